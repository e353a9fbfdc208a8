import { checkAlone } from './checkAlone.ts'
import { checkKnown } from './checkKnown.ts'
import { checkParts } from './checkParts.ts'
import { checkSuppressed } from './checkSuppressed.ts'
import { checkTotal } from './checkTotal.ts'
import type { ReadColumn } from './readColumn.ts'
import type { TableFindings } from './tableFindings.ts'
import type { TableFrame } from './tableRows.ts'

/** Checks what the columns say together; those that are said not to be published at all are left out. */
export function checkColumns(
  read: readonly ReadColumn[],
  frame: TableFrame,
  findings: TableFindings,
): readonly ReadColumn[] {
  const columns = read.filter((column) => {
    checkAlone(column, frame, findings)
    return column.units.size === 0 || [...column.units.values()].some(({ figure }) => figure.state !== 'notPublished')
  })
  for (const column of columns) checkTotal(column, frame, findings)
  checkParts(columns, frame, findings)
  if (frame.plan.mapping.protection === 'suppressed') checkSuppressed(columns, frame, findings)
  checkKnown(columns, frame, findings)
  return columns
}
