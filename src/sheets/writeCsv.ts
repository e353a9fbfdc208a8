import { plainDecimal } from '../domain/parseSwedishNumber.ts'
import type { Sheet, SheetCell } from './sheetTypes.ts'

const BOM = '\uFEFF'
const FORMULA_START = /^'*[=+\-@\t\r\n＝＋－＠]/u

/**
 * One sheet as CSV for Swedish Excel: UTF-8 with BOM, semicolons, CRLF, decimal comma, days as 2023-06-07. Text that
 * begins like a formula stays text, with an apostrophe before it.
 */
export const writeCsv = ({ rows }: Sheet): string =>
  BOM + rows.map((row) => row.map(cellText).join(';') + '\r\n').join('')

function cellText(cell: SheetCell): string {
  if (cell === null) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nej'
  if (typeof cell === 'number') return Number.isFinite(cell) ? numberText(cell) : ''
  const safe = FORMULA_START.test(cell) ? `'${cell}` : cell
  return /["';\t,\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Three decimals after one to three digits would look like a group of thousands, so they get a fourth. */
function numberText(value: number): string {
  const text = plainDecimal(value).replace('.', ',')
  return /^-?[1-9]\d{0,2},\d{3}$/.test(text) ? `${text}0` : text
}
