import type { Sheet, SheetCell } from './sheetTypes.ts'
import { withoutClock } from './zipEntries.ts'

/** The longest text that a cell holds; longer text would make a file that Excel calls broken. */
const LONGEST_TEXT = 32_767
const NARROWEST = 10
const WIDEST = 60
/** Letters of the file format that a reader would take for a sign in code, and signs that it cannot hold as they are. */
const CODED = /_(?=x[0-9a-f]{4}_)/giu
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffd-\uffff]/gu
const HALF_SIGN = /[\ud800-\udfff]/gu

/**
 * The sheets as an Excel file: numbers as numbers, days as days, text as text whatever it begins with, the first row
 * bold and frozen. The same sheets give the same bytes.
 * @throws {RangeError} on a text that is longer than a cell can hold
 */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeExcel } = await import('write-excel-file/universal')
  const file = writeExcel(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      data: rows.map((row, at) => row.map((cell) => excelCell(cell, at === 0))),
      columns: widths(rows).map((width) => ({ width })),
      stickyRowsCount: 1,
      dateFormat: 'yyyy-mm-dd',
    })),
  )
  const bytes = new Uint8Array(await (await file.toBlob()).arrayBuffer())
  withoutClock(bytes)
  return bytes
}

function excelCell(cell: SheetCell, isHeading: boolean) {
  if (cell === null) return null
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell, type: Number } : null
  if (typeof cell === 'boolean') return { value: cell, type: Boolean }
  if (cell instanceof Date) return { value: cell, type: Date, format: 'yyyy-mm-dd' }
  if (cell === '') return null
  return { value: safeText(cell), type: String, ...(isHeading ? { fontWeight: 'bold' as const } : {}) }
}

function safeText(text: string): string {
  if (text.length > LONGEST_TEXT) {
    throw new RangeError(`writeXlsx requires texts of at most ${LONGEST_TEXT} characters, got ${text.length}`)
  }
  // The library keeps its texts as properties of an object, where names such as "constructor" are taken.
  const free = text in {} ? text.replace(/^./u, coded) : text
  if (free !== text) return free
  return text.replace(CODED, '_x005F_').replace(CONTROL, coded).replace(HALF_SIGN, '_xFFFD_')
}

const coded = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

function widths(rows: Sheet['rows']): number[] {
  const found: (number | undefined)[] = []
  for (const row of rows) {
    row.forEach((cell, at) => {
      const length = typeof cell === 'string' ? Math.min(WIDEST, cell.length + 2) : NARROWEST
      found[at] = Math.max(found[at] ?? NARROWEST, length)
    })
  }
  return Array.from(found, (width) => width ?? NARROWEST)
}
