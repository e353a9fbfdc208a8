import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sum, unitTotals } from '../../src/math/sum.ts'
import { diversity, effectiveGroups, simpson } from '../../src/measures/diversity.ts'
import { dominantShare } from '../../src/measures/dominantShare.ts'
import { localSegregation } from '../../src/measures/localSegregation.ts'
import { locationQuotient } from '../../src/measures/locationQuotient.ts'
import { multigroupInformationTheory } from '../../src/measures/multigroupInformationTheory.ts'
import { mutualInformation } from '../../src/measures/mutualInformation.ts'
import { groupTables, RUNS } from './twoGroupTables.ts'

const IDENTITY = 1e-10
type Groups = readonly (readonly number[])[]

const near = (a: number, b: number): boolean => Math.abs(a - b) <= IDENTITY
const holds = (predicate: (groups: Groups) => boolean): void => fc.assert(fc.property(groupTables, predicate), RUNS)

/** Values of the units that have residents. */
function inhabited(groups: Groups, values: Float64Array): number[] {
  const totals = unitTotals(groups)
  return Array.from(values).filter((_, i) => (totals[i] ?? 0) > 0)
}

function weightedMean(groups: Groups, values: Float64Array): number {
  const totals = unitTotals(groups)
  const weighted = Array.from(totals, (total, i) => (total > 0 ? total * (values[i] ?? Number.NaN) : 0))
  return sum(weighted) / sum(totals)
}

describe('M and H', () => {
  test('lie between 0 and what the groups and units allow', () => {
    holds((groups) => {
      const information = mutualInformation(groups)
      const most = Math.log(Math.min(groups.length, groups[0]?.length ?? 0))
      const share = multigroupInformationTheory(groups)
      return information >= 0 && information <= most + IDENTITY && share >= 0 && share <= 1
    })
  })

  test('M is the same with groups and units exchanged', () => {
    holds((groups) => {
      const exchanged = (groups[0] ?? []).map((_, unit) => groups.map((group) => group[unit] ?? Number.NaN))
      return near(mutualInformation(groups), mutualInformation(exchanged))
    })
  })

  test('do not depend on the order of groups or units, on empty groups, or on how large everything is', () => {
    holds((groups) => {
      const changed = groups.toReversed().map((group) => group.toReversed().map((count) => count * 7))
      const withEmpty = [...changed, changed[0]?.map(() => 0) ?? []]
      return (
        near(mutualInformation(groups), mutualInformation(withEmpty)) &&
        near(multigroupInformationTheory(groups), multigroupInformationTheory(withEmpty))
      )
    })
  })

  test('M splits exactly into what lies between larger areas and what lies within them', () => {
    holds((groups) => {
      const cut = Math.ceil((groups[0]?.length ?? 0) / 2)
      const parts = [groups.map((group) => group.slice(0, cut)), groups.map((group) => group.slice(cut))]
      const between = mutualInformation(groups.map((_, g) => parts.map((part) => sum(part[g] ?? []))))
      const people = parts.map((part) => sum(unitTotals(part)))
      const within = parts.map((part, p) => ((people[p] ?? 0) > 0 ? (people[p] ?? 0) * mutualInformation(part) : 0))
      return near(mutualInformation(groups), between + sum(within) / sum(people))
    })
  })

  test('H is 0 in proportion and 1 when no unit has more than one group', () => {
    holds((groups) => {
      const sums = groups.map((group) => sum(group))
      const proportional = sums.map((members) => [members, 3 * members])
      const apart = sums.map((members, g) => sums.map((_, unit) => (unit === g ? members : 0)))
      return near(multigroupInformationTheory(proportional), 0) && near(multigroupInformationTheory(apart), 1)
    })
  })
})

describe('local values', () => {
  test('of segregation, weighted by residents, make up M, and none is below 0', () => {
    holds((groups) => {
      const local = localSegregation(groups)
      return (
        near(weightedMean(groups, local), mutualInformation(groups)) && inhabited(groups, local).every((ls) => ls >= 0)
      )
    })
  })

  test('of the location quotient, weighted by residents, are 1 on average', () => {
    holds((groups) => {
      const [group = [], ...others] = groups
      if (sum(group) === 0) return true
      return near(weightedMean(groups, locationQuotient(group, unitTotals(others))), 1)
    })
  })

  test('of diversity stay in their ranges', () => {
    holds((groups) => {
      const k = groups.length
      const isWithin = (low: number, high: number) => (value: number) =>
        value >= low - IDENTITY && value <= high + IDENTITY
      return (
        inhabited(groups, diversity(groups)).every((value) => value >= 0 && value <= 1) &&
        inhabited(groups, effectiveGroups(groups)).every((value) => value >= 1 && value <= k) &&
        inhabited(groups, simpson(groups)).every(isWithin(0, 1 - 1 / k)) &&
        inhabited(groups, dominantShare(groups)).every(isWithin(1 / k, 1))
      )
    })
  })

  test('of diversity agree with each other', () => {
    holds((groups) => {
      const numbers = inhabited(groups, effectiveGroups(groups))
      const alike = inhabited(groups, simpson(groups)).map((chance) => 1 - chance)
      const largest = inhabited(groups, dominantShare(groups))
      const doAgree = inhabited(groups, diversity(groups)).map((value, i) =>
        near(Math.log(numbers[i] ?? Number.NaN), value * Math.log(groups.length)),
      )
      const areBetween = alike.map((chance, i) => {
        const share = largest[i] ?? Number.NaN
        return chance <= share + IDENTITY && chance >= share * share - IDENTITY
      })
      return [...doAgree, ...areBetween].every(Boolean)
    })
  })

  test('are NaN exactly where nobody lives', () => {
    const groups = [
      [1, 0, 4],
      [0, 0, 2],
      [3, 0, 0],
    ]
    for (const local of [localSegregation, diversity, effectiveGroups, simpson, dominantShare]) {
      expect(Array.from(local(groups), (value) => Number.isNaN(value))).toEqual([false, true, false])
    }
  })
})
