import type { AreaRings, LonLat, Ring } from '../domain/areas.ts'
import { equalAreaLatitude, equalAreaNorth, mercatorEast } from './areaTopologyPlane.ts'
import { geographicLength } from './segmentLength.ts'

const SQUARE_METERS_PER_HECTARE = 10_000

export interface AreaSize {
  readonly hectares: number
  readonly perimeterMeters: number
  /** The centroid, or a point inside where the centroid lies outside. */
  readonly point: LonLat
}

/** Size and place of an area on the ellipsoid. Rings may run either way: the first of each part is its outer one. */
export function areaSize(rings: AreaRings): AreaSize {
  const parts = rings.map((part) => addedMoments(part.map(ringMoments)))
  const whole = addedMoments([{ area: 0, east: 0, north: 0 }, ...parts], 1)
  const perimeterMeters = rings.flat().reduce((sum, ring) => sum + ringMeters(ring), 0)
  return { hectares: whole.area / SQUARE_METERS_PER_HECTARE, perimeterMeters, point: pointFor(rings, parts, whole) }
}

/** An area in square metres, and the sums that its centroid is found with, in the plane that keeps areas. */
interface Moments {
  readonly area: number
  readonly east: number
  readonly north: number
}

/** Measured from the ring's first position, which keeps the digits that matter. Never negative. */
function ringMoments(ring: Ring): Moments {
  const [start] = ring
  if (start === undefined) return { area: 0, east: 0, north: 0 }
  const [startX, startY] = [mercatorEast(start[0]), equalAreaNorth(start[1])]
  let [twice, sumX, sumY, x, y] = [0, 0, 0, 0, 0]
  for (const [lon, lat] of [...ring, start]) {
    const [nextX, nextY] = [mercatorEast(lon) - startX, equalAreaNorth(lat) - startY]
    const cross = x * nextY - nextX * y
    twice += cross
    sumX += cross * (x + nextX)
    sumY += cross * (y + nextY)
    ;[x, y] = [nextX, nextY]
  }
  const direction = twice < 0 ? -1 : 1
  const area = (direction * twice) / 2
  return { area, east: area * startX + (direction * sumX) / 6, north: area * startY + (direction * sumY) / 6 }
}

/** The first and what belongs to it: holes, which are taken away, or with the sign 1 further parts. */
const addedMoments = ([first, ...others]: readonly Moments[], sign: 1 | -1 = -1): Moments =>
  others.reduce(
    (sum, { area, east, north }) => ({
      area: sum.area + sign * area,
      east: sum.east + sign * east,
      north: sum.north + sign * north,
    }),
    first ?? { area: 0, east: 0, north: 0 },
  )

function ringMeters(ring: Ring): number {
  let sum = 0
  let before = ring[ring.length - 1]
  for (const position of ring) {
    if (before !== undefined) sum += geographicLength(before[0], before[1], position[0], position[1])
    before = position
  }
  return sum
}

function pointFor(rings: AreaRings, parts: readonly Moments[], whole: Moments): LonLat {
  const near = rings[0]?.[0]?.[0] ?? [0, 0]
  const centroid = centroidOf(whole, near)
  if (crossings(rings, centroid[1]).filter((lon) => lon < centroid[0]).length % 2 === 1) return centroid
  const largest = parts.reduce((best, part, index) => (part.area > (parts[best]?.area ?? 0) ? index : best), 0)
  const [part, moments] = [rings[largest], parts[largest]]
  return part === undefined || moments === undefined ? near : pointInside([part], centroidOf(moments, near))
}

function centroidOf({ area, east, north }: Moments, near: LonLat): LonLat {
  if (!(area > 0)) return near
  return [east / area / mercatorEast(1), equalAreaLatitude(north / area, near[1])]
}

/** The middle of the longest stretch inside at the latitude of the centroid. */
function pointInside(rings: AreaRings, centroid: LonLat): LonLat {
  const lons = crossings(rings, centroid[1])
  let [best, widest] = [centroid[0], 0]
  for (let at = 0; at + 1 < lons.length; at += 2) {
    const [from = 0, to = 0] = [lons[at], lons[at + 1]]
    if (to - from > widest) [best, widest] = [(from + to) / 2, to - from]
  }
  return [best, centroid[1]]
}

/** Where the boundary crosses a latitude, from west to east. Inside begins at every other of them. */
function crossings(rings: AreaRings, lat: number): number[] {
  const found: number[] = []
  for (const ring of rings.flat()) {
    let before = ring[ring.length - 1]
    for (const position of ring) {
      // The lower end belongs to a piece and the upper does not, so that a corner is crossed once.
      if (before !== undefined && before[1] <= lat !== position[1] <= lat) {
        found.push(before[0] + ((lat - before[1]) / (position[1] - before[1])) * (position[0] - before[0]))
      }
      before = position
    }
  }
  return found.sort((a, b) => a - b)
}
