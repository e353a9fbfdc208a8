/** How much of the money of each committee and each fund has a place: intervals, for what no document divides. */
import type { Effort, SumStatus } from '../domain/interventions.ts'
import { committeesOf, effortsOf } from './effortsMatrix.ts'
import { placedPart, type Interval } from './effortsSums.ts'
import { tallySums, type MoneyTally } from './effortsTally.ts'

/** A committee or a fund; `null` = not stated. */
export interface PlacedOfPart {
  readonly id: string | null
  readonly tally: MoneyTally
  /** Known sums that are shared with other committees without stated shares: of each, nothing to all is this one's. */
  readonly undivided: number
  /** Kronor of the known sums that are this part's own, and of those what has a place. */
  readonly ownSek: Interval
  readonly placedSek: Interval
  /** Placed share of this part's own kronor, 0 to 1; NaN where no known sum is above 0. */
  readonly share: Interval
}

export const placedByCommittee = (
  efforts: readonly Effort[],
  committees: readonly string[],
  status: SumStatus,
): readonly PlacedOfPart[] =>
  committeesOf(efforts, committees).map((id) =>
    placedOf(id, effortsOf(efforts, id), status, (effort) => committeePart(effort, id)),
  )

/** Every fund of the register, also those that no effort names; then other names of funds; then what is not stated. */
export function placedByFund(
  efforts: readonly Effort[],
  funds: readonly string[],
  status: SumStatus,
): readonly PlacedOfPart[] {
  const named = efforts.flatMap(({ fund }) => (fund === null || funds.includes(fund) ? [] : [fund]))
  const isStatedByAll = efforts.every(({ fund }) => fund !== null)
  const ids: readonly (string | null)[] = [...funds, ...new Set(named), ...(isStatedByAll ? [] : [null])]
  return ids.map((id) =>
    placedOf(
      id,
      efforts.filter(({ fund }) => fund === id),
      status,
      () => ALL,
    ),
  )
}

const ALL: Interval = { low: 1, high: 1 }

/** The part of an effort that is one committee's: all of it, the stated share, or anything between nothing and all. */
export function committeePart({ committees, committeeShares }: Effort, committee: string | null): Interval {
  if (committees.length < 2 || committee === null) return ALL
  const stated = committeeShares?.[committees.indexOf(committee)]
  return stated === undefined ? { low: 0, high: 1 } : { low: stated, high: stated }
}

/** A known sum with the part of it that is this one's, and how much of the effort has a place. */
interface Weighed {
  readonly sek: number
  readonly part: Interval
  readonly placed: Interval
}

function placedOf(
  id: string | null,
  efforts: readonly Effort[],
  status: SumStatus,
  partOf: (effort: Effort) => Interval,
): PlacedOfPart {
  const weighed = efforts.flatMap((effort): Weighed[] => {
    const { money } = effort.sums[status]
    return money.state === 'known' ? [{ sek: money.sek, part: partOf(effort), placed: placedPart(effort) }] : []
  })
  const sumOf = (end: 'low' | 'high', placed: boolean) =>
    weighed.reduce((sum, one) => sum + one.sek * one.part[end] * (placed ? one.placed[end] : 1), 0)
  return {
    id,
    tally: tallySums(efforts, status),
    undivided: weighed.filter(({ part }) => part.low < part.high).length,
    ownSek: { low: sumOf('low', false), high: sumOf('high', false) },
    placedSek: { low: sumOf('low', true), high: sumOf('high', true) },
    share: { low: extremeShare(weighed, 'low'), high: extremeShare(weighed, 'high') },
  }
}

/**
 * The smallest or largest share that any division of the undivided sums gives. A share is pulled towards an effort's
 * own share as more of that effort is counted, so the end is found by taking efforts in order while they still pull.
 */
function extremeShare(weighed: readonly Weighed[], end: 'low' | 'high'): number {
  const sign = end === 'low' ? -1 : 1
  let [placed, whole] = [0, 0]
  for (const one of weighed) {
    placed += one.sek * one.part.low * one.placed[end]
    whole += one.sek * one.part.low
  }
  const free = weighed
    .filter(({ sek, part }) => sek > 0 && part.high > part.low)
    .sort((a, b) => sign * (b.placed[end] - a.placed[end]))
  for (const one of free) {
    if (whole > 0 && sign * (one.placed[end] - placed / whole) <= 0) break
    placed += one.sek * (one.part.high - one.part.low) * one.placed[end]
    whole += one.sek * (one.part.high - one.part.low)
  }
  return whole === 0 ? Number.NaN : placed / whole
}
