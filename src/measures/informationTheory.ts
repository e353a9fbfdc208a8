import type { Column } from '../math/column.ts'
import { proportion } from '../math/proportion.ts'
import { groupMix } from './groupMix.ts'

/**
 * Theil's information theory index H of two groups (global, two-group, aspatial).
 *
 * How much less mixed the areal units are on average than the region as a whole, as a proportion of the region's mix.
 *
 * **Formula** H = sum_i t_i/T * (E - E_i)/E, E_i = -p_i ln p_i - (1 - p_i) ln(1 - p_i), E = -P ln P - (1 - P) ln(1 -
 * P), p_i = x_i/t_i, P = X/T, 0 ln 0 = 0
 *
 * **Input** counts of people per areal unit, in the same unit order. Units with t_i = 0 are left out.
 * **Unit** none (a proportion; the base of the logarithm cancels). **Range** [0, 1]: 0 every unit mixed as the region,
 * 1 complete segregation.
 * **Undefined** NaN when either group has no members in the region.
 * **Source** Theil & Finizza (1971), Journal of Mathematical Sociology 1(2), 187-193.
 * **Caution** small units raise H by chance alone.
 *
 * @param x counts of the group
 * @param y counts of the rest
 * @throws {RangeError} on columns of unequal length or a negative or non-finite count
 * @example informationTheory([100, 60, 40, 0], [0, 40, 60, 100]) // => 0.5145
 */
export function informationTheory(x: Column, y: Column): number {
  const { whole, within } = groupMix('informationTheory', [x, y])
  // With one group alone both entropies are 0, and 0 / 0 is the NaN that is meant.
  return proportion(1 - within / whole)
}
