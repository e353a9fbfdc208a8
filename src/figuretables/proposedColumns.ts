import { columnNames } from '../domain/columnNames.ts'
import type { TableMapping } from '../domain/delivery.ts'
import { headingOf } from './cellText.ts'
import { proposedCells, type ProposedCells } from './proposedCells.ts'
import type { ProposedUnits } from './proposedUnits.ts'

/** A column with what it is called. */
export interface ProposedColumn extends ProposedCells {
  /** As the mapping has to call it. */
  readonly name: string
  readonly heading: string
  /** The heading with the one above it, which may stand over several columns. */
  readonly text: string
}

/** Every column of a table, by its heading or its place. */
export function proposedColumns(units: ProposedUnits, decimal: TableMapping['decimal']): readonly ProposedColumn[] {
  const { sheet, headingAt, unitOf } = units
  const width = sheet.rows.reduce((widest, { length }) => Math.max(widest, length), 0)
  const headings = Array.from({ length: width }, (_, index) => headingOf(sheet.rows[headingAt]?.[index]))
  const above = headingsAbove(units, width)
  const rows = [...unitOf].flatMap(([row, unit]) => (unit === null ? [] : [sheet.rows[row] ?? []]))
  return columnNames(headings).map((name, index) => {
    const heading = headings[index] ?? ''
    const text = [above[index] ?? '', heading].filter((part) => part !== '').join(', ')
    const cells = rows.map((one) => one[index])
    return { ...proposedCells(index, cells, decimal), name, heading, text }
  })
}

/**
 * The row right above the headings, where it has more than a title: merged cells hold their text in the first, so that
 * it goes for those after it too. What stands over the units or before them is a title.
 */
function headingsAbove({ sheet, headingAt, at }: ProposedUnits, width: number): readonly string[] {
  const cells = sheet.rows[headingAt - 1] ?? []
  let last = ''
  return Array.from({ length: width }, (_, index) => {
    const own = headingOf(cells[index])
    if (index <= at) return ''
    if (own !== '') last = own
    return last
  })
}
