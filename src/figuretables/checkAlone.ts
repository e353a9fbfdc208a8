import type { Finding } from '../domain/finding.ts'
import { middleOf, timeDetails, unitValues, writtenNumbers } from './columnValues.ts'
import type { ReadCell, ReadColumn } from './readColumn.ts'
import type { TableFindings } from './tableFindings.ts'
import type { TableFrame } from './tableRows.ts'

/** Fewer values may well be equal. */
const FEWEST = 3
const FAR = 100
/** No unit's people earn less than these thousands of kronor a year in the middle. */
const LEAST_MIDDLE_TKR = 5
const SMALL_COUNT = { from: 1, to: 4 }

/** Checks one column for itself: whether it says anything, whether it can be what it is said to be, and its protection. */
export function checkAlone(column: ReadColumn, frame: TableFrame, findings: TableFindings): void {
  const spot = { row: null, column: column.planned.mapped.column }
  const details = timeDetails(column, frame)
  const values = unitValues(column)
  if (column.units.size === 0) return
  if (values.length === 0) {
    const isUnpublished = [...column.units.values()].every(({ figure }) => figure.state === 'notPublished')
    findings.add(isUnpublished ? 'columnNotPublished' : 'columnAllAbsent', spot, null, details)
    return
  }
  const [first] = values
  if (first !== undefined && values.length >= FEWEST && values.every(({ value }) => value === first.value)) {
    findings.add('columnIdentical', spot, null, { ...writtenNumbers({ value: first.value }, column), ...details })
  }
  checkMagnitude(column, frame, findings)
  checkProtection(column, frame, findings)
}

function checkMagnitude(column: ReadColumn, frame: TableFrame, findings: TableFindings): void {
  const { mapped, layer } = column.planned
  const values = unitValues(column)
  const spot = { row: null, column: mapped.column }
  const details = timeDetails(column, frame)
  const largest = values.reduce((most, { value }) => Math.max(most, value), 0)
  if (values.length < FEWEST) return
  if (mapped.writtenAs === 'percent' && largest > 0 && largest <= 0.01) findings.add('sharesSmall', spot, null, details)
  if (layer.kind === 'amount') checkAmounts(column, spot, details, findings)
}

function checkAmounts(
  column: ReadColumn,
  spot: { readonly row: null; readonly column: string },
  details: Finding['details'],
  findings: TableFindings,
): void {
  const { layer } = column.planned
  const values = unitValues(column)
  const middle = middleOf(values.map(({ value }) => value))
  if (layer.unit === 'tkr' && middle > 0 && middle < LEAST_MIDDLE_TKR) findings.add('amountsSmall', spot, null, details)
  for (const { value, row } of values) {
    const isFar = value > 0 && middle > 0 && (value >= middle * FAR || value * FAR <= middle)
    if (isFar) findings.add('figureFarOff', { ...spot, row }, null, writtenNumbers({ value, median: middle }, column))
  }
}

/** Whether counts of people are as protected as the file is said to be. */
function checkProtection(
  { planned, units, total, residuals }: ReadColumn,
  frame: TableFrame,
  findings: TableFindings,
): void {
  const { protection } = frame.plan.mapping
  const { mapped, layer } = planned
  if (layer.unit !== 'persons' && layer.kind === 'count') return
  const cells: readonly ReadCell[] = [...units.values(), ...residuals, ...(total === null ? [] : [total])]
  for (const { row, figure, base } of cells) {
    const count = layer.kind === 'count' && figure.state === 'value' ? figure.value : null
    sayProtection(count, { row, column: mapped.column }, protection, findings)
    // What shares and amounts are taken of may be dwellings, which nobody has to protect.
    if (layer.group !== 'housing') sayProtection(base, { row, column: mapped.base }, protection, findings)
  }
}

function sayProtection(
  count: number | null,
  spot: { readonly row: number; readonly column: string | null },
  protection: TableFrame['plan']['mapping']['protection'],
  findings: TableFindings,
): void {
  if (count === null) return
  const isSmall = count >= SMALL_COUNT.from && count <= SMALL_COUNT.to
  if (protection === 'suppressed' && isSmall) findings.add('countUnprotected', spot, null, { value: count })
  if (protection === 'rounded5' && count % 5 !== 0) findings.add('countNotRounded', spot, null, { value: count })
}
