import fc from 'fast-check'
import { describe, test } from 'vitest'
import { gearyC } from '../../src/measures/gearyC.ts'
import { localMoran, localMoranQuadrants } from '../../src/measures/localMoran.ts'
import { localMoranMoments, type LocalMoranMoments } from '../../src/measures/localMoranMoments.ts'
import { moran } from '../../src/measures/moran.ts'
import { RUNS } from './twoGroupTables.ts'
import {
  anyWeights,
  deviationsOf,
  meanOf,
  ordersOf,
  pairSum,
  standardisedTable,
  valueMaps,
  weightsOfTable,
  type ValueMap,
} from './valueMaps.ts'

const IDENTITY = 1e-8
const near = (found: number, expected: number): boolean =>
  Number.isNaN(expected)
    ? Number.isNaN(found)
    : Math.abs(found - expected) <= IDENTITY * Math.max(1, Math.abs(expected))
const maps = valueMaps(anyWeights)
const allNear = (found: ArrayLike<number>, expected: readonly number[]): boolean =>
  found.length === expected.length && expected.every((value, i) => near(found[i] ?? Infinity, value))

/** I from the full table, term by term. */
function moranOf(values: readonly number[], table: ValueMap['table']): number {
  const z = deviationsOf(values)
  const total = pairSum(table, () => 1)
  const squares = z.reduce((sum, value) => sum + value ** 2, 0)
  return total === 0
    ? Number.NaN
    : ((values.length / total) * pairSum(table, (i, j) => (z[i] ?? 0) * (z[j] ?? 0))) / squares
}

const isIsland = (row: readonly number[]): boolean => row.every((weight) => weight === 0)

const momentsOf = (drawn: readonly number[]) => {
  const mean = meanOf(drawn)
  return { mean, variance: meanOf(drawn.map((value) => (value - mean) ** 2)) }
}

