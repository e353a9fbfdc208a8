/** The bounds of the dissimilarity of money and need, and of the need that has money at all. */
import { at } from '../math/column.ts'
import { largestCover } from '../math/largestCover.ts'
import { largestFill } from '../math/largestFill.ts'
import type { Range, SearchSpace } from './targetingSpace.ts'

export interface SearchedRange extends Range {
  readonly isExact: boolean
}

/** Branches that are looked at before an outer bound is good enough. */
const MOST_NODES = 400
/** What two ends of an exact bound may differ by, as a share of all money. */
const ROUNDING = 1e-9

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
 * end: areas that have money in any case, and for lots that none of them can hold the smallest need among their areas,
 * added up over lots that share no area; exact when the areas of these smallest needs can hold every lot.
 */
export function coverageRange({ lots, anywhereSek }: SearchSpace, needShares: Float64Array): SearchedRange {
  const shareOf = (area: number): number => at(needShares, area)
  const possible = new Set(lots.flatMap(({ areas }) => areas))
  const high = anywhereSek > 0 ? 1 : Math.min(1, sumOver(possible, shareOf))
  const filled = new Set(lots.flatMap(({ areas }) => (areas.length === 1 ? areas : [])))
  const touched = new Set<number>()
  const canHold = (areas: readonly number[]): boolean => areas.some((area) => filled.has(area) || shareOf(area) === 0)
  let low = sumOver(filled, shareOf)
  const open = lots.filter(({ areas }) => !canHold(areas)).sort((a, b) => a.areas.length - b.areas.length)
  for (const { areas } of open) {
    if (areas.some((area) => touched.has(area))) continue
    for (const area of areas) touched.add(area)
    const least = smallestBy(areas, shareOf)
    filled.add(least)
    low += shareOf(least)
  }
  if (filled.size === 0 && lots.length === 0) low = smallestShare(needShares)
  return { low: Math.min(low, high), high, isExact: open.every(({ areas }) => canHold(areas)) }
}

const sumOver = (areas: ReadonlySet<number>, shareOf: (area: number) => number): number =>
  [...areas].reduce((sum, area) => sum + shareOf(area), 0)

const smallestBy = (areas: readonly number[], shareOf: (area: number) => number): number =>
  areas.reduce((least, area) => (shareOf(area) < shareOf(least) ? area : least), areas[0] ?? 0)

const smallestShare = (needShares: Float64Array): number =>
  needShares.reduce((least, share) => (share < least ? share : least), 1)
