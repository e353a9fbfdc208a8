import type { Column } from '../math/column.ts'
import type { SpatialWeights } from '../math/weights.ts'
import { assertCounts } from './assertCounts.ts'
import { assertWeights } from './assertWeights.ts'
import { dissimilarity } from './dissimilarity.ts'
import { neighbourContrast, sharesToCompare, type ContrastOptions } from './neighbourContrast.ts'

/**
 * Index of dissimilarity adjusted for shared boundaries D(w) (global, two-group, spatial).
 *
 * D less the average difference in the group's share across the boundaries between units, where a long boundary counts
 * for more than a short one.
 *
 * **Formula** D(w) = D - (sum_i sum_j b_(ij) abs(p_i - p_j))/(sum_i sum_j b_(ij)), p_i = x_i/t_i, t_i = x_i + y_i
 *
 * **Input** counts of people per areal unit, and the length b_ij of the boundary that two units share, in any unit of
 * length. Units with t_i = 0 are left out, as neighbours too.
 * **Unit** none. **Range** [-1, 1]; never above D, and below 0 when units differ across boundaries more than D is large.
 * **Undefined** NaN when either group has no members in the region or when no two inhabited units share a boundary.
 * **Source** Wong (1993), Urban Studies 30(3), 559-572.
 * **Variant** all lengths together sum to 1 (standardisation 'global', Wong); with 'row' each unit's do, and the units
 * count alike, as one public program has it. Lengths that are not standardised at all make the value depend on the unit
 * of length and are not offered. Units without people can be kept with the share 0 (emptyUnits 'countAsZero').
 * **Caution** the term taken away is an average over metres of boundary, not over people, and D does not bound it:
 * values below 0 have no meaning of their own. Long boundaries through fields or water count like those through streets.
 *
 * @param x counts of the group
 * @param y counts of the rest
 * @param boundaries lengths of shared boundaries between neighbouring units
 * @param options how lengths are standardised and what happens to units without people
 * @throws {RangeError} on columns of unequal length, a negative or non-finite count, or lengths that do not fit the units
 * @example boundaryDissimilarity([100, 60, 40, 0], [0, 40, 60, 100], { "starts": [0, 1, 3, 5, 6], "neighbours": [1, 0, 2, 1, 3, 2], "values": [100, 100, 200, 200, 100, 100] }) // => 0.3
 */
export function boundaryDissimilarity(
  x: Column,
  y: Column,
  boundaries: SpatialWeights,
  options: ContrastOptions = {},
): number {
  assertCounts('boundaryDissimilarity', [x, y])
  assertWeights('boundaryDissimilarity', boundaries, x.length)
  const { standardisation = 'global', emptyUnits = 'leaveOut' } = options
  const shares = sharesToCompare(x, y, emptyUnits)
  return dissimilarity(x, y) - neighbourContrast(boundaries, { standardisation, shares, factors: null })
}
