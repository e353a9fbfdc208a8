import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Column } from '../../src/math/column.ts'
import { sum } from '../../src/math/sum.ts'
import { atkinson } from '../../src/measures/atkinson.ts'
import { concentrationProfile } from '../../src/measures/concentrationProfile.ts'
import { dissimilarity } from '../../src/measures/dissimilarity.ts'
import { gorard } from '../../src/measures/gorard.ts'
import { hutchens } from '../../src/measures/hutchens.ts'
import { minMaxIndex } from '../../src/measures/minMaxIndex.ts'
import { transfers } from './transfers.ts'
import { RUNS, tables, type Table } from './twoGroupTables.ts'

const IDENTITY = 1e-10
type Measure = (x: Column, y: Column) => number
interface Named {
  readonly name: string
  readonly measure: Measure
}

const atWeight =
  (b: number): Measure =>
  (x, y) =>
    atkinson(x, y, b)
const ATKINSON: readonly Named[] = [0.1, 0.5, 0.9].map((b) => ({ name: `A(${b})`, measure: atWeight(b) }))
const FROM_0_TO_1: readonly Named[] = [
  ...ATKINSON,
  { name: 'O', measure: hutchens },
  { name: 'min-max', measure: minMaxIndex },
]
const ALL: readonly Named[] = [
  ...FROM_0_TO_1,
  { name: 'S', measure: gorard },
  { name: 'R of the profile', measure: concentrationProfile },
]

const near = (a: number, b: number): boolean => Math.abs(a - b) <= IDENTITY
const times = (counts: readonly number[], factor: number): number[] => counts.map((count) => count * factor)
const holds = (predicate: (table: Table) => boolean): void => fc.assert(fc.property(tables, predicate), RUNS)
const shareOf = ({ x, y }: Table): number => sum(x) / (sum(x) + sum(y))

describe.each(ALL)('$name', ({ measure }) => {
  test('does not depend on the order of the units, nor on units without residents', () => {
    holds(({ x, y }) => near(measure(x, y), measure([0, ...x.toReversed(), 0], [0, ...y.toReversed(), 0])))
  })

  test('does not change when every unit is split into equal parts (organizational equivalence)', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 2, max: 5 }), ({ x, y }, parts) => {
        const split = (counts: readonly number[]) =>
          counts.flatMap((count) => new Array<number>(parts).fill(count / parts))
        return near(measure(x, y), measure(split(x), split(y)))
      }),
      RUNS,
    )
  })

  test('does not change when all counts grow in the same proportion (size invariance)', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 2, max: 50 }), ({ x, y }, factor) =>
        near(measure(x, y), measure(times(x, factor), times(y, factor))),
      ),
      RUNS,
    )
  })

  test('is 0 when the group is everywhere in proportion to the rest', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 9 }), ({ x }, factor) => near(measure(x, times(x, factor)), 0)),
      RUNS,
    )
  })

  test('is never below 0', () => {
    holds(({ x, y }) => measure(x, y) >= 0)
  })
})

describe.each(FROM_0_TO_1)('$name', ({ measure }) => {
  test('is never above 1, and 1 when no unit has both groups', () => {
    holds(({ x, y }) => {
      const apart = measure([...x, ...y.map(() => 0)], [...x.map(() => 0), ...y])
      return measure(x, y) <= 1 && near(apart, 1)
    })
  })

  test('does not move when a group grows everywhere in the same proportion (composition invariance)', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 2, max: 9 }), ({ x, y }, factor) =>
        near(measure(x, y), measure(times(x, factor), y)),
      ),
      RUNS,
    )
  })
})

describe('a group that grows everywhere in the same proportion', () => {
  test.each([
    { name: 'S', measure: gorard },
    { name: 'R of the profile', measure: concentrationProfile },
  ])('does move $name, which is why its share is shown beside it', ({ measure }) => {
    const x = [90, 50, 10]
    const y = [10, 50, 90]
    expect(Math.abs(measure(times(x, 4), y) - measure(x, y))).toBeGreaterThan(0.01)
  })
})

describe('either group against the other', () => {
  test('gives the same O, min-max and A at weight one half', () => {
    holds(({ x, y }) => [hutchens, minMaxIndex, atWeight(0.5)].every((measure) => near(measure(x, y), measure(y, x))))
  })

  test('gives an A that the opposite weight turns into the first', () => {
    holds(({ x, y }) => near((1 - atkinson(x, y, 0.2)) ** 4, 1 - atkinson(y, x, 0.8)))
  })

  test.each([
    { name: 'A(0.1)', measure: atWeight(0.1) },
    { name: 'A(0.9)', measure: atWeight(0.9) },
    { name: 'S', measure: gorard },
    { name: 'R of the profile', measure: concentrationProfile },
  ])('gives another $name', ({ measure }) => {
    expect(Math.abs(measure([80, 15, 5], [10, 50, 90]) - measure([10, 50, 90], [80, 15, 5]))).toBeGreaterThan(0.01)
  })
})

