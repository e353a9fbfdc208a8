import fc from 'fast-check'
import { describe, test } from 'vitest'
import { rowStandardised } from '../../src/math/weightRows.ts'
import { getisOrd, getisOrdStar } from '../../src/measures/getisOrd.ts'
import { RUNS } from './twoGroupTables.ts'
import { anyWeights, deviationsOf, meanOf, valueMaps, weightsOfTable } from './valueMaps.ts'

const IDENTITY = 1e-8
const near = (found: number, expected: number): boolean =>
  Number.isNaN(expected)
    ? Number.isNaN(found)
    : Math.abs(found - expected) <= IDENTITY * Math.max(1, Math.abs(expected))
const allNear = (found: ArrayLike<number>, expected: readonly number[]): boolean =>
  found.length === expected.length && expected.every((value, i) => near(found[i] ?? Infinity, value))
const maps = valueMaps(anyWeights)
const isIsland = (row: readonly number[]): boolean => row.every((weight) => weight === 0)

/** A weighted sum in standard deviations of that sum over all units of a list, dealt out with equal chance. */
function standardDistance(row: readonly number[], values: readonly number[], found: number): number {
  const n = values.length
  const weight = row.reduce((sum, entry) => sum + entry, 0)
  const squares = row.reduce((sum, entry) => sum + entry ** 2, 0)
  const variance = meanOf(deviationsOf(values).map((value) => value ** 2))
  const spread = (variance * (n * squares - weight ** 2)) / (n - 1)
  const isFixed = values.every((value) => value === values[0]) || row.every((entry) => entry === row[0])
  return isFixed ? Number.NaN : (found - weight * meanOf(values)) / Math.sqrt(spread)
}

const dot = (row: readonly number[], values: readonly number[]): number =>
  row.reduce((sum, weight, j) => sum + weight * (values[j] ?? 0), 0)

describe('Getis and Ord’s G', () => {
  test('star counts the unit itself and stays within the root of n - 1', () => {
    fc.assert(
      fc.property(maps, ({ values, weights, table }) => {
        const found = getisOrdStar(values, weights)
        const expected = table.map((row, i) => {
          const ones = row.map((weight, j) => (i === j || weight > 0 ? 1 : 0))
          return standardDistance(ones, values, dot(ones, values))
        })
        return allNear(found, expected) && found.every((z) => !(Math.abs(z) > Math.sqrt(values.length - 1) + IDENTITY))
      }),
      RUNS,
    )
  })

  test('without a star leaves the unit itself out of everything, within the root of n - 2', () => {
    fc.assert(
      fc.property(maps, ({ values, weights, table }) => {
        const expected = table.map((row, i) => {
          const others = (list: readonly number[]) => list.filter((_, j) => j !== i)
          const ones = row.map((weight) => Math.sign(weight))
          return isIsland(row) ? Number.NaN : standardDistance(others(ones), others(values), dot(ones, values))
        })
        const found = getisOrd(values, weights)
        return allNear(found, expected) && found.every((z) => !(Math.abs(z) > Math.sqrt(values.length - 2) + IDENTITY))
      }),
      RUNS,
    )
  })

  test('is the same for weights as given when they are all alike, whatever they are', () => {
    fc.assert(
      fc.property(maps, fc.integer({ min: 1, max: 9 }), ({ values, table }, size) => {
        const alike = weightsOfTable(table.map((row) => row.map((weight) => Math.sign(weight) * size)))
        const withItself = weightsOfTable(
          table.map((row, i) => row.map((weight, j) => (i === j ? size : Math.sign(weight) * size))),
        )
        return (
          allNear(getisOrd(values, alike, { weighting: 'asGiven' }), Array.from(getisOrd(values, alike))) &&
          allNear(
            getisOrd(values, rowStandardised(alike), { weighting: 'asGiven' }),
            Array.from(getisOrd(values, alike)),
          ) &&
          allNear(getisOrdStar(values, withItself, { weighting: 'asGiven' }), Array.from(getisOrdStar(values, alike)))
        )
      }),
      RUNS,
    )
  })
})
