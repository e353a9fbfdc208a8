import type { Column } from '../math/column.ts'
import { countPair } from './assertCounts.ts'

/**
 * Kronor per person in need (local, values, aspatial).
 *
 * What the money that lies in the areal unit comes to for each person in need who lives there.
 *
 * **Formula** r_i = m_i/b_i
 *
 * **Input** kronor and people in need per areal unit, in the same unit order. Money without a place is in no unit.
 * **Unit** kronor per person. **Range** [0, infinity): 0 no money in the unit.
 * **Undefined** NaN in units without anybody in need, also when money lies there.
 * **Source** Isard (1960), Methods of Regional Analysis, as a location quotient.
 * **Variant** kronor per person. The location quotient of money on need, the ratio of the two shares, is the same times
 * B / M.
 * **Caution** what lies in an area need not be for those who live there. Few people in need give values far from the
 * rest by themselves. State the share of the money without a place beside it.
 *
 * @param money kronor in each unit
 * @param need people in need in each unit
 * @throws {RangeError} on columns of unequal length or a negative or non-finite amount
 * @example moneyPerNeed([500, 300, 200, 0], [40, 30, 20, 10]) // => [12.5, 10, 10, 0]
 */
export function moneyPerNeed(money: Column, need: Column): Float64Array {
  const { x, y } = countPair('moneyPerNeed', money, need)
  const perPerson = new Float64Array(x.counts.length)
  for (let i = 0; i < perPerson.length; i++) {
    const people = y.counts[i] ?? Number.NaN
    perPerson[i] = people > 0 ? (x.counts[i] ?? Number.NaN) / people : Number.NaN
  }
  return perPerson
}
