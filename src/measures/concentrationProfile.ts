import type { Column } from '../math/column.ts'
import { proportion } from '../math/proportion.ts'
import { countPair } from './assertCounts.ts'

/**
 * Summary R of the concentration profile of a group (global, two-group, aspatial).
 *
 * The profile says for every share how much of the group lives in areal units where it is at least that share of the
 * residents. R is how far the profile is from that of an evenly spread group.
 *
 * **Formula** R = (sum_i x_i/X abs(p_i - P))/(1 - P), p_i = x_i/t_i, t_i = x_i + y_i, P = X/T
 *
 * **Input** counts of people per areal unit, in the same unit order. Units with t_i = 0 are left out.
 * **Unit** none (a ratio). **Range** [0, max(1, P / (1 - P))]: 0 even, 1 complete segregation; above 1 only for a group
 * that is more than half of everyone.
 * **Undefined** NaN when either group has no members in the region.
 * **Source** Hong & Sadahiro (2014), Journal of Geographical Systems 16(2), 211-231.
 * **Variant** the exact area between the profiles, which is this sum. Programs that sample the profile at 1 000 shares
 * differ from it in the third decimal.
 * **Caution** depends on how large the group is, and is not the same for the group and the rest. Small units raise it
 * by chance alone.
 *
 * @param x counts of the group
 * @param y counts of the rest
 * @throws {RangeError} on columns of unequal length or a negative or non-finite count
 * @example concentrationProfile([100, 60, 40, 0], [0, 40, 60, 100]) // => 0.6
 */
export function concentrationProfile(x: Column, y: Column): number {
  const pair = countPair('concentrationProfile', x, y)
  if (pair.x.sum === 0 || pair.y.sum === 0) return Number.NaN
  const everyone = pair.x.sum + pair.y.sum
  const gap = meanGap(pair.x.counts, pair.y.counts, pair.x.sum / everyone) / pair.x.sum
  return proportion(gap / (pair.y.sum / everyone))
}

/** How far the share of each member's unit is from the region's, added up over the members. */
function meanGap(x: Float64Array, y: Float64Array, share: number): number {
  let gaps = 0
  for (let i = 0; i < x.length; i++) {
    const group = x[i] ?? Number.NaN
    if (group > 0) gaps += group * Math.abs(group / (group + (y[i] ?? Number.NaN)) - share)
  }
  return gaps
}
