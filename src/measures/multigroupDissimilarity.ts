import type { Column } from '../math/column.ts'
import { proportion } from '../math/proportion.ts'
import { absoluteGaps } from '../math/unitGaps.ts'
import { groupShares } from './groupShares.ts'

/**
 * Index of dissimilarity D of any number of groups (global, multigroup, aspatial).
 *
 * The share of everyone who would have to move for all areal units to have the same mix, as a proportion of the share
 * that would have to move from complete segregation. With two groups it is dissimilarity.
 *
 * **Formula** D = (sum_g sum_i t_i abs(pi_(ig) - P_g))/(2 T I), I = sum_g P_g (1 - P_g), pi_(ig) = n_(ig)/t_i, P_g =
 * N_g/T
 *
 * **Input** one column of counts per group, all in the same unit order; the groups do not overlap and together are
 * everyone. Units with t_i = 0 are left out.
 * **Unit** none (a proportion). **Range** [0, 1]: 0 every unit mixed as the region, 1 no
 * unit with more than one group.
 * **Undefined** NaN when fewer than two groups have members in the region.
 * **Source** Sakoda (1981), Demography 18(2), 245-250; Reardon & Firebaugh (2002), Sociological Methodology 32, 33-67.
 * **Variant** a group without members changes nothing.
 * **Caution** does not react to moves between units on the same side of the region's share. Small units and small
 * groups raise it by chance alone.
 *
 * @param groups counts per group and unit
 * @throws {RangeError} on no group, columns of unequal length, or a negative or non-finite count
 * @example multigroupDissimilarity([[50, 10, 0], [30, 40, 20], [20, 50, 80]]) // => 0.3763
 */
export function multigroupDissimilarity(groups: readonly Column[]): number {
  const { groups: present, totals, everyone, interaction } = groupShares('multigroupDissimilarity', groups)
  if (present.length < 2) return Number.NaN
  let gaps = 0
  for (const { counts, share } of present) gaps += absoluteGaps(counts, totals, share)
  return proportion(gaps / (2 * everyone * interaction))
}
