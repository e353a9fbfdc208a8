/** The efforts as a file: sums as numbers, and why there is none in a column of its own, never as 0. */
import { type Effort, type Register, sumOf } from '../../domain/interventions.ts'
import type { Money } from '../../domain/money.ts'
import type { Language } from '../../domain/text.ts'
import { formatCsv, type CsvCell } from '../../export/csv.ts'
import { INSATSER } from '../../i18n/insatser.ts'
import { lineInFull } from '../../state/effortsText.ts'

export function effortsCsv(efforts: readonly Effort[], register: Register, language: Language): string {
  const { csvHeader } = INSATSER[language].table
  return formatCsv(
    Object.values(csvHeader),
    efforts.map((effort) => csvRow(effort, register, language)),
  )
}

/** One effort in the order of `csvHeader`. */
const csvRow = (effort: Effort, register: Register, language: Language): readonly CsvCell[] => [
  ...identityCells(effort, language),
  ...sumCells(effort, register, language),
  ...placeCells(effort, language),
  ...contextCells(effort, register, language),
]

function identityCells({ id, title, committees, kind, period }: Effort, language: Language): readonly CsvCell[] {
  const { money, kind: kinds } = INSATSER[language]
  const committeeState = committees.length === 0 ? money.unknown : money.known
  const years = period === null ? [null, null] : [period.from, period.to]
  return [id, title[language], committees.join(', '), committeeState, kinds[kind], ...years]
}

function sumCells(effort: Effort, register: Register, language: Language): readonly CsvCell[] {
  const [applied, granted] = [sumOf(effort, 'applied'), sumOf(effort, 'granted')]
  const known = [applied, granted].flatMap((money) => (money.state === 'known' ? [money.priceYear] : []))
  const name = register.funds.find(({ id }) => id === effort.fund)?.name[language] ?? INSATSER[language].table.notStated
  return [...moneyCells(applied, language), ...moneyCells(granted, language), known[0] ?? null, name]
}

function placeCells(effort: Effort, language: Language): readonly CsvCell[] {
  return [
    INSATSER[language].steps[effort.precision].name,
    effort.places.map(({ name }) => name).join(', '),
    effort.places.flatMap(({ delomraden }) => delomraden).join(', '),
    flagText(effort.isOpenEnded, language),
    flagText(effort.hasCityWidePart, language),
  ]
}

function contextCells(effort: Effort, register: Register, language: Language): readonly CsvCell[] {
  const { notStated } = INSATSER[language].table
  return [
    effort.targetGroup?.[language] ?? notStated,
    effort.partners?.[language] ?? notStated,
    effort.sources.map((source) => lineInFull(source, register.documents, language)).join('; '),
    effort.note?.[language] ?? null,
    flagText(effort.isHistory, language),
  ]
}

function flagText(value: boolean, language: Language): string {
  const { yes, no } = INSATSER[language].table
  return value ? yes : no
}

function moneyCells(money: Money, language: Language): readonly [CsvCell, string] {
  return [money.state === 'known' ? money.sek : null, INSATSER[language].money[money.state]]
}
