import type { AreaRings, LonLat } from '../domain/areas.ts'
import type { UnitId } from '../domain/units.ts'
import { contacts, sharedMeters } from './areaTopologyContacts.ts'
import { boundaryEdges } from './areaTopologyEdges.ts'
import { areaSize } from './areaTopologySize.ts'

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

/** Half a metre: more than rounding to six decimals and the bend of a straight border in another projection. */
export const DEFAULT_TOLERANCE_METERS = 0.5

/**
 * Neighbours, sizes and places of areas from their boundaries, on the ellipsoid of WGS 84.
 *
 * Two areas touch when their boundaries come within the tolerance of each other, and only then: nothing is moved, so
 * no chain of small steps joins what lies apart. They share the length along which their boundaries run beside each
 * other within the tolerance, in directions that differ by at most 15 degrees; vertices may lie anywhere on either
 * side. Less than twice the tolerance in a row is a point, and two areas that share nothing longer have 0 metres.
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
  const neighbours = contacts(edges, areas.length, toleranceMeters)
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
