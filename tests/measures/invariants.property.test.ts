import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Column } from '../../src/math/column.ts'
import { sum, unitTotals } from '../../src/math/sum.ts'
import { correlationRatio } from '../../src/measures/correlationRatio.ts'
import { dissimilarity } from '../../src/measures/dissimilarity.ts'
import { expectedDissimilarity } from '../../src/measures/expectedDissimilarity.ts'
import { exposure } from '../../src/measures/exposure.ts'
import { gini } from '../../src/measures/gini.ts'
import { informationTheory } from '../../src/measures/informationTheory.ts'
import { isolation } from '../../src/measures/isolation.ts'
import { mutualInformation } from '../../src/measures/mutualInformation.ts'
import { transfers } from './transfers.ts'
import { RUNS, tables, type Table } from './twoGroupTables.ts'

const IDENTITY = 1e-10
type Measure = (x: Column, y: Column) => number
interface Named {
  readonly name: string
  readonly measure: Measure
}

const information: Measure = (x, y) => mutualInformation([x, y])
const EVENNESS: readonly Named[] = [
  { name: 'D', measure: dissimilarity },
  { name: 'G', measure: gini },
  { name: 'H', measure: informationTheory },
  { name: 'eta squared', measure: correlationRatio },
]
const ALL: readonly Named[] = [...EVENNESS, { name: 'xPx', measure: isolation }, { name: 'M', measure: information }]

const holds = (property: fc.IProperty<[Table]> | fc.IProperty<[Table, number]>): void => {
  fc.assert<unknown>(property, RUNS)
}
const near = (a: number, b: number): boolean => Math.abs(a - b) <= IDENTITY
const times = (counts: readonly number[], factor: number): number[] => counts.map((count) => count * factor)

describe.each(ALL)('$name', ({ measure }) => {
  test('does not depend on the order of the units, nor on units without residents', () => {
    holds(
      fc.property(tables, ({ x, y }) =>
        near(measure(x, y), measure([0, ...x.toReversed(), 0], [0, ...y.toReversed(), 0])),
      ),
    )
  })

  test('does not change when every unit is split into equal parts', () => {
    holds(
      fc.property(tables, fc.integer({ min: 2, max: 5 }), ({ x, y }, parts) => {
        const split = (counts: readonly number[]) =>
          counts.flatMap((count) => new Array<number>(parts).fill(count / parts))
        return near(measure(x, y), measure(split(x), split(y)))
      }),
    )
  })

  test('does not change when all counts grow in the same proportion', () => {
    holds(
      fc.property(tables, fc.integer({ min: 2, max: 50 }), ({ x, y }, factor) =>
        near(measure(x, y), measure(times(x, factor), times(y, factor))),
      ),
    )
  })

  test('never rises when two units are merged', () => {
    holds(
      fc.property(tables, ({ x, y }) => {
        const merge = ([first = 0, second = 0, ...others]: readonly number[]) => [first + second, ...others]
        return measure(merge(x), merge(y)) <= measure(x, y) + IDENTITY
      }),
    )
  })
})

describe.each(EVENNESS)('$name as a measure of evenness', ({ measure }) => {
  test('lies between 0 and 1', () => {
    holds(fc.property(tables, ({ x, y }) => measure(x, y) >= 0 && measure(x, y) <= 1))
  })

  test('is 0 when one group is everywhere in proportion to the other', () => {
    holds(fc.property(tables, fc.integer({ min: 1, max: 9 }), ({ x }, factor) => near(measure(x, times(x, factor)), 0)))
  })

  test('is 1 when no unit has both groups', () => {
    holds(
      fc.property(tables, ({ x, y }) => {
        const nobodyX = x.map(() => 0)
        const nobodyY = y.map(() => 0)
        return near(measure([...x, ...nobodyY], [...nobodyX, ...y]), 1)
      }),
    )
  })

  test('is the same for either group against the other', () => {
    holds(fc.property(tables, ({ x, y }) => near(measure(x, y), measure(y, x))))
  })
})

describe('moving members of a group to a unit where it is scarcer', () => {
  test.each([
    { name: 'G', measure: gini },
    { name: 'H', measure: informationTheory },
    { name: 'M', measure: information },
  ])('lowers $name', ({ measure }) => {
    fc.assert(
      fc.property(transfers, ({ before, after }) => measure(after.x, after.y) < measure(before.x, before.y)),
      RUNS,
    )
  })

  test('never raises D', () => {
    fc.assert(
      fc.property(
        transfers,
        ({ before, after }) => dissimilarity(after.x, after.y) <= dissimilarity(before.x, before.y) + IDENTITY,
      ),
      RUNS,
    )
  })

  test('leaves D as it was when both units are on the same side of the city’s share', () => {
    const before = { x: [90, 70, 0], y: [10, 30, 100] }
    const after = { x: [85, 75, 0], y: [10, 30, 100] }
    expect(dissimilarity(after.x, after.y)).toBeCloseTo(dissimilarity(before.x, before.y), 12)
    expect(gini(after.x, after.y)).toBeLessThan(gini(before.x, before.y))
  })
})

describe('a group that grows everywhere in the same proportion', () => {
  test.each([
    { name: 'D', measure: dissimilarity },
    { name: 'G', measure: gini },
  ])('does not move $name', ({ measure }) => {
    holds(
      fc.property(tables, fc.integer({ min: 2, max: 9 }), ({ x, y }, factor) =>
        near(measure(x, y), measure(times(x, factor), y)),
      ),
    )
  })

  test.each([
    { name: 'H', measure: informationTheory },
    { name: 'eta squared', measure: correlationRatio },
    { name: 'xPx', measure: isolation },
    { name: 'M', measure: information },
  ])('does move $name, which is why its share is shown beside it', ({ measure }) => {
    const x = [90, 50, 10]
    const y = [10, 50, 90]
    expect(Math.abs(measure(times(x, 4), y) - measure(x, y))).toBeGreaterThan(0.01)
  })
})

describe('exposure', () => {
  test('to all groups sums to 1, and to the own group is isolation', () => {
    holds(
      fc.property(tables, ({ x, y }) => {
        const t = unitTotals([x, y])
        return near(exposure(x, x, t) + exposure(x, y, t), 1) && near(exposure(x, x, t), isolation(x, y))
      }),
    )
  })

  test('of x to y times X is exposure of y to x times Y, also with a third group', () => {
    holds(
      fc.property(tables, fc.integer({ min: 0, max: 500 }), ({ x, y }, third) => {
        const t = unitTotals([x, y, x.map(() => third)])
        const there = exposure(x, y, t) * sum(x)
        const back = exposure(y, x, t) * sum(y)
        return Math.abs(there - back) <= IDENTITY * Math.max(1, there)
      }),
    )
  })

  test('lies between 0 and the other group’s share, isolation between the own share and 1', () => {
    holds(
      fc.property(tables, ({ x, y }) => {
        const share = sum(x) / (sum(x) + sum(y))
        const met = exposure(x, y, unitTotals([x, y]))
        const own = isolation(x, y)
        return met >= 0 && met <= 1 - share + IDENTITY && own >= share - IDENTITY && own <= 1
      }),
    )
  })
})

test('D by chance grows when units are split, and lies between 0 and 1', () => {
  holds(
    fc.property(tables, ({ x, y }) => {
      const halves = (counts: readonly number[]) => counts.flatMap((count) => [count / 2, count / 2])
      const whole = expectedDissimilarity(x, y)
      const split = expectedDissimilarity(halves(x), halves(y))
      return whole >= 0 && split <= 1 && (split > whole || whole === 1)
    }),
  )
})
