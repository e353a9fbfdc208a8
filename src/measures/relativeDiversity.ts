import type { Column } from '../math/column.ts'
import { proportion } from '../math/proportion.ts'
import { squaredGaps } from '../math/unitGaps.ts'
import { groupShares } from './groupShares.ts'

/**
 * Relative diversity R of any number of groups (global, multigroup, aspatial).
 *
 * How much lower the chance is that two people of the same areal unit belong to different groups than that two people
 * of the region do, as a proportion of the latter. With two groups it is correlationRatio.
 *
 * **Formula** R = (sum_g sum_i t_i (pi_(ig) - P_g)^2)/(T I), I = sum_g P_g (1 - P_g), pi_(ig) = n_(ig)/t_i, P_g = N_g/T
 *
 * **Input** one column of counts per group, all in the same unit order; the groups do not overlap and together are
 * everyone. Units with t_i = 0 are left out.
 * **Unit** none (a proportion). **Range** [0, 1]: 0 every unit mixed as the region, 1 no
 * unit with more than one group.
 * **Undefined** NaN when fewer than two groups have members in the region.
 * **Source** Goodman & Kruskal (1954), Journal of the American Statistical Association 49(268), 732-764; Carlson
 * (1992), Social Problems 39(3), 268-290; Reardon & Firebaugh (2002), Sociological Methodology 32, 33-67.
 * **Variant** a group without members changes nothing.
 * **Caution** large groups weigh most: a small group that lives apart moves R little. Small units raise it by chance
 * alone.
 *
 * @param groups counts per group and unit
 * @throws {RangeError} on no group, columns of unequal length, or a negative or non-finite count
 * @example relativeDiversity([[50, 10, 0], [30, 40, 20], [20, 50, 80]]) // => 0.1828
 */
export function relativeDiversity(groups: readonly Column[]): number {
  const { groups: present, totals, everyone, interaction } = groupShares('relativeDiversity', groups)
  if (present.length < 2) return Number.NaN
  let gaps = 0
  for (const { counts, share } of present) gaps += squaredGaps(counts, totals, share)
  return proportion(gaps / (everyone * interaction))
}
