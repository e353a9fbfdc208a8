import type { ReadingFindingCode } from '../domain/findingCodes.ts'
import type { Finding } from '../domain/finding.ts'
import { personalDataIn } from '../domain/personalData.ts'
import {
  parseSwedishNumber,
  parseSwedishShare,
  parseSwedishSum,
  plainDecimal,
  type SwedishNumber,
} from '../domain/parseSwedishNumber.ts'
import type { LocalText } from '../domain/text.ts'
import type { SheetCell } from '../sheets/sheetTypes.ts'
import type { ColumnSpec, Word } from './columnTypes.ts'
import { dayOf, writtenDay } from './days.ts'
import type { CellSpot, FindingList } from './findingList.ts'
import { linksIn } from './links.ts'
import { meaningOf, STATE_WORDS, type Absent } from './registerWords.ts'

/** The longest text that a cell of a spreadsheet holds. */
export const LONGEST_TEXT = 32_767
export const FIRST_YEAR = 1990
export const LAST_YEAR = 2100

const ERROR =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA|SAKNAS!|REFERENS!|VÄRDEFEL!|DIVISION\/0!|NAMN\?|SKÄRNING!|OGILTIGT!)$/iu

export interface TableShape<Key extends string> {
  readonly sheet: string
  readonly sheetOrder: number
  readonly headingRow: number | null
  readonly at: ReadonlyMap<Key, { readonly index: number; readonly heading: string }>
  readonly columns: readonly ColumnSpec<Key>[]
}

/** A number, or the word for why there is none; null where the cell could not be read, which has then been said. */
export type NumberOrAbsent = { readonly state: 'known'; readonly value: number } | { readonly state: Absent }

/** One row. What cannot be read is said at once and given as if the cell were empty: the fault stops the register. */
export class RowReader<Key extends string> {
  readonly row: number
  effortId: string | null = null
  readonly #shape: TableShape<Key>
  readonly #cells: readonly SheetCell[]
  readonly #findings: FindingList
  #unread: ReadonlySet<Key> = new Set()

  constructor(shape: TableShape<Key>, row: number, cells: readonly SheetCell[], findings: FindingList) {
    this.#shape = shape
    this.row = row
    this.#cells = cells
    this.#findings = findings
  }

  /** Leaves cells out, as if the file did not have their columns. */
  leaveOut(keys: Iterable<Key>): void {
    this.#unread = new Set(keys)
  }

  has(key: Key): boolean {
    return this.#shape.at.has(key) && !this.#unread.has(key)
  }

  cell(key: Key): SheetCell {
    const cell = this.has(key) ? (this.#cells[this.#shape.at.get(key)?.index ?? -1] ?? null) : null
    if (typeof cell !== 'string') return cell
    if (cell.trim() === '') return null
    if (!ERROR.test(cell.trim())) return cell
    this.say('cellError', key, cell)
    return null
  }

  say(code: ReadingFindingCode, key: Key, found: string | null, details: Finding['details'] = {}): void {
    this.#findings.add(code, this.spot(key), { effortId: this.effortId, found, details })
  }

  spot(key: Key): CellSpot {
    const { sheet, sheetOrder, at, columns } = this.#shape
    const place = at.get(key)
    const heading = place?.heading ?? columns.find((one) => one.key === key)?.heading.sv ?? null
    return { sheet, sheetOrder, row: this.row, column: heading, columnOrder: place?.index ?? -1 }
  }

  /** As it stands, spaces and all; null where the cell is empty. */
  text(key: Key): string | null {
    const cell = this.cell(key)
    if (cell === null) return null
    if (typeof cell === 'number') return plainDecimal(cell)
    if (typeof cell !== 'string') {
      this.say('cellKind', key, written(cell), { wanted: 'text' })
      return null
    }
    if (cell.length > LONGEST_TEXT) this.say('textTooLong', key, null, { length: cell.length, longest: LONGEST_TEXT })
    return this.#scanned(key, cell)
  }

  #scanned(key: Key, text: string): string {
    for (const { kind, found } of personalDataIn(text)) this.say('personalData', key, found, { kind })
    for (const { code, found } of linksIn(text)) this.say(code, key, found)
    return text
  }

  /** An id: without the spaces around it, and not searched for what only texts hold. */
  id(key: Key): string | null {
    const cell = this.cell(key)
    if (typeof cell === 'number') return plainDecimal(cell)
    if (typeof cell === 'string') return cell.trim()
    if (cell !== null) this.say('cellKind', key, written(cell), { wanted: 'text' })
    return null
  }

  /** An id that a row must have: empty text where it has none, which has then been said. */
  requiredId(key: Key): string {
    const id = this.id(key)
    if (id === null) this.say('cellMissing', key, null)
    return id ?? ''
  }

  /** A text with its English, which is the Swedish where there is none. Columns that the file lacks stay as before. */
  local(key: Key, keyEn: Key, before: LocalText | null = null): LocalText | null {
    const sv = this.has(key) ? this.text(key) : (before?.sv ?? null)
    const en = this.has(keyEn) ? this.text(keyEn) : ownEnglish(before)
    return this.has(key) && sv === null && !this.has(keyEn) ? null : inBoth(sv, en)
  }

