import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leastSquares } from '../../src/math/leastSquares.ts'

const RUNS = { numRuns: 1000 }
const ONES = [1, 1, 1, 1]
const powersOf = (points: readonly number[], degree: number): number[][] =>
  Array.from({ length: degree + 1 }, (_, k) => points.map((point) => point ** k))

describe('least squares', () => {
  test('of a line through points worked out by hand', () => {
    // Means 1.5 and 3.5, slope (1.5 x 2.5 + .5 x .5 + .5 x .5 + 1.5 x 2.5) / 5 = 1.6.
    const [constant, slope] = leastSquares(powersOf([0, 1, 2, 3], 1), [1, 3, 4, 6], ONES)
    expect(slope).toBeCloseTo(1.6, 12)
    expect(constant).toBeCloseTo(1.1, 12)
  })

  test('with weights is the same as repeating the rows', () => {
    const once = leastSquares(powersOf([0, 1, 2], 1), [1, 5, 2], [1, 3, 2])
    const repeated = leastSquares(powersOf([0, 1, 1, 1, 2, 2], 1), [1, 5, 5, 5, 2, 2], [1, 1, 1, 1, 1, 1])
    once.forEach((value, i) => expect(value).toBeCloseTo(repeated[i] ?? Number.NaN, 12))
  })

  test('finds a polynomial again from its values', () => {
    const points = fc.uniqueArray(fc.integer({ min: 1, max: 19 }), { minLength: 5, maxLength: 12 })
    const betas = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(points, betas, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 12 }), (at, beta, weight) => {
        const shares = at.map((point) => point / 20)
        const values = shares.map((share) => beta.reduceRight((total, one) => total * share + one, 0))
        const found = leastSquares(powersOf(shares, beta.length - 1), values, weight.slice(0, shares.length))
        return found.every((value, k) => Math.abs(value - (beta[k] ?? Number.NaN)) < 1e-6)
      }),
      RUNS,
    )
  })

  test('leaves residuals that no column can take up', () => {
    const cases = fc.array(
      fc.record({ value: fc.integer({ min: -50, max: 50 }), weight: fc.integer({ min: 1, max: 5 }) }),
      { minLength: 4, maxLength: 10 },
    )
    fc.assert(
      fc.property(cases, (rows) => {
        const columns = powersOf(
          rows.map((_, i) => i / rows.length),
          2,
        )
        const beta = leastSquares(
          columns,
          rows.map(({ value }) => value),
          rows.map(({ weight }) => weight),
        )
        return columns.every((column) => {
          const left = rows.reduce((total, { value, weight }, i) => {
            const fitted = columns.reduce((sum, other, k) => sum + (other[i] ?? 0) * (beta[k] ?? 0), 0)
            return total + weight * (value - fitted) * (column[i] ?? 0)
          }, 0)
          return Math.abs(left) < 1e-8
        })
      }),
      RUNS,
    )
  })

  test('has no answer when columns depend on each other', () => {
    const dependent = [
      [1, 2, 3],
      [2, 4, 6],
    ]
    expect([...leastSquares(dependent, [1, 2, 3], [1, 1, 1])]).toEqual([Number.NaN, Number.NaN])
  })

  test('refuses columns of unequal length', () => {
    expect(() => leastSquares([[1, 2]], [1, 2, 3], [1, 1, 1])).toThrow('columns of equal length, got 2 and 3')
    expect(() => leastSquares([[1, 2]], [1, 2], [1])).toThrow(RangeError)
  })
})
