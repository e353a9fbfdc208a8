import type { Column } from '../math/column.ts'
import { amountsByRank, needRanking, type NeedRanking } from './needRanking.ts'

/** Groups of equally many people, unless told otherwise. */
const FIFTHS = 5

/** More groups than there can be use for. */
const MOST_PARTS = 1000

/** Rounding that a place without people may miss the limit of a group by. */
const ROUNDING = 1e-9

/**
 * Share of the amounts in each fifth of the people, from the highest rates to the lowest (global, values, aspatial).
 *
 * Everybody is put in order by the rate of their areal unit and parted into groups of equally many people. Each group
 * has the share of the amounts that lies where its people live.
 *
 * **Formula** s_g = 1/M sum_k m_k T_(kg)/T_k
 *
 * **Input** amounts (kronor or people in need), everyone and the rate per areal unit, in the same unit order. k goes
 * from the highest rate to the lowest, and units of the same rate are one k, so that row order never matters. What lies
 * across a limit is split between the groups in proportion to people. Money without a place is in no unit and not in M.
 * **Unit** none (proportions). **Range** [0, 1], together 1.
 * **Undefined** NaN in every group when there are no amounts or no people. A unit without people and without a rate is
 * left out, and an amount there is refused; one that has a rate all the same counts in the group of those that come
 * next in the order.
 * **Source** O’Donnell, van Doorslaer, Wagstaff & Lindelow (2008), Analyzing Health Equity Using Household Survey Data,
 * World Bank.
 * **Variant** groups of exactly equally many people. Whole areas would make groups of different sizes.
 * **Caution** people are ranked by where they live: in every fifth there are people in need and people who are not.
 *
 * @param amounts kronor or people in need in each unit
 * @param people everyone in each unit
 * @param rates what ranks the units, the highest first
 * @param parts how many groups of equally many people
 * @throws {RangeError} on columns of unequal length, a negative or non-finite amount, people or amounts without a finite
 * rate, or a number of groups that is no whole number from 1 to 1000
 * @example shareByRankGroup([500, 300, 200, 0], [80, 100, 100, 120], [0.5, 0.3, 0.2, 0.0833], 5) // => [0.5, 0.24, 0.18, 0.08, 0]
 */
export function shareByRankGroup(amounts: Column, people: Column, rates: Column, parts = FIFTHS): Float64Array {
  return shareByRankGroupOf(amounts, needRanking('shareByRankGroup', people, rates), parts)
}

/** The same from a ranking that is there already, for who asks for many columns of money. */
export function shareByRankGroupOf(amounts: Column, ranking: NeedRanking, parts = FIFTHS): Float64Array {
  if (!Number.isInteger(parts) || parts < 1 || parts > MOST_PARTS) {
    throw new RangeError(`shareByRankGroup requires a whole number of parts from 1 to 1000, got ${String(parts)}`)
  }
  const ranked = amountsByRank('shareByRankGroup', amounts, ranking)
  const shares = new Float64Array(parts)
  if (ranked.sum === 0 || ranking.everyone === 0) return shares.fill(Number.NaN)
  let before = 0
  for (let k = 0; k < ranked.amounts.length; k++) {
    // In groups and not in people: a group begins at every whole number.
    const width = ((ranking.people[k] ?? Number.NaN) / ranking.everyone) * parts
    dealOut(shares, (ranked.amounts[k] ?? Number.NaN) / ranked.sum, before, width)
    before += width
  }
  return shares
}

/** Adds a share to the groups that a stretch of people lies in. */
function dealOut(shares: Float64Array, share: number, from: number, width: number): void {
  const last = shares.length - 1
  if (width === 0) {
    const group = Math.min(last, Math.floor(from + ROUNDING))
    shares[group] = (shares[group] ?? 0) + share
    return
  }
  const to = from + width
  for (let group = Math.min(last, Math.floor(from)); group <= last && group < to; group++) {
    const end = group === last ? to : Math.min(to, group + 1)
    const inside = end - Math.max(from, group)
    shares[group] = (shares[group] ?? 0) + (share * inside) / width
  }
}
