/** How the values of a register stand in cells. */
import type { SourceLine, Staffing } from '../domain/interventions.ts'
import type { Money } from '../domain/money.ts'
import type { Language, LocalText } from '../domain/text.ts'
import type { Sheet, SheetCell } from '../sheets/sheetTypes.ts'
import type { SheetSpec, Word } from './columnTypes.ts'
import { dayOf } from './days.ts'
import { FLAG_WORDS, STATE_WORDS, wordFor } from './registerWords.ts'

export type Cells<Key extends string> = Readonly<Record<Key, SheetCell>>

export const swedish = (text: LocalText | null): SheetCell => (text === null || text.sv === '' ? null : text.sv)

/** Empty where it says the same as the Swedish: an empty cell is read so. */
export const english = (text: LocalText | null): SheetCell => (text === null || text.en === text.sv ? null : text.en)

/** An empty cell where it is unknown, or the word, where an empty cell would say something else. */
export function moneyCell(money: Money, language: Language, unknown: 'empty' | 'word' = 'empty'): SheetCell {
  if (money.state === 'known') return money.sek
  return money.state === 'unknown' && unknown === 'empty' ? null : wordFor(STATE_WORDS, money.state, language)
}

export const priceYearCell = (money: Money): SheetCell => (money.state === 'known' ? money.priceYear : null)

export function staffingCell(staffing: Staffing, language: Language): SheetCell {
  if (staffing.state === 'known') return staffing.fullTimeEquivalents
  return staffing.state === 'unknown' ? null : wordFor(STATE_WORDS, staffing.state, language)
}

export const flagCell = (flag: boolean, language: Language): SheetCell =>
  wordFor(FLAG_WORDS, flag ? 'yes' : 'no', language)

export const wordCell = <Value extends string>(
  words: readonly Word<Value>[],
  value: Value | null,
  language: Language,
): SheetCell => (value === null ? null : wordFor(words, value, language))

/** A day as a date of the spreadsheet; what is no day stays text. */
export function dateCell(date: string | null): SheetCell {
  if (date === null || date === '') return null
  return dayOf(date) ?? date
}

export const sourceCells = (source: SourceLine | null): Cells<'document' | 'lines'> => ({
  document: source === null || source.document === '' ? null : source.document,
  lines: source === null || source.lines === '' ? null : source.lines,
})

/** Headings and rows, in the order of the columns. */
export function sheetOf<Key extends string>(
  { name, columns }: SheetSpec<Key>,
  rows: readonly Cells<Key>[],
  language: Language,
): Sheet {
  return {
    name: name[language],
    rows: [columns.map(({ heading }) => heading[language]), ...rows.map((row) => columns.map(({ key }) => row[key]))],
  }
}
