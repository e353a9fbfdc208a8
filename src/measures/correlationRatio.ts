import { at, type Column } from '../math/column.ts'
import { proportion } from '../math/proportion.ts'
import { sum } from '../math/sum.ts'
import { assertCounts } from './assertCounts.ts'

/**
 * Correlation ratio eta squared, also called the variance ratio (global, two-group, aspatial).
 *
 * Isolation with the part taken away that the group's size alone gives: how much of all difference between people in
 * group membership lies between areal units.
 *
 * **Formula** eta^2 = ("xPx" - P)/(1 - P) = (sum_i t_i (p_i - P)^2)/(T P (1 - P)), p_i = x_i/t_i, P = X/T
 *
 * **Input** counts of people per areal unit, in the same unit order. Units with t_i = 0 are left out.
 * **Unit** none (a proportion). **Range** [0, 1]: 0 even, 1 complete segregation.
 * **Undefined** NaN when either group has no members in the region.
 * **Source** Bell (1954), Social Forces 32(4), 357-364; White (1986), Population Index 52(2), 198-221.
 * **Caution** small units raise it by chance alone, by about (N - 1) / T.
 *
 * @param x counts of the group
 * @param y counts of the rest
 * @throws {RangeError} on columns of unequal length or a negative or non-finite count
 * @example correlationRatio([100, 60, 40, 0], [0, 40, 60, 100]) // => 0.52
 */
export function correlationRatio(x: Column, y: Column): number {
  assertCounts('correlationRatio', [x, y])
  const sumX = sum(x)
  const total = sumX + sum(y)
  const share = sumX / total
  if (sumX === 0 || sumX === total) return Number.NaN
  let squares = 0
  for (let i = 0; i < x.length; i++) {
    const here = at(x, i) + at(y, i)
    if (here > 0) squares += here * (at(x, i) / here - share) ** 2
  }
  return proportion(squares / (sumX * (1 - share)))
}
