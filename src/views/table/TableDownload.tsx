import type { AreaRow } from '../../analysis/areaTable.ts'
import { SEXES } from '../../domain/figures.ts'
import { fileName, formatCsv, type CsvCell } from '../../export/csv.ts'
import { download } from '../../export/download.ts'
import type { Language } from '../../domain/text.ts'
import type { Messages } from '../../i18n/messages.ts'
import { OWN_MARKS } from '../../i18n/ownFileMarks.ts'
import type { AreaTableModel } from '../../state/areaTable.ts'
import { absenceText, bareFigureText, basisText, contextOf, unitText } from '../../state/figureText.ts'
import { useAppState, useLanguage, useMessages } from '../../state/hooks.ts'
import { selectCatalog } from '../../state/selectors.ts'

/** The table as a file for Excel: numbers as numbers, every absence with its word, year and source in each row. */
export function TableDownload({ model }: { model: AreaTableModel }) {
  const messages = useMessages()
  const language = useLanguage()
  const source = useAppState(selectCatalog)?.sources.find(({ id }) => id === model.field.sourceId)
  function save() {
    const { layer, year, sex } = model.field.asked
    const header = Object.values(messages.table.csvHeader)
    const rows = [model.city, ...model.rows].map((row) =>
      csvRow(row, { model, messages, language, source: source?.line[language] ?? '' }),
    )
    const sexName = sex === 'total' ? [] : [sex]
    const ownName = layer.ownFile === undefined ? [] : [OWN_MARKS[language].file({ name: layer.ownFile })]
    download(
      fileName([...ownName, layer.id, model.level.id, String(year), ...sexName], 'csv'),
      formatCsv(header, rows),
      'text/csv',
    )
  }
  return (
    <button type="button" onClick={save}>
      {messages.table.csv}
    </button>
  )
}

interface CsvContext {
  readonly model: AreaTableModel
  readonly messages: Messages
  readonly language: Language
  readonly source: string
}

/** One area in the order of `csvHeader`. Shares are written in per cent, as the heading's unit says. */
function csvRow(row: AreaRow, { model, messages, language, source }: CsvContext): readonly CsvCell[] {
  const { layer, year, sex } = model.field.asked
  const text = messages.laget
  return [
    row.unitId ?? '',
    row.name,
    model.level.name[language],
    model.level.vintage,
    layer.name[language],
    unitText({ layer, sex, language }),
    year,
    text.sexes[SEXES.find((known) => known === sex) ?? 'total'],
    ...valueAndStatus(row, model, language),
    basisText(model.field, language),
    row.residents.state === 'value' ? Math.round(row.residents.value) : null,
    row.quality === null ? null : Math.round(row.quality * 100) / 100,
    source,
  ]
}

/** The value as the screen writes it, as a number; what the screen says in words stands in the status. */
function valueAndStatus(
  { value, unitId }: AreaRow,
  model: AreaTableModel,
  language: Language,
): readonly [CsvCell, string] {
  const { layer } = model.field.asked
  if (value.state !== 'value')
    return [null, absenceText(value.state, { language, fewestResidents: model.field.fewestResidents })]
  const index = unitId === null ? null : (model.units.indexOf.get(unitId) ?? null)
  const text = bareFigureText(value, contextOf(model.field, index, language))
  if (layer.kind === 'category') return [text, '']
  if (/\p{L}/u.test(text)) return [null, `${text}\u00a0%`]
  const digits = layer.unit === 'percent' ? decimalsOf(text) : 3
  const scale = layer.unit === 'percent' ? 100 : 1
  return [Math.round(value.value * scale * 10 ** digits) / 10 ** digits, '']
}

const decimalsOf = (text: string): number => /[,.](\d+)$/.exec(text)?.[1]?.length ?? 0
