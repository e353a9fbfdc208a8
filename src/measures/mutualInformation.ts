import type { Column } from '../math/column.ts'
import { groupMix } from './groupMix.ts'

/**
 * Mutual information M of groups and areal units (global, any number of groups, aspatial).
 *
 * How much knowing where somebody lives tells about which group they belong to. M can be split exactly into parts
 * between and within larger areas.
 *
 * **Formula** M = sum_i t_i/T sum_g pi_(ig) ln(pi_(ig)/P_g), pi_(ig) = n_(ig)/t_i, P_g = N_g/T, 0 ln 0 = 0
 *
 * **Input** one column of counts per group, all in the same unit order; the groups do not overlap and together are
 * everyone. Units with t_i = 0 are left out.
 * **Unit** nats (natural logarithm; divide by ln 2 for bits). **Range** [0, min(ln K, ln N)] for K groups and N units:
 * 0 every unit mixed as the region.
 * **Undefined** NaN when nobody lives in the region.
 * **Source** Theil (1972), Statistical Decomposition Analysis; Mora & Ruiz-Castillo (2011), Sociological Methodology
 * 41(1), 159-194.
 * **Caution** depends on how large the groups are; chance alone gives about (N - 1)(K - 1) / (2 T).
 *
 * @param groups counts per group and unit
 * @throws {RangeError} on no group, columns of unequal length, or a negative or non-finite count
 * @example mutualInformation([[100, 60, 40, 0], [0, 40, 60, 100]]) // => 0.3566
 */
export function mutualInformation(groups: readonly Column[]): number {
  const { whole, within } = groupMix('mutualInformation', groups)
  return Math.max(0, whole - within)
}
