import type { FigureColumn } from '../domain/figures.ts'
import type { UnitId } from '../domain/units.ts'
import type { Sheet, SheetCell } from '../sheets/sheetTypes.ts'
import { cellText, comparable, isBlank } from './cellText.ts'
import type { Headings } from './headings.ts'
import { readSex, readYear } from './readTimes.ts'
import { RowNames } from './rowNames.ts'
import type { TableFindings } from './tableFindings.ts'
import type { TableGround } from './tableGround.ts'
import type { TablePlan } from './tablePlan.ts'

/** One row of figures: of a unit, of the whole municipality, or of those who belong to no unit. */
export interface TableRow {
  /** As the spreadsheet counts. */
  readonly row: number
  readonly cells: readonly SheetCell[]
  /** What stands in the column of units. */
  readonly name: string
  readonly about: { readonly kind: 'unit'; readonly index: number } | { readonly kind: 'total' | 'residual' }
  /** Null where the column says which year or sex it is. */
  readonly year: number | null
  readonly sex: FigureColumn['sex'] | null
}

/** A row whose unit nobody knows. */
export interface UnknownRow {
  readonly value: string
  readonly row: number
  readonly suggestions: readonly string[]
}

export interface TableRows {
  readonly rows: readonly TableRow[]
  readonly unknown: readonly UnknownRow[]
  /** Units of which it has been said for all together that their names are written otherwise. */
  readonly otherwise: readonly UnitId[]
}

/** What the rows are read with. */
export interface TableFrame {
  readonly sheet: Sheet
  readonly plan: TablePlan
  readonly headings: Headings
  readonly ground: TableGround
  /** Whether the rows are lines of a text file, which have as many cells as were written. */
  readonly isText: boolean
}

/** The rows under the headings, up to the notes. A row that is not understood is a finding, and no row. */
export function tableRows(frame: TableFrame, findings: TableFindings): TableRows {
  const { sheet, plan, headings } = frame
  const names = new RowNames(frame, findings)
  const unitAt = headings.at.get(plan.mapping.unitColumn)
  if (unitAt === undefined) return { rows: [], unknown: [], otherwise: [] }
  const start = plan.mapping.headingRow
  const end = notesAt(frame, findings, names)
  const rows = sheet.rows.slice(start, end).flatMap((cells, at) => {
    const row = start + at + 1
    if (cells.every(isBlank)) return []
    const about = names.read(cells, row, unitAt)
    if (about === null) return []
    checkLength(cells, row, frame, findings)
    const name = comparable(cellText(cells[unitAt]))
    return [
      { row, cells, name, about, year: yearOf(cells, row, frame, findings), sex: sexOf(cells, row, frame, findings) },
    ]
  })
  const otherwise = names.saidInOtherCase()
  if (rows.every(({ about }) => about.kind !== 'unit') && names.unknown.length === 0) {
    findings.add('noRows', { row: start, column: null })
  }
  return { rows, unknown: names.unknown.toSorted((a, b) => a.row - b.row), otherwise }
}

/** Where the notes begin; units below them would be left out without a word. */
function notesAt({ sheet, plan, headings }: TableFrame, findings: TableFindings, names: RowNames): number {
  const { notesBegin, headingRow, unitColumn } = plan.mapping
  const begin = notesBegin === null ? '' : comparable(notesBegin)
  if (begin === '') return sheet.rows.length
  const at = sheet.rows.findIndex((cells, index) => {
    const first = cells.find((cell) => !isBlank(cell))
    return index >= headingRow && comparable(cellText(first)).startsWith(begin)
  })
  if (at < 0) return sheet.rows.length
  sheet.rows.slice(at).forEach((cells, after) => {
    const name = comparable(cellText(cells[headings.at.get(unitColumn) ?? 0]))
    if (names.isKnown(name)) findings.add('rowsAfterNotes', { row: at + after + 1, column: unitColumn }, name)
  })
  return at
}

function checkLength(
  { length }: readonly SheetCell[],
  row: number,
  { isText, headings: { width } }: TableFrame,
  findings: TableFindings,
): void {
  if (isText && length !== width)
    findings.add('rowLength', { row, column: null }, null, { cells: length, expected: width })
}

function yearOf(
  cells: readonly SheetCell[],
  row: number,
  { plan, headings }: TableFrame,
  findings: TableFindings,
): number | null {
  const { yearColumn } = plan.mapping
  const at = yearColumn === null ? undefined : headings.at.get(yearColumn)
  if (at === undefined) return null
  const found = cellText(cells[at])
  const read = readYear(cells[at])
  if (read === null) findings.add('yearUnreadable', { row, column: yearColumn }, found)
  else if (read.isNormalised) findings.add('yearNormalised', { row, column: yearColumn }, found, { year: read.year })
  return read?.year ?? null
}

function sexOf(
  cells: readonly SheetCell[],
  row: number,
  { plan, headings }: TableFrame,
  findings: TableFindings,
): FigureColumn['sex'] | null {
  const { sexColumn } = plan.mapping
  const at = sexColumn === null ? undefined : headings.at.get(sexColumn)
  if (at === undefined) return null
  const sex = readSex(cells[at])
  if (sex === null) findings.add('sexUnreadable', { row, column: sexColumn }, cellText(cells[at]))
  return sex
}
