import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sum, unitTotals } from '../../src/math/sum.ts'
import { typeCoupling } from '../../src/measures/couplingWithTypes.ts'
import { cramersV } from '../../src/measures/cramersV.ts'
import { expectedMutualInformation } from '../../src/measures/expectedMutualInformation.ts'
import { mergingLoss } from '../../src/measures/mergingLoss.ts'
import { mutualInformation } from '../../src/measures/mutualInformation.ts'
import { mutualInformationChange } from '../../src/measures/mutualInformationChange.ts'
import { mutualInformationDecomposition } from '../../src/measures/mutualInformationDecomposition.ts'
import { groupTables, RUNS, tables } from './twoGroupTables.ts'

type Groups = readonly (readonly number[])[]
const IDENTITY = 1e-12
const near = (a: number, b: number, tolerance = IDENTITY): boolean => Math.abs(a - b) <= tolerance

/** A table and a part for each of its units, now and then none. */
const withParts = <G extends Groups>(source: fc.Arbitrary<G>) =>
  source.chain((groups) =>
    fc.record({
      groups: fc.constant(groups),
      parts: fc.array(fc.integer({ min: -1, max: 4 }), {
        minLength: groups[0]?.length ?? 0,
        maxLength: groups[0]?.length ?? 0,
      }),
    }),
  )

/** The units of one part alone. */
const inside = (groups: Groups, parts: readonly number[], part: number): number[][] =>
  groups.map((group) => group.filter((_, unit) => parts[unit] === part))

describe('M split by parts', () => {
  test('between and within add up to the total, and neither is larger', () => {
    fc.assert(
      fc.property(withParts(groupTables), ({ groups, parts }) => {
        const { total, between, within } = mutualInformationDecomposition(groups, parts)
        if (Number.isNaN(total)) return parts.every((part, unit) => part < 0 || groups.every((group) => !group[unit]))
        return near(between + within, total) && between <= total + IDENTITY && within <= total + IDENTITY
      }),
      RUNS,
    )
  })

  test('within a part is M of its units alone, and the parts make up the inner side', () => {
    fc.assert(
      fc.property(withParts(groupTables), ({ groups, parts }) => {
        const split = mutualInformationDecomposition(groups, parts)
        const weighted = split.parts.reduce((all, { share, within }) => all + (share > 0 ? share * within : 0), 0)
        return (
          (Number.isNaN(split.within) || near(weighted, split.within)) &&
          split.parts.every(({ within }, part) => {
            const alone = mutualInformation(inside(groups, parts, part))
            return Number.isNaN(alone) ? Number.isNaN(within) : near(within, alone)
          })
        )
      }),
      RUNS,
    )
  })

  test('does not depend on how the parts are numbered', () => {
    fc.assert(
      fc.property(withParts(groupTables), ({ groups, parts }) => {
        const renumbered = parts.map((part) => (part < 0 ? part : 7 - part))
        const one = mutualInformationDecomposition(groups, parts)
        const other = mutualInformationDecomposition(groups, renumbered)
        return Number.isNaN(one.between) || near(one.between, other.between)
      }),
      RUNS,
    )
  })

  test('the share between types lies between 0 and 1', () => {
    fc.assert(
      fc.property(withParts(groupTables), ({ groups, parts }) => {
        const { shareBetween } = typeCoupling(groups, parts)
        return Number.isNaN(shareBetween) || (shareBetween >= 0 && shareBetween <= 1)
      }),
      RUNS,
    )
  })
})

describe('merging', () => {
  test('never raises M, and keeps a share between 0 and 1', () => {
    fc.assert(
      fc.property(withParts(groupTables), ({ groups, parts }) => {
        const { M, kept, shareKept } = mergingLoss(groups, parts)
        const isShare = Number.isNaN(shareKept) || (shareKept >= 0 && shareKept <= 1)
        return Number.isNaN(M) || (kept <= M + IDENTITY && isShare)
      }),
      RUNS,
    )
  })

  test('never raises D of two groups', () => {
    const twoGroups = tables.map(({ x, y }): Groups => [x, y])
    fc.assert(
      fc.property(withParts(twoGroups), ({ groups, parts }) => {
        const { D, keptD } = mergingLoss(groups, parts)
        return Number.isNaN(D) || keptD <= D + IDENTITY
      }),
      RUNS,
    )
  })

  test('loses what lies within the parts', () => {
    fc.assert(
      fc.property(withParts(groupTables), ({ groups, parts }) => {
        const { M, kept } = mergingLoss(groups, parts)
        const { within } = mutualInformationDecomposition(groups, parts)
        return Number.isNaN(M) || near(M - kept, within)
      }),
      RUNS,
    )
  })
})

