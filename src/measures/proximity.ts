import { at, type Column } from '../math/column.ts'
import { exponentialTable, STEPS } from '../math/exponentialTable.ts'
import { pick } from '../math/pick.ts'
import type { Positions } from '../math/weights.ts'
import { assertAreas } from './assertAreas.ts'
import { assertPlaces } from './assertPlaces.ts'
import type { KernelPoints } from './kernelSums.ts'

/**
 * How far two residents of the same areal unit are taken to live from each other, from its land area a.
 * - `sixTenthsOfSide`: 0.6 sqrt(a), six tenths of the side of a square of that area. The default: of the published
 *   rules it lies closest to the mean distance in a square or a disc.
 * - `rootOfSixTenths`: sqrt(0.6 a), as printed by Massey & Denton (1988) after White (1983).
 * - `squareMean`: the mean distance between two points in a square, 0.5214 sqrt(a).
 * - `zero`: 0, so that a unit is as close to itself as can be.
 * - `leaveOut`: residents of the same unit are not counted as pairs at all.
 */
export type WithinUnitDistance = 'sixTenthsOfSide' | 'rootOfSixTenths' | 'squareMean' | 'zero' | 'leaveOut'

/** Where the units lie, and how fast proximity falls: c_ij = exp(-d_ij), d_ij in `unitMeters`. */
export interface Proximity {
  /** One point per unit in metres, the centre of its people where known. */
  readonly positions: Positions
  /** Land area of each unit in square metres; only the distance within units is read from it. */
  readonly areas: Column
  /** Metres over which proximity falls to 1/e. Default 1000, so that distances count in kilometres. */
  readonly unitMeters?: number
  /** Default `sixTenthsOfSide`. */
  readonly withinUnit?: WithinUnitDistance
}

const DEFAULT_UNIT_METERS = 1000

/** In sides of a square of the same area. */
const SIDES: Readonly<Record<Exclude<WithinUnitDistance, 'leaveOut'>, number>> = {
  sixTenthsOfSide: 0.6,
  rootOfSixTenths: Math.sqrt(0.6),
  squareMean: (2 + Math.SQRT2 + 5 * Math.asinh(1)) / 15,
  zero: 0,
}

/** Distances in table steps stay whole numbers of 31 bits. */
const MOST_UNITS_APART = 2 ** 31 / STEPS

function withinProximity(rule: WithinUnitDistance, area: number, unitMeters: number): number {
  return rule === 'leaveOut' ? 0 : Math.exp((-SIDES[rule] * Math.sqrt(area)) / unitMeters)
}

/** From the lowest to the highest value. */
function extent(values: Float64Array): number {
  let low = Infinity
  let high = -Infinity
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  return values.length === 0 ? 0 : high - low
}

/** Units with people, and the points that the sums over all pairs run over. */
export interface Located {
  readonly inhabited: Uint32Array
  readonly points: KernelPoints
}

/**
 * @param people who lives in each unit; units where nobody does are left out. Give 1 for units to be kept all the same
 * @throws {RangeError} on columns of unequal length, a position or area that is no number, or a decay unit that is not
 * above 0 or so short that the region is millions of them wide
 */
export function located(measure: string, people: Column, place: Proximity): Located {
  const { positions, areas, unitMeters = DEFAULT_UNIT_METERS, withinUnit = 'sixTenthsOfSide' } = place
  if (!(unitMeters > 0 && unitMeters < Infinity)) {
    throw new RangeError(`${measure} requires a decay unit above 0 metres, got ${String(unitMeters)}`)
  }
  assertAreas(measure, areas, people.length)
  const inhabited = assertPlaces(measure, positions, people)
  const steps = STEPS / unitMeters
  const [east, north] = [pick(positions.east, inhabited), pick(positions.north, inhabited)]
  // From the first unit, so that no digits of the distances are lost to the size of the coordinates.
  const [firstEast, firstNorth] = [at(east, 0), at(north, 0)]
  for (let k = 0; k < inhabited.length; k++) {
    east[k] = (at(east, k) - firstEast) * steps
    north[k] = (at(north, k) - firstNorth) * steps
  }
  const furthest = Math.hypot(extent(east), extent(north)) / STEPS
  if (furthest >= MOST_UNITS_APART) {
    throw new RangeError(
      `${measure} requires a region of less than ${String(MOST_UNITS_APART)} decay units, got ${String(furthest)}`,
    )
  }
  const within = pick(areas, inhabited).map((area) => withinProximity(withinUnit, area, unitMeters))
  return { inhabited, points: { east, north, within, table: exponentialTable(furthest) } }
}
