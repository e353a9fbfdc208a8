import { at, type Column } from '../math/column.ts'
import { ascendingOrder } from '../math/order.ts'
import { sum } from '../math/sum.ts'
import { assertCounts } from './assertCounts.ts'
import { assertShare } from './assertShare.ts'
import { dominantShare } from './dominantShare.ts'

/** A step function: from each threshold on, and up to the next, this share counts as mixed. Below the first, none. */
export interface MixedShareCurve {
  readonly thresholds: Float64Array
  readonly shares: Float64Array
}

/**
 * The share that counts as mixed at every limit there is: for each distinct largest share of the areal units, from the
 * smallest up, the share of all weight in units whose largest form has at most that. Drawn, it shows how much the
 * answer to "how many live mixed" owes to the limit.
 *
 * Units without homes or without weight are left out; with none left the curve has no points.
 *
 * @param forms homes per form and unit
 * @param weights residents per unit for a share of people, 1 for each unit for a share of units
 * @throws {RangeError} on no form, columns of unequal length, or a negative or non-finite count
 * @example mixedShareCurve([[90, 50, 40, 0], [10, 50, 60, 0]], [300, 100, 200, 7]) // => {"thresholds": [0.5, 0.6, 0.9], "shares": [0.1667, 0.5, 1]}
 */
export function mixedShareCurve(forms: readonly Column[], weights: Column): MixedShareCurve {
  assertCounts('mixedShareCurve', [...forms, weights])
  const largest = dominantShare(forms)
  const counted = Array.from(largest.keys()).filter((i) => at(weights, i) > 0 && !Number.isNaN(at(largest, i)))
  const values = counted.map((i) => at(largest, i))
  const held = counted.map((i) => at(weights, i))
  const total = sum(held)
  const thresholds: number[] = []
  const shares: number[] = []
  let cumulated = 0
  for (const unit of ascendingOrder(values)) {
    const threshold = at(values, unit)
    cumulated += at(held, unit)
    if (threshold !== thresholds.at(-1)) thresholds.push(threshold)
    shares[thresholds.length - 1] = cumulated / total
  }
  return { thresholds: Float64Array.from(thresholds), shares: Float64Array.from(shares) }
}

/** A limit, the share that is mixed at it, and how far that is from what was looked for. */
export interface ClosestThreshold {
  readonly threshold: number
  readonly share: number
  readonly distance: number
}

/**
 * The limit whose mixed share comes closest to a given one, of equally close ones the lowest. The distance says how
 * close: a curve of few units has few shares to offer. All NaN for a curve without points.
 *
 * A limit found this way reproduces one figure. It is no evidence that whoever published the figure used it.
 *
 * @throws {RangeError} on a target outside 0 to 1
 */
export function closestThreshold({ thresholds, shares }: MixedShareCurve, target: number): ClosestThreshold {
  assertShare('closestThreshold', 'target', target)
  let closest: ClosestThreshold = { threshold: Number.NaN, share: Number.NaN, distance: Number.NaN }
  for (let step = 0; step < thresholds.length; step++) {
    const share = at(shares, step)
    const distance = Math.abs(share - target)
    if (step === 0 || distance < closest.distance) closest = { threshold: at(thresholds, step), share, distance }
  }
  return closest
}
