import type { Column } from '../math/column.ts'
import { amountsByRank, needRanking, type NeedRanking } from './needRanking.ts'

/**
 * Concentration index CI of money or of need over people ranked by the rate of their area (global, values, aspatial).
 *
 * Twice the area between the concentration curve and the diagonal. Below 0 the amounts lean to the areal units with a
 * high rate, above 0 to those with a low one.
 *
 * **Formula** "CI" = 1 - sum_k p_k (L_k + L_(k-1)), p_k = T_k/T, L_k = sum_(l <= k) m_l/M
 *
 * **Input** amounts (kronor or people in need), everyone and the rate per areal unit, in the same unit order. The rate
 * only ranks: k goes from the highest to the lowest, and units of the same rate are one k. Money without a place is in
 * no unit and not in M.
 * **Unit** none (a coefficient). **Range** [-1, 1]: 0 in proportion to people, p_1 - 1 all where the rate is highest, so
 * -1 only in the limit where hardly anybody lives there.
 * **Undefined** NaN when there are no amounts or no people. A unit without people and without a rate is left out, and an
 * amount there is refused; one that has a rate all the same takes its place in the order with no width.
 * **Source** Kakwani, Wagstaff & van Doorslaer (1997), Journal of Econometrics 77(1), 87-103.
 * **Variant** the highest rate first, as the literature ranks the poorest first: the sign turns when the order does. The
 * same as 2 cov(h, R) over the mean of h, with h the amount per person and R the mean fractional rank of the units of
 * one rate.
 * **Caution** 0 also when high and low rates both get much and the middle little: look at the curve. The value rests on
 * how sums are split between places: show what it is under every rule.
 *
 * @param amounts kronor or people in need in each unit
 * @param people everyone in each unit
 * @param rates what ranks the units, the highest first
 * @throws {RangeError} on columns of unequal length, a negative or non-finite amount, or people or amounts without a
 * finite rate
 * @example concentrationIndex([500, 300, 200, 0], [80, 100, 100, 120], [0.5, 0.3, 0.2, 0.0833]) // => -0.475
 */
export function concentrationIndex(amounts: Column, people: Column, rates: Column): number {
  return concentrationIndexOf(amounts, needRanking('concentrationIndex', people, rates))
}

/** The same from a ranking that is there already, for who asks for many columns of money. */
export function concentrationIndexOf(amounts: Column, ranking: NeedRanking, measure = 'concentrationIndex'): number {
  const ranked = amountsByRank(measure, amounts, ranking)
  if (ranked.sum === 0 || ranking.everyone === 0) return Number.NaN
  let soFar = 0
  let area = 0
  for (let k = 0; k < ranked.amounts.length; k++) {
    const here = ranked.amounts[k] ?? Number.NaN
    area += (ranking.people[k] ?? Number.NaN) * (2 * soFar + here)
    soFar += here
  }
  return Math.min(1, Math.max(-1, 1 - area / ranking.everyone / ranked.sum))
}
