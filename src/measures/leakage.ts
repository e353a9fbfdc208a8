import type { Column } from '../math/column.ts'
import { needRanking } from './needRanking.ts'
import { TOP_SHARE, topNeedGroup } from './topNeedGroup.ts'

/**
 * Money outside the areas with the highest need (global, values, aspatial).
 *
 * The share of the money that lies outside the areal units with the highest rates, which together hold a given share of
 * the people.
 *
 * **Formula** l = 1 - (sum_(i in H) m_i)/M
 *
 * **Input** kronor, everyone and the rate per areal unit, in the same unit order. H is the first units from the highest
 * rate that together hold at least `topShare` of the people; units are taken whole, so the one that reaches the share is
 * in H, and so is every unit of its rate. Money without a place is in no unit and not in M.
 * **Unit** none (a proportion). **Range** [0, 1]: 0 all of the money in H, 1 none of it.
 * **Undefined** NaN when there is no money or there are no people. A unit without people and without a rate is left out,
 * and money there is refused; one that has a rate all the same takes its place in the order.
 * **Source** Coady, Grosh & Hoddinott (2004), Targeting of Transfers in Developing Countries, World Bank.
 * **Variant** counted by area, with whole areas, and 40 per cent of the people unless told otherwise. H may hold more
 * than that: state its share of the people beside the value.
 * **Caution** an effort outside these areas is not misplaced: people in need live there as well.
 *
 * @param money kronor in each unit
 * @param people everyone in each unit
 * @param rates what ranks the units, the highest first
 * @param topShare the share of the people that H is to hold, above 0
 * @throws {RangeError} on columns of unequal length, a negative or non-finite amount, people or money without a finite
 * rate, or a top share that is not above 0 and at most 1
 * @example leakage([500, 300, 200, 0], [80, 100, 100, 120], [0.5, 0.3, 0.2, 0.0833], 0.4) // => 0.2
 */
export function leakage(money: Column, people: Column, rates: Column, topShare = TOP_SHARE): number {
  return 1 - topNeedGroup('leakage', money, needRanking('leakage', people, rates), topShare).moneyShare
}
