import { at, type Column } from './column.ts'
import { ascendingOrder } from './order.ts'
import { sum } from './sum.ts'

/** Share of all weight that rounding may take from a cumulated sum before the quantile moves to the next value. */
const ROUNDING = 1e-12

function assertQuantile(name: string, values: Column, probability: number): void {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`${name} requires a probability from 0 to 1, got ${String(probability)}`)
  }
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(at(values, i))) {
      throw new RangeError(`${name} requires finite values, got ${String(at(values, i))} at ${String(i)}`)
    }
  }
}

/**
 * Quantile by linear interpolation between the two nearest values (type 7 of Hyndman & Fan 1996, The American
 * Statistician 50(4), 361-365). NaN when there are no values.
 *
 * @throws {RangeError} on a non-finite value or a probability outside 0 to 1
 * @example quantile([1, 2, 3, 4], 0.25) // => 1.75
 */
export function quantile(values: Column, probability: number): number {
  assertQuantile('quantile', values, probability)
  return quantileOfSorted(Float64Array.from(values).sort(), probability)
}

/** The same for values that are finite and sorted already. */
export function quantileOfSorted(sorted: Column, probability: number): number {
  if (sorted.length === 0) return Number.NaN
  const position = (sorted.length - 1) * probability
  const below = Math.floor(position)
  const low = at(sorted, below)
  return position === below ? low : low + (position - below) * (at(sorted, below + 1) - low)
}

/**
 * Quantile of people, where each unit's value counts once for each of its people: the smallest value such that the
 * units at or below it hold at least the asked share of all people. No interpolation, so the answer is always the
 * value of some unit. Units without people are left out; NaN when nobody is left.
 *
 * @throws {RangeError} on columns of unequal length, a non-finite value, or a negative or non-finite weight
 * @example weightedQuantile([10, 20, 30], [100, 100, 800], 0.5) // => 30
 */
export function weightedQuantile(values: Column, weights: Column, probability: number): number {
  assertQuantile('weightedQuantile', values, probability)
  assertQuantile('weightedQuantile', weights, probability)
  if (values.length !== weights.length) {
    throw new RangeError(
      `weightedQuantile requires one weight per value, got ${String(values.length)} and ${String(weights.length)}`,
    )
  }
  const total = sum(weights)
  if (!(total > 0)) return Number.NaN
  const target = (probability - ROUNDING) * total
  let cumulated = 0
  let last = Number.NaN
  for (const unit of ascendingOrder(values)) {
    const weight = at(weights, unit)
    if (weight < 0) throw new RangeError(`weightedQuantile requires weights of at least 0, got ${String(weight)}`)
    if (weight === 0) continue
    last = at(values, unit)
    cumulated += weight
    if (cumulated >= target) return last
  }
  return last
}
