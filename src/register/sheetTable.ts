import type { Sheet, SheetCell } from '../sheets/sheetTypes.ts'
import type { ColumnSpec, SheetSpec } from './columnTypes.ts'
import type { FindingList } from './findingList.ts'
import { plainText } from './registerWords.ts'
import { RowReader, type TableShape } from './rowReader.ts'

/** Headings are looked for this far down: people write a title above their tables. */
const HEADING_ROWS = 10

export interface SheetTable<Key extends string> {
  readonly shape: TableShape<Key>
  readonly rows: readonly RowReader<Key>[]
}

export const isBlank = (cell: SheetCell | undefined): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '')

/** Whether a sheet has headings of the table that no other table has all of. */
export const headingRow = ({ rows }: Sheet, columns: readonly ColumnSpec[]): number =>
  rows.slice(0, HEADING_ROWS).findIndex((row) => row.some((cell) => columnNamed(cell, columns) !== null))

/**
 * The rows under the headings. Columns that are not in the table are left out and named; a heading that stands twice
 * is a fault, since nobody can tell which of the two counts.
 */
export function tableOf<Key extends string>(
  sheet: Sheet,
  sheetOrder: number,
  { columns }: SheetSpec<Key>,
  findings: FindingList,
): SheetTable<Key> {
  const start = headingRow(sheet, columns)
  const headings = sheet.rows[start] ?? []
  const spot = { sheet: sheet.name, sheetOrder, row: start < 0 ? null : start + 1 }
  const at = new Map<Key, { readonly index: number; readonly heading: string }>()
  headings.forEach((cell, index) => {
    const heading = typeof cell === 'string' ? cell.trim() : ''
    const here = { ...spot, column: heading === '' ? null : heading, columnOrder: index }
    const found = columnNamed(cell, columns)
    if (found === null) leftOut(sheet, start, index, here)
    else if (at.has(found.key)) findings.add('columnTwice', here)
    else at.set(found.key, { index, heading })
  })

  function leftOut(of: Sheet, from: number, index: number, here: Parameters<FindingList['add']>[1]): void {
    if (here.column !== null) findings.add('columnUnknown', here)
    else if (of.rows.slice(from + 1).some((row) => !isBlank(row[index]))) {
      findings.add('columnWithoutHeading', here, { details: { position: index + 1 } })
    }
  }

  const shape: TableShape<Key> = { sheet: sheet.name, sheetOrder, headingRow: spot.row, at, columns }
  const rows = start < 0 ? [] : sheet.rows.slice(start + 1)
  return {
    shape,
    rows: rows.flatMap((cells, index) =>
      cells.every(isBlank) ? [] : [new RowReader(shape, start + index + 2, cells, findings)],
    ),
  }
}

/** Says which of the columns that are needed a table lacks: those that the format requires, if nothing else is said. */
export function missingColumns<Key extends string>(
  { shape }: SheetTable<Key>,
  findings: FindingList,
  isNeeded: (column: ColumnSpec<Key>) => boolean = ({ required }) => required === true,
): void {
  for (const { key, heading } of shape.columns.filter(isNeeded)) {
    if (shape.at.has(key)) continue
    const spot = { sheet: shape.sheet, sheetOrder: shape.sheetOrder, row: shape.headingRow, columnOrder: -1 }
    findings.add('columnMissing', { ...spot, column: heading.sv }, { details: { sv: heading.sv, en: heading.en } })
  }
}

function columnNamed<Key extends string>(
  cell: SheetCell | undefined,
  columns: readonly ColumnSpec<Key>[],
): ColumnSpec<Key> | null {
  if (typeof cell !== 'string') return null
  const plain = plainText(cell)
  return columns.find(({ heading }) => plainText(heading.sv) === plain || plainText(heading.en) === plain) ?? null
}
