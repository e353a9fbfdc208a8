import { isHidden, timeDetails, unitValues, valueIn } from './columnValues.ts'
import type { ReadColumn } from './readColumn.ts'
import type { TableFindings } from './tableFindings.ts'
import type { TableFrame } from './tableRows.ts'
import { toleranceOf } from './tolerance.ts'

/** People without an area may be missing from the rows; more than this share of everybody is something else. */
const MISSING_SHARE = 0.02

/** Holds the total row against the units. A published total is kept as it is; how much it differs is said. */
export function checkTotal(column: ReadColumn, frame: TableFrame, findings: TableFindings): void {
  const { planned, units, residuals } = column
  const total = valueIn(column.total)
  if (planned.layer.kind !== 'count' || total === null || units.size === 0) return
  const cells = [...units.values(), ...residuals]
  const isWhole = !cells.some(({ figure }) => isHidden(figure))
  const unitSum = unitValues(column).reduce((sum, { value }) => sum + value, 0)
  const sum = residuals.reduce((all, cell) => all + (valueIn(cell) ?? 0), unitSum)
  const tolerance = toleranceOf(frame.plan.mapping.protection, cells.length)
  const spot = { row: column.total === null ? null : column.total.row, column: planned.mapped.column }
  const details = { sum, total, ...timeDetails(column, frame) }
  const isShort = isWhole && total - sum > Math.max(tolerance, total * MISSING_SHARE)
  if (sum - total > tolerance || isShort) findings.add('totalFarOff', spot, null, details)
  else if (isWhole && sum !== total) findings.add('totalDiffers', spot, null, details)
}
