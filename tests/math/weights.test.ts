import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distanceBandWeights, nearestNeighbourWeights } from '../../src/math/distanceWeights.ts'
import { foldedWeights, islandsOf, rowStandardised, rowSums, withSelf } from '../../src/math/weightRows.ts'
import {
  boundaryWeights,
  queenWeights,
  rookWeights,
  transposed,
  type NeighbourPair,
  type SpatialWeights,
} from '../../src/math/weights.ts'

const PAIRS: readonly NeighbourPair[] = [
  [2, 1, 0],
  [0, 2, 30],
  [3, 0, 10],
]

/** Weights as a full table, which every operation can be checked in. */
function tableOf({ starts, neighbours, values }: SpatialWeights): number[][] {
  const units = starts.length - 1
  return Array.from({ length: units }, (_, i) => {
    const row = new Array<number>(units).fill(0)
    for (let p = starts[i] ?? 0; p < (starts[i + 1] ?? 0); p++) row[neighbours[p] ?? -1] = values[p] ?? Number.NaN
    return row
  })
}

describe('weights from pairs of neighbours', () => {
  test('go both ways, in unit order, and drop points for rook', () => {
    expect(queenWeights(5, PAIRS)).toEqual({
      starts: Uint32Array.of(0, 2, 3, 5, 6, 6),
      neighbours: Uint32Array.of(2, 3, 2, 0, 1, 0),
      values: Float64Array.of(1, 1, 1, 1, 1, 1),
    })
    expect(rookWeights(5, PAIRS).neighbours).toEqual(Uint32Array.of(2, 3, 0, 0))
    expect(boundaryWeights(5, PAIRS).values).toEqual(Float64Array.of(30, 10, 30, 10))
    expect(islandsOf(queenWeights(5, PAIRS))).toEqual([4])
    expect(islandsOf(rookWeights(5, PAIRS))).toEqual([1, 4])
  })

  test.each([[[1, 1, 0]], [[0, 5, 0]], [[-1, 0, 0]], [[0.5, 1, 0]]] as const)('refuse %o', (pair) => {
    expect(() => queenWeights(5, [pair])).toThrow(RangeError)
  })
})

const weights: fc.Arbitrary<SpatialWeights> = fc.integer({ min: 1, max: 12 }).chain((units) =>
  fc
    .array(fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 })), { minLength: units, maxLength: units }), {
      minLength: units,
      maxLength: units,
    })
    .map((table) => {
      const starts = [0]
      const neighbours: number[] = []
      const values: number[] = []
      table.forEach((row, i) => {
        row.forEach((weight, j) => {
          if (weight === 0 || i === j) return
          neighbours.push(j)
          values.push(weight)
        })
        starts.push(neighbours.length)
      })
      return Object.freeze({ starts, neighbours: Object.freeze(neighbours), values: Object.freeze(values) })
    }),
)

describe('operations on weights, beside the same on a full table', () => {
  const RUNS = { numRuns: 1000 }

  test('standardised rows sum to 1, and those of islands to 0', () => {
    fc.assert(
      fc.property(weights, (given) => {
        const before = tableOf(given)
        const sums = before.map((row) => row.reduce((sum, weight) => sum + weight, 0))
        const after = tableOf(rowStandardised(given))
        const expected = before.map((row, i) => row.map((weight) => (sums[i] ? weight / (sums[i] ?? 1) : 0)))
        expect(after).toEqual(expected)
        expect(Array.from(rowSums(given))).toEqual(sums)
      }),
      RUNS,
    )
  })

  test('with itself every unit has its own weight, once', () => {
    fc.assert(
      fc.property(weights, (given) => {
        const once = withSelf(given, 3)
        const expected = tableOf(given).map((row, i) => row.map((weight, j) => (i === j ? 3 : weight)))
        expect(tableOf(once)).toEqual(expected)
        expect(withSelf(once, 3)).toEqual(once)
      }),
      RUNS,
    )
  })

  test('turned twice they are the same, and turned once the table is mirrored', () => {
    fc.assert(
      fc.property(weights, (given) => {
        const turned = transposed(rowStandardised(given))
        const table = tableOf(rowStandardised(given))
        expect(tableOf(turned)).toEqual(table.map((_, i) => table.map((row) => row[i] ?? Number.NaN)))
        expect(tableOf(transposed(turned))).toEqual(table)
      }),
      RUNS,
    )
  })

  test('folded they hold the sum of both directions above the diagonal', () => {
    fc.assert(
      fc.property(weights, (given) => {
        const table = tableOf(given)
        const expected = table.map((row, i) => row.map((weight, j) => (j > i ? weight + (table[j]?.[i] ?? 0) : 0)))
        expect(tableOf(foldedWeights(given))).toEqual(expected)
      }),
      RUNS,
    )
  })
})

