import { at, type Column } from '../math/column.ts'
import { floats } from '../math/floats.ts'
import { sumOfCounts } from '../math/sum.ts'

/** Rounding that an estimated part may lie above its total by, as a share of the total. */
const ROUNDING = 1e-9

/** Counts that have been looked through, and their sum, which is found on the way. */
export interface CountColumn {
  readonly counts: Float64Array
  readonly sum: number
}

/**
 * Refuses what is not a table of counts. Counts need not be whole: estimates for areas whose borders do not follow
 * the published ones are not.
 *
 * @throws {RangeError} on no column, columns of unequal length, or a negative or non-finite count
 */
export function assertCounts(measure: string, columns: readonly Column[]): void {
  assertLengths(measure, columns)
  for (const column of columns) {
    if (!(column instanceof Float64Array) || !(sumOfCounts(column) < Infinity)) assertEach(measure, column)
  }
}

/**
 * Refuses the same, and hands back the columns as the loops of the measures want them.
 *
 * @throws {RangeError} on no column, columns of unequal length, or a negative or non-finite count
 */
export function countColumns(measure: string, columns: readonly Column[]): readonly CountColumn[] {
  assertLengths(measure, columns)
  return columns.map((column) => countColumn(measure, column))
}

/** The same for the group and the rest. */
export function countPair(measure: string, x: Column, y: Column): { readonly x: CountColumn; readonly y: CountColumn } {
  assertLengths(measure, [x, y])
  return { x: countColumn(measure, x), y: countColumn(measure, y) }
}

/** The same for one column. */
export function countColumn(measure: string, column: Column): CountColumn {
  const counts = floats(column)
  const sum = sumOfCounts(counts)
  // The sum of finite counts can be infinite, so it is each count that decides.
  if (!(sum < Infinity)) assertEach(measure, counts)
  return { counts, sum }
}

/** @throws {RangeError} on no column or columns of unequal length */
export function assertLengths(measure: string, columns: readonly Column[]): void {
  const units = columns[0]?.length
  if (units === undefined) throw new RangeError(`${measure} requires at least one group, got none`)
  for (const { length } of columns) {
    if (length !== units) {
      throw new RangeError(`${measure} requires columns of equal length, got ${String(units)} and ${String(length)}`)
    }
  }
}

function assertEach(measure: string, column: Column): void {
  for (let i = 0; i < column.length; i++) {
    const count = at(column, i)
    if (!(count >= 0 && count < Infinity)) {
      throw new RangeError(`${measure} requires finite counts of at least 0, got ${String(count)} at unit ${String(i)}`)
    }
  }
}

/** @throws {RangeError} when a part is larger than its total in some unit */
export function assertParts(measure: string, part: Column, total: Column): void {
  const parts = floats(part)
  const totals = floats(total)
  for (let i = 0; i < totals.length; i++) {
    const here = parts[i] ?? Number.NaN
    const most = totals[i] ?? Number.NaN
    if (here > most * (1 + ROUNDING)) {
      throw new RangeError(
        `${measure} requires no part above its total, got ${String(here)} of ${String(most)} at unit ${String(i)}`,
      )
    }
  }
}
