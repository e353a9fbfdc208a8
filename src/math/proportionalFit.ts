import { at, type Column } from './column.ts'
import { sum, unitTotals } from './sum.ts'

/** The sums that a table is to have: one for each row, one for each column. Both add up to the same. */
export interface Margins {
  readonly rows: Column
  readonly columns: Column
}

export interface FitOptions {
  /** Largest distance of a row sum from its margin, as a share of the whole table, at which the fit is done. */
  readonly precision: number
  /** Rounds after which it is given up. */
  readonly iterations: number
}

export const STANDARD_FIT: FitOptions = { precision: 1e-14, iterations: 10_000 }

export interface FittedTable {
  readonly columns: readonly Float64Array[]
  readonly iterations: number
  /** How far the furthest row sum is from its margin, as a share of the whole table. Column sums are met. */
  readonly distance: number
  /** False when zero cells keep the table from the margins, or let it come close too slowly. */
  readonly isWithinPrecision: boolean
}

/** Share of a sum that rounding may make two sums differ by. */
const ROUNDING = 1e-9

/**
 * A table with the margins asked for and the odds ratios of the table given: rows and columns are scaled in turn until
 * both fit. A cell of zero stays zero.
 *
 * Source: Deming & Stephan (1940), Annals of Mathematical Statistics 11(4), 427-444.
 *
 * @param columns the table, column by column, of cells of at least 0
 * @param margins the sums of rows and columns to reach
 * @param options precision and number of rounds
 * @throws {RangeError} on margins of the wrong length, negative, not finite, of different sums, or above 0 where the
 * table has nothing to scale
 */
export function proportionalFit(
  columns: readonly Column[],
  margins: Margins,
  options: FitOptions = STANDARD_FIT,
): FittedTable {
  assertMargins(columns, margins)
  const fitted = columns.map((column) => Float64Array.from(column))
  const total = sum(margins.rows)
  let distance = total === 0 ? 0 : Infinity
  let iterations = 0
  while (distance > options.precision && iterations < options.iterations) {
    iterations += 1
    fitted.forEach((column, c) => scaleColumn(column, at(margins.columns, c)))
    const sums = unitTotals(fitted)
    distance = largestDistance(sums, margins.rows) / total
    if (distance > options.precision) scaleRows(fitted, sums, margins.rows)
  }
  // Rows were scaled last when it was given up, so that column sums are met in every table that leaves here.
  if (distance > options.precision) fitted.forEach((column, c) => scaleColumn(column, at(margins.columns, c)))
  return { columns: fitted, iterations, distance, isWithinPrecision: distance <= options.precision }
}

function scaleColumn(column: Float64Array, margin: number): void {
  const current = sum(column)
  const factor = current > 0 ? margin / current : 0
  for (let row = 0; row < column.length; row++) column[row] = at(column, row) * factor
}

function scaleRows(columns: readonly Float64Array[], sums: Column, rows: Column): void {
  for (const column of columns) {
    for (let row = 0; row < column.length; row++) {
      const current = at(sums, row)
      column[row] = current > 0 ? (at(column, row) * at(rows, row)) / current : 0
    }
  }
}

function largestDistance(sums: Column, margins: Column): number {
  let largest = 0
  for (let i = 0; i < sums.length; i++) largest = Math.max(largest, Math.abs(at(sums, i) - at(margins, i)))
  return largest
}

function assertMargins(columns: readonly Column[], margins: Margins): void {
  assertSide('row', unitTotals(columns), margins.rows)
  assertSide('column', Float64Array.from(columns, sum), margins.columns)
  const rows = sum(margins.rows)
  const other = sum(margins.columns)
  if (Math.abs(rows - other) > ROUNDING * Math.max(rows, other)) {
    throw new RangeError(
      `proportionalFit requires margins of the same sum, got ${String(rows)} in rows and ${String(other)} in columns`,
    )
  }
}

function assertSide(side: string, sums: Column, margins: Column): void {
  if (margins.length !== sums.length) {
    throw new RangeError(
      `proportionalFit requires one margin per ${side}, got ${String(margins.length)} for ${String(sums.length)}`,
    )
  }
  for (let i = 0; i < sums.length; i++) {
    const margin = at(margins, i)
    if (!(margin >= 0 && margin < Infinity)) {
      throw new RangeError(
        `proportionalFit requires finite margins of at least 0, got ${String(margin)} at ${side} ${String(i)}`,
      )
    }
    if (margin > 0 && !(at(sums, i) > 0)) {
      throw new RangeError(
        `proportionalFit requires something to scale, got a margin of ${String(margin)} for ${side} ${String(i)} without any`,
      )
    }
  }
}