const ROW = { east: [0, 3, 4, 9], north: [0, 0, 0, 0] }

const places = fc.integer({ min: 2, max: 40 }).chain((units) => {
  const coordinates = fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.double({ min: -9, max: 9, noNaN: true })), {
    minLength: units,
    maxLength: units,
  })
  return fc.record({ east: coordinates, north: coordinates, k: fc.integer({ min: 1, max: units - 1 }) })
})

const squaredDistance = ({ east, north }: { east: number[]; north: number[] }, i: number, j: number): number =>
  ((east[i] ?? 0) - (east[j] ?? 0)) ** 2 + ((north[i] ?? 0) - (north[j] ?? 0)) ** 2

describe('weights from distances', () => {
  test('within a band count a unit exactly at its edge', () => {
    expect(Array.from(distanceBandWeights(ROW, 3).neighbours)).toEqual([1, 0, 2, 1])
    expect(Array.from(distanceBandWeights(ROW, 2.99).neighbours)).toEqual([2, 1])
    expect(islandsOf(distanceBandWeights(ROW, 3))).toEqual([3])
  })

  test('of the nearest take the first of those equally far away', () => {
    const cross = { east: [0, 1, 0, -1, 0], north: [0, 0, 1, 0, -1] }
    expect(Array.from(nearestNeighbourWeights(cross, 2).neighbours.slice(0, 2))).toEqual([1, 2])
    expect(Array.from(nearestNeighbourWeights(ROW, 1).neighbours)).toEqual([1, 2, 1, 2])
  })

  test('are what comparing all pairs gives', () => {
    fc.assert(
      fc.property(places, ({ k, ...positions }) => {
        const units = positions.east.map((_, i) => i)
        const nearest = nearestNeighbourWeights(positions, k)
        units.forEach((i) => {
          const others = units
            .filter((j) => j !== i)
            .toSorted((a, b) => squaredDistance(positions, i, a) - squaredDistance(positions, i, b) || a - b)
          expect(Array.from(nearest.neighbours.slice(i * k, (i + 1) * k))).toEqual(others.slice(0, k))
        })
        const meters = 2
        const band = distanceBandWeights(positions, meters)
        const rows = units.map((i) => units.filter((j) => j !== i && squaredDistance(positions, i, j) <= meters ** 2))
        expect(Array.from(band.neighbours)).toEqual(rows.flat())
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    () => nearestNeighbourWeights(ROW, 0),
    () => nearestNeighbourWeights(ROW, 4),
    () => nearestNeighbourWeights(ROW, 1.5),
    () => nearestNeighbourWeights({ east: [0, 1], north: [0] }, 1),
    () => distanceBandWeights(ROW, 0),
    () => distanceBandWeights(ROW, Infinity),
    () => distanceBandWeights({ east: [0, Number.NaN], north: [0, 0] }, 1),
  ])('refuse what makes no sense, %#', (build) => {
    expect(build).toThrow(RangeError)
  })
})
