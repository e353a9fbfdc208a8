import type { AreaRings, Ring } from '../domain/areas.ts'
import { mercatorEast, mercatorNorth, mercatorScale } from './areaTopologyPlane.ts'
import { geographicLength } from './segmentLength.ts'

/** The straight pieces of all boundaries, ring after ring, in Mercator's plane. */
export interface BoundaryEdges {
  readonly count: number
  /** Ends of each piece, as x, y, x, y. */
  readonly ends: Float64Array
  /** How much longer the piece is there than on the ground. */
  readonly scale: Float64Array
  readonly areaOf: Uint32Array
  readonly ringOf: Uint32Array
  /** Metres on the ellipsoid, of the piece and from the beginning of its ring to its beginning. */
  readonly meters: Float64Array
  readonly metersBefore: Float64Array
  /** Of each ring. */
  readonly ringMeters: Float64Array
}

/** Close enough to a pole for Mercator's plane to have no end. */
const LAST_LATITUDE = 89

/** @throws {RangeError} on a coordinate that is no longitude or latitude */
export function boundaryEdges(areas: readonly { readonly rings: AreaRings }[]): BoundaryEdges {
  const rings = areas.flatMap((area, index) => area.rings.flat().map((ring) => ({ ring, index })))
  const most = rings.reduce((sum, { ring }) => sum + ring.length, 0)
  const edges = {
    count: 0,
    ends: new Float64Array(4 * most),
    scale: new Float64Array(most),
    areaOf: new Uint32Array(most),
    ringOf: new Uint32Array(most),
    meters: new Float64Array(most),
    metersBefore: new Float64Array(most),
    ringMeters: new Float64Array(rings.length),
  }
  rings.forEach(({ ring, index }, number) => {
    addRing(edges, ring, index, number)
  })
  return edges
}

/** Pieces without length are left out, and so is the closing position where a file repeats it. */
function addRing(
  edges: { -readonly [Key in keyof BoundaryEdges]: BoundaryEdges[Key] },
  ring: Ring,
  area: number,
  number: number,
): void {
  const last = ring[ring.length - 1]
  if (last === undefined) return
  let [lon, lat] = last
  let [x, y] = planePoint(lon, lat)
  let along = 0
  for (const [nextLon, nextLat] of ring) {
    const [nextX, nextY] = planePoint(nextLon, nextLat)
    if (nextX !== x || nextY !== y) {
      const edge = edges.count++
      edges.ends.set([x, y, nextX, nextY], 4 * edge)
      edges.scale[edge] = mercatorScale((lat + nextLat) / 2)
      edges.areaOf[edge] = area
      edges.ringOf[edge] = number
      const meters = geographicLength(lon, lat, nextLon, nextLat)
      edges.meters[edge] = meters
      edges.metersBefore[edge] = along
      along += meters
    }
    ;[lon, lat, x, y] = [nextLon, nextLat, nextX, nextY]
  }
  edges.ringMeters[number] = along
}

function planePoint(lon: number, lat: number): readonly [x: number, y: number] {
  if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= LAST_LATITUDE)) {
    throw new RangeError(`areaTopology requires longitude and latitude in degrees, got ${String(lon)}, ${String(lat)}`)
  }
  return [mercatorEast(lon), mercatorNorth(lat)]
}
