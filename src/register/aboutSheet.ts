import type { Register } from '../domain/interventions.ts'
import type { Language } from '../domain/text.ts'
import type { Sheet, SheetCell } from '../sheets/sheetTypes.ts'
import { english, flagCell, swedish } from './cellWriting.ts'
import { text } from './column.ts'
import type { ColumnSpec } from './columnTypes.ts'
import { ABOUT, SHEETS } from './registerColumns.ts'

const HEADINGS = {
  sheet: text('Blad', 'Sheet'),
  column: text('Kolumn', 'Column'),
  means: text('Betyder', 'Means'),
  words: text('Tillåtna ord', 'Allowed words'),
}

/** What is about the register as a whole, and under it what every column of every sheet means. */
export function aboutSheet(register: Register, language: Language): Sheet {
  return { name: ABOUT.name[language], rows: [...registerRows(register, language), [], ...explanations(language)] }
}

function registerRows({ name, isExample }: Register, language: Language): SheetCell[][] {
  const values = { name: swedish(name), nameEn: english(name), isExample: flagCell(isExample, language) }
  return ABOUT.columns.map(({ key, heading }) => [heading[language], values[key]])
}

/** A row a column: its sheet, heading, meaning, and the words that it may hold. */
export function explanations(language: Language): string[][] {
  const rows = SHEETS.flatMap(({ name, columns }) =>
    columns.map((one) => [name[language], one.heading[language], one.means[language], allowedWords(one, language)]),
  )
  return [Object.values(HEADINGS).map((heading) => heading[language]), ...rows]
}

const allowedWords = ({ words = [] }: ColumnSpec, language: Language): string =>
  words.map(({ word }) => word[language]).join('; ')
