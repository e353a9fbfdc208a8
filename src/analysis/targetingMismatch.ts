/** The bounds of the dissimilarity of money and need, and of the need that has money at all. */
import { at } from '../math/column.ts'
import { largestCover } from '../math/largestCover.ts'
import { largestFill } from '../math/largestFill.ts'
import { proportion } from '../math/proportion.ts'
import type { Range, SearchSpace } from './targetingSpace.ts'

export interface SearchedRange extends Range {
  readonly isExact: boolean
}

/** Branches that are looked at before an outer bound is good enough. */
const MOST_NODES = 400
/** What two ends of an exact bound may differ by, as a share of all money. */
const ROUNDING = 1e-9
/** More than all need together, which is 1. */
const WORTH = 2

/**
 * Bounds of Delta = 1/2 sum_i abs(m_i/M - s_i) over every placement, where s_i is the area's share of all need.
 *
 * Low end: 1 - Delta is the money that fits where each area has room for M s_i, and the most that fits is a maximum
 * flow. Money that may lie anywhere always finds what room is left, so only the rest has to be poured.
 *
 * High end: Delta = max over sets A of areas of m(A)/M - s(A), so that its largest value is the largest of [money that
 * can lie in A]/M - s(A). Exact by branch and bound; an outer bound beyond the limit of branches.
 */
export function dissimilarityRange(space: SearchSpace, needShares: Float64Array): SearchedRange {
  const room = needShares.map((share) => (Number.isNaN(share) ? 0 : share * space.sek))
  const filled = largestFill(
    space.lots.map(({ sek, areas }) => ({ amount: sek, into: areas })),
    room,
  )
  const { low: reached, high } = largestSurplus(space, needShares)
  return {
    low: Math.max(0, 1 - (filled + space.anywhereSek) / space.sek),
    high: Math.min(1, high / space.sek),
    isExact: high - reached <= ROUNDING * space.sek,
  }
}

/** In kronor, the money in a set of areas less what is due there by need. */
function largestSurplus({ lots, anywhereSek, sek }: SearchSpace, needShares: Float64Array): Range {
  const areas = [...needShares.keys()].filter((area) => !Number.isNaN(at(needShares, area)))
  const itemOf = new Map(areas.map((area, item) => [area, item]))
  const costs = areas.map((area) => at(needShares, area) * sek)
  const wishes = lots.map((lot) => ({ weight: lot.sek, items: lot.areas.flatMap((area) => itemOf.get(area) ?? []) }))
  const { low, high } = largestCover(wishes, costs, MOST_NODES)
  if (anywhereSek === 0 || high > 0) return { low: low + anywhereSek, high: high + anywhereSek }
  // No set wins by itself, but the money that may lie anywhere has to lie somewhere: then one area is the best set.
  const alone = costs.map((cost) => -cost)
  for (const { weight, items } of wishes) for (const item of items) alone[item] = (alone[item] ?? 0) + weight
  const best = anywhereSek + alone.reduce((most, won) => Math.max(most, won), -Infinity)
  return { low: best, high: best }
}

/**
 * Bounds of the share of all need that lies in areas with money.
 *
 * High end, exact: a lot may be split between all of its areas, so every area that may have money has some at once. Low
 * end: every lot lies in one area at the least, so it is the smallest need of a set of areas that holds one of each
 * lot's. That set is the largest cover when a lot is worth more than all need there is; exact by branch and bound, an
 * outer bound beyond the limit of branches. Money that may lie anywhere follows the rest, or takes the area with the
 * smallest need where there is no rest.
 */
export function coverageRange({ lots, anywhereSek }: SearchSpace, needShares: Float64Array): SearchedRange {
  const shareOf = (area: number): number => at(needShares, area)
  const possible = new Set(lots.flatMap(({ areas }) => areas))
  const high = anywhereSek > 0 ? 1 : [...possible].reduce((sum, area) => sum + shareOf(area), 0)
  if (lots.length === 0) {
    return { low: needShares.reduce((least, share) => (share < least ? share : least), 1), high, isExact: true }
  }
  const costs = needShares.map((share) => (Number.isNaN(share) ? 0 : share))
  const wishes = lots.map(({ areas }) => ({ weight: WORTH, items: areas }))
  const cover = largestCover(wishes, costs, MOST_NODES)
  return {
    low: proportion(Math.max(0, WORTH * lots.length - cover.high)),
    high: proportion(high),
    isExact: cover.high - cover.low <= ROUNDING,
  }
}
