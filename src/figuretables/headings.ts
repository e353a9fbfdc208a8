import type { TableMapping } from '../domain/delivery.ts'
import type { Sheet, SheetCell } from '../sheets/sheetTypes.ts'
import { cellText, comparable, isBlank } from './cellText.ts'
import { nearest } from './nearest.ts'
import type { TableFindings } from './tableFindings.ts'

/** Names that reach into every object of the language. */
const REFUSED = new Set(['__proto__', 'constructor', 'prototype'])
/** Headings are looked for this far down, to say where they are. */
const LOOKED_THROUGH = 20

/** Where the columns of a table are. */
export interface Headings {
  /** How many cells the row of headings has. */
  readonly width: number
  /** The index of a column by its heading as the mapping writes it. */
  readonly at: ReadonlyMap<string, number>
}

/** Every heading that the mapping names. */
export const namedHeadings = ({ unitColumn, yearColumn, sexColumn, columns }: TableMapping): readonly string[] => [
  ...new Set(
    [
      unitColumn,
      yearColumn,
      sexColumn,
      ...columns.flatMap(({ column, base, partOf }) => [column, base, partOf]),
    ].flatMap((heading) => (heading === null ? [] : [heading])),
  ),
]

/** Finds the columns that the mapping names; all of the headings are checked, also those of columns that are left. */
export function readHeadings(sheet: Sheet, mapping: TableMapping, isText: boolean, findings: TableFindings): Headings {
  const row = mapping.headingRow
  const cells = sheet.rows[row - 1] ?? []
  // Lines of a text that are longer than the headings are said for themselves.
  const width = isText ? cells.length : sheet.rows.reduce((widest, { length }) => Math.max(widest, length), 0)
  const headings = Array.from({ length: width }, (_, at) => headingOf(cells[at]))
  const wanted = namedHeadings(mapping)
  const names = new Set(wanted.map(comparable))
  const at = new Map(
    wanted.flatMap((heading) => {
      const index = headings.indexOf(comparable(heading))
      return index < 0 || comparable(heading) === '' ? [] : [[heading, index] as const]
    }),
  )
  const missing = wanted.filter((heading) => !at.has(heading))
  const elsewhere = missing.length === 0 ? null : rowWith(sheet, names, row)
  if (elsewhere !== null) {
    findings.add('headingsElsewhere', { row, column: null }, null, { row: elsewhere })
    return { width, at: new Map() }
  }
  checkEach(headings, { sheet, row, names }, findings)
  const free = headings.filter((one) => !names.has(one))
  for (const heading of missing) sayMissing(heading, { row, free }, findings)
  return { width, at }
}

const headingOf = (cell: SheetCell | undefined): string => comparable(cellText(cell))

interface Around {
  readonly sheet: Sheet
  readonly row: number
  readonly names: ReadonlySet<string>
}

function checkEach(headings: readonly string[], { sheet, row, names }: Around, findings: TableFindings): void {
  const seen = new Set<string>()
  headings.forEach((heading, index) => {
    const spot = { row, column: heading === '' ? null : heading }
    if (heading === '') {
      const isUsed = sheet.rows.slice(row).some((cells) => !isBlank(cells[index]))
      if (isUsed) findings.add('headingEmpty', spot, null, { position: index + 1 })
      return
    }
    if (REFUSED.has(heading)) findings.add('headingRefused', spot, heading)
    else if (seen.has(heading)) findings.add('headingTwice', spot, heading)
    else if (!names.has(heading)) findings.add('columnIgnored', spot, heading)
    seen.add(heading)
  })
}

/** A row that has all the headings, or at least two of them and most of what is asked for. */
function rowWith({ rows }: Sheet, names: ReadonlySet<string>, besides: number): number | null {
  const found = rows.slice(0, LOOKED_THROUGH).findIndex((cells, at) => {
    const there = new Set(cells.map(headingOf).filter((heading) => names.has(heading)))
    return at + 1 !== besides && there.size >= 2 && there.size * 2 > names.size
  })
  return found < 0 ? null : found + 1
}

interface Free {
  readonly row: number
  /** Headings that nothing asks for: one of them may have been renamed. */
  readonly free: readonly string[]
}

function sayMissing(heading: string, { row, free }: Free, findings: TableFindings): void {
  const candidates = free.filter((one) => one !== '').map((name) => ({ name, value: name }))
  findings.add('headingMissing', { row, column: heading }, heading, {
    row,
    near: nearest(heading, candidates).join(', '),
  })
}
