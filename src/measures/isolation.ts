import type { Column } from '../math/column.ts'
import { proportion } from '../math/proportion.ts'
import { countPair } from './assertCounts.ts'

export interface IsolationOptions {
  /** Whether people are among those whom they meet themselves: `counted` (default) or `leftOut`. */
  readonly oneself?: 'counted' | 'leftOut'
}

/**
 * Isolation xPx of a group (global, two-group, aspatial).
 *
 * The share of the own group in the areal unit of its average member: the group's exposure to itself.
 *
 * **Formula** "xPx" = sum_i x_i/X * x_i/t_i, t_i = x_i + y_i
 *
 * **Input** counts of people per areal unit, in the same unit order. Units with t_i = 0 are left out.
 * **Unit** none (a proportion). **Range** [P, 1], P = X / T: P when the group is evenly spread, 1 when it lives alone.
 * [0, 1] with oneself left out.
 * **Undefined** NaN when the group has no members in the region.
 * **Source** Bell (1954), Social Forces 32(4), 357-364.
 * **Variant** people count among those whom they meet. With oneself 'leftOut' it is Bell's exact form, with (x_i - 1) /
 * (t_i - 1) for x_i / t_i; who is alone in a unit then meets nobody.
 * **Caution** depends on how large the group is in the region. Show that share beside it; for comparisons between
 * years or cities see correlationRatio.
 *
 * @param x counts of the group
 * @param y counts of the rest
 * @param options whether people count among those whom they meet
 * @throws {RangeError} on columns of unequal length or a negative or non-finite count
 * @example isolation([100, 60, 40, 0], [0, 40, 60, 100]) // => 0.76
 */
export function isolation(x: Column, y: Column, options: IsolationOptions = {}): number {
  const pair = countPair('isolation', x, y)
  if (pair.x.sum === 0) return Number.NaN
  const met = options.oneself === 'leftOut' ? othersOfOwnMet : ownMet
  return proportion(met(pair.x.counts, pair.y.counts) / pair.x.sum)
}

function ownMet(x: Float64Array, y: Float64Array): number {
  let met = 0
  for (let i = 0; i < x.length; i++) {
    const count = x[i] ?? Number.NaN
    if (count > 0) met += (count * count) / (count + (y[i] ?? Number.NaN))
  }
  return met
}

/** An estimate can be less than one person, who then has nobody of the own group to meet. */
function othersOfOwnMet(x: Float64Array, y: Float64Array): number {
  let met = 0
  for (let i = 0; i < x.length; i++) {
    const count = x[i] ?? Number.NaN
    if (count > 1) met += (count * (count - 1)) / (count + (y[i] ?? Number.NaN) - 1)
  }
  return met
}
