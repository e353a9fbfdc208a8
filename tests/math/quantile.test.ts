import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quantile, quantileOfSorted, weightedQuantile } from '../../src/math/quantile.ts'

const RUNS = { numRuns: 1000 }
const values = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 1, maxLength: 40 })
const probability = fc.double({ min: 0, max: 1, noNaN: true })

describe('quantile, type 7', () => {
  test('gives what R gives for its default type', () => {
    // R: quantile(c(15, 20, 35, 40, 50), c(0, .05, .3, .4, .5, 1))
    const ages = [40, 15, 50, 20, 35]
    expect([0, 0.05, 0.3, 0.4, 0.5, 1].map((p) => quantile(ages, p))).toEqual([15, 16, 23, 29, 35, 50])
  })

  test('lies between the smallest and largest value and never falls as the probability grows', () => {
    fc.assert(
      fc.property(values, probability, probability, (list, p, q) => {
        const [low, high] = [quantile(list, Math.min(p, q)), quantile(list, Math.max(p, q))]
        return low <= high + 1e-9 && quantile(list, 0) <= low + 1e-9 && high <= quantile(list, 1) + 1e-9
      }),
      RUNS,
    )
  })

  test('leaves the values in their order', () => {
    expect(quantile(Object.freeze([3, 1, 2]), 0.5)).toBe(2)
    expect(quantileOfSorted([1, 2, 3], 0.5)).toBe(2)
  })

  test('is NaN without values and refuses what is not a number', () => {
    expect(quantile([], 0.5)).toBeNaN()
    expect(() => quantile([1, Number.NaN], 0.5)).toThrow('quantile requires finite values, got NaN at 1')
    expect(() => quantile([1], 1.1)).toThrow(RangeError)
    expect(() => quantile([1], Number.NaN)).toThrow(RangeError)
  })
})

describe('quantile of people', () => {
  test('is the value that the asked share of all people does not exceed', () => {
    expect(weightedQuantile([10, 20, 30], [100, 100, 800], 0.5)).toBe(30)
    expect(weightedQuantile([10, 20, 30], [100, 100, 800], 0.1)).toBe(10)
    expect(weightedQuantile([10, 20, 30], [100, 100, 800], 0.11)).toBe(20)
    expect(weightedQuantile([30, 10, 20], [800, 100, 100], 1)).toBe(30)
  })

  test('does not let a unit without people answer, not even at the ends', () => {
    expect(weightedQuantile([10, 20, 30], [0, 5, 0], 0)).toBe(20)
    expect(weightedQuantile([10, 20, 30], [0, 5, 0], 1)).toBe(20)
    expect(weightedQuantile([10, 20], [0, 0], 0.5)).toBeNaN()
    expect(weightedQuantile([], [], 0.5)).toBeNaN()
  })

  test('is the value of the person in that place, when everybody is written out', () => {
    const unit = fc.record({ value: fc.integer({ min: 0, max: 50 }), people: fc.integer({ min: 0, max: 30 }) })
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 99 }),
        (units, percent) => {
          const everyone = units
            .flatMap(({ value, people }) => new Array<number>(people).fill(value))
            .toSorted((a, b) => a - b)
          const found = weightedQuantile(
            units.map(({ value }) => value),
            units.map(({ people }) => people),
            percent / 100,
          )
          if (everyone.length === 0) return Number.isNaN(found)
          return found === everyone[Math.max(1, Math.ceil((percent * everyone.length) / 100)) - 1]
        },
      ),
      RUNS,
    )
  })

  test('refuses columns of unequal length and weights below 0', () => {
    expect(() => weightedQuantile([1, 2], [1], 0.5)).toThrow(RangeError)
    expect(() => weightedQuantile([1, 2], [-1, 5], 0.5)).toThrow('got -1')
  })
})
