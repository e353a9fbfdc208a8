import type { Column } from '../math/column.ts'
import type { SpatialWeights } from '../math/weights.ts'
import { assertCounts } from './assertCounts.ts'
import { assertWeights } from './assertWeights.ts'
import { dissimilarity } from './dissimilarity.ts'
import { neighbourContrast, sharesToCompare, type ContrastOptions } from './neighbourContrast.ts'

/**
 * Index of dissimilarity adjusted for neighbours D(adj) (global, two-group, spatial).
 *
 * D less the average difference in the group's share between neighbouring units: a city where unlike units lie side by
 * side gets a lower value than one where like units lie together.
 *
 * **Formula** D("adj") = D - (sum_i sum_j c_(ij) abs(p_i - p_j))/(sum_i sum_j c_(ij)), p_i = x_i/t_i, t_i = x_i + y_i
 *
 * **Input** counts of people per areal unit, and weights between the same units, 1 for neighbours. Units with t_i = 0
 * are left out, as neighbours too, and a unit is not its own neighbour.
 * **Unit** none. **Range** [-1, 1]; never above D, and below 0 when neighbours differ more than D is large.
 * **Undefined** NaN when either group has no members in the region or when no two inhabited units are neighbours.
 * **Source** Morrill (1991), Geography Research Forum 11, 25-36.
 * **Variant** all weights together sum to 1 (standardisation 'global', Morrill); with 'row' each unit's neighbours do,
 * and the units count alike. Some programs count units without people as neighbours with the share 0 (emptyUnits
 * 'countAsZero'). Rook or queen contiguity is decided by the weights, and the values differ: say which.
 * **Caution** the term taken away is an average over pairs of units, not over people, and D does not bound it: values
 * below 0 have no meaning of their own, and an empty park beside a small unit weighs as much as two centres. Units
 * without neighbours count in D only. See spatialDissimilarity for an index without these faults.
 *
 * @param x counts of the group
 * @param y counts of the rest
 * @param weights between neighbouring units
 * @param options how weights are standardised and what happens to units without people
 * @throws {RangeError} on columns of unequal length, a negative or non-finite count, or weights that do not fit the units
 * @example adjacencyDissimilarity([100, 60, 40, 0], [0, 40, 60, 100], { "starts": [0, 1, 3, 5, 6], "neighbours": [1, 0, 2, 1, 3, 2], "values": [1, 1, 1, 1, 1, 1] }) // => 0.2667
 */
export function adjacencyDissimilarity(
  x: Column,
  y: Column,
  weights: SpatialWeights,
  options: ContrastOptions = {},
): number {
  assertCounts('adjacencyDissimilarity', [x, y])
  assertWeights('adjacencyDissimilarity', weights, x.length)
  const { standardisation = 'global', emptyUnits = 'leaveOut' } = options
  const shares = sharesToCompare(x, y, emptyUnits)
  return dissimilarity(x, y) - neighbourContrast(weights, { standardisation, shares, factors: null })
}
