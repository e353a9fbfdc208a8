import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at, type Column } from '../../src/math/column.ts'
import { sum, unitTotals } from '../../src/math/sum.ts'
import { correlationRatio } from '../../src/measures/correlationRatio.ts'
import { dissimilarity } from '../../src/measures/dissimilarity.ts'
import { gini } from '../../src/measures/gini.ts'
import { multigroupDissimilarity } from '../../src/measures/multigroupDissimilarity.ts'
import { multigroupGini } from '../../src/measures/multigroupGini.ts'
import { multigroupInformationTheory } from '../../src/measures/multigroupInformationTheory.ts'
import { mutualInformation } from '../../src/measures/mutualInformation.ts'
import { normalizedExposure } from '../../src/measures/normalizedExposure.ts'
import { normalizedRegionDiversity, regionDiversity } from '../../src/measures/regionDiversity.ts'
import { regionInteraction } from '../../src/measures/regionInteraction.ts'
import { relativeDiversity } from '../../src/measures/relativeDiversity.ts'
import { squaredCoefficientOfVariation } from '../../src/measures/squaredCoefficientOfVariation.ts'
import { groupTables, RUNS, tables } from './twoGroupTables.ts'

const IDENTITY = 1e-10
type Groups = readonly (readonly number[])[]
type Measure = (groups: readonly Column[]) => number
interface Named {
  readonly name: string
  readonly measure: Measure
}

const BY_SQUARES: readonly Named[] = [
  { name: 'R', measure: relativeDiversity },
  { name: 'P', measure: normalizedExposure },
  { name: 'C', measure: squaredCoefficientOfVariation },
]
const UNEVENNESS: readonly Named[] = [
  { name: 'D', measure: multigroupDissimilarity },
  { name: 'G', measure: multigroupGini },
  ...BY_SQUARES,
]
const MIX: readonly Named[] = [
  { name: 'E', measure: regionDiversity },
  { name: 'E / ln K', measure: normalizedRegionDiversity },
  { name: 'I', measure: regionInteraction },
]

const near = (a: number, b: number): boolean => Math.abs(a - b) <= IDENTITY
const holds = (predicate: (groups: Groups) => boolean): void => fc.assert(fc.property(groupTables, predicate), RUNS)
const times = (groups: Groups, factor: number): Groups => groups.map((group) => group.map((count) => count * factor))

/** Each group with members against everybody else: its share of the region and a measure of the two. */
function eachAgainstOthers(groups: Groups, measure: (x: Column, y: Column) => number) {
  const present = groups.filter((group) => sum(group) > 0)
  const everyone = sum(unitTotals(present))
  return present.map((group) => {
    const rest = unitTotals(present).map((total, i) => total - (group[i] ?? Number.NaN))
    return { share: sum(group) / everyone, value: measure(group, rest) }
  })
}

describe.each([...UNEVENNESS, ...MIX])('$name of several groups', ({ measure }) => {
  test('does not depend on the order of groups or units, nor on units without residents', () => {
    holds((groups) => {
      const changed = groups.toReversed().map((group) => [0, ...group.toReversed(), 0])
      return near(measure(groups), measure(changed))
    })
  })

  test('does not change when all counts grow in the same proportion, or units are split into equal parts', () => {
    holds((groups) => {
      const halves = groups.map((group) => group.flatMap((count) => [count / 2, count / 2]))
      return near(measure(groups), measure(times(groups, 7))) && near(measure(groups), measure(halves))
    })
  })

  test('is never below 0', () => {
    holds((groups) => measure(groups) >= 0)
  })
})

describe.each(UNEVENNESS)('$name of several groups', ({ measure }) => {
  test('is never above 1, 0 in proportion, and 1 when no unit has more than one group', () => {
    holds((groups) => {
      const sums = groups.map((group) => sum(group))
      const proportional = sums.map((members) => [members, 3 * members])
      const apart = sums.map((members, g) => sums.map((_, unit) => (unit === g ? members : 0)))
      return measure(groups) <= 1 && near(measure(proportional), 0) && near(measure(apart), 1)
    })
  })

  test('does not change with a group that nobody belongs to', () => {
    holds((groups) => near(measure(groups), measure([...groups, groups[0]?.map(() => 0) ?? []])))
  })

  test('never rises when two units are merged', () => {
    holds((groups) => {
      const merged = groups.map(([first = 0, second = 0, ...others]) => [first + second, ...others])
      return measure(merged) <= measure(groups) + IDENTITY
    })
  })

  test('moves when a group grows everywhere in the same proportion, so sizes are shown beside it', () => {
    const groups = [
      [90, 50, 10],
      [10, 30, 60],
      [20, 20, 50],
    ]
    const grown = groups.map((group, g) => group.map((count) => (g === 0 ? count * 6 : count)))
    expect(Math.abs(measure(grown) - measure(groups))).toBeGreaterThan(0.005)
  })
})

