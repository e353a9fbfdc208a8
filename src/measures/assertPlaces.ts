import { at, type Column } from '../math/column.ts'
import type { Positions } from '../math/weights.ts'

/**
 * Refuses positions that do not place everybody. A unit without people needs no position.
 *
 * @returns the numbers of the inhabited units
 * @throws {RangeError} on columns of unequal length or an inhabited unit without a finite position
 */
export function assertPlaces(measure: string, { east, north }: Positions, people: Column): Uint32Array {
  if (east.length !== people.length || north.length !== people.length) {
    throw new RangeError(
      `${measure} requires one position per unit, got ${String(east.length)} and ${String(north.length)} for ${String(people.length)} units`,
    )
  }
  const inhabited = new Uint32Array(people.length)
  let count = 0
  for (let i = 0; i < people.length; i++) {
    if (at(people, i) === 0) continue
    if (!Number.isFinite(at(east, i)) || !Number.isFinite(at(north, i))) {
      throw new RangeError(
        `${measure} requires finite positions, got ${String(at(east, i))} and ${String(at(north, i))} at unit ${String(i)}`,
      )
    }
    inhabited[count] = i
    count += 1
  }
  return inhabited.slice(0, count)
}

/** @throws {RangeError} on a radius that is not a finite number above 0 */
export function assertRadius(measure: string, radiusMeters: number): void {
  if (!(radiusMeters > 0 && radiusMeters < Infinity)) {
    throw new RangeError(`${measure} requires a radius above 0 metres, got ${String(radiusMeters)}`)
  }
}
