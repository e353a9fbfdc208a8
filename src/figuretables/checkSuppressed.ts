import { cellText, comparable } from './cellText.ts'
import { isHidden, timeDetails, valueIn } from './columnValues.ts'
import { familiesOf, familyRows, type FamilyRow } from './families.ts'
import type { ReadCell, ReadColumn } from './readColumn.ts'
import type { TableFindings } from './tableFindings.ts'
import type { TableFrame } from './tableRows.ts'

/** A count that is left out alone, beside a total and all the other parts of it, is no secret: it is the difference. */
export function checkSuppressed(columns: readonly ReadColumn[], frame: TableFrame, findings: TableFindings): void {
  for (const column of columns) {
    if (column.planned.layer.kind !== 'count' || column.total === null) continue
    const hidden = loneSecret({ whole: column.total, parts: [...column.units.values(), ...column.residuals] })
    if (hidden !== null) say(hidden, [column, column], frame, findings)
  }
  for (const { whole, parts } of familiesOf(columns).filter(({ isExhaustive }) => isExhaustive)) {
    for (const row of familyRows({ whole, parts })) {
      const hidden = loneSecret(row)
      const at = hidden === null ? -1 : row.parts.indexOf(hidden)
      if (hidden !== null) say(hidden, [parts[at] ?? whole, whole], frame, findings)
    }
  }
}

/** The one figure of a row that is suppressed while all others are shown; null where none or several are hidden. */
function loneSecret({ whole, parts }: FamilyRow): ReadCell | null {
  const cells = [whole, ...parts]
  if (cells.some((cell) => cell === undefined)) return null
  const hidden = cells.filter((cell) => cell !== undefined && isHidden(cell.figure))
  const [only, ...others] = hidden
  if (only?.figure.state !== 'suppressed' || others.length > 0) return null
  return cells.some((cell) => valueIn(cell) !== null) ? only : null
}

function say(
  { row }: ReadCell,
  [column, whole]: readonly [column: ReadColumn, whole: ReadColumn],
  frame: TableFrame,
  findings: TableFindings,
): void {
  const { unitColumn } = frame.plan.mapping
  const name = frame.sheet.rows[row - 1]?.[frame.headings.at.get(unitColumn) ?? -1]
  const spot = { row, column: column.planned.mapped.column }
  const details = { whole: whole.planned.mapped.column, ...timeDetails(column, frame) }
  findings.add('oneSuppressed', spot, comparable(cellText(name)), details)
}
