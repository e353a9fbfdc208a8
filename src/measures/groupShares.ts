import type { Column } from '../math/column.ts'
import { unitTotals } from '../math/sum.ts'
import { countColumns } from './assertCounts.ts'

/** A group that has members in the region. */
export interface PresentGroup {
  readonly counts: Float64Array
  /** Its share of everyone in the region. */
  readonly share: number
}

/** What the measures of several groups at once start from. */
export interface GroupShares {
  readonly groups: readonly PresentGroup[]
  readonly totals: Float64Array
  readonly everyone: number
  /** Chance that two people of the region belong to different groups; NaN when nobody lives there. */
  readonly interaction: number
}

/**
 * Groups without members are left out: they have no share to be compared with, and are not counted in K.
 *
 * @throws {RangeError} on no group, columns of unequal length, or a negative or non-finite count
 */
export function groupShares(measure: string, columns: readonly Column[]): GroupShares {
  const present = countColumns(measure, columns).filter(({ sum }) => sum > 0)
  const everyone = present.reduce((total, { sum }) => total + sum, 0)
  const groups = present.map(({ counts, sum }) => ({ counts, share: sum / everyone }))
  const interaction = groups.reduce((total, { share }) => total + share * (1 - share), 0)
  const totals = unitTotals(groups.map(({ counts }) => counts))
  return { groups, totals, everyone, interaction: everyone > 0 ? interaction : Number.NaN }
}
