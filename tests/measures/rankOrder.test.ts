import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { binaryEntropy } from '../../src/math/entropy.ts'
import { informationTheory } from '../../src/measures/informationTheory.ts'
import {
  fittedSegregation,
  rankOrderInformationTheory,
  type RankOrderCurve,
} from '../../src/measures/rankOrderInformationTheory.ts'
import { goldenExtra } from './testCity.ts'
import { groupTables, RUNS } from './twoGroupTables.ts'

const byDegree = v.object({ 2: v.number(), 3: v.number(), 4: v.number() })
const golden = goldenExtra(
  v.object({
    rankOrder_OasisR_example: v.object({ x: v.array(v.array(v.number())), OLS: byDegree, WLS_E2: byDegree }),
    rankOrder_delta: v.array(v.number()),
  }),
)
const example = golden.rankOrder_OasisR_example
/** The example has a row for each unit; a measure takes a column for each class. */
const classes = (example.x[0] ?? []).map((_, place) => example.x.map((unit) => unit[place] ?? Number.NaN))
const DEGREES = [2, 3, 4] as const
type Table = readonly (readonly number[])[]
const LINE = { degree: 1, weighting: 'entropy' } as const

/** 2 ln 2 times the integral of E(p) f(p), by Simpson's rule on a fine grid. */
function averageOf(curve: (p: number) => number): number {
  const steps = 20_000
  let total = 0
  for (let step = 0; step <= steps; step++) {
    const weight = step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2
    total += weight * binaryEntropy(step / steps) * curve(step / steps)
  }
  return (2 * total) / (3 * steps)
}

describe('the rank-order index', () => {
  test.each(DEGREES)('of the published example at degree %i', (degree) => {
    const near = (weighting: 'entropy' | 'equal', expected: number) =>
      expect(rankOrderInformationTheory(classes, { degree, weighting }).index).toBeCloseTo(expected, 6)
    near('entropy', example.WLS_E2[degree])
    near('equal', example.OLS[degree])
  })

  test('averages powers of p to 1, .5, .305556 and so on, as the integral says', () => {
    golden.rankOrder_delta.forEach((delta, power) => expect(averageOf((p) => p ** power)).toBeCloseTo(delta, 6))
  })

  test.each(DEGREES)('is the integral of its curve at degree %i', (degree) => {
    const curve = rankOrderInformationTheory(classes, { degree, weighting: 'entropy' })
    expect(averageOf((p) => fittedSegregation(curve, p).value)).toBeCloseTo(curve.index, 6)
  })

  test('goes through all values when there are no more of them than coefficients', () => {
    const fifths = classes.slice(0, 5)
    for (const weighting of ['entropy', 'equal'] as const) {
      const curve = rankOrderInformationTheory(fifths, { degree: 3, weighting })
      curve.limits.forEach((p, i) => expect(fittedSegregation(curve, p).value).toBeCloseTo(curve.values[i] ?? -1, 10))
    }
  })

  test('takes H at each limit, of those below against those above', () => {
    const { limits, values } = rankOrderInformationTheory(classes, { degree: 2, weighting: 'equal' })
    expect(limits).toHaveLength(6)
    const below = example.x.map((unit) => unit.slice(0, 3).reduce((a, b) => a + b))
    const above = example.x.map((unit) => unit.slice(3).reduce((a, b) => a + b))
    expect(values[2]).toBeCloseTo(informationTheory(below, above), 12)
  })

  test('marks what is read off beyond the limits', () => {
    const curve = rankOrderInformationTheory(classes)
    const [lowest = 0] = curve.limits
    const highest = curve.limits.at(-1) ?? 1
    expect(fittedSegregation(curve, lowest).isBeyondLimits).toBe(false)
    expect(fittedSegregation(curve, highest).isBeyondLimits).toBe(false)
    expect(fittedSegregation(curve, lowest - 0.001).isBeyondLimits).toBe(true)
    expect(fittedSegregation(curve, highest + 0.001).isBeyondLimits).toBe(true)
    expect(() => fittedSegregation(curve, 10)).toThrow('requires a share from 0 to 1, got 10')
  })

  test('of two classes and degree 0 is H', () => {
    const low = [90, 50, 10]
    const high = [10, 50, 90]
    const { index } = rankOrderInformationTheory([low, high], { degree: 0, weighting: 'entropy' })
    expect(index).toBeCloseTo(informationTheory(low, high), 12)
  })

  test('has no answer with too few classes that have members, nor where nobody lives', () => {
    const empty = [0, 0]
    const few = [[5, 1], empty, empty, [1, 5]]
    expect(rankOrderInformationTheory(few).index).toBeNaN()
    expect(rankOrderInformationTheory(few).limits).toHaveLength(1)
    expect(rankOrderInformationTheory([empty, empty, empty], LINE).index).toBeNaN()
  })

  test('has no index where the limits do not bear the degree', () => {
    // Nine in ten are in the lowest class, and the curve shoots out on the other side.
    const curve = rankOrderInformationTheory(
      [
        [900, 900],
        [1, 30],
        [30, 30],
        [60, 1],
      ],
      { degree: 2, weighting: 'equal' },
    )
    expect(curve.index).toBeNaN()
    expect(curve.coefficients.every(Number.isFinite)).toBe(true)
  })

  test('refuses a degree that the number of classes cannot bear', () => {
    expect(() => rankOrderInformationTheory([[1], [2], [3]])).toThrow('at least 4 classes for degree 2, got 3')
    for (const degree of [-1, 1.5, 9]) {
      expect(() => rankOrderInformationTheory(classes, { degree, weighting: 'equal' })).toThrow('a whole degree from 0')
    }
    expect(() => rankOrderInformationTheory([[1], [2, 3], [3]], LINE)).toThrow('columns of equal length')
  })
})

