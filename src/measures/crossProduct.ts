import type { RandomSource } from '../math/rng.ts'
import { shuffle } from '../math/shuffle.ts'
import type { WeightRows } from '../math/weights.ts'

/** The sum over all pairs of units of weight times value times value, from folded weights. */
export function crossProduct({ starts, neighbours, values }: WeightRows, z: Float64Array): number {
  let total = 0
  for (let i = 0; i < z.length; i++) {
    let lag = 0
    for (let p = starts[i] ?? 0; p < (starts[i + 1] ?? 0); p++) lag += (values[p] ?? 0) * (z[neighbours[p] ?? 0] ?? 0)
    total += lag * (z[i] ?? 0)
  }
  return total
}

/** So many orders are summed up in one walk through the weights, which are longer than the values. */
const LANES = 4

/** The same sum for values dealt out at random, once for each draw. */
export function shuffledCrossProducts(
  folded: WeightRows,
  z: Float64Array,
  draws: number,
  random: RandomSource,
): Float64Array {
  const order = z.slice()
  const room = new Float64Array(z.length)
  const lanes = new Float64Array(z.length * LANES)
  const sums = new Float64Array(Math.ceil(draws / LANES) * LANES)
  for (let draw = 0; draw < draws; draw += LANES) {
    for (let lane = 0; lane < LANES; lane++) {
      shuffle(order, random, room)
      for (let i = 0; i < order.length; i++) lanes[i * LANES + lane] = order[i] ?? 0
    }
    fourCrossProducts(folded, lanes, sums.subarray(draw, draw + LANES))
  }
  return sums.slice(0, draws)
}

/** Kept apart from other reading of columns, so that it meets no other kind of array and is built into the loop. */
const read = (column: Float64Array, place: number): number => column[place] ?? 0

function fourCrossProducts({ starts, neighbours, values }: WeightRows, lanes: Float64Array, sums: Float64Array): void {
  let sum0 = 0
  let sum1 = 0
  let sum2 = 0
  let sum3 = 0
  for (let i = 0; i < starts.length - 1; i++) {
    let lag0 = 0
    let lag1 = 0
    let lag2 = 0
    let lag3 = 0
    const end = starts[i + 1] ?? 0
    for (let p = starts[i] ?? 0; p < end; p++) {
      const weight = read(values, p)
      const other = (neighbours[p] ?? 0) * LANES
      lag0 += weight * read(lanes, other)
      lag1 += weight * read(lanes, other + 1)
      lag2 += weight * read(lanes, other + 2)
      lag3 += weight * read(lanes, other + 3)
    }
    const own = i * LANES
    sum0 += lag0 * read(lanes, own)
    sum1 += lag1 * read(lanes, own + 1)
    sum2 += lag2 * read(lanes, own + 2)
    sum3 += lag3 * read(lanes, own + 3)
  }
  sums.set([sum0, sum1, sum2, sum3])
}
