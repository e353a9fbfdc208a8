import type { Column } from '../math/column.ts'
import { halfDistance } from '../math/halfDistance.ts'
import { proportion } from '../math/proportion.ts'
import { sum, unitTotals } from '../math/sum.ts'
import { countPair } from './assertCounts.ts'

/**
 * Gorard's segregation index S of a group (global, two-group, aspatial).
 *
 * The share of the group that would have to change places with others for every areal unit to have the region's share
 * of the group. Every unit then keeps its size; were everybody else to stay, that share would be D.
 *
 * **Formula** S = 1/2 sum_i abs(x_i/X - t_i/T), t_i = x_i + y_i
 *
 * **Input** counts of people per areal unit, in the same unit order.
 * **Unit** none (a proportion). **Range** [0, 1 - P], P = X / T: 0 even, 1 - P when the group shares no unit.
 * **Undefined** NaN when either group has no members in the region.
 * **Source** Gorard & Taylor (2002), Sociology 36(4), 875-895.
 * **Caution** depends on how large the group is, since S = D (1 - P), and is not the same for the group and the rest.
 * Small units raise it by chance alone.
 *
 * @param x counts of the group
 * @param y counts of the rest
 * @throws {RangeError} on columns of unequal length or a negative or non-finite count
 * @example gorard([100, 60, 40, 0], [0, 40, 60, 100]) // => 0.3
 */
export function gorard(x: Column, y: Column): number {
  const pair = countPair('gorard', x, y)
  if (pair.x.sum === 0 || pair.y.sum === 0) return Number.NaN
  const totals = unitTotals([pair.x.counts, pair.y.counts])
  return proportion(halfDistance(pair.x.counts, pair.x.sum, totals, sum(totals)))
}
