import type { FigureColumn } from '../domain/figures.ts'
import { valueOrNull } from '../domain/figures.ts'
import type { Finding } from '../domain/finding.ts'
import { checkPopulation } from './checkPopulation.ts'
import { checkSwapped } from './checkSwapped.ts'
import { middleOf, timeDetails, unitValues, writtenNumbers } from './columnValues.ts'
import { isShifted } from './shiftedRows.ts'
import type { ReadColumn } from './readColumn.ts'
import type { TableFindings } from './tableFindings.ts'
import type { TableFrame } from './tableRows.ts'

/** Figures of other years say little after so many. */
const YEARS_APART = 10
const FEWEST = 3
/** A column that is so many times another is in another unit of measure. */
const OTHER_UNIT = 20
const MUCH = 0.3
/** Below these, a change is no change to speak of. */
const LEAST_CHANGE = { count: 10, share: 0.01, amount: 0, density: 0, category: 0 } as const

/** A column of the file beside the one that is known from before. */
export interface KnownPair {
  readonly column: ReadColumn
  readonly known: FigureColumn
  readonly rows: readonly KnownRow[]
}

export interface KnownRow {
  readonly index: number
  readonly row: number
  readonly value: number
  readonly before: number
}

/** Holds the columns against the figures of the nearest year that the data set has. */
export function checkKnown(columns: readonly ReadColumn[], frame: TableFrame, findings: TableFindings): void {
  const pairs = columns.flatMap((column) => pairOf(column, frame))
  for (const column of columns) checkPopulation(column, frame, findings)
  const swapped = checkSwapped(pairs, findings)
  // Every area of columns that have changed places would be said to have changed.
  for (const pair of pairs.filter((one) => !swapped.has(one))) checkPair(pair, frame, findings)
}

function pairOf(column: ReadColumn, { plan, ground }: TableFrame): readonly KnownPair[] {
  const known = (ground.columns.get(plan.level.id) ?? [])
    .filter(({ layer, sex }) => layer === column.planned.layer.id && sex === column.sex)
    .toSorted((a, b) => Math.abs(a.year - column.year) - Math.abs(b.year - column.year) || a.year - b.year)[0]
  if (known === undefined || Math.abs(known.year - column.year) > YEARS_APART) return []
  const rows = unitValues(column).flatMap(({ index, row, value }) => {
    const before = valueOrNull(known.figures[index])
    return before === null ? [] : [{ index, row, value, before }]
  })
  return rows.length < FEWEST ? [] : [{ column, known, rows }]
}

function checkPair(pair: KnownPair, frame: TableFrame, findings: TableFindings): void {
  const { column, known, rows } = pair
  const spot = { row: null, column: column.planned.mapped.column }
  const time = timeDetails(column, frame)
  const shifted = isShifted(rows)
  if (shifted !== null) {
    findings.add('rowsShifted', spot, null, { row: shifted, ...time })
    return
  }
  const ratio = middleOf(rows.map(({ value }) => value)) / middleOf(rows.map(({ before }) => before))
  const isOther = column.planned.layer.kind !== 'share' && (ratio > OTHER_UNIT || ratio < 1 / OTHER_UNIT)
  if (isOther && Number.isFinite(ratio)) {
    findings.add('magnitudeOff', spot, null, { ...ratioDetails(ratio), knownYear: known.year, ...time })
    return
  }
  sayChanges(pair, frame, findings)
}

/** How many times as large, or which part of it: nobody reads 0.001 as a thousandth. */
const ratioDetails = (ratio: number): Finding['details'] =>
  ratio >= 1 ? { times: Math.round(ratio) } : { part: Math.round(1 / ratio) }

function sayChanges({ column, known, rows }: KnownPair, frame: TableFrame, findings: TableFindings): void {
  const changed = rows.filter(({ value, before }) => {
    const change = Math.abs(value - before)
    return change > MUCH * before && change > LEAST_CHANGE[column.planned.layer.kind]
  })
  const nameOf = (index: number): string => frame.plan.level.units[index]?.name ?? ''
  const spot = { row: null, column: column.planned.mapped.column }
  if (known.basis === 'estimate') {
    const [most] = changed.toSorted((a, b) => relative(b) - relative(a))
    if (most === undefined) return
    const details = { units: changed.length, unit: nameOf(most.index), ...timeDetails(column, frame) }
    findings.add('differsFromEstimate', spot, null, details)
    return
  }
  for (const { index, row, value, before } of changed) {
    const numbers = writtenNumbers({ value, known: before }, column)
    findings.add('changedMuch', { ...spot, row }, null, { unit: nameOf(index), knownYear: known.year, ...numbers })
  }
}

const relative = ({ value, before }: KnownRow): number => Math.abs(value - before) / Math.max(before, Number.MIN_VALUE)
