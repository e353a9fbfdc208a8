import { timeDetails, valueIn, writtenNumbers } from './columnValues.ts'
import { familiesOf, familyRows, type Family, type FamilyRow } from './families.ts'
import type { ReadColumn } from './readColumn.ts'
import type { TableFindings } from './tableFindings.ts'
import type { TableFrame } from './tableRows.ts'
import { shareTolerance, toleranceOf } from './tolerance.ts'

/** Holds parts against the whole that they are said to be parts of, row by row, and women and men against everybody. */
export function checkParts(columns: readonly ReadColumn[], frame: TableFrame, findings: TableFindings): void {
  for (const family of familiesOf(columns)) {
    const { whole, parts } = family
    if (whole.planned.layer.kind === 'amount') continue
    const differences = familyRows(family).flatMap((row) => difference(row, family, frame, findings))
    if (differences.length === 0) continue
    const most = differences.reduce((largest, value) => Math.max(largest, value), 0)
    const time = timeDetails(whole, frame)
    const details = { ...writtenNumbers({ most }, whole), units: differences.length, ...time }
    findings.add('partsDiffer', { row: null, column: parts[0]?.planned.mapped.column ?? null }, null, details)
  }
}

/** How much the parts of a row are above their whole, where the protection explains it; more is a fault. */
function difference(
  { whole, parts }: FamilyRow,
  family: Family,
  frame: TableFrame,
  findings: TableFindings,
): readonly number[] {
  const total = valueIn(whole)
  if (total === null) return []
  const values = parts.flatMap((part) => valueIn(part) ?? [])
  const sum = values.reduce((all, value) => all + value, 0)
  const isCount = family.whole.planned.layer.kind === 'count'
  const tolerance = isCount ? toleranceOf(frame.plan.mapping.protection, parts.length) : shareTolerance(parts.length)
  const off = areBothSexes(family) && values.length === parts.length ? Math.abs(sum - total) : sum - total
  if (off > tolerance) {
    const column = family.parts[0]?.planned.mapped.column ?? null
    const numbers = writtenNumbers({ sum, total }, family.whole)
    findings.add('partsExceed', { row: whole.row, column }, null, {
      whole: family.whole.planned.mapped.column,
      ...numbers,
    })
    return []
  }
  return off > 1e-9 ? [off] : []
}

/** Everybody is a woman or a man here, so that too few are as wrong as too many. */
const areBothSexes = ({ whole, parts }: Family): boolean =>
  parts.length === 2 && whole.sex === 'total' && parts.every(({ sex }) => sex !== 'total')
