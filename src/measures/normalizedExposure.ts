import type { Column } from '../math/column.ts'
import { proportion } from '../math/proportion.ts'
import { squaredGaps } from '../math/unitGaps.ts'
import { groupShares } from './groupShares.ts'

/**
 * Normalised exposure P of any number of groups (global, multigroup, aspatial).
 *
 * How much more the members of each group live with their own than its size in the region gives, as an average over
 * everybody. With two groups it is correlationRatio.
 *
 * **Formula** P = sum_g (sum_i t_i (pi_(ig) - P_g)^2)/(T (1 - P_g)), pi_(ig) = n_(ig)/t_i, P_g = N_g/T
 *
 * **Input** one column of counts per group, all in the same unit order; the groups do not overlap and together are
 * everyone. Units with t_i = 0 are left out.
 * **Unit** none (a proportion). **Range** [0, 1]: 0 every unit mixed as the region, 1 no
 * unit with more than one group.
 * **Undefined** NaN when fewer than two groups have members in the region.
 * **Source** James (1986), Sociological Methods & Research 14(3), 301-316; Reardon & Firebaugh (2002), Sociological
 * Methodology 32, 33-67.
 * **Variant** a group without members is left out of the sum, where it would add 0.
 * **Caution** each group weighs by its size: a small group that lives apart moves P little. Small units raise it by
 * chance alone.
 *
 * @param groups counts per group and unit
 * @throws {RangeError} on no group, columns of unequal length, or a negative or non-finite count
 * @example normalizedExposure([[50, 10, 0], [30, 40, 20], [20, 50, 80]]) // => 0.1879
 */
export function normalizedExposure(groups: readonly Column[]): number {
  const { groups: present, totals, everyone } = groupShares('normalizedExposure', groups)
  if (present.length < 2) return Number.NaN
  let exposure = 0
  for (const { counts, share } of present) exposure += squaredGaps(counts, totals, share) / (1 - share)
  return proportion(exposure / everyone)
}
