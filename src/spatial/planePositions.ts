import type { ArealUnit } from '../domain/units.ts'
import type { Positions } from '../math/weights.ts'

/** Half axis at the equator in metres, and flattening, of the ellipsoid of WGS 84. Source: EPSG:7030. */
const EQUATOR_RADIUS = 6_378_137
const FLATTENING = 1 / 298.257223563
const ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING)

const RADIANS = Math.PI / 180
const SQUARE_METERS_PER_HECTARE = 10_000

export type LonLat = readonly [lon: number, lat: number]

/** From longitude and latitude to metres east and north of the middle of a plane. */
export type LocalPlane = (point: LonLat) => { readonly east: number; readonly north: number }

/**
 * The plane that touches the ellipsoid at a point. Within 15 km of the point distances are right within 3e-6, within
 * 80 km within 1e-4: a city, not a country.
 */
export function localPlane([middleLon, middleLat]: LonLat): LocalPlane {
  const [sin, cos] = [Math.sin(middleLat * RADIANS), Math.cos(middleLat * RADIANS)]
  const middle = onEllipsoid(middleLat)
  return ([lon, lat]) => {
    const { axis, pole } = onEllipsoid(lat)
    const turn = (lon - middleLon) * RADIANS
    // Towards the middle's meridian, away from the axis; what is left of it northwards is its part along the plane.
    const outwards = axis * Math.cos(turn) - middle.axis
    return { east: axis * Math.sin(turn), north: (pole - middle.pole) * cos - outwards * sin }
  }
}

/** Distance from the axis of the earth, and height above the plane of the equator, from the radius of curvature. */
function onEllipsoid(lat: number): { readonly axis: number; readonly pole: number } {
  const sin = Math.sin(lat * RADIANS)
  const radius = EQUATOR_RADIUS / Math.sqrt(1 - ECCENTRICITY_SQUARED * sin * sin)
  return { axis: radius * Math.cos(lat * RADIANS), pole: radius * (1 - ECCENTRICITY_SQUARED) * sin }
}

/** Halfway between the outermost points, which is where a plane around them fits best. NaN without units. */
export function middleOf(units: readonly ArealUnit[]): LonLat {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { point } of units) {
    west = Math.min(west, point[0])
    south = Math.min(south, point[1])
    east = Math.max(east, point[0])
    north = Math.max(north, point[1])
  }
  return [(west + east) / 2, (south + north) / 2]
}

/**
 * The units' points in metres around their middle, in unit order, as the spatial measures take them.
 *
 * @param plane another plane than the units' own, where several lists are to lie in one
 */
export function planePositions(units: readonly ArealUnit[], plane = localPlane(middleOf(units))): Positions {
  const points = units.map(({ point }) => plane(point))
  return {
    east: Float64Array.from(points, ({ east }) => east),
    north: Float64Array.from(points, ({ north }) => north),
  }
}

/** Land areas in square metres, in unit order. */
export const areasInSquareMeters = (units: readonly ArealUnit[]): Float64Array =>
  Float64Array.from(units, ({ areaHectares }) => areaHectares * SQUARE_METERS_PER_HECTARE)