  requiredLocal(key: Key, keyEn: Key, before: LocalText | null = null): LocalText {
    const text = this.local(key, keyEn, before)
    if (text === null) this.say('cellMissing', key, null)
    return text ?? { sv: '', en: '' }
  }

  word<Value extends string>(key: Key, words: readonly Word<Value>[]): Value | null {
    const cell = this.cell(key)
    if (cell === null) return null
    const found = written(cell)
    const meaning = meaningOf(words, found)
    if (meaning === null) {
      const list = (language: 'sv' | 'en'): string => words.map(({ word }) => `"${word[language]}"`).join(', ')
      this.say('wordUnknown', key, found, { sv: list('sv'), en: list('en') })
    }
    return meaning
  }

  /** A sum in kronor. An empty cell is unknown; null where the cell could not be read. */
  sum(key: Key): NumberOrAbsent | null {
    return this.#numberOrAbsent(key, parseSwedishSum)
  }

  amount(key: Key): NumberOrAbsent | null {
    return this.#numberOrAbsent(key, parseSwedishNumber)
  }

  #numberOrAbsent(key: Key, parse: (text: string) => SwedishNumber): NumberOrAbsent | null {
    const cell = this.cell(key)
    if (cell === null) return { state: 'unknown' }
    const absent = typeof cell === 'string' ? meaningOf(STATE_WORDS, cell) : null
    if (absent !== null) return { state: absent }
    const value = this.#number(key, cell, parse)
    return value === null ? null : { state: 'known', value }
  }

  /** A whole number that is not negative; null where the cell is empty or could not be read. */
  whole(key: Key): number | null {
    const cell = this.cell(key)
    const value = cell === null ? null : this.#number(key, cell, parseSwedishNumber)
    if (value === null || Number.isSafeInteger(value)) return value
    this.say('numberNotWhole', key, written(cell))
    return null
  }

  year(key: Key): number | null {
    const year = this.whole(key)
    return year === null ? null : this.#checkedYear(key, year)
  }

  #checkedYear(key: Key, year: number): number | null {
    if (year >= FIRST_YEAR && year <= LAST_YEAR) return year
    this.say('yearOutside', key, written(this.cell(key)), { first: FIRST_YEAR, last: LAST_YEAR })
    return null
  }

  /** A day as `2023-06-07`. */
  date(key: Key): string | null {
    const cell = this.cell(key)
    if (cell === null) return null
    const day = cell instanceof Date ? cell : typeof cell === 'string' ? dayOf(cell.trim()) : null
    if (day === null || Number.isNaN(day.getTime())) {
      this.say('dateUnreadable', key, written(cell))
      return null
    }
    return this.#checkedYear(key, day.getUTCFullYear()) === null ? null : writtenDay(day)
  }

  /** A share from 0 to 1. A number cell is what a cell formatted as per cent holds. */
  share(key: Key): number | null {
    const cell = this.cell(key)
    if (cell === null) return null
    if (typeof cell === 'number') return this.checkedShare(key, { kind: 'number', value: cell }, written(cell))
    return this.checkedShare(key, parseSwedishShare(written(cell)), written(cell))
  }

  checkedShare(key: Key, read: SwedishNumber, found: string): number | null {
    if (read.kind === 'number' && read.value >= 0 && read.value <= 1) return read.value
    this.say('shareUnclear', key, found)
    return null
  }

  #number(key: Key, cell: Exclude<SheetCell, null>, parse: (text: string) => SwedishNumber): number | null {
    const read: SwedishNumber =
      typeof cell === 'number' && Number.isFinite(cell)
        ? { kind: 'number', value: cell }
        : typeof cell === 'string'
          ? parse(cell)
          : { kind: 'notANumber' }
    if (read.kind === 'number' && read.value >= 0) return read.value === 0 ? 0 : read.value
    this.say(read.kind === 'number' ? 'numberNegative' : NUMBER_FINDINGS[read.kind], key, written(cell))
    return null
  }
}

const NUMBER_FINDINGS = {
  empty: 'numberUnreadable',
  notExact: 'numberNotExact',
  ambiguous: 'numberAmbiguous',
  notANumber: 'numberUnreadable',
} as const satisfies Readonly<Record<Exclude<SwedishNumber['kind'], 'number'>, ReadingFindingCode>>

/** A cell as text, as a person would write it. */
export function written(cell: SheetCell): string {
  if (cell === null) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : writtenDay(cell)
  return typeof cell === 'number' && Number.isFinite(cell) ? plainDecimal(cell).replace('.', ',') : String(cell)
}

/** English that is not the Swedish over again. */
const ownEnglish = (text: LocalText | null): string | null => (text !== null && text.en !== text.sv ? text.en : null)

function inBoth(sv: string | null, en: string | null): LocalText | null {
  const [first, second] = [sv ?? en, en ?? sv]
  return first === null || second === null ? null : { sv: first, en: second }
}
