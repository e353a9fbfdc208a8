import type { Column } from '../math/column.ts'
import { concentrationIndexOf } from './concentrationIndex.ts'
import { needRanking, type NeedRanking } from './needRanking.ts'

/**
 * Kakwani index K of money against need (global, values, aspatial).
 *
 * The concentration index of the money less that of the need. Below 0 the money leans more to the areal units with a
 * high rate than the need itself does, above 0 less.
 *
 * **Formula** K = "CI"_m - "CI"_b
 *
 * **Input** kronor, people in need, everyone and the rate per areal unit, in the same unit order. Money without a place
 * is in no unit.
 * **Unit** none (a difference of coefficients). **Range** [-2, 2]: 0 the money leans as the need does.
 * **Undefined** NaN when there is no money, no need or no people. A unit without people and without a rate is left out,
 * and money or need there is refused; one that has a rate all the same takes its place in the order with no width.
 * **Source** Kakwani (1977), Economic Journal 87(345), 71-80.
 * **Variant** need stands where taxes have income before tax, and the highest rate comes first; the sign turns when the
 * order does.
 * **Caution** its sign can turn with how sums are split between places and with where money without a place lies. Say
 * whether the sign is the same under every rule before saying what it is. 0 does not mean that each area has its share.
 *
 * @param money kronor in each unit
 * @param need people in need in each unit
 * @param people everyone in each unit
 * @param rates what ranks the units, the highest first
 * @throws {RangeError} on columns of unequal length, a negative or non-finite amount, or people, money or need without a
 * finite rate
 * @example kakwaniIndex([500, 300, 200, 0], [40, 30, 20, 10], [80, 100, 100, 120], [0.5, 0.3, 0.2, 0.0833]) // => -0.15
 */
export function kakwaniIndex(money: Column, need: Column, people: Column, rates: Column): number {
  return kakwaniIndexOf(money, need, needRanking('kakwaniIndex', people, rates))
}

/** The same from a ranking that is there already, for who asks for many columns of money. */
export function kakwaniIndexOf(money: Column, need: Column, ranking: NeedRanking): number {
  return concentrationIndexOf(money, ranking, 'kakwaniIndex') - concentrationIndexOf(need, ranking, 'kakwaniIndex')
}
