import type { FigureColumn } from '../domain/figures.ts'
import { parseDeclaredNumber } from '../domain/parseSwedishNumber.ts'
import { parseWholeNumber } from '../domain/parseNumber.ts'
import type { SheetCell } from '../sheets/sheetTypes.ts'
import { cellText, comparable } from './cellText.ts'
import { isYear } from './tablePlan.ts'

export interface YearReading {
  readonly year: number
  /** Whether it is written as something else than four digits. */
  readonly isNormalised: boolean
}

const DAY = /^(\d{4})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

/** The year of a cell: four digits, a day of the year, or a number that a spreadsheet has dressed up; null = none. */
export function readYear(cell: SheetCell | undefined): YearReading | null {
  const text = comparable(cellText(cell))
  const day = DAY.exec(text)?.[1]
  const number = /^\d{4}$/.test(text)
    ? parseWholeNumber(text)
    : day === undefined
      ? dressedYear(text)
      : parseWholeNumber(day)
  if (number === null || !isYear(number)) return null
  return { year: number, isNormalised: !/^\d{4}$/.test(text) }
}

/** `2 023` and `2023.0` are years that have been taken for amounts. */
function dressedYear(text: string): number | null {
  const plain = /^(\d \d{3}|\d{4})(?:[.,]0+)?$/.exec(text)?.[1]
  const read = plain === undefined ? null : parseDeclaredNumber(plain, 'comma')
  return read?.kind === 'number' ? read.value : null
}

const SEX_WORDS: ReadonlyMap<string, FigureColumn['sex']> = new Map(
  (
    [
      ['total', 'totalt total samtliga alla all båda both'],
      ['women', 'kvinnor kvinna kvinnlig women woman female females'],
      ['men', 'män man manlig men male males'],
    ] as const
  ).flatMap(([sex, words]) => words.split(' ').map((word) => [word, sex] as const)),
)
const BOTH = /^(?:båda kön(?:en)?|both sexes|(?:män och kvinnor)|(?:kvinnor och män)|women and men|men and women)$/

/** The sex that a cell names in words; codes are not read, since publishers number the sexes differently. */
export function readSex(cell: SheetCell | undefined): FigureColumn['sex'] | null {
  const text = comparable(cellText(cell)).toLocaleLowerCase('sv')
  return BOTH.test(text) ? 'total' : (SEX_WORDS.get(text) ?? null)
}
