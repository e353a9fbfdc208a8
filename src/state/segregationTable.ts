/** Order, filter and file of the segregation view's table. */
import { valueOrNull } from '../domain/figures.ts'
import { parseNumber } from '../domain/parseNumber.ts'
import type { Language } from '../domain/text.ts'
import { MESSAGES } from '../i18n/messages.ts'
import { SEGREGATION } from '../i18n/segregation.ts'
import type { SegregationModel } from './segregation.ts'
import { areaContext, differenceText, localText, shareText, type SegregationRow } from './segregationAreas.ts'
import { inTableOrder, readTableOrder, rowsNamed, type TableOrder } from './tableOrder.ts'

/** Columns that the table can be ordered by, with the words of the address. */
const SEGREGATION_SORTS = [
  'name',
  'parent',
  'residents',
  'share',
  'cooperative',
  'owner',
  'local',
  'difference',
] as const
export type SegregationSort = (typeof SEGREGATION_SORTS)[number]

/** Reads the address's word for an order; anything else is by name. */
export const readOrder = (word: string): TableOrder<SegregationSort> => readTableOrder(word, SEGREGATION_SORTS, 'name')

function keyOf(row: SegregationRow, key: SegregationSort): number | string | null {
  switch (key) {
    case 'name':
      return row.name
    case 'parent':
      return row.parent
    case 'residents':
      return row.residents
    case 'share':
      return valueOrNull(row.shares[0])
    case 'cooperative':
      return valueOrNull(row.shares[1])
    case 'owner':
      return valueOrNull(row.shares[2])
    case 'local':
      return valueOrNull(row.local)
    case 'difference':
      return valueOrNull(row.difference)
  }
}

/** Rows whose own or larger area's name has the text in it, ordered; what has no value comes last both ways. */
export const orderedRows = (
  rows: readonly SegregationRow[],
  filter: string,
  { key, isDescending }: TableOrder<SegregationSort>,
  language: Language,
): readonly SegregationRow[] =>
  inTableOrder(
    rowsNamed(rows, filter),
    isDescending,
    { keyOf: (row) => keyOf(row, key), nameOf: ({ name }) => name },
    language,
  )

type Cell = string | number | null

/** The table as cells for a spreadsheet: numbers as the screen writes them, and in words what it says in words. */
export function segregationCsv(
  model: SegregationModel,
  rows: readonly SegregationRow[],
  source: string,
  language: Language,
): { readonly header: readonly string[]; readonly rows: readonly (readonly Cell[])[] } {
  const text = SEGREGATION[language]
  const { csvHeader: head } = text
  const { asked, info, groups } = model
  const isTwo = groups.counts.length === 2
  const shares = isTwo ? [text.shareHead] : text.formNames.map((form) => `${form}, %`)
  const local = isTwo ? text.quotient : text.diversity
  const header = [
    ...[head.code, head.area, head.level, head.vintage, head.division, head.year, head.residents],
    ...shares,
    ...[local, text.difference, head.status, head.basis, head.source],
  ]
  return {
    header,
    rows: rows.map((row) => {
      const context = areaContext(model, language, row.residents)
      const written = [
        ...row.shares.map((share) => shareText(share, context)),
        localText(row.local, row.shares[0], context),
        differenceText(row.difference, context),
      ]
      const state = row.local.state === 'value' ? '' : MESSAGES[language].laget.states[row.local.state]
      return [
        ...[row.unitId, row.name, info.name[language], info.vintage, text.divisions[asked.division], asked.year],
        row.residents === null ? null : Math.round(row.residents),
        ...written.map((cell) => (state === '' ? toCell(cell) : null)),
        ...[state, MESSAGES[language].laget.basisShort[groups.basis], source],
      ]
    }),
  }
}

/** A written number as a number; words stay words. */
const toCell = (written: string): Cell => parseNumber(written.replace(',', '.').replace('\u2212', '-')) ?? written
