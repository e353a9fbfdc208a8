import type { Column } from '../math/column.ts'
import { proportion } from '../math/proportion.ts'
import { groupMix } from './groupMix.ts'

/**
 * Theil's information theory index H of any number of groups (global, multigroup, aspatial).
 *
 * Mutual information as a proportion of the most that the mix of the whole region allows. With two groups it is
 * informationTheory.
 *
 * **Formula** H = M/E, E = -sum_g P_g ln P_g, P_g = N_g/T, 0 ln 0 = 0
 *
 * **Input** one column of counts per group, all in the same unit order; the groups do not overlap and together are
 * everyone. An empty group changes nothing. Units with t_i = 0 are left out.
 * **Unit** none (a proportion; the base of the logarithm cancels). **Range** [0, 1]: 0 every unit mixed as the region,
 * 1 no unit with more than one group.
 * **Undefined** NaN when fewer than two groups have members in the region.
 * **Source** Theil (1972), Statistical Decomposition Analysis; Reardon & Firebaugh (2002), Sociological Methodology
 * 32, 33-67.
 * **Caution** small units raise H by chance alone.
 *
 * @param groups counts per group and unit
 * @throws {RangeError} on no group, columns of unequal length, or a negative or non-finite count
 * @example multigroupInformationTheory([[100, 60, 40, 0], [0, 40, 60, 100]]) // => 0.5145
 */
export function multigroupInformationTheory(groups: readonly Column[]): number {
  const { whole, within } = groupMix('multigroupInformationTheory', groups)
  // With one group alone both entropies are 0, and 0 / 0 is the NaN that is meant.
  return proportion(1 - within / whole)
}
