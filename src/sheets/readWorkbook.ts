import { NOWHERE, type Finding } from '../domain/finding.ts'
import type { FileFindingCode } from '../domain/findingCodes.ts'
import { withErrorsAsText } from './errorCells.ts'
import { kindOf } from './fileKind.ts'
import { hiddenParts, type HiddenParts } from './hiddenParts.ts'
import { readCsv } from './readCsv.ts'
import { areSheetsSmall, MAX_COLUMNS, MAX_ROWS } from './sheetSize.ts'
import type { Sheet, SheetCell, Workbook } from './sheetTypes.ts'
import { zipEntries } from './zipEntries.ts'

export const MAX_BYTES = 20 * 1024 * 1024
const NEW_EXCEL = /\.xls[xm]$/i
/** Endings that promise a table. */
const TABLE_ENDING = /\.(?:xls[xm]?|csv|tsv)$/i

/** The sheets of a file, or the one thing that keeps it from being read. */
export type WorkbookReading = { readonly workbook: Workbook } | { readonly finding: Finding<FileFindingCode> }

/**
 * Reads an Excel file (by its bytes, whatever it is called) or CSV (with semicolons, tabs or commas, in UTF-8 or as
 * Excel in Windows writes it). Any bytes give an answer: what cannot be read is said with its kind.
 */
export async function readWorkbook(bytes: Uint8Array, fileName: string): Promise<WorkbookReading> {
  const failed: Failing = (code, details = {}) => ({
    finding: findingOf(code, fileName, { size: bytes.length, ...details }),
  })
  if (bytes.length > MAX_BYTES) return failed('fileTooLarge')
  const entries = zipEntries(bytes)
  const kind = kindOf(
    bytes,
    entries.map(({ name }) => name),
  )
  if (kind !== 'xlsx' && kind !== 'text') return failed(kind)
  if (kind === 'text') return readText(bytes, fileName, failed)
  const isSmall = await areSheetsSmall(bytes, entries)
  if (isSmall === null) return failed('fileUnreadable')
  if (!isSmall) return failed('fileTooManyRows')
  const own = new Uint8Array(bytes)
  const read = await readXlsx(await withErrorsAsText(own, entries))
  if (read === null) return failed('fileUnreadable')
  const hidden = await hiddenParts(own, entries)
  const sheets = read.map((sheet, at) => asSeen(sheet, hidden[at]))
  return checked({ fileName, sheets, origin: { kind: 'excel' } }, failed)
}

/** The sheet with what its reader does not see of it; rows with nothing in them are nothing that could be missed. */
function asSeen(sheet: Sheet, { isHidden, rows }: HiddenParts = { isHidden: false, rows: [] }): Sheet {
  const held = rows.filter((at) => sheet.rows[at]?.some((cell) => cell !== null) === true)
  return {
    ...sheet,
    ...(isHidden && { isHidden: true as const }),
    ...(held.length > 0 && { hiddenRows: held.length }),
  }
}

type Failing = (code: FileFindingCode, details?: Finding['details']) => WorkbookReading

async function readText(bytes: Uint8Array, fileName: string, failed: Failing): Promise<WorkbookReading> {
  // A program that makes tables as text does not call them so; it may be anything.
  if (NEW_EXCEL.test(fileName)) return failed('fileIsNoExcel')
  const read = await readCsv(bytes)
  if (read === null) return failed('fileQuoteOpen')
  if (read.rows.length > MAX_ROWS) return failed('fileTooManyRows', { rows: read.lines })
  return checked({ fileName, sheets: [{ name: fileName, rows: read.rows }], origin: read.origin }, failed)
}

function checked(workbook: Workbook, failed: Failing): WorkbookReading {
  const { sheets } = workbook
  const isLarge = ({ rows }: Sheet): boolean => rows.length > MAX_ROWS || rows.some((row) => row.length > MAX_COLUMNS)
  if (sheets.some(isLarge)) return failed('fileTooManyRows')
  const isBare = ({ rows }: Sheet): boolean => rows.every((row) => row.every((cell) => cell === null))
  return sheets.every(isBare) ? failed('fileEmpty') : { workbook }
}

/** Null where the library cannot make anything of it: what it throws depends on the fault. */
async function readXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<readonly Sheet[] | null> {
  try {
    const { default: readExcel } = await import('read-excel-file/universal')
    const sheets = await readExcel(bytes.buffer, { trim: false })
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellOf)) }))
  } catch {
    return null
  }
}

/** The library's types call a date by the name of its constructor; a cell is told by what it is. */
function cellOf(cell: unknown): SheetCell {
  if (typeof cell === 'string') return cell === '' ? null : cell.replace(/\r\n?/g, '\n')
  if (typeof cell === 'number' || typeof cell === 'boolean' || cell instanceof Date) return cell
  return null
}

const findingOf = (code: FileFindingCode, file: string, said: Finding['details']): Finding<FileFindingCode> => ({
  severity: 'fault',
  code,
  place: { ...NOWHERE, file },
  effortId: null,
  found: null,
  details: {
    ...said,
    maxBytes: MAX_BYTES,
    maxRows: MAX_ROWS,
    maxColumns: MAX_COLUMNS,
    ending: TABLE_ENDING.exec(file)?.[0] ?? '',
  },
})
