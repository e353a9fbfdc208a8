import type { FeatureCollection, GeoJsonProperties } from 'geojson'
import { mergeArcs, quantize } from 'topojson-client'
import { topology as toTopology } from 'topojson-server'
import { presimplify, quantile, simplify } from 'topojson-simplify'
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import type { LevelId, UnitId, UnitLevel } from '../../src/domain/units.ts'
import { DataProblem } from './dataProblem.ts'
import type { Shapes } from './shapes.ts'

/** Points that a map file may hold: keeps the gzipped file of official boundaries below 60 kB. */
const POINT_LIMIT = 14_000

/** Points for each area where a map has so many areas that the limit would leave them no shape. */
const POINTS_PER_AREA = 12

/** Steps along each axis of the file's grid: about 0.3 m over Malmö. */
const GRID = 1e5

/** Finer than the grid of the file: makes corners meet that differ in the last decimal of a boundary file. */
const SNAP = 1e6

export type MapTopology = Topology<Record<string, GeometryCollection>>

type Part = Polygon | MultiPolygon

/**
 * One map file: the areas of a level and the larger levels put together from them, on shared arcs. Official
 * boundaries with more points than the limit lose the points that matter least to the shape.
 *
 * @param level the drawn level, whose units come in the order of the shapes
 * @param larger the levels that are unions of its units
 */
export function mapTopology(level: UnitLevel, shapes: Shapes, larger: readonly UnitLevel[]): MapTopology {
  const drawn = simplified(sharedArcs(level.id, shapes), Math.max(POINT_LIMIT, POINTS_PER_AREA * level.units.length))
  const parts = new Map(areasIn(drawn.objects[level.id], level.id).map((part) => [String(part.id), part]))
  for (const one of larger) drawn.objects[one.id] = merged(drawn, level, parts, one)
  return quantize(drawn, GRID)
}

function sharedArcs(id: LevelId, shapes: Shapes): MapTopology {
  const features = shapes.areas.map((area) => ({ type: 'Feature' as const, properties: null, ...area }))
  const collection: FeatureCollection = { type: 'FeatureCollection', features }
  const made = toTopology({ [id]: collection }, SNAP)
  return { ...made, objects: { [id]: { type: 'GeometryCollection', geometries: areasIn(made.objects[id], id) } } }
}

/** The areas of a collection with their ids and nothing else. */
function areasIn(object: GeometryObject<GeoJsonProperties> | undefined, level: LevelId): Part[] {
  const geometries = object?.type === 'GeometryCollection' ? object.geometries : []
  return geometries.map((geometry) => {
    const { id } = geometry
    const hasExtent = 'arcs' in geometry && geometry.arcs.length > 0
    if (id !== undefined && hasExtent && geometry.type === 'Polygon') {
      return { type: geometry.type, id, arcs: geometry.arcs }
    }
    if (id !== undefined && hasExtent && geometry.type === 'MultiPolygon') {
      return { type: geometry.type, id, arcs: geometry.arcs }
    }
    throw new DataProblem(level, `the area of ${id ?? '?'} has no extent`, 'Mend it in the boundary file.')
  })
}

function simplified(drawn: MapTopology, limit: number): MapTopology {
  // Weights are areas in degrees, which all of Malmö stretches alike, so their order is that of areas in metres.
  const weighed = presimplify(drawn)
  const points = weighed.arcs.reduce((sum, arc) => sum + arc.length, 0)
  return simplify(weighed, points <= limit ? 0 : quantile(weighed, limit / points))
}

function merged(
  drawn: MapTopology,
  level: UnitLevel,
  parts: ReadonlyMap<UnitId, Part>,
  larger: UnitLevel,
): GeometryCollection {
  const geometries = larger.units.map(({ id }) => {
    const members = level.units.filter((unit) => unit.parents[larger.id] === id)
    const union = mergeArcs(
      drawn,
      members.flatMap((unit) => parts.get(unit.id) ?? []),
    )
    const [outline] = union.arcs
    // Most larger areas are of one piece, and then they are plain polygons.
    return outline !== undefined && union.arcs.length === 1
      ? { type: 'Polygon' as const, arcs: outline, id }
      : { ...union, id }
  })
  return { type: 'GeometryCollection', geometries }
}
