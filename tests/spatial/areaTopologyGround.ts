/** Made areas in metres east and north of a place, as rings of longitude and latitude. */
import type { AreaRings, LonLat, Ring } from '../../src/domain/areas.ts'

export type Point = readonly [east: number, north: number]
export interface MadeArea {
  readonly id: string
  readonly rings: AreaRings
}

const [LON, LAT] = [13, 55.6]
/** Metres of a degree there, on the ellipsoid of WGS 84. Source: the radii of curvature of EPSG:7030. */
const [METERS_PER_LON, METERS_PER_LAT] = [63_035.649, 111_334.538]

export const place = ([east, north]: Point): LonLat => [LON + east / METERS_PER_LON, LAT + north / METERS_PER_LAT]

export const ring = (...corners: readonly Point[]): Ring => [...corners, ...corners.slice(0, 1)].map(place)

/** An area of one part without holes. */
export const area = (id: string, ...corners: readonly Point[]): MadeArea => ({ id, rings: [[ring(...corners)]] })

export const box = (west: number, south: number, east: number, north: number): Point[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
]

export const square = (id: string, west: number, south: number, side = 100): MadeArea =>
  area(id, ...box(west, south, west + side, south + side))