describe('identities', () => {
  test('S = D (1 - P), and so never above 1 - P', () => {
    holds((table) => {
      const rest = 1 - shareOf(table)
      const s = gorard(table.x, table.y)
      return near(s, dissimilarity(table.x, table.y) * rest) && s <= rest + IDENTITY
    })
  })

  test('A(0.5) = 1 - (1 - O)^2', () => {
    holds(({ x, y }) => near(atkinson(x, y), 1 - (1 - hutchens(x, y)) ** 2))
  })

  test('A by the formula of Massey and Denton', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 9 }), ({ x, y }, tenths) => {
        const b = tenths / 10
        const share = shareOf({ x, y })
        const everyone = sum(x) + sum(y)
        const terms = x.map((group, i) => {
          const total = group + (y[i] ?? Number.NaN)
          return total === 0 ? 0 : ((1 - group / total) ** (1 - b) * (group / total) ** b * total) / (share * everyone)
        })
        return near(atkinson(x, y, b), 1 - (share / (1 - share)) * sum(terms) ** (1 / (1 - b)))
      }),
      RUNS,
    )
  })

  test('min-max is 1 - sum of the smaller parts over sum of the larger, and 2 D / (1 + D)', () => {
    holds(({ x, y }) => {
      const [sumX, sumY] = [sum(x), sum(y)]
      const parts = x.map((group, i) => [group / sumX, (y[i] ?? Number.NaN) / sumY] as const)
      const ratio = sum(parts.map(([a, b]) => Math.min(a, b))) / sum(parts.map(([a, b]) => Math.max(a, b)))
      const d = dissimilarity(x, y)
      return near(minMaxIndex(x, y), 1 - ratio) && near(minMaxIndex(x, y), (2 * d) / (1 + d))
    })
  })

  test('O splits exactly into what lies between larger areas and what lies within them', () => {
    holds(({ x, y }) => {
      const cut = Math.ceil(x.length / 2)
      const parts = [
        { x: x.slice(0, cut), y: y.slice(0, cut) },
        { x: x.slice(cut), y: y.slice(cut) },
      ]
      const weights = parts.map((part) => Math.sqrt((sum(part.x) / sum(x)) * (sum(part.y) / sum(y))))
      const within = parts.map((part, k) => ((weights[k] ?? 0) > 0 ? (weights[k] ?? 0) * hutchens(part.x, part.y) : 0))
      const between = hutchens(
        parts.map((part) => sum(part.x)),
        parts.map((part) => sum(part.y)),
      )
      return near(hutchens(x, y), between + sum(within))
    })
  })

  test('R of the profile is the area between the profile and that of an even spread', () => {
    holds((table) => {
      const share = shareOf(table)
      const units = table.x.map((group, i) => ({ group, share: group / Math.max(1, group + (table.y[i] ?? 0)) }))
      const steps = [...new Set([0, share, 1, ...units.map((unit) => unit.share)])].sort((a, b) => a - b)
      const areas = steps.slice(1).map((to, k) => {
        const from = steps[k] ?? Number.NaN
        const held = sum(units.map((unit) => (unit.share >= to ? unit.group : 0))) / sum(table.x)
        return (to - from) * (to <= share ? 1 - held : held)
      })
      return near(concentrationProfile(table.x, table.y), sum(areas) / (1 - share))
    })
  })

  test('R of the profile stays below its bound, 1 unless the group is more than half', () => {
    holds((table) => {
      const share = shareOf(table)
      return concentrationProfile(table.x, table.y) <= Math.max(1, share / (1 - share)) + IDENTITY
    })
    expect(concentrationProfile([700, 200], [0, 86])).toBeGreaterThan(1)
  })
})

describe('moving members of a group to a unit where it is scarcer', () => {
  test.each([...ATKINSON, { name: 'O', measure: hutchens }])('lowers $name', ({ measure }) => {
    fc.assert(
      fc.property(transfers, ({ before, after }) => {
        const [then, now] = [measure(before.x, before.y), measure(after.x, after.y)]
        // So near 1 the difference is smaller than numbers can be apart.
        return then > 1 - IDENTITY ? now <= then : now < then
      }),
      RUNS,
    )
  })

  test.each([
    { name: 'S', measure: gorard },
    { name: 'min-max', measure: minMaxIndex },
  ])('never raises $name', ({ measure }) => {
    fc.assert(
      fc.property(
        transfers,
        ({ before, after }) => measure(after.x, after.y) <= measure(before.x, before.y) + IDENTITY,
      ),
      RUNS,
    )
  })
})