/** Two tables of the same shape, some cells empty, the second with other sizes. */
const twoTimes = fc
  .record({ units: fc.integer({ min: 1, max: 8 }), groups: fc.integer({ min: 1, max: 4 }) })
  .chain(({ units, groups }) => {
    const count = fc.oneof(
      { weight: 1, arbitrary: fc.constant(0) },
      { weight: 24, arbitrary: fc.integer({ max: 900, min: 1 }) },
    )
    const table = fc.array(fc.array(count, { minLength: units, maxLength: units }), {
      minLength: groups,
      maxLength: groups,
    })
    return fc.record({ before: table, after: table })
  })
  .filter(({ before, after }) => [before, after].every((table) => sum(unitTotals(table)) > 0))
const FIT = { precision: 1e-14, iterations: 500 }
const partsOf = (change: ReturnType<typeof mutualInformationChange>): number[] => [
  change.additions,
  change.removals,
  change.groupMarginal,
  change.unitMarginal,
  change.structural,
]

describe('change of M', () => {
  test('is the sum of its parts, in nearly all tables', () => {
    let without = 0
    fc.assert(
      fc.property(twoTimes, ({ before, after }) => {
        const change = mutualInformationChange(before, after, FIT)
        const total = sum(partsOf(change))
        if (Number.isNaN(total)) without += 1
        return Number.isNaN(total) || near(total, change.change)
      }),
      RUNS,
    )
    expect(without).toBeLessThan(RUNS.numRuns / 5)
  })

  test('only changes sign when the times change places', () => {
    fc.assert(
      fc.property(twoTimes, ({ before, after }) => {
        const there = mutualInformationChange(before, after, FIT)
        const back = mutualInformationChange(after, before, FIT)
        return (['groupMarginal', 'unitMarginal', 'structural'] as const).every(
          (part) => Object.is(there[part], back[part]) || near(there[part], -back[part], 1e-10),
        )
      }),
      RUNS,
    )
  })

  test('has no structure in it when units and groups only change size', () => {
    const factors = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(twoTimes, factors, ({ before }, factor) => {
        const after = before.map((column, g) => column.map((n, i) => n * (factor[g] ?? 1) * (factor[i + 4] ?? 1)))
        const { structural } = mutualInformationChange(before, after, FIT)
        return Number.isNaN(structural) || near(structural, 0, 1e-10)
      }),
      RUNS,
    )
  })
})

describe('Cramer’s V', () => {
  test('lies between 0 and 1, corrected too, and does not depend on which way the table lies', () => {
    fc.assert(
      fc.property(groupTables, (table) => {
        const turned = (table[0] ?? []).map((_, row) => table.map((column) => column[row] ?? 0))
        return [false, true].every((biasCorrected) => {
          const value = cramersV(table, { biasCorrected })
          const other = cramersV(turned, { biasCorrected })
          return Number.isNaN(value) ? Number.isNaN(other) : value >= 0 && value <= 1 && near(value, other, 1e-9)
        })
      }),
      RUNS,
    )
  })

  test('is 0 when the classes are independent', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(sizes, sizes, (rows, columns) => {
        const value = cramersV(columns.map((column) => rows.map((row) => row * column)))
        return value < 1e-12
      }),
      RUNS,
    )
  })

  test('is 1 when the classes stand one to one', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(sizes, (members) =>
        near(cramersV(members.map((count, column) => members.map((_, row) => (row === column ? count : 0)))), 1, 1e-9),
      ),
      RUNS,
    )
  })
})

test('M by chance falls in proportion as people are added, and stays within what M can be', () => {
  fc.assert(
    fc.property(groupTables, fc.integer({ min: 2, max: 9 }), (groups, factor) => {
      const once = expectedMutualInformation(groups)
      const more = expectedMutualInformation(groups.map((group) => group.map((count) => count * factor)))
      const isCut = once === Math.log(groups.length) || once < more * factor - IDENTITY
      return once >= 0 && once <= Math.log(groups.length) + IDENTITY && (isCut || near(once, more * factor))
    }),
    RUNS,
  )
})
