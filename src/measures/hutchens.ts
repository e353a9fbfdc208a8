import type { Column } from '../math/column.ts'
import { proportion } from '../math/proportion.ts'
import { type CountColumn, countPair } from './assertCounts.ts'

/**
 * Hutchens' square root index O between two groups (global, two-group, aspatial).
 *
 * How far the two groups' distributions over the areal units are from each other, as one less their geometric mean.
 * It can be split exactly into parts between and within larger areas.
 *
 * **Formula** O = 1 - sum_i sqrt(x_i/X y_i/Y)
 *
 * **Input** counts of people per areal unit, in the same unit order.
 * **Unit** none (a proportion). **Range** [0, 1]: 0 even, 1 complete segregation.
 * **Undefined** NaN when either group has no members in the region.
 * **Source** Hutchens (2001), Mathematical Social Sciences 42(1), 13-29; Hutchens (2004), International Economic Review
 * 45(2), 555-578.
 * **Caution** its numbers are lower than those of D for the same city: compare O with O only. Small units raise it by
 * chance alone.
 *
 * @param x counts of the first group
 * @param y counts of the second group
 * @throws {RangeError} on columns of unequal length or a negative or non-finite count
 * @example hutchens([100, 60, 40, 0], [0, 40, 60, 100]) // => 0.5101
 */
export function hutchens(x: Column, y: Column): number {
  const pair = countPair('hutchens', x, y)
  if (pair.x.sum === 0 || pair.y.sum === 0) return Number.NaN
  return proportion(1 - geometricOverlap(pair.x, pair.y))
}

function geometricOverlap(x: CountColumn, y: CountColumn): number {
  let common = 0
  for (let i = 0; i < x.counts.length; i++) {
    common += Math.sqrt(((x.counts[i] ?? Number.NaN) / x.sum) * ((y.counts[i] ?? Number.NaN) / y.sum))
  }
  return common
}