const same = (one: RankOrderCurve, other: RankOrderCurve): boolean =>
  Object.is(one.index, other.index) || Math.abs(one.index - other.index) < 1e-6
const threeClasses = groupTables.filter((table) => table.length >= 3)
const indexOf = (table: Table): RankOrderCurve => rankOrderInformationTheory(table, LINE)

describe('the rank-order index of any classes', () => {
  test('lies between 0 and 1 where it has a value', () => {
    fc.assert(
      fc.property(threeClasses, (table) => {
        const { index } = indexOf(table)
        return Number.isNaN(index) || (index >= 0 && index <= 1)
      }),
      RUNS,
    )
  })

  test('does not change with the order of the units, empty units, empty classes or the number of people', () => {
    fc.assert(
      fc.property(threeClasses, fc.integer({ min: 2, max: 9 }), (table, factor) => {
        const index = indexOf(table)
        const turned = table.map((column) => [0, ...column.toReversed()])
        const [first = [], ...others] = table
        const withEmpty = [first, first.map(() => 0), ...others]
        return (
          same(index, indexOf(turned)) &&
          same(index, indexOf(withEmpty)) &&
          same(index, indexOf(table.map((column) => column.map((count) => count * factor))))
        )
      }),
      RUNS,
    )
  })

  test('does not change when every unit is split into equal parts', () => {
    fc.assert(
      fc.property(threeClasses, (table) => {
        const halves = table.map((column) => column.flatMap((count) => [count / 2, count / 2]))
        return same(indexOf(table), indexOf(halves))
      }),
      RUNS,
    )
  })

  test('is 0 when every unit has the same mix, and 1 when no unit has two classes', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 3, maxLength: 6 })
    fc.assert(
      fc.property(sizes, sizes, (members, units) => {
        const even = indexOf(members.map((count) => units.map((size) => size * count)))
        const apart = indexOf(members.map((count, place) => members.map((_, unit) => (unit === place ? count : 0))))
        return Math.abs(even.index) < 1e-6 && Math.abs(apart.index - 1) < 1e-6
      }),
      RUNS,
    )
  })

  test('weighs low and high alike: turned upside down it is the same', () => {
    fc.assert(
      fc.property(threeClasses, (table) => same(indexOf(table), indexOf(table.toReversed()))),
      RUNS,
    )
  })
})
