import { at, type Column } from '../math/column.ts'

/** Rounding that an estimated part may lie above its total by, as a share of the total. */
const ROUNDING = 1e-9

/**
 * Refuses what is not a table of counts. Counts need not be whole: estimates for areas whose borders do not follow
 * the published ones are not.
 *
 * @throws {RangeError} on no column, columns of unequal length, or a negative or non-finite count
 */
export function assertCounts(measure: string, columns: readonly Column[]): void {
  const units = columns[0]?.length
  if (units === undefined) throw new RangeError(`${measure} requires at least one group, got none`)
  for (const column of columns) {
    if (column.length !== units) {
      throw new RangeError(
        `${measure} requires columns of equal length, got ${String(units)} and ${String(column.length)}`,
      )
    }
    for (let i = 0; i < units; i++) {
      const count = at(column, i)
      if (!(count >= 0 && count < Infinity)) {
        throw new RangeError(
          `${measure} requires finite counts of at least 0, got ${String(count)} at unit ${String(i)}`,
        )
      }
    }
  }
}

/** @throws {RangeError} when a part is larger than its total in some unit */
export function assertParts(measure: string, part: Column, total: Column): void {
  for (let i = 0; i < total.length; i++) {
    if (at(part, i) > at(total, i) * (1 + ROUNDING)) {
      throw new RangeError(
        `${measure} requires no part above its total, got ${String(at(part, i))} of ${String(at(total, i))} at unit ${String(i)}`,
      )
    }
  }
}
