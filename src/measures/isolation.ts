import type { Column } from '../math/column.ts'
import { proportion } from '../math/proportion.ts'
import { countPair } from './assertCounts.ts'

/**
 * Isolation xPx of a group (global, two-group, aspatial).
 *
 * The share of the own group in the areal unit of its average member: the group's exposure to itself.
 *
 * **Formula** "xPx" = sum_i x_i/X * x_i/t_i, t_i = x_i + y_i
 *
 * **Input** counts of people per areal unit, in the same unit order. Units with t_i = 0 are left out.
 * **Unit** none (a proportion). **Range** [P, 1], P = X / T: P when the group is evenly spread, 1 when it lives alone.
 * **Undefined** NaN when the group has no members in the region.
 * **Source** Bell (1954), Social Forces 32(4), 357-364.
 * **Variant** the person counts among the people met; Bell's exact form, (x_i - 1) / (t_i - 1), leaves them out.
 * **Caution** depends on how large the group is in the region. Show that share beside it; for comparisons between
 * years or cities see correlationRatio.
 *
 * @param x counts of the group
 * @param y counts of the rest
 * @throws {RangeError} on columns of unequal length or a negative or non-finite count
 * @example isolation([100, 60, 40, 0], [0, 40, 60, 100]) // => 0.76
 */
export function isolation(x: Column, y: Column): number {
  const pair = countPair('isolation', x, y)
  if (pair.x.sum === 0) return Number.NaN
  return proportion(ownMet(pair.x.counts, pair.y.counts) / pair.x.sum)
}

function ownMet(x: Float64Array, y: Float64Array): number {
  let met = 0
  for (let i = 0; i < x.length; i++) {
    const count = x[i] ?? Number.NaN
    if (count > 0) met += (count * count) / (count + (y[i] ?? Number.NaN))
  }
  return met
}
