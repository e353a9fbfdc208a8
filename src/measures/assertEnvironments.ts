import { at } from '../math/column.ts'
import { unitTotals } from '../math/sum.ts'
import { assertCounts } from './assertCounts.ts'
import type { LocalEnvironments } from './localEnvironments.ts'

/** Everyone in each unit, and everyone in its environment. */
export interface EnvironmentTotals {
  readonly people: Float64Array
  readonly around: Float64Array
}

/**
 * Refuses environments that do not belong to their counts.
 *
 * @throws {RangeError} on no group, columns of unequal length, a negative or non-finite count, or an inhabited unit
 * without an environment
 */
export function assertEnvironments(measure: string, { counts, surroundings }: LocalEnvironments): EnvironmentTotals {
  assertCounts(measure, counts)
  const people = unitTotals(counts)
  if (surroundings.length !== counts.length) {
    throw new RangeError(
      `${measure} requires surroundings of as many groups as counts, got ${String(surroundings.length)} and ${String(counts.length)}`,
    )
  }
  for (const column of surroundings) {
    if (column.length !== people.length) {
      throw new RangeError(
        `${measure} requires columns of equal length, got ${String(people.length)} and ${String(column.length)}`,
      )
    }
    for (let i = 0; i < people.length; i++) {
      if (at(people, i) > 0 && !(at(column, i) >= 0 && at(column, i) < Infinity)) {
        throw new RangeError(
          `${measure} requires finite surroundings of at least 0, got ${String(at(column, i))} at unit ${String(i)}`,
        )
      }
    }
  }
  const around = unitTotals(surroundings)
  const alone = people.findIndex((count, i) => count > 0 && !(at(around, i) > 0))
  if (alone >= 0) {
    throw new RangeError(`${measure} requires surroundings where people live, got nobody at unit ${String(alone)}`)
  }
  return { people, around }
}
