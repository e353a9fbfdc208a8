import type { Column } from '../math/column.ts'
import { proportion } from '../math/proportion.ts'
import { squaredGaps } from '../math/unitGaps.ts'
import { groupShares } from './groupShares.ts'

/**
 * Squared coefficient of variation C of any number of groups (global, multigroup, aspatial).
 *
 * How much the groups' location quotients vary between areal units, as a proportion of the most they could. It is the
 * average of the groups' adjusted isolation (correlationRatio), where a group weighs as 1 - P_g: small ones the most.
 *
 * **Formula** C = sum_g (sum_i t_i (pi_(ig) - P_g)^2)/(T (K - 1) P_g), pi_(ig) = n_(ig)/t_i, P_g = N_g/T
 *
 * **Input** one column of counts per group, all in the same unit order; the groups do not overlap and together are
 * everyone. Units with t_i = 0 are left out.
 * **Unit** none (a proportion). **Range** [0, 1]: 0 every unit mixed as the region, 1 no
 * unit with more than one group.
 * **Undefined** NaN when fewer than two groups have members in the region.
 * **Source** Reardon & Firebaugh (2002), Sociological Methodology 32, 33-67.
 * **Variant** a group without members is left out and not counted in K; with it C would be 0 / 0, which some programs
 * print.
 * **Caution** a very small group moves C at least as much as a large one, and is itself moved most by chance. C times
 * T (K - 1) is the chi-squared of the table of units by groups.
 *
 * @param groups counts per group and unit
 * @throws {RangeError} on no group, columns of unequal length, or a negative or non-finite count
 * @example squaredCoefficientOfVariation([[50, 10, 0], [30, 40, 20], [20, 50, 80]]) // => 0.1878
 */
export function squaredCoefficientOfVariation(groups: readonly Column[]): number {
  const { groups: present, totals, everyone } = groupShares('squaredCoefficientOfVariation', groups)
  if (present.length < 2) return Number.NaN
  let variation = 0
  for (const { counts, share } of present) variation += squaredGaps(counts, totals, share) / share
  return proportion(variation / (everyone * (present.length - 1)))
}
