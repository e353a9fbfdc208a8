import type { MappedColumn, MarkerMeaning, TableMapping, WrittenAs } from '../domain/delivery.ts'
import { absent, figureOf, type Figure } from '../domain/figures.ts'
import { parseDeclaredNumber, plainDecimal } from '../domain/parseSwedishNumber.ts'
import type { TableFindingCode } from '../domain/tableFindingCodes.ts'
import type { SheetCell } from '../sheets/sheetTypes.ts'
import { comparable } from './cellText.ts'

/** How the cells of a column are read. */
export interface CellRules {
  readonly markers: ReadonlyMap<string, MarkerMeaning>
  readonly decimal: TableMapping['decimal']
  readonly writtenAs: WrittenAs
}

export type CellFault = Extract<
  TableFindingCode,
  | 'cellEmpty'
  | 'cellError'
  | 'cellIsDate'
  | 'signUnknown'
  | 'numberAmbiguous'
  | 'numberNotExact'
  | 'numberUnreadable'
  | 'decimalSignOther'
  | 'unitMixed'
>

export const cellRules = (
  { markers, decimal }: TableMapping,
  { writtenAs }: Pick<MappedColumn, 'writtenAs'>,
): CellRules => ({
  // The signs as cells are compared: spaces around them say nothing.
  markers: new Map(Object.entries(markers).map(([sign, meaning]) => [comparable(sign), meaning])),
  decimal,
  writtenAs,
})

/** The unit that may stand after a number, and how far it moves the decimal sign to how the layer holds it. */
const WRITTEN: Readonly<Record<WrittenAs, { readonly unit: RegExp | null; readonly places: number }>> = {
  plain: { unit: null, places: 0 },
  percent: { unit: /(?:%|procent)$/iu, places: -2 },
  proportion: { unit: null, places: 0 },
  kronor: { unit: /(?:kr|kronor|sek|:-)$/iu, places: -3 },
  thousandKronor: { unit: /(?:tkr|ksek|tusen (?:kr|kronor))$/iu, places: 0 },
}
const ANY_UNIT =
  /\d\s*(?:%|‰|procent|tkr|ksek|tusen(?: kr| kronor)?|mn?kr|msek|miljoner.*|kr|kronor|sek|:-|st|personer)\.?$/iu

/** The figure of a cell, or the rule that it breaks. Nothing but the digits of a 0 is ever 0, unless a sign is declared so. */
export function readFigure(cell: SheetCell | undefined, rules: CellRules): Figure | CellFault {
  if (cell instanceof Date) return 'cellIsDate'
  if (typeof cell === 'boolean') return 'numberUnreadable'
  if (typeof cell === 'number') return numberOf(plainDecimal(cell), { ...rules, decimal: 'point' })
  const text = comparable(cell ?? '')
  const meaning = rules.markers.get(text)
  if (meaning !== undefined) return meaning === 'zero' ? figureOf(0) : absent(meaning)
  if (text === '') return 'cellEmpty'
  if (/^#[\p{L}\d/!?_]+$/u.test(text)) return 'cellError'
  return numberOf(text, rules)
}

function numberOf(text: string, { decimal, writtenAs }: CellRules): Figure | CellFault {
  const { unit, places } = WRITTEN[writtenAs]
  const bare = unit === null ? text : text.replace(unit, '').trim()
  const read = parseDeclaredNumber(bare, decimal, places)
  switch (read.kind) {
    case 'number':
      return figureOf(read.value)
    case 'ambiguous':
      return 'numberAmbiguous'
    case 'notExact':
      return 'numberNotExact'
    case 'otherSign':
      return 'decimalSignOther'
    case 'empty':
    case 'notANumber':
      return unreadable(text)
  }
}

function unreadable(text: string): CellFault {
  if (ANY_UNIT.test(text)) return 'unitMixed'
  if (isDay(text)) return 'cellIsDate'
  return isSign(text) ? 'signUnknown' : 'numberUnreadable'
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** Signs for figures that are not there are short and have no digits. */
const isSign = (text: string): boolean => text.length <= 5 && !/\d/.test(text)
