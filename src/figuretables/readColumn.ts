import type { Figure, FigureColumn } from '../domain/figures.ts'
import type { Layer } from '../domain/layers.ts'
import type { TableFindingCode } from '../domain/tableFindingCodes.ts'
import { cellText } from './cellText.ts'
import { cellRules, readFigure } from './readFigure.ts'
import type { TableFindings } from './tableFindings.ts'
import type { PlannedColumn } from './tablePlan.ts'
import type { TableFrame, TableRow } from './tableRows.ts'

/** One figure of the file with where it stood. */
export interface ReadCell {
  readonly row: number
  readonly figure: Figure
  /** The count that it is taken of; null where the file does not say. */
  readonly base: number | null
}

/** One layer for one year and sex as the file has it, by index of the unit. */
export interface ReadColumn {
  readonly planned: PlannedColumn
  readonly year: number
  readonly sex: FigureColumn['sex']
  /** In the order of the rows of the file. */
  readonly units: ReadonlyMap<number, ReadCell>
  readonly total: ReadCell | null
  readonly residuals: readonly ReadCell[]
}

/** Fewer shares that are too large may be slips. */
const FEWEST_OVER = 3
/** Above these, no income of a year is (5 million kronor, in thousands and in price base amounts). */
const MOST_TKR = 5_000
const MOST_PBB = 100

/** The columns of figures by year and sex: in the order of the mapping, then by year, then women after the total. */
export function readColumns(
  frame: TableFrame,
  rows: readonly TableRow[],
  findings: TableFindings,
): readonly ReadColumn[] {
  return frame.plan.columns.flatMap((planned) => {
    const groups = new Map<string, { year: number; sex: FigureColumn['sex']; rows: TableRow[] }>()
    for (const row of rows) {
      const year = planned.mapped.year ?? row.year
      const sex = planned.mapped.sex ?? row.sex
      if (year === null || sex === null) continue
      const group = groups.get(`${year} ${sex}`) ?? { year, sex, rows: [] }
      group.rows.push(row)
      groups.set(`${year} ${sex}`, group)
    }
    return [...groups.values()]
      .toSorted((a, b) => a.year - b.year || SEX_ORDER[a.sex] - SEX_ORDER[b.sex])
      .map((group) => ({
        planned,
        year: group.year,
        sex: group.sex,
        ...readRows(planned, group.rows, frame, findings),
      }))
  })
}

const SEX_ORDER: Readonly<Record<FigureColumn['sex'], number>> = { total: 0, women: 1, men: 2 }

function readRows(
  planned: PlannedColumn,
  rows: readonly TableRow[],
  frame: TableFrame,
  findings: TableFindings,
): Pick<ReadColumn, 'units' | 'total' | 'residuals'> {
  if (sayNoShares(planned, rows, frame, findings)) return { units: new Map(), total: null, residuals: [] }
  const units = new Map<number, ReadCell>()
  const residuals: ReadCell[] = []
  let total: ReadCell | null = null
  for (const { about, row, cells } of rows) {
    const cell = readCell(planned, { row, cells }, frame, findings)
    if (cell === null) continue
    if (about.kind === 'unit') units.set(about.index, cell)
    else if (about.kind === 'total') total = cell
    else residuals.push(cell)
  }
  return { units, total, residuals }
}

/** Every cell of a column of counts that is taken for one of shares would be outside of what a share can be. */
function sayNoShares(
  { mapped, layer }: PlannedColumn,
  rows: readonly TableRow[],
  { plan, headings }: TableFrame,
  findings: TableFindings,
): boolean {
  const at = headings.at.get(mapped.column)
  if (layer.kind !== 'share' || at === undefined) return false
  const rules = cellRules(plan.mapping, mapped)
  const values = rows.flatMap(({ cells }) => {
    const figure = readFigure(cells[at], rules)
    return typeof figure !== 'string' && figure.state === 'value' ? [figure.value] : []
  })
  const over = values.filter((value) => value > 1).length
  if (over < FEWEST_OVER || over * 2 <= values.length) return false
  // Shares that are said to be from 0 to 1 may be in per cent.
  const isPercent = mapped.writtenAs === 'proportion' && values.every((value) => value <= 100)
  findings.add('columnNotShares', { row: null, column: mapped.column }, null, {
    over,
    of: values.length,
    most: mapped.writtenAs === 'proportion' ? 1 : 100,
    seems: isPercent ? 'percent' : 'count',
  })
  return true
}

type Line = Pick<TableRow, 'row' | 'cells'>

function readCell(planned: PlannedColumn, line: Line, frame: TableFrame, findings: TableFindings): ReadCell | null {
  const { mapped, layer } = planned
  const at = frame.headings.at.get(mapped.column)
  const base = mapped.base === null ? null : readBase(mapped.base, line, frame, findings)
  if (at === undefined) return null
  const cell = line.cells[at]
  const spot = { row: line.row, column: mapped.column }
  const figure = readFigure(cell, cellRules(frame.plan.mapping, mapped))
  if (typeof figure === 'string') {
    findings.add(figure, spot, cellText(cell), { writtenAs: mapped.writtenAs })
    return null
  }
  const outside = figure.state === 'value' ? outsideOf(figure.value, layer) : null
  if (outside !== null) findings.add(outside, spot, cellText(cell))
  return outside === null ? { row: line.row, figure, base } : null
}

/** The rule that a value breaks which a layer of its kind cannot have. */
function outsideOf(value: number, { kind, unit }: Layer): TableFindingCode | null {
  if (kind === 'share') return value < 0 || value > 1 ? 'shareOutside' : null
  if (value < 0) return 'figureNegative'
  if (kind === 'count') return Number.isInteger(value) ? null : 'countNotWhole'
  return value > (unit === 'pbb' ? MOST_PBB : MOST_TKR) ? 'amountOutside' : null
}

/** The count that a figure is taken of; a sign says that it is not known. */
function readBase(heading: string, { row, cells }: Line, frame: TableFrame, findings: TableFindings): number | null {
  const at = frame.headings.at.get(heading)
  if (at === undefined) return null
  const cell = cells[at]
  const spot = { row, column: heading }
  const read = readFigure(cell, cellRules(frame.plan.mapping, { writtenAs: 'plain' }))
  if (typeof read === 'string') {
    findings.add(read, spot, cellText(cell), { writtenAs: 'plain' })
    return null
  }
  if (read.state !== 'value') return null
  if (read.value < 0) findings.add('figureNegative', spot, cellText(cell))
  else if (!Number.isInteger(read.value)) findings.add('countNotWhole', spot, cellText(cell))
  return read.value
}