describe('of two groups', () => {
  test('D and G are those of one group against the other', () => {
    fc.assert(
      fc.property(
        tables,
        ({ x, y }) =>
          near(multigroupDissimilarity([x, y]), dissimilarity(x, y)) && near(multigroupGini([x, y]), gini(x, y)),
      ),
      RUNS,
    )
  })

  test.each(BY_SQUARES)('$name is eta squared', ({ measure }) => {
    fc.assert(
      fc.property(tables, ({ x, y }) => near(measure([x, y]), correlationRatio(x, y))),
      RUNS,
    )
  })
})

describe('by a second algebra', () => {
  test('D, G and R are averages over the groups, weighted by P (1 - P)', () => {
    const pairs = [
      [multigroupDissimilarity, dissimilarity],
      [multigroupGini, gini],
      [relativeDiversity, correlationRatio],
    ] as const
    holds((groups) =>
      pairs.every(([many, two]) => {
        const parts = eachAgainstOthers(groups, two)
        const weighted = sum(parts.map(({ share, value }) => share * (1 - share) * value))
        return near(many(groups), weighted / sum(parts.map(({ share }) => share * (1 - share))))
      }),
    )
  })

  test('P weighs eta squared of each group by its size, C by the size of the others', () => {
    holds((groups) => {
      const parts = eachAgainstOthers(groups, correlationRatio)
      const bySize = sum(parts.map(({ share, value }) => share * value))
      const byOthers = sum(parts.map(({ share, value }) => (1 - share) * value)) / (parts.length - 1)
      return near(normalizedExposure(groups), bySize) && near(squaredCoefficientOfVariation(groups), byOthers)
    })
  })

  test('C is the chi-squared of units by groups over its largest value', () => {
    holds((groups) => {
      const present = groups.filter((group) => sum(group) > 0)
      const totals = unitTotals(present)
      const everyone = sum(totals)
      const terms = present.flatMap((group) =>
        Array.from(totals, (total, i) => {
          const expected = (total * sum(group)) / everyone
          return expected === 0 ? 0 : ((group[i] ?? Number.NaN) - expected) ** 2 / expected
        }),
      )
      return near(squaredCoefficientOfVariation(groups), sum(terms) / everyone / (present.length - 1))
    })
  })

  test('R is what is missing of I in the unit of the average resident', () => {
    holds((groups) => {
      const totals = unitTotals(groups)
      const within = Array.from(totals, (total, i) =>
        total === 0 ? 0 : total * regionInteraction(groups.map((group) => [group[i] ?? Number.NaN])),
      )
      return near(relativeDiversity(groups), 1 - sum(within) / sum(totals) / regionInteraction(groups))
    })
  })

  test('E is M of groups that share no unit, and what H is a proportion of', () => {
    holds((groups) => {
      const apart = groups.map((group, g) => groups.map((_, unit) => (unit === g ? sum(group) : 0)))
      const mix = regionDiversity(groups)
      const share = mutualInformation(groups) / mix
      return near(mix, mutualInformation(apart)) && near(multigroupInformationTheory(groups), share)
    })
  })

  test('the mix lies between that of one group and that of groups of the same size', () => {
    holds((groups) => {
      const same = 1 - regionInteraction(groups)
      const normalized = normalizedRegionDiversity(groups)
      const isWithin = same >= 1 / groups.length - IDENTITY && normalized <= 1
      // As many groups of one size as 1 / (1 - I) are never more than exp E.
      return isWithin && 1 / same <= Math.exp(regionDiversity(groups)) + IDENTITY
    })
  })
})

/** People of the first two groups change places between the first units, each to where their group is scarcer, or null. */
function exchanged(groups: Groups, people: number): Groups | null {
  const totals = unitTotals(groups)
  const inUnit = (group: number, unit: number): number => at(groups[group] ?? [], unit)
  const isToScarcer = (group: number, from: number, to: number): boolean =>
    inUnit(group, from) >= people &&
    (inUnit(group, from) - people) * at(totals, to) >= (inUnit(group, to) + people) * at(totals, from)
  if (!isToScarcer(0, 0, 1) || !isToScarcer(1, 1, 0)) return null
  return groups.map(([first = 0, second = 0, ...others], g) => {
    const moved = g === 0 ? people : g === 1 ? -people : 0
    return [first - moved, second + moved, ...others]
  })
}

const exchanges = fc
  .tuple(groupTables, fc.integer({ min: 1, max: 20 }))
  .map(([before, people]) => ({ before, after: exchanged(before, people) }))
  .filter((pair): pair is { before: Groups; after: Groups } => pair.after !== null)

describe('people of two groups who change places, each to where their group is scarcer', () => {
  test.each([...BY_SQUARES, { name: 'H', measure: multigroupInformationTheory }])('lower $name', ({ measure }) => {
    fc.assert(
      fc.property(exchanges, ({ before, after }) => measure(after) < measure(before)),
      RUNS,
    )
  })

  test.each(UNEVENNESS.slice(0, 2))('never raise $name', ({ measure }) => {
    fc.assert(
      fc.property(exchanges, ({ before, after }) => measure(after) <= measure(before) + IDENTITY),
      RUNS,
    )
  })
})
