/** Topology → shapes: the areas and the lines between them, shared by both renderers. */
import type { Feature, Geometry, MultiLineString, MultiPolygon } from 'geojson'
import { feature, merge, mesh } from 'topojson-client'
import type { GeometryCollection, MultiPolygon as MultiPolygonObject, Polygon, Topology } from 'topojson-specification'
import type { LevelId, UnitId } from '../domain/units.ts'
import { borderTone } from '../symbology/mapLines.ts'

export type Bounds = readonly [west: number, south: number, east: number, north: number]

/** The areas of one level and the borders that go with them. */
export interface MapShapes {
  readonly areas: ReadonlyMap<UnitId, Feature<Geometry>>
  readonly bounds: Bounds
  readonly outerEdge: MultiLineString
  readonly largerBorders: MultiLineString
  /** Several areas as one, without the borders between them. */
  readonly union: (unitIds: readonly UnitId[]) => MultiPolygon
  /** Borders between areas by the tone that shows between their two fills. */
  readonly borders: (colorOf: (unitId: UnitId) => string) => { white: MultiLineString; ink: MultiLineString }
}

/**
 * The shapes of a level.
 * @returns undefined when the topology has no such level
 */
export function mapShapes(topology: Topology, level: LevelId, larger: readonly LevelId[]): MapShapes | undefined {
  const object = collection(topology, level)
  if (object === undefined) return undefined
  const areas = new Map<UnitId, Feature<Geometry>>()
  for (const area of feature(topology, object).features) areas.set(String(area.id), area)
  const first = larger[0]
  const largerObject = first === undefined ? undefined : collection(topology, first)
  return {
    areas,
    bounds: boundsOf(areas.values()),
    outerEdge: mesh(topology, object, (a, b) => a === b),
    largerBorders:
      largerObject === undefined
        ? { type: 'MultiLineString', coordinates: [] }
        : mesh(topology, largerObject, (a, b) => a !== b),
    union: (unitIds) =>
      merge(
        topology,
        object.geometries.filter(
          (geometry): geometry is Polygon | MultiPolygonObject =>
            unitIds.includes(String(geometry.id)) && (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'),
        ),
      ),
    borders: (colorOf) => {
      const toned = (tone: 'white' | 'ink') =>
        mesh(topology, object, (a, b) => a !== b && borderTone(colorOf(String(a.id)), colorOf(String(b.id))) === tone)
      return { white: toned('white'), ink: toned('ink') }
    },
  }
}

function collection(topology: Topology, name: string): GeometryCollection<object> | undefined {
  const object = topology.objects[name]
  return object?.type === 'GeometryCollection' ? (object as GeometryCollection<object>) : undefined
}

/** The box around the features, WGS 84. */
export function boundsOf(features: Iterable<Feature<Geometry>>): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { geometry } of features) {
    for (const [lon, lat] of positionsOf(geometry)) {
      west = Math.min(west, lon)
      east = Math.max(east, lon)
      south = Math.min(south, lat)
      north = Math.max(north, lat)
    }
  }
  return [west, south, east, north]
}

function* positionsOf(geometry: Geometry): Generator<[number, number]> {
  const polygons =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : []
  for (const polygon of polygons) {
    for (const [lon, lat] of polygon[0] ?? []) if (lon !== undefined && lat !== undefined) yield [lon, lat]
  }
}
