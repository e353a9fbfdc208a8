import type { FigureDelivery, TableMapping } from '../domain/delivery.ts'
import type { Workbook } from '../sheets/sheetTypes.ts'
import { TableFindings, WHOLE_TABLE, type TableFinding } from './tableFindings.ts'
import type { TableGround } from './tableGround.ts'

/** What came of a table: nothing but findings where one of them is a fault. */
export interface TableReading {
  readonly delivery: FigureDelivery | null
  readonly findings: readonly TableFinding[]
}

export function readFigureTable(workbook: Workbook, mapping: TableMapping, ground: TableGround): TableReading {
  const findings = new TableFindings(workbook.fileName)
  if (!ground.levels.has(mapping.level)) findings.add('levelUnknown', WHOLE_TABLE, mapping.level)
  return { delivery: null, findings: findings.inOrder() }
}
