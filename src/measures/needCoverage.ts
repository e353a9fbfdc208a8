import type { Column } from '../math/column.ts'
import { proportion } from '../math/proportion.ts'
import { countPair } from './assertCounts.ts'

/**
 * Coverage of need (global, values, aspatial).
 *
 * The share of all people in need who live in an areal unit where any money lies.
 *
 * **Formula** c = (sum_(m_i > 0) b_i)/B
 *
 * **Input** kronor and people in need per areal unit, in the same unit order. Money without a place is in no unit.
 * **Unit** none (a proportion). **Range** [0, 1]: 0 no money where anybody in need lives, 1 some money wherever they do.
 * **Undefined** NaN when there is no need. Without any money it is 0. Money in a unit without people covers nobody.
 * **Source** Cornia & Stewart (1993), Two Errors of Targeting, Innocenti Occasional Papers 36.
 * **Variant** counted by area: everybody in need who lives where there is money counts, since no register says whom an
 * effort meets.
 * **Caution** one krona covers an area as well as a million does, so more places never give a lower value.
 *
 * @param money kronor in each unit
 * @param need people in need in each unit
 * @throws {RangeError} on columns of unequal length or a negative or non-finite amount
 * @example needCoverage([500, 300, 200, 0], [40, 30, 20, 10]) // => 0.9
 */
export function needCoverage(money: Column, need: Column): number {
  return coveredShare('needCoverage', money, need)
}

/**
 * Need outside the areas with money (global, values, aspatial).
 *
 * The share of all people in need who live in an areal unit where no money lies: what the coverage leaves out.
 *
 * **Formula** u = 1 - c, c = (sum_(m_i > 0) b_i)/B
 *
 * **Input** kronor and people in need per areal unit, in the same unit order. Money without a place is in no unit.
 * **Unit** none (a proportion). **Range** [0, 1]: 0 some money wherever people in need live, 1 none where they do.
 * **Undefined** NaN when there is no need. Without any money it is 1.
 * **Source** Cornia & Stewart (1993), Two Errors of Targeting, Innocenti Occasional Papers 36.
 * **Variant** counted by area, as the coverage is.
 * **Caution** the value rests on how sums are split between places and on where money without a place lies: one krona
 * in one of these areas lowers it.
 *
 * @param money kronor in each unit
 * @param need people in need in each unit
 * @throws {RangeError} on columns of unequal length or a negative or non-finite amount
 * @example undercoverage([500, 300, 200, 0], [40, 30, 20, 10]) // => 0.1
 */
export function undercoverage(money: Column, need: Column): number {
  return 1 - coveredShare('undercoverage', money, need)
}

function coveredShare(measure: string, money: Column, need: Column): number {
  const { x, y } = countPair(measure, money, need)
  if (y.sum === 0) return Number.NaN
  let covered = 0
  for (let i = 0; i < x.counts.length; i++) {
    if ((x.counts[i] ?? 0) > 0) covered += y.counts[i] ?? Number.NaN
  }
  return proportion(covered / y.sum)
}
