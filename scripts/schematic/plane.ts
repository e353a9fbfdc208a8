/** A point in the local plane, in metres east and north of the origin of the projection. */
export type Point = readonly [x: number, y: number]

/** A closed ring without the repeated last point, counterclockwise when its area is positive. */
export type Ring = readonly Point[]

/** Mean Earth radius in metres (IUGG), the one that turf measures with. */
const EARTH_RADIUS_METERS = 6371008.8
const RADIANS = Math.PI / 180

/** A local equirectangular plane: over a city of 20 km its scale error stays below one in a thousand. */
export interface Plane {
  readonly toPlane: (lon: number, lat: number) => Point
  readonly toLonLat: (point: Point) => [lon: number, lat: number]
}

/** The plane whose origin is the given longitude and latitude. */
export function localPlane(lon0: number, lat0: number): Plane {
  const northing = EARTH_RADIUS_METERS * RADIANS
  const easting = northing * Math.cos(lat0 * RADIANS)
  return {
    toPlane: (lon, lat) => [(lon - lon0) * easting, (lat - lat0) * northing],
    toLonLat: ([x, y]) => [lon0 + x / easting, lat0 + y / northing],
  }
}

/** The element at an index that must exist. */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const value = list[index]
  if (value === undefined) throw new RangeError(`schematic map: no element ${index} in a list of ${list.length}`)
  return value
}

/** Signed area and centroid of a ring; a ring without area has its first point as centroid. */
export function areaAndCentroid(ring: Ring): { area: number; centroid: Point } {
  const [ox, oy] = at(ring, 0)
  let [twice, sx, sy] = [0, 0, 0]
  let [px, py] = [0, 0]
  for (const [x, y] of ring) {
    const [qx, qy] = [x - ox, y - oy]
    const cross = px * qy - qx * py
    twice += cross
    sx += cross * (px + qx)
    sy += cross * (py + qy)
    px = qx
    py = qy
  }
  const centroid: Point = twice === 0 ? [ox, oy] : [ox + sx / (3 * twice), oy + sy / (3 * twice)]
  return { area: twice / 2, centroid }
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1])
}

/** The point at a share of the way from a to b. */
export function between(a: Point, b: Point, share: number): Point {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]
}

/** Twice the signed area of the triangle: positive when c lies to the left of the line from a to b. */
export function turn(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}

/** Distance in metres from a point to a segment. */
export function distanceToSegment(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const squared = dx * dx + dy * dy
  const share = squared === 0 ? 0 : ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / squared
  const kept = Math.max(0, Math.min(1, share))
  return Math.hypot(p[0] - a[0] - dx * kept, p[1] - a[1] - dy * kept)
}

/** True when the two segments cross in a point inside both. */
export function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return turn(a, b, c) > 0 !== turn(a, b, d) > 0 && turn(c, d, a) > 0 !== turn(c, d, b) > 0
}

/** True when the ring holds the point (even-odd rule). */
export function isInside(p: Point, ring: Ring): boolean {
  let inside = false
  let a = at(ring, ring.length - 1)
  for (const b of ring) {
    if (a[1] > p[1] !== b[1] > p[1] && p[0] < ((b[0] - a[0]) * (p[1] - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside
    a = b
  }
  return inside
}

export interface Box {
  readonly west: number
  readonly east: number
  readonly south: number
  readonly north: number
}

/** The smallest box with sides along the axes that holds all points. */
export function boxOf(points: readonly Point[]): Box {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const [x, y] of points) {
    west = Math.min(west, x)
    east = Math.max(east, x)
    south = Math.min(south, y)
    north = Math.max(north, y)
  }
  return { west, east, south, north }
}

/** True when the box around a segment lies at least so many metres beside another box. */
export function isBeside(box: Box, a: Point, b: Point, meters: number): boolean {
  return (
    Math.max(a[0], b[0]) < box.west - meters ||
    Math.min(a[0], b[0]) > box.east + meters ||
    Math.max(a[1], b[1]) < box.south - meters ||
    Math.min(a[1], b[1]) > box.north + meters
  )
}
