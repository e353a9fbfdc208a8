import type { Finding } from '../domain/finding.ts'
import { PROTECTION_FINDINGS, type ProtectionFindingCode } from '../domain/protectionFindingCodes.ts'
import type { TableMapping } from '../domain/delivery.ts'

export type ProtectionFinding = Finding<ProtectionFindingCode>

/**
 * A finding about a column, or about the file where `column` is null. It never says what stood in a cell: how many
 * cells, and which limit, is all that it tells.
 */
export const protectionFinding = (
  code: ProtectionFindingCode,
  { file, sheet }: Pick<TableMapping, 'file' | 'sheet'>,
  column: string | null = null,
  details: ProtectionFinding['details'] = {},
): ProtectionFinding => ({
  severity: PROTECTION_FINDINGS[code],
  code,
  place: { file, sheet, row: null, column },
  effortId: null,
  found: null,
  details,
})
