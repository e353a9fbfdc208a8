import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classify, classIndex, MAX_CLASSES, type ClassMethod } from '../../src/symbology/classify.ts'

const METHODS: readonly ClassMethod[] = ['fixed', 'quantile', 'natural', 'equal']
const FIXED = [0.05, 0.1, 0.2, 0.4]

/** Shares with many ties, as figures in whole per cent have, or with none. */
const shares = fc.oneof(
  fc.array(
    fc.integer({ min: 0, max: 100 }).map((whole) => whole / 100),
    { maxLength: 210 },
  ),
  fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 210 }),
)
const anyNumbers = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { maxLength: 120 })
const columns = fc.oneof(shares, anyNumbers)

const parted = (values: readonly number[], method: ClassMethod) => classify(values, method, FIXED)
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

describe.each(METHODS)('classes by %s', (method) => {
  test('hold every finite value exactly once, and none of them is empty', () => {
    fc.assert(
      fc.property(columns, (values) => {
        const { limits, counts } = parted(values, method)
        const held = counts.map((_, index) => values.filter((value) => classIndex(limits, value) === index).length)
        expect(held).toEqual(counts)
        expect(sum(counts)).toBe(values.length)
        expect(counts.every((count) => count > 0)).toBe(true)
      }),
    )
  })

  test('are at most five, with ascending limits one fewer than the classes', () => {
    fc.assert(
      fc.property(columns, (values) => {
        const { limits, counts } = parted(values, method)
        expect(counts.length).toBeLessThanOrEqual(MAX_CLASSES)
        expect(limits).toHaveLength(Math.max(0, counts.length - 1))
        expect(limits.every((limit, index) => limit > (limits[index - 1] ?? -Infinity))).toBe(true)
      }),
    )
  })

  test('do not depend on the order of the values', () => {
    fc.assert(
      fc.property(shares, (values) => {
        expect(parted([...values].reverse(), method)).toEqual(parted(values, method))
      }),
    )
  })

  test('of no values are none; of one repeated value are one', () => {
    expect(parted([], method)).toMatchObject({ limits: [], counts: [] })
    expect(parted([0.3, 0.3, 0.3], method)).toMatchObject({ limits: [], counts: [3] })
  })

  test('leave out what is not a finite number', () => {
    expect(sum(parted([Number.NaN, 0.01, Number.POSITIVE_INFINITY, 0.5], method).counts)).toBe(2)
  })
})

describe('fixed limits', () => {
  test('belong to the class above them; the top class is open', () => {
    const values = [0, 0.0499, 0.05, 0.0999, 0.1, 0.1999, 0.2, 0.3999, 0.4, 1]
    expect(values.map((value) => classIndex(FIXED, value))).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4])
  })

  test('of an empty class are merged away, upward, and the others keep their step', () => {
    const classification = classify([0.01, 0.15, 0.25], 'fixed', FIXED)
    expect(classification).toMatchObject({ limits: [0.05, 0.2], counts: [1, 1, 1], steps: [0, 2, 3], stepCount: 5 })
  })

  test('must be one to four ascending numbers', () => {
    expect(() => classify([1], 'fixed', [])).toThrow(RangeError)
    expect(() => classify([1], 'fixed', [1, 2, 3, 4, 5])).toThrow(RangeError)
    expect(() => classify([1], 'fixed', [2, 2])).toThrow(RangeError)
    expect(() => classify([1], 'fixed', [Number.NaN])).toThrow(RangeError)
  })
})

describe('quantiles', () => {
  test('part a hundred different values in fifths, within the room for round limits', () => {
    const values = Array.from({ length: 100 }, (_, index) => index * 0.731 + 3)
    for (const count of classify(values, 'quantile').counts) expect(Math.abs(count - 20)).toBeLessThanOrEqual(4)
  })

  test('follow type 7 exactly where there is no room to round', () => {
    expect(classify([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 'quantile')).toMatchObject({ counts: [2, 2, 2, 2, 2] })
  })

  test('choose round limits', () => {
    const values = Array.from({ length: 118 }, (_, index) => ((index * 37) % 118) / 118)
    for (const limit of classify(values, 'quantile').limits) expect(String(limit).length).toBeLessThanOrEqual(4)
  })

  test('never part equal values, also when most share the lowest', () => {
    expect(classify([0, 0, 0, 0, 0, 0, 1, 2, 3, 4], 'quantile').counts[0]).toBe(6)
  })

  test('of fewer distinct values than classes give a class for each', () => {
    expect(classify([1, 1, 1, 5, 5, 5], 'quantile').counts).toEqual([3, 3])
  })
})

describe('natural breaks', () => {
  test('fall in the gaps, at the most readable number', () => {
    const { limits, counts } = classify([1, 1.2, 1.3, 7.1, 7.3, 12.4, 12.6, 31, 31.5, 50], 'natural')
    expect(counts).toEqual([3, 2, 2, 2, 1])
    expect(limits).toEqual([5, 10, 20, 50])
  })
})

describe('equal intervals', () => {
  test('are round and of one width', () => {
    expect(classify([0, 12, 31, 45, 66, 83], 'equal').limits).toEqual([20, 40, 60, 80])
    expect(classify([0.011, 0.25, 0.45, 0.659], 'equal').limits).toEqual([0.2, 0.4, 0.6])
  })
})
