/** Tables as CSV for Swedish Excel: UTF-8 with BOM, semicolons, CRLF, decimal comma, no thousands separator. */

/** A cell: a number is written as one; text is text, also when it looks like a formula. Null is an empty cell. */
export type CsvCell = string | number | null

const BOM = '\uFEFF'

/** Characters that make a spreadsheet take text for a formula, also in their full-width forms. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/

/** @returns the whole file as text, BOM included */
export function formatCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return BOM + [header, ...rows].map((row) => row.map(formatCell).join(';')).join('\r\n') + '\r\n'
}

function formatCell(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell).replace('.', ',') : ''
  const safe = FORMULA_START.test(cell) ? `'${cell}` : cell
  return /[";\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A file name in plain letters with the date of the data set, never the clock. */
export function fileName(parts: readonly string[], extension: string): string {
  const plain = parts
    .join('-')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `${plain}.${extension}`
}
