/** The table of measures as a file. */
import type { Language } from '../domain/text.ts'
import { MESSAGES } from '../i18n/messages.ts'
import { SEGREGATION } from '../i18n/segregation.ts'
import { MEASURE_TEXTS } from '../i18n/segregationMeasures.ts'
import type { SegregationModel } from './segregation.ts'
import type { MeasureBlock, MeasureRow } from './segregationMeasures.ts'
import { groupWords } from './segregationSentences.ts'

type Cell = string | number | null

/** One decimal more than the screen, for who compares with another program; more would be no knowledge. */
const DIGITS = 4

/** A number of the file; what has no bounds says so, since an empty cell would be taken for a gap. */
const number = (value: number, none: string): Cell =>
  Number.isFinite(value) ? Math.round(value * 10 ** DIGITS) / 10 ** DIGITS : none

/** All rows, each with everything that its value means nothing without. */
export function measuresCsv(
  model: SegregationModel,
  blocks: readonly MeasureBlock[],
  dataSource: string,
  language: Language,
): { readonly header: readonly string[]; readonly rows: readonly (readonly Cell[])[] } {
  const text = MEASURE_TEXTS[language]
  const context = contextCells(model, language)
  return {
    header: Object.values(text.csvHead),
    rows: blocks.flatMap(({ theme, rows }) =>
      rows.map((row) => [
        ...valueCells(row, language),
        ...[row.entry.source, text.themes[theme]],
        ...context,
        ...[row.reading.draws?.draws ?? null, row.reading.draws?.seed ?? null, dataSource],
      ]),
    ),
  }
}

function valueCells(row: MeasureRow, language: Language): readonly Cell[] {
  const text = MEASURE_TEXTS[language]
  const { value, spread } = row.reading
  return [
    ...[row.name, row.symbol],
    ...[typeof value === 'number' ? number(value, '') : null, row.missing],
    ...[number(row.lowest, text.range.none), number(row.highest, text.range.none)],
    text.units[row.entry.unit],
    ...(spread === null
      ? [null, null, null]
      : [row.spread?.what ?? null, number(spread.low, ''), number(spread.high, '')]),
  ]
}

function contextCells(model: SegregationModel, language: Language): readonly Cell[] {
  const { asked, info, groups } = model
  const { divisions, forms } = SEGREGATION[language]
  const words = groupWords(model, language)
  return [
    ...[info.name[language], groups.vintage, asked.year, divisions[asked.division]],
    words === null ? new Intl.ListFormat(language).format(forms) : words.group,
    words === null ? MEASURE_TEXTS[language].noReference : words.rest,
    ...[groups.units, Math.round(groups.counted), groups.coverage === null ? null : number(groups.coverage, '')],
    MESSAGES[language].laget.basisShort[groups.basis],
  ]
}
