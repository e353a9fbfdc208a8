import type { Column } from '../math/column.ts'
import { proportion } from '../math/proportion.ts'
import { amountsByRank, type NeedRanking } from './needRanking.ts'

/** The share of the people that the group of areas with the highest rates is to hold, unless told otherwise. */
export const TOP_SHARE = 0.4

/** Rounding that a share of the people may miss the limit by. */
const ROUNDING = 1e-9

/** What the areas with the highest rates have together. */
export interface TopNeedGroup {
  readonly peopleShare: number
  readonly moneyShare: number
}

/**
 * The areas with the highest rates that together hold at least `topShare` of the people. Areas are taken whole, one rate
 * after the other, until the share is reached: the area that reaches it is in the group, and so are all of the same
 * rate. NaN where there is no money or there are no people.
 *
 * @throws {RangeError} on a share that does not lie above 0 and at most at 1, and on what `amountsByRank` refuses
 */
export function topNeedGroup(measure: string, money: Column, ranking: NeedRanking, topShare: number): TopNeedGroup {
  if (!(topShare > 0 && topShare <= 1)) {
    throw new RangeError(`${measure} requires a top share above 0 and at most 1, got ${String(topShare)}`)
  }
  const ranked = amountsByRank(measure, money, ranking)
  if (ranked.sum === 0 || ranking.everyone === 0) return { peopleShare: Number.NaN, moneyShare: Number.NaN }
  const limit = (topShare - ROUNDING) * ranking.everyone
  let people = 0
  let inside = 0
  for (let k = 0; k < ranked.amounts.length && people < limit; k++) {
    people += ranking.people[k] ?? Number.NaN
    inside += ranked.amounts[k] ?? Number.NaN
  }
  return { peopleShare: proportion(people / ranking.everyone), moneyShare: proportion(inside / ranked.sum) }
}
