import type { AreaRings, LonLat } from '../domain/areas.ts'
import type { UnitId } from '../domain/units.ts'
import { floatAt } from '../math/floats.ts'
import { boundaryContacts, type Contact, type RingStretches } from './areaTopologyContacts.ts'
import { boundaryEdges } from './areaTopologyEdges.ts'
import { addOverlaps } from './areaTopologyOverlaps.ts'
import { areaSize } from './areaTopologySize.ts'
import { joinedStretches, sharedPart } from './areaTopologyStretches.ts'

/** What follows from the boundaries of areas alone. Lists are in the order of the areas. */
export interface AreaTopology {
  /** Each pair once, the smaller index first, in order, with the metres of boundary that they share. 0 = a point. */
  readonly neighbours: readonly (readonly [a: number, b: number, sharedMeters: number])[]
  readonly areaHectares: readonly number[]
  readonly perimeterMeters: readonly number[]
  /** The centroid, or a point inside where the centroid lies outside. */
  readonly points: readonly LonLat[]
  /** Areas that touch no other. */
  readonly islands: readonly UnitId[]
}

/** What areas of official files may leave between them where they meet; see `areaTopology` for what it does. */
export const DEFAULT_TOLERANCE_METERS = 2

/** Fewer tolerances of boundary within the tolerance of the other area cannot be told from a meeting in a point. */
const BORDER_TOLERANCES = 5

/**
 * Neighbours, sizes and places of areas from their boundaries, on the ellipsoid of WGS 84.
 *
 * Two areas touch when they come within the tolerance of each other, and only then: nothing is moved, so no chain of
 * small steps joins what lies apart. They share the length of boundary that lies within the tolerance of the other
 * area: the mean of both sides, less one tolerance at each end of a stretch, for so far goes what is near a corner.
 * Vertices may lie anywhere on either side, and areas may overlap. A border of less than three tolerances is a point:
 * 0 m.
 * The wedge between two areas that meet in a point should be wider than 25 degrees, or it is taken for a border.
 *
 * @param areas with rings that may run either way
 * @param toleranceMeters see DEFAULT_TOLERANCE_METERS; 0 only for borders through the same vertices on both sides
 * @throws {RangeError} on a position that is no longitude and latitude, and on a tolerance below 0 or not finite
 */
export function areaTopology(
  areas: readonly { readonly id: UnitId; readonly rings: AreaRings }[],
  toleranceMeters: number,
): AreaTopology {
  if (!(toleranceMeters >= 0 && toleranceMeters < Infinity)) {
    throw new RangeError(`areaTopology requires a tolerance of at least 0, got ${String(toleranceMeters)}`)
  }
  const edges = boundaryEdges(areas)
  const contacts = boundaryContacts(edges, areas.length, toleranceMeters)
  addOverlaps(contacts, edges, areas.length, toleranceMeters)
  const neighbours = [...contacts.values()]
    .map(
      (contact) => [contact.first, contact.second, sharedMeters(contact, edges.ringMeters, toleranceMeters)] as const,
    )
    .sort((one, other) => one[0] - other[0] || one[1] - other[1])
  const touching = new Set(neighbours.flatMap(([a, b]) => [a, b]))
  const sizes = areas.map(({ rings }) => areaSize(rings))
  return {
    neighbours,
    areaHectares: sizes.map(({ hectares }) => hectares),
    perimeterMeters: sizes.map(({ perimeterMeters }) => perimeterMeters),
    points: sizes.map(({ point }) => point),
    islands: areas.filter((_, index) => !touching.has(index)).map(({ id }) => id),
  }
}

function sharedMeters({ ofFirst, ofSecond }: Contact, ringMeters: Float64Array, tolerance: number): number {
  const [first, second] = [metersOf(ofFirst, ringMeters, tolerance), metersOf(ofSecond, ringMeters, tolerance)]
  const isBorder = (first.near + second.near) / 2 >= BORDER_TOLERANCES * tolerance
  return isBorder ? (first.shared + second.shared) / 2 : 0
}

/** How much of an area's boundary is within the tolerance of the other, and how much of that is shared. */
function metersOf(
  stretches: RingStretches,
  ringMeters: Float64Array,
  tolerance: number,
): { readonly near: number; readonly shared: number } {
  let [near, shared] = [0, 0]
  for (const [ring, list] of stretches) {
    const around = floatAt(ringMeters, ring)
    for (const run of joinedStretches(list, around, tolerance)) {
      near += run[1] - run[0]
      shared += sharedPart(run, around, tolerance)
    }
  }
  return { near, shared }
}