describe('Moran’s I', () => {
  test('is the sum over all pairs, with weights standardised or as they are', () => {
    fc.assert(
      fc.property(
        maps,
        ({ values, weights, table }) =>
          near(moran(values, weights).moran, moranOf(values, standardisedTable(table))) &&
          near(moran(values, weights, { weighting: 'asGiven' }).moran, moranOf(values, table)) &&
          near(
            moran(values, weights, { weighting: 'binary' }).moran,
            moranOf(
              values,
              table.map((row) => row.map((weight) => Math.sign(weight))),
            ),
          ),
      ),
      RUNS,
    )
  })

  test('stays within n / S_0 times the largest row or column, and its p within 0 and 1', () => {
    fc.assert(
      fc.property(maps, ({ values, weights, table }) => {
        const { moran: value, normality, randomisation } = moran(values, weights)
        if (Number.isNaN(value)) return true
        const rows = standardisedTable(table)
        const columns = rows.map((_, j) => rows.reduce((sum, row) => sum + (row[j] ?? 0), 0))
        const largest = columns.reduce((most, column) => Math.max(most, column), 1)
        const bound = (values.length / pairSum(rows, () => 1)) * largest
        const isShare = ({ p }: { p: number }) => Number.isNaN(p) || (p >= 0 && p <= 1)
        return Math.abs(value) <= bound + IDENTITY && isShare(normality) && isShare(randomisation)
      }),
      RUNS,
    )
  })

  test('and what goes with it do not change with the order of the units, the origin or the scale', () => {
    fc.assert(
      fc.property(maps, fc.double({ min: 0.5, max: 20, noNaN: true }), ({ values, table, weights }, factor) => {
        const turned = weightsOfTable(table.toReversed().map((row) => row.toReversed()))
        const before = moran(values, weights)
        const after = moran(
          values.toReversed().map((value) => 7 - factor * value),
          turned,
        )
        return (
          near(after.moran, before.moran) &&
          near(after.normality.variance, before.normality.variance) &&
          near(after.randomisation.variance, before.randomisation.variance)
        )
      }),
      RUNS,
    )
  })

  test('does not count units without a value, which changes the rows of their neighbours', () => {
    fc.assert(
      fc.property(maps, fc.array(fc.boolean(), { minLength: 13, maxLength: 13 }), ({ values, table }, toNowhere) => {
        // An uninhabited unit is put in front, and some of the others are its neighbours.
        const wider = [
          [0, ...values.map((_, i) => (toNowhere[i] === true ? 4 : 0))],
          ...table.map((row, i) => [toNowhere[i + 1] === true ? 2 : 0, ...row]),
        ]
        const withNowhere = [Number.NaN, ...values]
        const local = localMoran(withNowhere, weightsOfTable(wider))
        return (
          near(moran(withNowhere, weightsOfTable(wider)).moran, moranOf(values, standardisedTable(table))) &&
          Number.isNaN(local[0]) &&
          allNear(local.slice(1), Array.from(localMoran(values, weightsOfTable(table))))
        )
      }),
      RUNS,
    )
  })

  test('has the mean and the variance under randomisation of all orders of the values', () => {
    const orders = ordersOf(5)
    fc.assert(
      fc.property(
        maps.filter(({ values, weights }) => values.length === 5 && weights.neighbours.length > 0),
        ({ values, weights }) => {
          const found = moran(values, weights)
          const drawn = orders.map(
            (order) =>
              moran(
                order.map((unit) => values[unit] ?? 0),
                weights,
              ).moran,
          )
          const mean = meanOf(drawn)
          const variance = meanOf(drawn.map((value) => (value - mean) ** 2))
          return near(found.expected, mean) && near(found.randomisation.variance, variance)
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('local Moran’s I', () => {
  test('sums to I times the sum of all weights', () => {
    fc.assert(
      fc.property(maps, ({ values, weights, table }) => {
        const sum = localMoran(values, weights).reduce((total, value) => total + (Number.isNaN(value) ? 0 : value), 0)
        const total = pairSum(standardisedTable(table), () => 1)
        return total === 0 || near(sum, total * moran(values, weights).moran)
      }),
      RUNS,
    )
  })

  test('lies within half of n on either side, is NaN for islands, and has the sign of its quadrant', () => {
    fc.assert(
      fc.property(maps, ({ values, weights, table }) => {
        const quadrants = localMoranQuadrants(values, weights)
        const other = localMoran(values, weights, { moment: 'n-1' })
        return localMoran(values, weights).every((value, i) => {
          if (isIsland(table[i] ?? [])) return Number.isNaN(value) && quadrants[i] === 'undefined'
          const isAlike = quadrants[i] === 'highHigh' || quadrants[i] === 'lowLow'
          const hasSign = Math.abs(value) < IDENTITY || value > 0 === isAlike
          const share = (values.length - 1) / values.length
          return Math.abs(value) <= values.length / 2 + IDENTITY && hasSign && near(other[i] ?? Infinity, value * share)
        })
      }),
      RUNS,
    )
  })

  test('has the mean and variance of all orders of the values, or of the other values', () => {
    const orders = ordersOf(5)
    fc.assert(
      fc.property(
        maps.filter(({ values }) => values.length === 5),
        ({ values, weights, table }) => {
          const all = orders.map((order) =>
            localMoran(
              order.map((unit) => values[unit] ?? 0),
              weights,
            ),
          )
          const fixed = values.map((_, i) =>
            orders.flatMap((order, k) => (order[i] === i ? [all[k]?.[i] ?? Infinity] : [])),
          )
          const others = localMoranMoments(values, weights)
          const everyone = localMoranMoments(values, weights, { dealtOut: 'all' })
          const isAsDrawn = (found: LocalMoranMoments, i: number, drawn: readonly number[]): boolean =>
            near(found.expected[i] ?? Infinity, momentsOf(drawn).mean) &&
            near(found.variance[i] ?? Infinity, momentsOf(drawn).variance)
          return table.every((row, i) =>
            isIsland(row)
              ? Number.isNaN(others.expected[i]) && Number.isNaN(everyone.variance[i])
              : isAsDrawn(others, i, fixed[i] ?? []) &&
                isAsDrawn(
                  everyone,
                  i,
                  all.map((local) => local[i] ?? Infinity),
                ),
          )
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('Geary’s C', () => {
  test('is the sum of squared differences over all pairs, and never below 0', () => {
    fc.assert(
      fc.property(maps, ({ values, weights, table }) => {
        const rows = standardisedTable(table)
        const squares = deviationsOf(values).reduce((sum, value) => sum + value ** 2, 0)
        const differences = pairSum(rows, (i, j) => ((values[i] ?? 0) - (values[j] ?? 0)) ** 2)
        const total = pairSum(rows, () => 1)
        const expected = ((values.length - 1) * differences) / (2 * total * squares)
        const found = gearyC(values, weights)
        return near(found, expected) && !(found < 0)
      }),
      RUNS,
    )
  })

  test('is 1 on average over all orders of the values', () => {
    const orders = ordersOf(5)
    fc.assert(
      fc.property(
        maps.filter(({ values, weights }) => values.length === 5 && weights.neighbours.length > 0),
        ({ values, weights }) =>
          near(
            meanOf(
              orders.map((order) =>
                gearyC(
                  order.map((unit) => values[unit] ?? 0),
                  weights,
                ),
              ),
            ),
            1,
          ),
      ),
      { numRuns: 100 },
    )
  })
})
