import { RangeRow } from '../../charts/RangeRow.tsx'
import type { DivisionGroups } from '../../analysis/segregationGroups.ts'
import { useLanguage } from '../../state/hooks.ts'
import { knownInterval } from '../../state/segregationChance.ts'
import { rangeText } from '../../state/segregationSentences.ts'
import { formatIndex, formatValue } from '../../symbology/format.ts'
import { useIsNarrow } from '../frame/useIsNarrow.ts'
import { useTexts } from './useTexts.ts'
import tables from './tables.module.css'

/** One row of a comparison: how large the group is, and how far apart people live. */
export interface Compared {
  readonly groups: DivisionGroups
  readonly share: number
  readonly index: number
}

/** Where the strips of all rows end. */
export interface ComparedScales {
  readonly share: number
  readonly index: number
}

const STRIP = { wide: 84, narrow: 52 } as const
const ROW = 26

/** Scales that hold every row, with its interval where it is known. */
export const scalesOf = (rows: readonly Compared[]): ComparedScales => ({
  share: endOf(rows.map(({ share }) => share)),
  index: endOf(rows.map(({ index, groups }) => knownInterval(groups)?.high ?? index)),
})

/** The next tenth above the highest value. */
const endOf = (values: readonly number[]): number =>
  Math.ceil(values.reduce((most, value) => Math.max(most, value), 0) * 10) / 10

interface ShareAndIndexProps {
  readonly row: Compared
  readonly scales: ComparedScales
  readonly isSubject: boolean
  /** What the drawings are called. */
  readonly title: string
  readonly description: string
}

/** The cells of a row: a strip and a figure for the share, a strip, a figure and the interval for the index. */
export function ShareAndIndex({ row, scales, isSubject, title, description }: ShareAndIndexProps) {
  const text = useTexts()
  const language = useLanguage()
  const isNarrow = useIsNarrow(false)
  const interval = knownInterval(row.groups)
  const strip = { width: isNarrow ? STRIP.narrow : STRIP.wide, height: ROW, isSubject, title, description }
  return (
    <>
      <td aria-hidden>
        <RangeRow {...strip} max={scales.share} value={row.share} interval={null} />
      </td>
      <td className={tables.number}>{formatValue(row.share, 'percent', language, { bare: true })}</td>
      <td aria-hidden>
        <RangeRow
          {...strip}
          max={scales.index}
          value={row.index}
          interval={interval === undefined ? null : [interval.low, interval.high]}
        />
      </td>
      <td className={tables.number}>{formatIndex(row.index, language)}</td>
      <td className={tables.interval}>{interval === undefined ? text.pending : rangeText(interval, language)}</td>
    </>
  )
}
