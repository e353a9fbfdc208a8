/**
 * Positions as whole numbers of the seventh decimal of a degree, about a centimetre: what is kept of a coordinate.
 * One decimal less would be 11 cm, which is more than the borders of SCB and the municipalities are measured to, and
 * can push a vertex over the border beside it. On whole numbers it is exact which side of a line a point lies on.
 */
import { floatAt } from '../math/floats.ts'
import type { RawRing, Xy } from './rawAreas.ts'

export const DECIMALS = 7
export const PER_DEGREE = 1e7

/** A ring on the grid; the last point is the first. */
export interface GridRing {
  readonly x: Float64Array
  readonly y: Float64Array
}

export const toGrid = (degrees: number): number => Math.round(degrees * PER_DEGREE)

/** A coordinate with the decimals that are kept. */
export const rounded = (degrees: number): number => toGrid(degrees) / PER_DEGREE

export const gridRing = (ring: RawRing): GridRing => ({
  x: Float64Array.from(ring, ([lon]) => toGrid(lon)),
  y: Float64Array.from(ring, ([, lat]) => toGrid(lat)),
})

const RADIANS = Math.PI / 180

/** Metres of one step of the grid to the north and to the east, at a latitude (series for the ellipsoid of WGS 84). */
export function stepMeters(gridLatitude: number): { readonly east: number; readonly north: number } {
  const latitude = (gridLatitude / PER_DEGREE) * RADIANS
  const north = 111_132.954 - 559.822 * Math.cos(2 * latitude) + 1.175 * Math.cos(4 * latitude)
  const east = 111_412.84 * Math.cos(latitude) - 93.5 * Math.cos(3 * latitude) + 0.118 * Math.cos(5 * latitude)
  return { east: east / PER_DEGREE, north: north / PER_DEGREE }
}

/** Square metres of one square of the grid at a latitude. */
export function squareMeters(gridLatitude: number): number {
  const { east, north } = stepMeters(gridLatitude)
  return east * north
}

/** Metres between two positions in degrees that lie near each other. */
export function metersBetween([lon, lat]: Xy, [otherLon, otherLat]: Xy): number {
  const { east, north } = stepMeters(toGrid((lat + otherLat) / 2))
  return Math.hypot((lon - otherLon) * PER_DEGREE * east, (lat - otherLat) * PER_DEGREE * north)
}

export type Point = readonly [x: number, y: number]

export const pointAt = ({ x, y }: GridRing, index: number): Point => [floatAt(x, index), floatAt(y, index)]

/** Twice the area that three points span: positive where the third lies to the left of the way from the first to the second. */
export const turn = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)

/** The area of a ring in squares of the grid: positive counter-clockwise. Counted from its first point, so that it stays exact. */
export function signedArea({ x, y }: GridRing): number {
  const [x0 = 0] = x
  const [y0 = 0] = y
  let twice = 0
  for (let i = 1; i < x.length; i++) {
    const [ax, ay] = [(x[i - 1] ?? x0) - x0, (y[i - 1] ?? y0) - y0]
    const [bx, by] = [(x[i] ?? x0) - x0, (y[i] ?? y0) - y0]
    twice += ax * by - bx * ay
  }
  return twice / 2
}

/** A rectangle on the grid. */
export interface GridBox {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

export function boxOf(rings: readonly GridRing[]): GridBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of rings) {
    for (let i = 0; i < x.length; i++) {
      const [px, py] = [x[i] ?? 0, y[i] ?? 0]
      if (px < west) west = px
      if (px > east) east = px
      if (py < south) south = py
      if (py > north) north = py
    }
  }
  return { west, south, east, north }
}

/** A point as a finding writes it: longitude and latitude. */
export const writtenPoint = (gridX: number, gridY: number): string =>
  `${Math.round(gridX / 100) / 1e5}, ${Math.round(gridY / 100) / 1e5}`
