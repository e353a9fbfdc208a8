/** The cells of a file of need: an area's name, a count, a share in per cent. */
import { absent, figureOf, type Absence, type Figure } from '../domain/figures.ts'
import { parseNumber } from '../domain/parseNumber.ts'
import type { SheetCell } from '../sheets/sheetTypes.ts'

/** The cell as text without what cannot be seen at its ends. */
export const cellText = (cell: SheetCell | undefined): string =>
  cell === null || cell === undefined
    ? ''
    : (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)).trim()

/** A name or code for comparing: one form of each letter, small letters, single spaces. */
export const comparable = (text: string): string =>
  text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('sv')

/** Words that stand for there being no figure. A hyphen is none: in official tables it is a zero, elsewhere not. */
const ABSENCES: ReadonlyMap<string, Absence> = new Map([
  ['saknas', 'missing'],
  ['uppgift saknas', 'missing'],
  ['missing', 'missing'],
  ['..', 'missing'],
  ['skyddat', 'suppressed'],
  ['skyddad', 'suppressed'],
  ['sekretess', 'suppressed'],
  ['suppressed', 'suppressed'],
  ['x', 'suppressed'],
])

/** Why a cell could not be read as a figure. */
export type CellFault = 'notANumber' | 'ambiguousNumber' | 'negative'

/** A figure, the reason why there is none, or what is wrong with the cell. An empty cell is missing, never 0. */
export function readFigure(cell: SheetCell | undefined): Figure | CellFault {
  if (typeof cell === 'number') return ofNumber(cell)
  if (typeof cell === 'boolean' || cell instanceof Date) return 'notANumber'
  const text = cellText(cell)
  if (text === '') return absent('missing')
  const absence = ABSENCES.get(comparable(text))
  if (absence !== undefined) return absent(absence)
  const plain = text.replace(/\s?%$/u, '').replace(/(?<=\d)\s(?=\d{3}(?!\d))/gu, '')
  // "1.234" is a thousand to one reader and a little more than one to another.
  if (/^\d{1,3}([.,]\d{3})+$/.test(plain)) return plain.includes('.') ? 'ambiguousNumber' : ofText(plain)
  return ofText(plain)
}

function ofText(text: string): Figure | CellFault {
  const value = parseNumber(text.replace(',', '.').replace('\u2212', '-'))
  return value === null ? 'notANumber' : ofNumber(value)
}

function ofNumber(value: number): Figure | CellFault {
  if (!Number.isFinite(value)) return 'notANumber'
  return value < 0 ? 'negative' : figureOf(value)
}
