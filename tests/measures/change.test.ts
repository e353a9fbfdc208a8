import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { unitTotals } from '../../src/math/sum.ts'
import { mutualInformation } from '../../src/measures/mutualInformation.ts'
import { mutualInformationChange } from '../../src/measures/mutualInformationChange.ts'
import { goldenExtra, testCityGroups } from './testCity.ts'

const first = testCityGroups('units.csv')
const later = testCityGroups('units2.csv')
const now = [first.A, first.B, first.C]
const then = [later.A, later.B, later.C]
const x = [100, 60, 40, 0]
const y = [0, 40, 60, 100]

const golden = goldenExtra(
  v.object({
    decomposition_units_to_units2_shapley: v.object({
      diff: v.number(),
      group_marginal: v.tuple([v.number(), v.number()]),
      unit_marginal: v.tuple([v.number(), v.number()]),
      structural: v.number(),
    }),
  }),
)

const near = (actual: number, expected: number, tolerance: number): void =>
  expect(Math.abs(actual - expected), `${actual} is not ${expected}`).toBeLessThanOrEqual(tolerance)

describe('change of M', () => {
  const expected = golden.decomposition_units_to_units2_shapley
  const change = mutualInformationChange(now, then)

  test('of the test city adds up exactly to the difference', () => {
    near(change.change, expected.diff, 1e-7)
    near(change.groupMarginal + change.unitMarginal + change.structural, change.change, 1e-15)
    expect({ additions: change.additions, removals: change.removals }).toEqual({ additions: 0, removals: 0 })
  })

  test('is structural by -.0177357 once the sizes are met', () => {
    // The golden value of -.0177963 comes from fitting that stops when shares are .001 off; see the next test.
    near(change.structural, -0.0177357, 1e-7)
    near(change.structural, expected.structural, 7e-5)
    near(change.groupMarginal, 0.0073911, 1e-7)
    near(change.unitMarginal, 0.0008295, 1e-7)
  })

  test('is the golden value when the fitting stops after groups, units and groups were scaled', () => {
    type Table = readonly (readonly number[])[]
    const sum = (column: readonly number[]) => column.reduce((a, b) => a + b, 0)
    const shares = (table: Table): Table => {
      const everyone = sum(table.map(sum))
      return table.map((column) => column.map((count) => count / everyone))
    }
    const scaledGroups = (table: Table, goal: Table): Table =>
      table.map((column, g) => column.map((share) => (share * sum(goal[g] ?? [])) / sum(column)))
    const scaledUnits = (table: Table, goal: Table): Table => {
      const reached = unitTotals(table)
      const wanted = unitTotals(goal)
      return table.map((column) => column.map((share, i) => (share * (wanted[i] ?? 0)) / (reached[i] ?? 0)))
    }
    const coarse = (table: Table, goal: Table) =>
      mutualInformation(scaledGroups(scaledUnits(scaledGroups(table, goal), goal), goal))
    const [one, two] = [shares(now), shares(then)]
    const here = coarse(two, one) - mutualInformation(one)
    const there = mutualInformation(two) - coarse(one, two)
    near((here + there) / 2, expected.structural, 1e-7)
  })

  test('has no structure in it when only sizes change', () => {
    const grown = mutualInformationChange(
      [x.map((n) => n + 1), y.map((n) => n + 1)],
      [x.map((n, i) => (n + 1) * (i + 1)), y.map((n, i) => (n + 1) * (i + 1) * 3)],
    )
    near(grown.structural, 0, 1e-12)
    expect(Math.abs(grown.groupMarginal)).toBeGreaterThan(0.001)
    expect(Math.abs(grown.unitMarginal)).toBeGreaterThan(0.001)
  })

  test('counts units and groups that come or go apart from the rest', () => {
    const before = [
      [50, 20, 10, 0],
      [20, 60, 10, 0],
      [0, 0, 5, 0],
    ]
    const after = [
      [45, 30, 0, 9],
      [25, 50, 0, 30],
      [0, 0, 0, 0],
    ]
    const common = {
      before: mutualInformation([
        [50, 20],
        [20, 60],
      ]),
      after: mutualInformation([
        [45, 30],
        [25, 50],
      ]),
    }
    const result = mutualInformationChange(before, after)
    expect(result.additions).toBeCloseTo(mutualInformation(after) - common.after, 14)
    expect(result.removals).toBeCloseTo(common.before - mutualInformation(before), 14)
    const inner = result.groupMarginal + result.unitMarginal + result.structural
    expect(inner).toBeCloseTo(common.after - common.before, 14)
  })

  test('has no parts where nothing exists twice, or where zeros keep the sizes from being met', () => {
    const apart = mutualInformationChange(
      [
        [5, 0],
        [6, 0],
      ],
      [
        [0, 5],
        [0, 6],
      ],
    )
    near(apart.change, 0, 1e-15)
    expect(apart).toMatchObject({ structural: Number.NaN, groupMarginal: Number.NaN, additions: Number.NaN })
    const stuck = mutualInformationChange(
      [
        [60, 1],
        [0, 9],
      ],
      [
        [30, 1],
        [40, 9],
      ],
      { precision: 1e-14, iterations: 50 },
    )
    expect(stuck.structural).toBeNaN()
    expect(stuck.additions).toBe(0)
  })

  test('refuses another number of groups', () => {
    expect(() => mutualInformationChange([[1], [2]], [[1]])).toThrow('requires the same groups twice, got 2 and 1')
    expect(() => mutualInformationChange([[1]], [[1, 2]])).toThrow('columns of equal length')
  })
})
