/** One sheet as CSV, for who has no use for a workbook. */
import type { Sheet, SheetCell } from '../sheets/sheetTypes.ts'
import { formatCsv, type CsvCell } from './csv.ts'

export function sheetCsv({ rows: [header, ...rows] }: Sheet): string {
  return formatCsv(
    (header ?? []).map((cell) => String(csvCell(cell) ?? '')),
    rows.map((row) => row.map(csvCell)),
  )
}

/** Dates as the data has them; what a spreadsheet takes for true and false is a word. */
function csvCell(cell: SheetCell): CsvCell {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return typeof cell === 'boolean' ? String(cell) : cell
}
