import type { Column } from '../math/column.ts'
import { pairDifferences } from '../math/pairDifferences.ts'
import { proportion } from '../math/proportion.ts'
import { groupShares } from './groupShares.ts'

/**
 * Gini index of segregation G of any number of groups (global, multigroup, aspatial).
 *
 * How much the mixes of all pairs of areal units differ, as a proportion of the most they could differ. With two
 * groups it is gini.
 *
 * **Formula** G = (sum_g sum_i sum_j t_i t_j abs(pi_(ig) - pi_(jg)))/(2 T^2 I), I = sum_g P_g (1 - P_g), pi_(ig) =
 * n_(ig)/t_i, P_g = N_g/T
 *
 * **Input** one column of counts per group, all in the same unit order; the groups do not overlap and together are
 * everyone. Units with t_i = 0 are left out.
 * **Unit** none (a proportion). **Range** [0, 1]: 0 every unit mixed as the region, 1 no
 * unit with more than one group; never below the multigroup D.
 * **Undefined** NaN when fewer than two groups have members in the region.
 * **Source** Reardon & Firebaugh (2002), Sociological Methodology 32, 33-67.
 * **Variant** a group without members changes nothing.
 * **Caution** small units and small groups raise it by chance alone.
 *
 * @param groups counts per group and unit
 * @throws {RangeError} on no group, columns of unequal length, or a negative or non-finite count
 * @example multigroupGini([[50, 10, 0], [30, 40, 20], [20, 50, 80]]) // => 0.4659
 */
export function multigroupGini(groups: readonly Column[]): number {
  const { groups: present, totals, everyone, interaction } = groupShares('multigroupGini', groups)
  if (present.length < 2) return Number.NaN
  let differences = 0
  for (const { counts } of present) differences += pairDifferences(counts, others(totals, counts))
  return proportion(differences / (everyone * everyone * interaction))
}

/** Everybody in each unit who is not of the group; an estimate with decimals may leave a trace below 0. */
function others(totals: Float64Array, counts: Float64Array): Float64Array {
  const rest = new Float64Array(totals.length)
  for (let i = 0; i < rest.length; i++) rest[i] = Math.max(0, (totals[i] ?? Number.NaN) - (counts[i] ?? Number.NaN))
  return rest
}
