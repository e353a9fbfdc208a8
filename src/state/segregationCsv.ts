/** The segregation view's table as a file. */
import type { Figure } from '../domain/figures.ts'
import { parseNumber } from '../domain/parseNumber.ts'
import type { Language } from '../domain/text.ts'
import { MESSAGES } from '../i18n/messages.ts'
import { SEGREGATION } from '../i18n/segregation.ts'
import { writtenValue } from '../symbology/format.ts'
import type { SegregationModel } from './segregation.ts'
import { areaContext, differenceText, isDifferenceWritten, localText, shareText } from './segregationAreas.ts'
import { adjustedText, clusterText } from './segregationClusters.ts'
import type { SegregationTableRow } from './segregationTable.ts'

type Cell = string | number | null

/** The table as cells for a spreadsheet: numbers as the screen writes them, and in words what it says in words. */
export function segregationCsv(
  model: SegregationModel,
  rows: readonly SegregationTableRow[],
  source: string,
  language: Language,
): { readonly header: readonly string[]; readonly rows: readonly (readonly Cell[])[] } {
  const { asked, info, groups } = model
  const text = SEGREGATION[language]
  const { laget } = MESSAGES[language]
  return {
    header: headerOf(model, language),
    rows: rows.map((row) => {
      const isThere = row.local.state === 'value'
      const written = figureCells(model, row, language)
      return [
        ...[row.unitId, row.name, info.name[language], info.vintage, text.divisions[asked.division], asked.year],
        row.residents === null ? null : Math.round(row.residents),
        ...written.map((cell) => (isThere ? cell : null)),
        row.local.state === 'value' ? '' : laget.states[row.local.state],
        ...[laget.basisShort[groups.basis], source],
      ]
    }),
  }
}

function headerOf({ groups }: SegregationModel, language: Language): readonly string[] {
  const text = SEGREGATION[language]
  const { csvHeader: head, csvClusters: found } = text
  const isTwo = groups.counts.length === 2
  return [
    ...[head.code, head.area, head.level, head.vintage, head.division, head.year, head.residents],
    ...(isTwo ? [text.shareHead] : text.formNames.map((form) => `${form}, %`)),
    ...(isTwo ? [text.quotient, found.difference] : [text.diversity, found.unsigned]),
    ...[found.cluster, found.localI, found.localP, found.localAdjusted, found.z, found.zP, found.zAdjusted],
    ...[head.status, head.basis, head.source],
  ]
}

const P_DIGITS = 4

function figureCells(model: SegregationModel, row: SegregationTableRow, language: Language): readonly Cell[] {
  const context = areaContext(model, language, row.residents)
  const shown = [
    ...row.shares.map((share) => shareText(share, context)),
    localText(row.local, row.shares[0], context),
    differenceText(row.difference, context),
  ]
  const localI = isDifferenceWritten(context) ? toNumber(row.localI, 2) : SEGREGATION[language].notWritten
  return [
    ...shown.map(toCell),
    clusterText(row.cluster, language),
    localI,
    ...[row.localP, row.localAdjusted].map((figure) => toNumber(figure, P_DIGITS)),
    toNumber(row.z, 2),
    ...[row.zP, row.zAdjusted].map((figure) => pCell(figure, language)),
  ]
}

/** A written number as a number; words stay words. */
const toCell = (written: string): Cell =>
  parseNumber(written.replace(',', '.').replace('\u2212', '-').replace('+', '')) ?? written

const toNumber = (figure: Figure, digits: number): number | null =>
  figure.state === 'value' ? writtenValue(figure.value, 'pbb', digits) : null

/** A p that is smaller than any decimal written here is not to become 0. */
const pCell = (figure: Figure, language: Language): Cell =>
  figure.state === 'value' && figure.value < 10 ** -P_DIGITS
    ? adjustedText(figure.value, language)
    : toNumber(figure, P_DIGITS)
