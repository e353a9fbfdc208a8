import type { TableMapping } from '../domain/delivery.ts'
import type { Workbook } from '../sheets/sheetTypes.ts'
import type { TableGround } from './tableGround.ts'

export function proposeTableMapping(workbook: Workbook, file: string, ground: TableGround): TableMapping | null {
  void workbook
  void file
  void ground
  return null
}
