import { at, type Column } from '../math/column.ts'
import { ascendingOrder } from '../math/order.ts'
import type { Positions } from '../math/weights.ts'
import { assertPlaces } from './assertPlaces.ts'

/** A point in the plane of the positions, in metres. */
export interface PlanePoint {
  readonly east: number
  readonly north: number
}

/** Where the units lie, and the point that stands for the centre. */
export interface CentredPlace {
  readonly positions: Positions
  /** Stated by whoever asks: no measure can find the centre of a city. */
  readonly centre: PlanePoint
}

/** Distances that differ by less than this part of the longest are one distance. */
const SAME = 1e-9

function distancesFrom({ positions, centre }: CentredPlace, kept: Uint32Array): Float64Array {
  return Float64Array.from(kept, (unit) =>
    Math.hypot(at(positions.east, unit) - centre.east, at(positions.north, unit) - centre.north),
  )
}

/**
 * How much earlier the first column is complete than the second, on the way from the centre outwards:
 * sum_i F_(i-1) S_i - sum_i F_i S_(i-1) with the cumulated shares F and S. Units at one distance go together, so that no
 * order among them can change the value.
 *
 * @throws {RangeError} on a position or a centre that is no number
 */
export function centralLead(measure: string, [first, second]: readonly [Column, Column], place: CentredPlace): number {
  if (!Number.isFinite(place.centre.east) || !Number.isFinite(place.centre.north)) {
    throw new RangeError(
      `${measure} requires a finite centre, got ${String(place.centre.east)} and ${String(place.centre.north)}`,
    )
  }
  const weights = Float64Array.from(first, (value, i) => value + at(second, i))
  const kept = assertPlaces(measure, place.positions, weights)
  const distances = distancesFrom(place, kept)
  const order = ascendingOrder(distances)
  const tolerance = SAME * at(distances, order.at(-1) ?? 0)
  let [f, s, fBefore, sBefore, lead, ring] = [0, 0, 0, 0, 0, -Infinity]
  for (const place of order) {
    if (at(distances, place) - ring > tolerance) {
      lead += fBefore * s - f * sBefore
      ;[fBefore, sBefore, ring] = [f, s, at(distances, place)]
    }
    f += at(first, at(kept, place))
    s += at(second, at(kept, place))
  }
  lead += fBefore * s - f * sBefore
  return Math.min(1, Math.max(-1, lead / f / s))
}
