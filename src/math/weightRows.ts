import { at, type Column } from './column.ts'
import type { SpatialWeights, WeightRows } from './weights.ts'

/** Rows from one list of links a unit. */
function rowsFrom(units: number, links: (unit: number, add: (neighbour: number, weight: number) => void) => void) {
  const starts = new Uint32Array(units + 1)
  const neighbours: number[] = []
  const values: number[] = []
  const add = (neighbour: number, weight: number): void => {
    neighbours.push(neighbour)
    values.push(weight)
  }
  for (let i = 0; i < units; i++) {
    links(i, add)
    starts[i + 1] = neighbours.length
  }
  return { starts, neighbours: Uint32Array.from(neighbours), values: Float64Array.from(values) }
}

const linksOf = (
  { starts, neighbours, values }: SpatialWeights,
  unit: number,
  visit: (j: number, w: number) => void,
) => {
  for (let p = at(starts, unit); p < at(starts, unit + 1); p++) visit(at(neighbours, p), at(values, p))
}

/** The sum of each row: what all neighbours of a unit weigh together. */
export function rowSums({ starts, values }: SpatialWeights): Float64Array {
  const sums = new Float64Array(starts.length - 1)
  for (let i = 0; i < sums.length; i++) {
    let sum = 0
    for (let p = at(starts, i); p < at(starts, i + 1); p++) sum += at(values, p)
    sums[i] = sum
  }
  return sums
}

/** Each row divided by its sum, so that the neighbours of every unit weigh 1 together. Islands stay islands. */
export function rowStandardised(weights: SpatialWeights): WeightRows {
  const sums = rowSums(weights)
  const values = Float64Array.from(weights.values)
  for (let i = 0; i < sums.length; i++) {
    const sum = at(sums, i)
    for (let p = at(weights.starts, i); sum > 0 && p < at(weights.starts, i + 1); p++) values[p] = at(values, p) / sum
  }
  return { starts: Uint32Array.from(weights.starts), neighbours: Uint32Array.from(weights.neighbours), values }
}

/** Every unit as a neighbour of itself too, first in its row; a weight for itself that was there is replaced. */
export function withSelf(weights: SpatialWeights, weight = 1): WeightRows {
  return rowsFrom(weights.starts.length - 1, (unit, add) => {
    add(unit, weight)
    linksOf(weights, unit, (j, w) => j !== unit && add(j, w))
  })
}

/** The units that no other unit is a neighbour of theirs: empty rows, or rows where nothing weighs anything. */
export function islandsOf(weights: SpatialWeights): number[] {
  const sums = rowSums(weights)
  return Array.from(sums.keys()).filter((unit) => at(sums, unit) === 0)
}

/**
 * Both directions of every link added up and kept once, in the row of the unit that comes first. A sum over all pairs
 * of a product of their values is the same with these, and takes half the work where weights go both ways.
 */
export function foldedWeights({ starts, neighbours, values }: SpatialWeights): WeightRows {
  const units = starts.length - 1
  const counts = new Uint32Array(units + 1)
  eachLink(starts, neighbours, (first) => (counts[first + 1] = (counts[first + 1] ?? 0) + 1))
  for (let i = 0; i < units; i++) counts[i + 1] = (counts[i + 1] ?? 0) + (counts[i] ?? 0)
  const next = counts.slice()
  const others = new Uint32Array(neighbours.length)
  const weights = new Float64Array(neighbours.length)
  eachLink(starts, neighbours, (first, second, p) => {
    const place = next[first] ?? 0
    next[first] = place + 1
    others[place] = second
    weights[place] = values[p] ?? 0
  })
  return merged({ starts: counts, neighbours: others, values: weights })
}

function eachLink(starts: Column, neighbours: Column, visit: (first: number, second: number, place: number) => void) {
  for (let i = 0; i < starts.length - 1; i++) {
    for (let p = starts[i] ?? 0; p < (starts[i + 1] ?? 0); p++) {
      const j = neighbours[p] ?? 0
      visit(Math.min(i, j), Math.max(i, j), p)
    }
  }
}

/** Links of a row to the same unit made one, with their weights added up. */
function merged({ starts, neighbours, values }: WeightRows): WeightRows {
  const units = starts.length - 1
  const placeOf = new Int32Array(units).fill(-1)
  const rows = new Uint32Array(units + 1)
  let end = 0
  for (let i = 0; i < units; i++) {
    const from = end
    for (let p = starts[i] ?? 0; p < (starts[i + 1] ?? 0); p++) {
      const j = neighbours[p] ?? 0
      const weight = values[p] ?? 0
      const place = placeOf[j] ?? -1
      if (place >= from) values[place] = (values[place] ?? 0) + weight
      else {
        placeOf[j] = end
        neighbours[end] = j
        values[end] = weight
        end++
      }
    }
    rows[i + 1] = end
  }
  return { starts: rows, neighbours: neighbours.slice(0, end), values: values.slice(0, end) }
}
