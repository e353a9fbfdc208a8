import type { Column } from '../math/column.ts'
import { halfDistance } from '../math/halfDistance.ts'
import { proportion } from '../math/proportion.ts'
import { countPair } from './assertCounts.ts'

/**
 * Dissimilarity of money and need, Hoover's index of concentration (global, values, aspatial).
 *
 * The share of the money that would have to lie in another areal unit for every unit to have the same share of the
 * money as of the need.
 *
 * **Formula** Delta = 1/2 sum_i abs(m_i/M - b_i/B)
 *
 * **Input** kronor and people in need per areal unit, in the same unit order. Money without a place is in no unit and
 * not in M.
 * **Unit** none (a proportion). **Range** [0, 1]: 0 in proportion to need, 1 only where there is no need.
 * **Undefined** NaN when there is no money or no need. A unit without people counts like any other: money there lies
 * where there is no need.
 * **Source** Hoover (1941), Journal of Economic History 1(2), 199-205.
 * **Caution** says nothing of direction: money in excess in an area with a high need counts as much as in one with a low
 * need. It neither rises nor falls steadily as money without a place is given one, so its bounds have to be searched.
 *
 * @param money kronor in each unit
 * @param need people in need in each unit
 * @throws {RangeError} on columns of unequal length or a negative or non-finite amount
 * @example moneyNeedDissimilarity([500, 300, 200, 0], [40, 30, 20, 10]) // => 0.1
 */
export function moneyNeedDissimilarity(money: Column, need: Column): number {
  const { x, y } = countPair('moneyNeedDissimilarity', money, need)
  if (x.sum === 0 || y.sum === 0) return Number.NaN
  return proportion(halfDistance(x.counts, x.sum, y.counts, y.sum))
}
