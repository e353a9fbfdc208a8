import { wholeAt } from '../math/buckets.ts'
import { floatAt } from '../math/floats.ts'
import type { WeightRows } from '../math/weights.ts'
import { TIE } from './pseudoP.ts'
import { appearances, type Appearances, type RandomNeighbours } from './randomNeighbours.ts'

/** For each unit in how many draws the weighted sum of random neighbours is at least, or at most, the real one. */
export interface ConditionalCounts {
  readonly higher: Uint32Array
  readonly lower: Uint32Array
}

/**
 * Counts draws in which a unit gets the first k units of a random sequence as neighbours, itself passed over.
 *
 * Where all neighbours weigh the same, only the sum of the first k counts, and it is the same for every unit with k
 * neighbours unless the unit itself is among them. So these sums are sorted once for each k, every unit looks its place
 * up, and the few draws in which it appears itself are put right. Where weights differ, every draw is summed up.
 */
export function conditionalCounts(weights: WeightRows, z: Float64Array, drawn: RandomNeighbours): ConditionalCounts {
  const units = z.length
  const counts = { higher: new Uint32Array(units), lower: new Uint32Array(units) }
  const room = TIE * largest(z)
  const byLength = unitsByRowLength(weights)
  const places = appearances(drawn, units)
  const sums = new Float64Array(drawn.draws)
  for (let k = 1; k < byLength.length; k++) {
    addDrawn(sums, z, drawn, k - 1)
    const alike = (byLength[k] ?? []).filter((unit) => isEven(weights, unit))
    const sorted = alike.length > 0 ? sums.slice().sort() : sums
    for (const unit of alike) countSorted(counts, { unit, k, room, weights, z, drawn, places, sums, sorted })
    for (const unit of byLength[k] ?? []) {
      if (!isEven(weights, unit)) countEach(counts, { unit, room, weights, z, drawn })
    }
  }
  return counts
}

interface OneUnit {
  readonly unit: number
  /** How far apart two sums may lie, for each unit of weight, and still tie. */
  readonly room: number
  readonly weights: WeightRows
  readonly z: Float64Array
  readonly drawn: RandomNeighbours
}

function largest(z: Float64Array): number {
  let found = 0
  for (let i = 0; i < z.length; i++) found = Math.max(found, Math.abs(z[i] ?? 0))
  return found
}

function unitsByRowLength({ starts }: WeightRows): number[][] {
  const byLength: number[][] = []
  for (let i = 0; i < starts.length - 1; i++) {
    const length = (starts[i + 1] ?? 0) - (starts[i] ?? 0)
    for (let k = byLength.length; k <= length; k++) byLength.push([])
    byLength[length]?.push(i)
  }
  return byLength
}

function isEven({ starts, values }: WeightRows, unit: number): boolean {
  const from = starts[unit] ?? 0
  for (let p = from + 1; p < (starts[unit + 1] ?? 0); p++) if (values[p] !== values[from]) return false
  return true
}

/** Adds the unit that stands at a position of its sequence to the sum of every draw. */
function addDrawn(sums: Float64Array, z: Float64Array, { draws, length, units }: RandomNeighbours, position: number) {
  for (let draw = 0; draw < draws; draw++) {
    sums[draw] = (sums[draw] ?? 0) + (z[units[draw * length + position] ?? 0] ?? 0)
  }
}

interface SharedSums extends OneUnit {
  readonly k: number
  readonly places: Appearances
  /** The sum of the first k units of each draw, in the order of the draws and sorted. */
  readonly sums: Float64Array
  readonly sorted: Float64Array
}

function countSorted(counts: ConditionalCounts, shared: SharedSums): void {
  const { unit, k, room, weights, z, drawn, places, sums, sorted } = shared
  let real = 0
  for (let p = wholeAt(weights.starts, unit); p < wholeAt(weights.starts, unit + 1); p++) {
    real += floatAt(z, wholeAt(weights.neighbours, p))
  }
  const low = real - room * k
  const high = real + room * k
  let atLeast = sorted.length - firstAtLeast(sorted, low)
  let atMost = firstAbove(sorted, high)
  for (let a = wholeAt(places.starts, unit); a < wholeAt(places.starts, unit + 1); a++) {
    const place = wholeAt(places.places, a)
    const draw = Math.floor(place / drawn.length)
    if (place - draw * drawn.length >= k) continue
    const wrong = floatAt(sums, draw)
    const right = wrong - floatAt(z, unit) + floatAt(z, wholeAt(drawn.units, draw * drawn.length + k))
    atLeast += Number(right >= low) - Number(wrong >= low)
    atMost += Number(right <= high) - Number(wrong <= high)
  }
  counts.higher[unit] = atLeast
  counts.lower[unit] = atMost
}

function countEach(counts: ConditionalCounts, { unit, room, weights, z, drawn }: OneUnit): void {
  const from = wholeAt(weights.starts, unit)
  const to = wholeAt(weights.starts, unit + 1)
  let real = 0
  let weight = 0
  for (let p = from; p < to; p++) {
    real += floatAt(weights.values, p) * floatAt(z, wholeAt(weights.neighbours, p))
    weight += floatAt(weights.values, p)
  }
  let atLeast = 0
  let atMost = 0
  for (let draw = 0; draw < drawn.draws; draw++) {
    let place = draw * drawn.length
    let sum = 0
    for (let p = from; p < to; p++) {
      if (drawn.units[place] === unit) place++
      sum += floatAt(weights.values, p) * floatAt(z, wholeAt(drawn.units, place++))
    }
    if (sum >= real - room * weight) atLeast++
    if (sum <= real + room * weight) atMost++
  }
  counts.higher[unit] = atLeast
  counts.lower[unit] = atMost
}

/** The first place of a sorted column whose value is at least, or above, the limit. */
function firstAtLeast(sorted: Float64Array, limit: number): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((sorted[middle] ?? 0) < limit) from = middle + 1
    else to = middle
  }
  return from
}

function firstAbove(sorted: Float64Array, limit: number): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((sorted[middle] ?? 0) <= limit) from = middle + 1
    else to = middle
  }
  return from
}
