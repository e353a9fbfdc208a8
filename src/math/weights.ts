import { bucketStarts, wholeAt } from './buckets.ts'
import type { Column } from './column.ts'
import { floatAt } from './floats.ts'

/**
 * Spatial weights as compressed rows: the neighbours of unit i stand at the places starts[i] to starts[i + 1] - 1 of
 * `neighbours`, their weights at the same places of `values`. Plain numbers, so that measures need no geometry.
 */
export interface SpatialWeights {
  /** One more than there are units; the first is 0. */
  readonly starts: Column
  readonly neighbours: Column
  readonly values: Column
}

/** Points in a plane, in metres, one per areal unit in unit order. */
export interface Positions {
  readonly east: Column
  readonly north: Column
}

/** The same in typed columns, which is what everything that builds weights gives. */
export interface WeightRows extends SpatialWeights {
  readonly starts: Uint32Array
  readonly neighbours: Uint32Array
  readonly values: Float64Array
}

/** Two units that touch, each pair once, and the length of their shared boundary; 0 = they meet in points alone. */
export type NeighbourPair = readonly [a: number, b: number, sharedMeters: number]

/**
 * Symmetric weights from pairs of neighbours, each row in unit order. A pair whose weight is 0 is left out.
 *
 * @param units how many units there are
 * @param pairs each pair of neighbours once, in either direction and any order
 * @param weightOf the weight of a pair, from the length of its shared boundary
 * @throws {RangeError} on a unit that is its own neighbour or does not exist
 */
export function weightsFromPairs(
  units: number,
  pairs: readonly NeighbourPair[],
  weightOf: (sharedMeters: number) => number,
): WeightRows {
  const lower = new Uint32Array(pairs.length * 2)
  const upper = new Uint32Array(pairs.length * 2)
  const weights = new Float64Array(pairs.length * 2)
  let links = 0
  for (const pair of pairs) {
    const a = pair[0]
    const b = pair[1]
    assertPair(units, a, b)
    const weight = weightOf(pair[2])
    if (weight === 0) continue
    lower[links] = upper[links + 1] = a
    upper[links] = lower[links + 1] = b
    weights[links] = weights[links + 1] = weight
    links += 2
  }
  // Dealing out by one end and then by the other leaves the rows in order, and the neighbours within them.
  const first = dealtOut(units, lower.subarray(0, links), upper, weights)
  return transposed(first)
}

/** Links put into the rows of the units that they come from, in the order in which they are given. */
function dealtOut(units: number, from: Uint32Array, to: Uint32Array, weights: Float64Array): WeightRows {
  const starts = bucketStarts(from, units)
  const next = starts.slice()
  const neighbours = new Uint32Array(from.length)
  const values = new Float64Array(from.length)
  for (let p = 0; p < from.length; p++) {
    const row = wholeAt(from, p)
    const place = wholeAt(next, row)
    next[row] = place + 1
    neighbours[place] = wholeAt(to, p)
    values[place] = floatAt(weights, p)
  }
  return { starts, neighbours, values }
}

function assertPair(units: number, a: number, b: number): void {
  if (!isUnit(units, a) || !isUnit(units, b) || a === b) {
    throw new RangeError(`weightsFromPairs requires two different units, got ${String(a)} and ${String(b)}`)
  }
}

const isUnit = (units: number, unit: number): boolean => Number.isInteger(unit) && unit >= 0 && unit < units

/** The weights seen from the other end of every link; its rows are in unit order whatever order the given ones have. */
export function transposed({ starts, neighbours, values }: WeightRows): WeightRows {
  const from = new Uint32Array(neighbours.length)
  for (let i = 0; i < starts.length - 1; i++) from.fill(i, starts[i], starts[i + 1])
  return dealtOut(starts.length - 1, neighbours, from, values)
}

/** Weight 1 for all that touch, in a point or along a line. */
export const queenWeights = (units: number, pairs: readonly NeighbourPair[]): WeightRows =>
  weightsFromPairs(units, pairs, () => 1)

/** Weight 1 for those that share a line. */
export const rookWeights = (units: number, pairs: readonly NeighbourPair[]): WeightRows =>
  weightsFromPairs(units, pairs, (sharedMeters) => (sharedMeters > 0 ? 1 : 0))

/** The length of the shared boundary as weight. */
export const boundaryWeights = (units: number, pairs: readonly NeighbourPair[]): WeightRows =>
  weightsFromPairs(units, pairs, (sharedMeters) => sharedMeters)
