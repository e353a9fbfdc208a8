import fc from 'fast-check'
import { describe, test } from 'vitest'
import { sum } from '../../src/math/sum.ts'
import { correlationRatio } from '../../src/measures/correlationRatio.ts'
import { dissimilarity } from '../../src/measures/dissimilarity.ts'
import { gini } from '../../src/measures/gini.ts'
import { informationTheory } from '../../src/measures/informationTheory.ts'
import { isolation } from '../../src/measures/isolation.ts'
import { multigroupInformationTheory } from '../../src/measures/multigroupInformationTheory.ts'
import { mutualInformation } from '../../src/measures/mutualInformation.ts'
import { segregationCurve } from '../../src/measures/segregationCurve.ts'
import { groupTables, RUNS, tables, type Table } from './twoGroupTables.ts'

const IDENTITY = 1e-10
const near = (a: number, b: number): boolean => Math.abs(a - b) <= IDENTITY
const holds = (predicate: (table: Table) => boolean): void => fc.assert(fc.property(tables, predicate), RUNS)

/** The mean absolute difference over all pairs of people, as the formula of the Gini index has it. */
function giniByPairs({ x, y }: Table): number {
  const units = x.map((group, i) => ({ group, total: group + (y[i] ?? Number.NaN) })).filter(({ total }) => total > 0)
  const people = sum(units.map(({ total }) => total))
  const share = sum(x) / people
  let differences = 0
  for (const a of units) {
    for (const b of units) differences += a.total * b.total * Math.abs(a.group / a.total - b.group / b.total)
  }
  return differences / (2 * people ** 2 * share * (1 - share))
}

/** Entropy of a list of counts by the other algebra: ln T - sum n ln n / T. */
function entropyOf(counts: readonly number[]): number {
  const total = sum(counts)
  return total === 0 ? 0 : Math.log(total) - sum(counts.map((n) => (n > 0 ? n * Math.log(n) : 0))) / total
}

describe('each measure by a second algebra', () => {
  test('D is the largest gap between the segregation curve and the diagonal', () => {
    holds(({ x, y }) => {
      const gaps = segregationCurve(x, y).map(({ rest, group }) => rest - group)
      return near(
        dissimilarity(x, y),
        gaps.reduce((largest, gap) => Math.max(largest, gap), 0),
      )
    })
  })

  test('G is twice the area between the segregation curve and the diagonal', () => {
    holds(({ x, y }) => {
      const points = segregationCurve(x, y)
      const under = points.slice(1).map(({ rest, group }, i) => {
        const before = points[i] ?? { rest: Number.NaN, group: Number.NaN }
        return (rest - before.rest) * (group + before.group)
      })
      return near(gini(x, y), 1 - sum(under))
    })
  })

  test('G is the sum over all pairs of units', () => {
    holds((table) => near(gini(table.x, table.y), giniByPairs(table)))
  })

  test('G is never below D, and D never below half of G', () => {
    holds(({ x, y }) => {
      const [g, d] = [gini(x, y), dissimilarity(x, y)]
      return g >= d - IDENTITY && d >= g / 2 - IDENTITY
    })
  })

  test('H of two groups is M over E', () => {
    holds(({ x, y }) => {
      const share = mutualInformation([x, y]) / entropyOf([sum(x), sum(y)])
      return near(informationTheory(x, y), share) && near(multigroupInformationTheory([x, y]), share)
    })
  })

  test('M is the entropy of groups and of units less the entropy of both together', () => {
    fc.assert(
      fc.property(groupTables, (groups) => {
        const units = (groups[0] ?? []).map((_, i) => sum(groups.map((group) => group[i] ?? Number.NaN)))
        const apart = entropyOf(groups.map((group) => sum(group))) + entropyOf(units)
        return near(mutualInformation(groups), apart - entropyOf(groups.flat()))
      }),
      RUNS,
    )
  })

  test('eta squared is isolation without the group’s own share', () => {
    holds(({ x, y }) => {
      const share = sum(x) / (sum(x) + sum(y))
      return Math.abs(correlationRatio(x, y) * (1 - share) - (isolation(x, y) - share)) <= IDENTITY
    })
  })

  test('the segregation curve runs from corner to corner, never falls, and bends one way only', () => {
    holds(({ x, y }) => {
      const points = segregationCurve(x, y)
      const [first, last] = [points[0], points.at(-1)]
      const steps = points.slice(1).map(({ rest, group }, i) => ({
        rest: rest - (points[i]?.rest ?? Number.NaN),
        group: group - (points[i]?.group ?? Number.NaN),
      }))
      const isConvex = steps.every((step, i) => {
        const next = steps[i + 1]
        return next === undefined || step.group * next.rest <= next.group * step.rest + IDENTITY
      })
      return (
        first?.rest === 0 &&
        first.group === 0 &&
        last?.rest === 1 &&
        last.group === 1 &&
        isConvex &&
        steps.every((step) => step.rest >= 0 && step.group >= 0)
      )
    })
  })
})
