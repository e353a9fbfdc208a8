import type { Column } from '../math/column.ts'
import { needRanking } from './needRanking.ts'
import { TOP_SHARE, topNeedGroup } from './topNeedGroup.ts'

/**
 * Targeting ratio of the areas with the highest need, the CGH index (global, values, aspatial).
 *
 * How many times larger a share of the money than of the people the areal units with the highest rates have, which
 * together hold a given share of the people.
 *
 * **Formula** c_H = (sum_(i in H) m_i/M)/(sum_(i in H) t_i/T)
 *
 * **Input** kronor, everyone and the rate per areal unit, in the same unit order. H is the first units from the highest
 * rate that together hold at least `topShare` of the people; units are taken whole, so the one that reaches the share is
 * in H, and so is every unit of its rate. Money without a place is in no unit and not in M.
 * **Unit** none (a ratio). **Range** [0, 1/topShare]: 1 the same share of the money as of the people.
 * **Undefined** NaN when there is no money or there are no people. A unit without people and without a rate is left out,
 * and money there is refused; one that has a rate all the same takes its place in the order.
 * **Source** Coady, Grosh & Hoddinott (2004), Targeting of Transfers in Developing Countries, World Bank.
 * **Variant** counted by area, and divided by the share of the people that H holds in fact, not by `topShare`.
 * **Caution** compares with people and not with need: where need is gathered in few areas, money in proportion to need
 * gives more than 1 too.
 *
 * @param money kronor in each unit
 * @param people everyone in each unit
 * @param rates what ranks the units, the highest first
 * @param topShare the share of the people that H is to hold, above 0
 * @throws {RangeError} on columns of unequal length, a negative or non-finite amount, people or money without a finite
 * rate, or a top share that is not above 0 and at most 1
 * @example topTargetingRatio([500, 300, 200, 0], [80, 100, 100, 120], [0.5, 0.3, 0.2, 0.0833], 0.4) // => 1.7778
 */
export function topTargetingRatio(money: Column, people: Column, rates: Column, topShare = TOP_SHARE): number {
  const group = topNeedGroup('topTargetingRatio', money, needRanking('topTargetingRatio', people, rates), topShare)
  return group.moneyShare / group.peopleShare
}
