import type { Column } from '../math/column.ts'
import { halfDistance } from '../math/halfDistance.ts'
import { proportion } from '../math/proportion.ts'
import { countPair } from './assertCounts.ts'

/**
 * Amount that would have to move for money to lie in proportion to need (global, values, aspatial).
 *
 * The dissimilarity of money and need in kronor: what the areal units with more of the money than of the need have
 * beyond their share.
 *
 * **Formula** F = M Delta, Delta = 1/2 sum_i abs(m_i/M - b_i/B)
 *
 * **Input** kronor and people in need per areal unit, in the same unit order. Money without a place is in no unit and
 * not in M.
 * **Unit** kronor. **Range** [0, M]: 0 in proportion to need.
 * **Undefined** NaN when there is no money or no need. A unit without people counts like any other: money there lies
 * where there is no need.
 * **Source** Hoover (1941), Journal of Economic History 1(2), 199-205.
 * **Caution** grows with the money, so sums of different years or funds are not comparable. It is a way to say how
 * large the difference is, not a proposal to move anything.
 *
 * @param money kronor in each unit
 * @param need people in need in each unit
 * @throws {RangeError} on columns of unequal length or a negative or non-finite amount
 * @example amountToMove([500, 300, 200, 0], [40, 30, 20, 10]) // => 100
 */
export function amountToMove(money: Column, need: Column): number {
  const { x, y } = countPair('amountToMove', money, need)
  if (x.sum === 0 || y.sum === 0) return Number.NaN
  return x.sum * proportion(halfDistance(x.counts, x.sum, y.counts, y.sum))
}
