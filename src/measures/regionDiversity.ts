import type { Column } from '../math/column.ts'
import { xLogX } from '../math/entropy.ts'
import { groupShares } from './groupShares.ts'

/**
 * Diversity E of the region, as entropy (global, any number of groups, aspatial).
 *
 * How many groups there are and how evenly they share the region, wherever in it they live. It is the most that M can
 * be.
 *
 * **Formula** E = -sum_g P_g ln P_g, P_g = N_g/T, 0 ln 0 = 0
 *
 * **Input** one column of counts per group, all in the same unit order; the groups do not overlap and together are
 * everyone.
 * **Unit** nats (natural logarithm; divide by ln 2 for bits). **Range** [0, ln K] for K groups: 0 one group only, ln K
 * all equally large.
 * **Undefined** NaN when nobody lives in the region.
 * **Source** Shannon (1948), Bell System Technical Journal 27(3), 379-423; Theil (1972), Statistical Decomposition
 * Analysis.
 * **Caution** says how mixed the region is, not how it is spread: cities with the same E can be even or divided.
 *
 * @param groups counts per group and unit
 * @throws {RangeError} on no group, columns of unequal length, or a negative or non-finite count
 * @example regionDiversity([[50, 10, 0], [30, 40, 20], [20, 50, 80]]) // => 1.0297
 */
export function regionDiversity(groups: readonly Column[]): number {
  return regionEntropy('regionDiversity', groups)
}

/**
 * Diversity of the region, as a proportion of the highest (global, any number of groups, aspatial).
 *
 * How evenly the groups share the region, wherever in it they live. It is read as diversity is for an areal unit.
 *
 * **Formula** E/(ln K), E = -sum_g P_g ln P_g, P_g = N_g/T, 0 ln 0 = 0
 *
 * **Input** one column of counts per group, all in the same unit order; the groups do not overlap and together are
 * everyone. K is the number of columns, also when a group has no members.
 * **Unit** none (a proportion; the base of the logarithm cancels). **Range** [0, 1]: 0 one group only, 1 all K groups
 * equally large.
 * **Undefined** NaN when nobody lives in the region, and with a single column.
 * **Source** Shannon (1948), Bell System Technical Journal 27(3), 379-423; Theil (1972), Statistical Decomposition
 * Analysis.
 * **Variant** divided by ln K with K fixed, as diversity is, so that years in which a group is missing compare with the
 * others. Programs that leave the empty group out of K give a higher value there.
 * **Caution** says how mixed the region is, not how it is spread: cities with the same value can be even or divided.
 *
 * @param groups counts per group and unit
 * @throws {RangeError} on no group, columns of unequal length, or a negative or non-finite count
 * @example normalizedRegionDiversity([[50, 10, 0], [30, 40, 20], [20, 50, 80]]) // => 0.9372
 */
export function normalizedRegionDiversity(groups: readonly Column[]): number {
  return Math.min(1, regionEntropy('normalizedRegionDiversity', groups) / Math.log(groups.length))
}

function regionEntropy(measure: string, columns: readonly Column[]): number {
  const { groups, everyone } = groupShares(measure, columns)
  if (everyone === 0) return Number.NaN
  let entropy = 0
  for (const { share } of groups) entropy -= xLogX(share)
  // One group alone has the entropy -0.
  return Math.max(0, entropy)
}
