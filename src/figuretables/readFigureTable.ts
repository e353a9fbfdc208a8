import type { FigureDelivery, TableMapping } from '../domain/delivery.ts'
import type { Sheet, Workbook } from '../sheets/sheetTypes.ts'
import { checkColumns } from './checkColumns.ts'
import { checkFile, isMarkup } from './checkFile.ts'
import { deliveredColumns } from './deliveredColumns.ts'
import { readHeadings } from './headings.ts'
import { joinRows } from './joinRows.ts'
import { readColumns } from './readColumn.ts'
import { TableFindings, WHOLE_TABLE, type TableFinding } from './tableFindings.ts'
import type { TableGround } from './tableGround.ts'
import { tablePlan } from './tablePlan.ts'
import { tableRows } from './tableRows.ts'

/** What came of a table: nothing but findings where one of them is a fault. */
export interface TableReading {
  readonly delivery: FigureDelivery | null
  readonly findings: readonly TableFinding[]
}

/**
 * Reads a table of figures as its mapping describes it. What the mapping does not say is not guessed: a sign, a row or
 * a unit of measure that is not declared is a fault, and all faults are said at once.
 */
export function readFigureTable(workbook: Workbook, mapping: TableMapping, ground: TableGround): TableReading {
  const findings = new TableFindings(workbook.fileName)
  const delivery = deliveryOf(workbook, mapping, ground, findings)
  return { delivery: findings.hasFault ? null : delivery, findings: findings.inOrder() }
}

function deliveryOf(
  workbook: Workbook,
  mapping: TableMapping,
  ground: TableGround,
  findings: TableFindings,
): FigureDelivery | null {
  const plan = tablePlan(mapping, ground, findings)
  const sheet = sheetOf(workbook, mapping, findings)
  if (plan === null || sheet === null) return null
  findings.sheet = sheet.name
  if (sheet.isHidden === true) findings.add('sheetHidden', WHOLE_TABLE, sheet.name)
  if (sheet.hiddenRows !== undefined) findings.add('rowsHidden', WHOLE_TABLE, null, { count: sheet.hiddenRows })
  const isText = workbook.origin?.kind === 'text'
  if (isText && isMarkup(sheet)) {
    findings.add('fileIsMarkup', WHOLE_TABLE)
    return null
  }
  const headings = readHeadings(sheet, mapping, isText, findings)
  checkFile(workbook, { sheet, mapping, headings }, findings)
  const frame = { sheet, plan, headings, ground, isText }
  const { rows, join } = joinRows(tableRows(frame, findings), frame, findings)
  const columns = checkColumns(readColumns(frame, rows, findings), frame, findings)
  return { mapping, layers: plan.layers, columns: deliveredColumns(columns, plan), join }
}

function sheetOf({ sheets }: Workbook, mapping: TableMapping, findings: TableFindings): Sheet | null {
  const sheet = mapping.sheet === null ? sheets[0] : sheets.find(({ name }) => name === mapping.sheet)
  if (sheet === undefined) {
    findings.add('sheetMissing', WHOLE_TABLE, mapping.sheet, { sheets: sheets.map(({ name }) => name).join(', ') })
  }
  return sheet ?? null
}
