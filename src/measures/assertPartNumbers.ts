import { at, type Column } from '../math/column.ts'

/** The part number of a unit that belongs to no part. */
export const NO_PART = -1

/** Larger numbers are a mistake, and every number up to the largest takes room. */
const MOST_PARTS = 65_536

/**
 * Refuses what does not say which part each unit belongs to, and returns how many parts there are: one more than the
 * largest number.
 *
 * @throws {RangeError} on a number of units that differs, or a part that is neither -1 nor a whole number from 0
 */
export function assertPartNumbers(measure: string, partOf: Column, units: number): number {
  if (partOf.length !== units) {
    throw new RangeError(
      `${measure} requires one part number per unit, got ${String(partOf.length)} for ${String(units)} units`,
    )
  }
  let parts = 0
  for (let unit = 0; unit < units; unit++) {
    const part = at(partOf, unit)
    if (!Number.isInteger(part) || part < NO_PART || part >= MOST_PARTS) {
      throw new RangeError(
        `${measure} requires whole part numbers from 0, or -1 for none, got ${String(part)} at unit ${String(unit)}`,
      )
    }
    parts = Math.max(parts, part + 1)
  }
  return parts
}
