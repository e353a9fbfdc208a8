import fc from 'fast-check'
import type { SpatialWeights } from '../../src/math/weights.ts'

/** Values of areal units and the weights between them, as rows and as a full table. */
export interface ValueMap {
  readonly values: readonly number[]
  readonly weights: SpatialWeights
  readonly table: readonly (readonly number[])[]
}

export function weightsOfTable(table: readonly (readonly number[])[]): SpatialWeights {
  const starts = [0]
  const neighbours: number[] = []
  const values: number[] = []
  for (const row of table) {
    row.forEach((weight, j) => {
      if (weight === 0) return
      neighbours.push(j)
      values.push(weight)
    })
    starts.push(neighbours.length)
  }
  return Object.freeze({
    starts: Object.freeze(starts),
    neighbours: Object.freeze(neighbours),
    values: Object.freeze(values),
  })
}

const cells = <T>(units: number, cell: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(cell, { minLength: units, maxLength: units })

const value = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.integer({ min: -100_000, max: 100_000 }).map((thousandths) => thousandths / 1000),
)

/** Three to twelve units, weights of any size or all alike, with or without islands; the values differ. */
export const valueMaps = (weight: fc.Arbitrary<number>): fc.Arbitrary<ValueMap> =>
  fc
    .integer({ min: 3, max: 12 })
    .chain((units) => fc.record({ values: cells(units, value), drawn: cells(units, cells(units, weight)) }))
    .map(({ values, drawn }) => {
      const table = drawn.map((row, i) => row.map((entry, j) => (i === j ? 0 : entry)))
      return { values: Object.freeze(values), weights: weightsOfTable(table), table }
    })
    .filter(({ values }) => values.some((entry) => entry !== values[0]))

export const anyWeights = fc.oneof(fc.constant(0), fc.constant(1), fc.integer({ min: 1, max: 9 }))
export const likeWeights = fc.constantFrom(0, 0, 1)

/** A full table with rows that sum to 1, but for islands. */
export const standardisedTable = (table: ValueMap['table']): number[][] =>
  table.map((row) => {
    const sum = row.reduce((total, weight) => total + weight, 0)
    return row.map((weight) => (sum === 0 ? 0 : weight / sum))
  })

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, entry) => sum + entry, 0) / values.length

export const deviationsOf = (values: readonly number[]): number[] => values.map((entry) => entry - meanOf(values))

/** A sum over all pairs of units, of weight times something. */
export const pairSum = (table: ValueMap['table'], of: (i: number, j: number) => number): number =>
  table.reduce((sum, row, i) => row.reduce((rest, weight, j) => rest + (weight === 0 ? 0 : weight * of(i, j)), sum), 0)

/** Every order of the numbers 0 to n - 1. */
export function ordersOf(n: number): number[][] {
  if (n === 0) return [[]]
  return ordersOf(n - 1).flatMap((order) =>
    Array.from({ length: n }, (_, place) => [...order.slice(0, place), n - 1, ...order.slice(place)]),
  )
}
