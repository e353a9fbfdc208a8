import type { Column } from '../math/column.ts'
import { pairDifferences } from '../math/pairDifferences.ts'
import { proportion } from '../math/proportion.ts'
import { countPair } from './assertCounts.ts'

/**
 * Gini index of segregation G between two groups (global, two-group, aspatial).
 *
 * How much the units' shares of the group differ from each other, as a proportion of the most they could differ.
 * Unlike D it reacts to every move between units with different shares.
 *
 * **Formula** G = (sum_i sum_j t_i t_j abs(p_i - p_j))/(2 T^2 P (1 - P)), p_i = x_i/t_i, t_i = x_i + y_i, P = X/T
 *
 * **Input** counts of people per areal unit, in the same unit order.
 * **Unit** none (a proportion). **Range** [0, 1]: 0 even, 1 complete segregation; never below D.
 * **Undefined** NaN when either group has no members in the region.
 * **Source** James & Taeuber (1985), Sociological Methodology 15, 1-32.
 * **Variant** computed as twice the area between the segregation curve and the diagonal, which is the same number and
 * needs one sorting instead of all pairs.
 * **Caution** small units and small groups raise G by chance alone.
 *
 * @param x counts of the group
 * @param y counts of the rest
 * @throws {RangeError} on columns of unequal length or a negative or non-finite count
 * @example gini([100, 60, 40, 0], [0, 40, 60, 100]) // => 0.8
 */
export function gini(x: Column, y: Column): number {
  const pair = countPair('gini', x, y)
  if (pair.x.sum === 0 || pair.y.sum === 0) return Number.NaN
  return proportion(pairDifferences(pair.x.counts, pair.y.counts) / pair.x.sum / pair.y.sum)
}
