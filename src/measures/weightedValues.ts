import { at, type Column } from '../math/column.ts'
import type { SpatialWeights, WeightRows } from '../math/weights.ts'
import { assertWeights } from './assertWeights.ts'

export interface WeightingOptions {
  /**
   * `standardised`: the neighbours of every unit weigh 1 together; `binary`: every neighbour weighs 1; `asGiven`: what
   * the weights say. Units that are left out weigh nothing before the rest is standardised.
   */
  readonly weighting?: 'standardised' | 'binary' | 'asGiven'
}

/** The units that have a value, and the weights among them. */
export interface WeightedValues {
  /** How many units there were. */
  readonly units: number
  /** Number of each unit that has a value. */
  readonly kept: Uint32Array
  readonly values: Float64Array
  /** Numbered as the kept units; no weight is 0. */
  readonly weights: WeightRows
}

/**
 * Leaves out the units without a value (NaN: nobody lives there, or it is not known), also as neighbours.
 *
 * @throws {RangeError} on an infinite value, weights that do not fit the values, or a neighbour that is listed twice
 */
export function weightedValues(
  measure: string,
  values: Column,
  weights: SpatialWeights,
  weighting: NonNullable<WeightingOptions['weighting']>,
): WeightedValues {
  assertWeights(measure, weights, values.length)
  const units = values.length
  const numberOf = new Int32Array(units).fill(-1)
  const kept = new Uint32Array(units)
  let count = 0
  for (let i = 0; i < units; i++) {
    const value = at(values, i)
    if (Number.isNaN(value)) continue
    if (!Number.isFinite(value)) {
      throw new RangeError(`${measure} requires finite values or NaN, got ${String(value)} at unit ${String(i)}`)
    }
    numberOf[i] = count
    kept[count++] = i
  }
  const present = kept.slice(0, count)
  const rows = rowsAmong(measure, weights, present, numberOf)
  weigh(rows, weighting)
  return { units, kept: present, values: Float64Array.from(present, (unit) => at(values, unit)), weights: rows }
}

function rowsAmong(measure: string, weights: SpatialWeights, kept: Uint32Array, numberOf: Int32Array): WeightRows {
  const starts = new Uint32Array(kept.length + 1)
  const neighbours = new Uint32Array(weights.neighbours.length)
  const values = new Float64Array(weights.neighbours.length)
  const listedBy = new Int32Array(numberOf.length).fill(-1)
  let end = 0
  for (let i = 0; i < kept.length; i++) {
    const unit = kept[i] ?? 0
    for (let p = at(weights.starts, unit); p < at(weights.starts, unit + 1); p++) {
      const neighbour = at(weights.neighbours, p)
      if (listedBy[neighbour] === unit) {
        throw new RangeError(
          `${measure} requires each neighbour once, got ${String(neighbour)} at unit ${String(unit)}`,
        )
      }
      listedBy[neighbour] = unit
      const number = numberOf[neighbour] ?? -1
      const weight = at(weights.values, p)
      if (number < 0 || weight === 0) continue
      neighbours[end] = number
      values[end++] = weight
    }
    starts[i + 1] = end
  }
  return { starts, neighbours: neighbours.slice(0, end), values: values.slice(0, end) }
}

function weigh({ starts, values }: WeightRows, weighting: NonNullable<WeightingOptions['weighting']>): void {
  if (weighting === 'binary') values.fill(1)
  if (weighting !== 'standardised') return
  for (let i = 0; i < starts.length - 1; i++) {
    const from = starts[i] ?? 0
    const to = starts[i + 1] ?? 0
    let sum = 0
    for (let p = from; p < to; p++) sum += values[p] ?? 0
    for (let p = from; p < to; p++) values[p] = (values[p] ?? 0) / sum
  }
}

/** @throws {RangeError} when some unit with a value is its own neighbour */
export function assertNoSelf(measure: string, { kept, weights }: WeightedValues): void {
  for (let i = 0; i < kept.length; i++) {
    for (let p = weights.starts[i] ?? 0; p < (weights.starts[i + 1] ?? 0); p++) {
      if (weights.neighbours[p] === i) {
        throw new RangeError(`${measure} requires no unit to be its own neighbour, got one at unit ${String(kept[i])}`)
      }
    }
  }
}

/** Deviations from the mean; all NaN when the values do not differ, because nothing can be said of them then. */
export function deviations(values: Float64Array): Float64Array {
  let sum = 0
  let doTheyDiffer = false
  for (let i = 0; i < values.length; i++) {
    sum += values[i] ?? 0
    if (values[i] !== values[0]) doTheyDiffer = true
  }
  const mean = doTheyDiffer ? sum / values.length : Number.NaN
  return values.map((value) => value - mean)
}

/** Sum of the weighted deviations of each unit's neighbours; NaN for units without neighbours. */
export function lags({ starts, neighbours, values }: WeightRows, of: Float64Array): Float64Array {
  const sums = new Float64Array(of.length).fill(Number.NaN)
  for (let i = 0; i < sums.length; i++) {
    const from = starts[i] ?? 0
    const to = starts[i + 1] ?? 0
    if (from === to) continue
    let sum = 0
    for (let p = from; p < to; p++) sum += (values[p] ?? 0) * (of[neighbours[p] ?? 0] ?? 0)
    sums[i] = sum
  }
  return sums
}

/** One value for each of all units, NaN for those that were left out. */
export function forAllUnits({ units, kept }: WeightedValues, valueOf: (number: number) => number): Float64Array {
  const all = new Float64Array(units).fill(Number.NaN)
  for (let i = 0; i < kept.length; i++) all[kept[i] ?? 0] = valueOf(i)
  return all
}
