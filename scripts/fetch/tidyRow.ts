/** Why a cell has a figure or has none. */
export type CellStatus = 'published' | 'suppressed' | 'not-applicable' | 'not-published'

/** One figure, or one reason why there is none. */
export interface TidyRow {
  readonly unit: string
  readonly vintage: string
  readonly level: string
  readonly year: number
  readonly sex: string
  readonly category: string
  /** Null exactly when the status is not `published`. */
  readonly value: number | null
  readonly status: CellStatus
}

export const TIDY_COLUMNS = ['unit', 'vintage', 'level', 'year', 'sex', 'category', 'value', 'status'] as const

/** The rows as a table in one fixed order, so that equal rows have equal bytes. */
export function tidyCsv(rows: readonly TidyRow[]): string {
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }))
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const lines = keyed.map(({ row }) => TIDY_COLUMNS.map((column) => csvCell(row[column])).join(','))
  return `${[TIDY_COLUMNS.join(','), ...lines].join('\n')}\n`
}

const keyOf = ({ vintage, unit, year, sex, category }: TidyRow): string =>
  [vintage, unit, year, sex, category].join('\u0001')

function csvCell(value: string | number | null): string {
  if (value === null) return ''
  const text = String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
