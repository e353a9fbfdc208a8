import type { Column } from '../math/column.ts'
import { halfDistance } from '../math/halfDistance.ts'
import { proportion } from '../math/proportion.ts'
import { countPair } from './assertCounts.ts'

/**
 * Index of dissimilarity D between two groups (global, two-group, aspatial).
 *
 * The share of either group that would have to move to another areal unit for both groups to have the same
 * distribution over the units.
 *
 * **Formula** D = 1/2 sum_i abs(x_i/X - y_i/Y)
 *
 * **Input** counts of people per areal unit, in the same unit order.
 * **Unit** none (a proportion). **Range** [0, 1]: 0 even, 1 complete segregation.
 * **Undefined** NaN when either group has no members in the region.
 * **Source** Duncan & Duncan (1955), American Sociological Review 20(2), 210-217.
 * **Caution** small units and small groups raise D by chance alone: see expectedDissimilarity. Values for different
 * sets of units are not comparable.
 *
 * @param x counts of the first group
 * @param y counts of the second group
 * @throws {RangeError} on columns of unequal length or a negative or non-finite count
 * @example dissimilarity([100, 60, 40, 0], [0, 40, 60, 100]) // => 0.6
 */
export function dissimilarity(x: Column, y: Column): number {
  const pair = countPair('dissimilarity', x, y)
  if (pair.x.sum === 0 || pair.y.sum === 0) return Number.NaN
  return proportion(halfDistance(pair.x.counts, pair.x.sum, pair.y.counts, pair.y.sum))
}
