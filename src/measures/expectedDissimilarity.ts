import { at, type Column } from '../math/column.ts'
import { sum } from '../math/sum.ts'
import { assertCounts } from './assertCounts.ts'

/**
 * Index of dissimilarity to expect by chance E[D], in closed form (global, two-group, aspatial).
 *
 * The D that would come out if everybody lived where they do now but group membership were dealt out at random. The
 * smaller the units and the smaller the group, the larger it is.
 *
 * **Formula** E[D] ~~ (sum_i t_i sqrt((2 P (1 - P))/(pi t_i)))/(2 T P (1 - P)), P = X/T, t_i = x_i + y_i
 *
 * **Input** counts of people per areal unit, in the same unit order. Only the totals t_i and the group's size matter.
 * **Unit** none (a proportion). **Range** [0, 1]; values above 1 are cut.
 * **Undefined** NaN when either group has no members in the region.
 * **Source** Winship (1977), Social Forces 55(4), 1058-1066.
 * **Caution** right within 9 % for many equal units that expect at least 0.3 of the group each, within 1 % from 10 on;
 * up to 17 % too high below 0.3, and too high when a few units hold everybody (it draws with replacement). There
 * simulatedDissimilarity is the one to use.
 *
 * @param x counts of the group
 * @param y counts of the rest
 * @throws {RangeError} on columns of unequal length or a negative or non-finite count
 * @example expectedDissimilarity([100, 60, 40, 0], [0, 40, 60, 100]) // => 0.0798
 */
export function expectedDissimilarity(x: Column, y: Column): number {
  assertCounts('expectedDissimilarity', [x, y])
  const sumX = sum(x)
  const total = sumX + sum(y)
  if (sumX === 0 || sumX === total) return Number.NaN
  const spread = (sumX / total) * (1 - sumX / total)
  let roots = 0
  for (let i = 0; i < x.length; i++) roots += Math.sqrt(at(x, i) + at(y, i))
  return Math.min(1, roots / (total * Math.sqrt(2 * Math.PI * spread)))
}
