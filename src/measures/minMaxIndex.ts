import type { Column } from '../math/column.ts'
import { halfDistance } from '../math/halfDistance.ts'
import { proportion } from '../math/proportion.ts'
import { countPair } from './assertCounts.ts'

/**
 * Min-max index of segregation between two groups (global, two-group, aspatial).
 *
 * The two groups' distributions over the areal units are laid over each other: the part of what they cover together
 * that is not covered by both.
 *
 * **Formula** S = 1 - (sum_i min(x_i/X, y_i/Y))/(sum_i max(x_i/X, y_i/Y))
 *
 * **Input** counts of people per areal unit, in the same unit order.
 * **Unit** none (a proportion). **Range** [0, 1]: 0 even, 1 complete segregation; never below D.
 * **Undefined** NaN when either group has no members in the region.
 * **Source** O'Sullivan & Wong (2007), Geographical Analysis 39(2), 147-168.
 * **Variant** without the smoothed surfaces of the source, each unit by itself. It is then 2 D / (1 + D), and computed
 * so.
 * **Caution** puts any two cities in the same order as D and says nothing that D does not. Small units raise it by
 * chance alone.
 *
 * @param x counts of the first group
 * @param y counts of the second group
 * @throws {RangeError} on columns of unequal length or a negative or non-finite count
 * @example minMaxIndex([100, 60, 40, 0], [0, 40, 60, 100]) // => 0.75
 */
export function minMaxIndex(x: Column, y: Column): number {
  const pair = countPair('minMaxIndex', x, y)
  if (pair.x.sum === 0 || pair.y.sum === 0) return Number.NaN
  const distance = halfDistance(pair.x.counts, pair.x.sum, pair.y.counts, pair.y.sum)
  return proportion((2 * distance) / (1 + distance))
}
