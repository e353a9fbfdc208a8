import type { Column } from '../math/column.ts'
import { groupShares } from './groupShares.ts'

/**
 * Simpson's interaction index I of the region (global, any number of groups, aspatial).
 *
 * The chance that two people of the region, drawn with replacement, belong to different groups, wherever in it they
 * live. One less I is the chance that they belong to the same one, Simpson's concentration.
 *
 * **Formula** I = sum_g P_g (1 - P_g) = 1 - sum_g P_g^2, P_g = N_g/T
 *
 * **Input** one column of counts per group, all in the same unit order; the groups do not overlap and together are
 * everyone.
 * **Unit** none (a proportion). **Range** [0, 1 - 1/K] for K groups: 0 one group only, 1 - 1/K
 * all equally large.
 * **Undefined** NaN when nobody lives in the region.
 * **Source** Simpson (1949), Nature 163, 688; Lieberson (1969), American Sociological Review 34(6), 850-862.
 * **Caution** says how mixed the region is, not how it is spread: cities with the same I can be even or divided.
 *
 * @param groups counts per group and unit
 * @throws {RangeError} on no group, columns of unequal length, or a negative or non-finite count
 * @example regionInteraction([[50, 10, 0], [30, 40, 20], [20, 50, 80]]) // => 0.62
 */
export function regionInteraction(groups: readonly Column[]): number {
  return groupShares('regionInteraction', groups).interaction
}
