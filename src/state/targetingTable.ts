/** The table of all areas: its columns, its order and its cells as they are written. */
import type { Language } from '../domain/text.ts'
import { formatCount, formatNumber } from '../symbology/format.ts'
import { bareShare, signedPoints } from '../symbology/formatInterval.ts'
import { inTableOrder, readTableOrder, rowsNamed, type TableOrder } from './tableOrder.ts'
import {
  absenceText,
  moneyRange,
  needCountText,
  noResidentsText,
  orDash,
  perNeedCell,
  perNeedShown,
  pointsRange,
  rankRange,
  rateText,
  type TargetingRow,
} from './targetingRows.ts'

export const TARGETING_COLUMNS = [
  'name',
  'parent',
  'residents',
  'need',
  'needShare',
  'rate',
  'sek',
  'money',
  'moneyRange',
  'disparity',
  'disparityRange',
  'perNeed',
  'rank',
  'efforts',
] as const
export type TargetingColumn = (typeof TARGETING_COLUMNS)[number]

export const readTargetingOrder = (word: string): TableOrder<TargetingColumn> =>
  readTableOrder(word, TARGETING_COLUMNS, 'name')

/** What a row is ordered by; what is undefined has none and comes last. */
function keyOf({ name, parent, area, byRule }: TargetingRow, column: TargetingColumn): number | string | null {
  if (column === 'name') return name
  if (column === 'parent') return parent
  if (area === null || byRule === null) return null
  const keys: Readonly<Record<Exclude<TargetingColumn, 'name' | 'parent'>, number>> = {
    residents: area.people,
    need: area.need,
    needShare: area.needShare,
    rate: area.needRate,
    sek: area.sek.chosen,
    money: area.moneyShare.chosen,
    moneyRange: byRule.moneyShare.high,
    disparity: area.disparity.chosen,
    disparityRange: byRule.disparity.low,
    perNeed: perNeedShown(area)?.chosen ?? Number.NaN,
    rank: area.rank.low,
    efforts: area.efforts.length,
  }
  return Number.isNaN(keys[column]) ? null : keys[column]
}

/** The rows that the filter leaves, in order; areas without residents, and without a figure of need, come last. */
export function orderedTargeting(
  rows: readonly TargetingRow[],
  filter: string,
  { key, isDescending }: TableOrder<TargetingColumn>,
  language: Language,
): readonly TargetingRow[] {
  const keys = { keyOf: (row: TargetingRow) => keyOf(row, key), nameOf: ({ name }: TargetingRow) => name }
  const found = rowsNamed(rows, filter)
  return [
    ...inTableOrder(
      found.filter((row) => !isLast(row)),
      isDescending,
      keys,
      language,
    ),
    ...inTableOrder(found.filter(isLast), isDescending, keys, language),
  ]
}

const isLast = ({ disparity }: TargetingRow): boolean =>
  disparity.state === 'noResidents' || disparity.state === 'missing'

/** The cells after the name. */
export function writtenCells(row: TargetingRow, language: Language) {
  const { area, byRule, disparity } = row
  const cell = (column: TargetingColumn, text: string) => ({ column, text })
  const parent = cell('parent', row.parent ?? '–')
  if (area === null || byRule === null) {
    const state = disparity.state === 'value' ? 'missing' : disparity.state
    const others = TARGETING_COLUMNS.filter((column) => !['name', 'parent', 'disparity'].includes(column))
    return [parent, cell('disparity', absenceText(state, language)), ...others.map((column) => cell(column, '–'))].sort(
      byColumn,
    )
  }
  const whole = (value: number): string => orDash(value, (number) => formatCount(Math.round(number), language))
  const share = (value: number): string => orDash(value, (number) => bareShare(number, language))
  return [
    parent,
    cell('residents', whole(area.people)),
    cell('need', needCountText(area, language)),
    cell('needShare', share(area.needShare)),
    cell('rate', rateText(area, language, true)),
    cell(
      'sek',
      orDash(area.sek.chosen, (number) => formatNumber(number, language)),
    ),
    cell('money', share(area.moneyShare.chosen)),
    cell('moneyRange', moneyRange(byRule, language)),
    cell(
      'disparity',
      disparity.state === 'noResidents'
        ? noResidentsText(area, language)
        : orDash(area.disparity.chosen, (number) => signedPoints(number, language)),
    ),
    cell('disparityRange', pointsRange(byRule.disparity, language)),
    cell('perNeed', perNeedCell(area, language)),
    cell('rank', rankRange(area, language)),
    cell('efforts', formatCount(area.efforts.length, language)),
  ]
}

const byColumn = (a: { column: TargetingColumn }, b: { column: TargetingColumn }): number =>
  TARGETING_COLUMNS.indexOf(a.column) - TARGETING_COLUMNS.indexOf(b.column)
