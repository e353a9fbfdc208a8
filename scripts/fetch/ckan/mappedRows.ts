import { parseNumber, parseWholeNumber } from '../../../src/domain/parseNumber.ts'
import { parseSwedishNumber } from '../../../src/domain/parseSwedishNumber.ts'
import type { CellStatus, TidyRow } from '../tidyRow.ts'
import type { Rows } from './askPortal.ts'
import { cellText, mappingFault, type ColumnRole, type Mapping } from './mapping.ts'

/**
 * The figures of a table whose columns a person has confirmed.
 *
 * @throws {FetchFault} for every cell that is neither a figure nor a sign with a declared meaning
 */
export function mappedRows(path: string, mapping: Mapping, rows: Rows): TidyRow[] {
  const columnsOf = (role: ColumnRole): string[] =>
    mapping.columns.filter((one) => one.role === role).map(({ column }) => column)
  const valueColumns = columnsOf('value')
  const faults: string[] = []
  const tidy = rows.records.flatMap((record, index) => {
    const text = (role: ColumnRole): string[] => columnsOf(role).map((column) => cellText(record[column]))
    const where = `rad ${index + 1}`
    const frame = {
      unit: (text('unit')[0] ?? '').normalize('NFC'),
      vintage: mapping.vintage,
      level: mapping.level,
      year: mapping.year ?? parseWholeNumber(text('year')[0] ?? '') ?? 0,
      sex: sexOf(mapping, text('sex')[0]),
    }
    if (frame.unit === '' || frame.year === 0 || frame.sex === '') faults.push(`${where}: unit, year, sex`)
    return valueColumns.map((column) => {
      const category = [...text('category'), ...(valueColumns.length > 1 ? [column] : [])].join('/') || column
      const cell = cellOf(record[column], mapping)
      if (cell === null) faults.push(`${where}, ${column}: "${cellText(record[column])}"`)
      return { ...frame, category, ...(cell ?? { value: null, status: 'not-published' as const }) }
    })
  })
  if (faults.length > 0) throw mappingFault(path, `${faults.slice(0, 8).join('; ')} (${faults.length})`)
  return tidy
}

function sexOf({ sexes }: Mapping, text: string | undefined): string {
  if (text === undefined) return 'total'
  return Object.hasOwn(sexes, text) ? (sexes[text] ?? '') : ''
}

interface Cell {
  readonly value: number | null
  readonly status: CellStatus
}

/** Null for a cell that says nothing that can be read. An empty cell is missing: never zero. */
function cellOf(raw: unknown, { signs, decimal }: Mapping): Cell | null {
  if (typeof raw === 'number') return Number.isFinite(raw) ? { value: raw, status: 'published' } : null
  const text = cellText(raw)
  const meaning = Object.hasOwn(signs, text) ? signs[text] : undefined
  if (meaning === 'zero') return { value: 0, status: 'published' }
  if (meaning !== undefined) return { value: null, status: meaning }
  if (text === '') return { value: null, status: 'not-published' }
  const value = decimal === '.' ? parseNumber(text) : swedish(text)
  return value === null ? null : { value, status: 'published' }
}

/** With a declared decimal comma "1,234" is one number only; a point is refused. */
function swedish(text: string): number | null {
  if (text.includes('.')) return null
  const plain = /^-?\d+,\d+$/.test(text) ? parseNumber(text.replace(',', '.')) : null
  if (plain !== null) return plain
  const read = parseSwedishNumber(text)
  return read.kind === 'number' ? read.value : null
}
