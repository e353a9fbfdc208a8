import type { Feature, FeatureCollection, Polygon } from 'geojson'
import { divideOutline } from './divideOutline.ts'
import { goalOf, type Goal } from './misfit.ts'
import { planarMap, type PlanarMap } from './planarMap.ts'
import { areaAndCentroid, at, localPlane, type Plane, type Point, type Ring } from './plane.ts'
import { fitPowerDiagram } from './powerFit.ts'
import type { LevelInput, SchematicInput, SchematicLevel } from './readSchematicInput.ts'
import { refine } from './refine.ts'
import { measureFit, trueBorders, type LevelReport, type SchematicReport } from './report.ts'

export interface SchematicProperties {
  readonly id: string
}

export type SchematicCollection = FeatureCollection<Polygon, SchematicProperties>

/** The drawn levels, and how well they agree with the figures. */
export interface SchematicResult {
  readonly levels: Readonly<Record<SchematicLevel, SchematicCollection>>
  readonly report: SchematicReport
}

const SQUARE_METERS_PER_HECTARE = 10000
/** Six decimals of a degree are about a tenth of a metre. */
const STEPS_PER_DEGREE = 1e6

function counterclockwise(ring: Ring): Ring {
  return areaAndCentroid(ring).area < 0 ? [...ring].reverse() : ring
}

/** The areas are scaled so that the units together fill the outline, which is generalised. */
function levelGoal(level: LevelInput, outline: Ring, plane: Plane): Goal {
  const sum = level.units.reduce((total, { areaHectares }) => total + areaHectares * SQUARE_METERS_PER_HECTARE, 0)
  const scale = areaAndCentroid(outline).area / sum
  const targets = level.units.map(({ lon, lat, areaHectares }) => ({
    area: areaHectares * SQUARE_METERS_PER_HECTARE * scale,
    centroid: plane.toPlane(lon, lat),
  }))
  return goalOf(targets, trueBorders(level))
}

function roundedLonLat(point: Point, plane: Plane): [number, number] {
  const [lon, lat] = plane.toLonLat(point)
  return [Math.round(lon * STEPS_PER_DEGREE) / STEPS_PER_DEGREE, Math.round(lat * STEPS_PER_DEGREE) / STEPS_PER_DEGREE]
}

/** The map as it is published: each vertex rounded once, so that it stays the same in all polygons around it. */
function published(map: PlanarMap, plane: Plane): { map: PlanarMap; lonLat: readonly [number, number][] } {
  const lonLat = map.points.map((point) => roundedLonLat(point, plane))
  const points = lonLat.map(([lon, lat]) => plane.toPlane(lon, lat))
  return { map: planarMap(points, map.kinds, map.rings), lonLat }
}

function collection(map: PlanarMap, lonLat: readonly [number, number][], level: LevelInput): SchematicCollection {
  const features = level.units.map(({ id }, cell): Feature<Polygon, SchematicProperties> => {
    const ring = at(map.rings, cell).map((vertex) => at(lonLat, vertex))
    return {
      type: 'Feature',
      id,
      properties: { id },
      geometry: { type: 'Polygon', coordinates: [[...ring, at(ring, 0)].map(([lon, lat]) => [lon, lat])] },
    }
  })
  return { type: 'FeatureCollection', features }
}

function buildLevel(name: SchematicLevel, level: LevelInput, outline: Ring, plane: Plane) {
  const goal = levelGoal(level, outline, plane)
  const { sites, rounds } = fitPowerDiagram(goal.targets, outline)
  const start = divideOutline(sites, outline)
  const powerDiagram = measureFit(start, goal, level).summary
  const refined = refine(start, goal)
  const { map, lonLat } = published(refined.map, plane)
  const iterations = { siteRounds: rounds, changedBorders: refined.changedBorders }
  const report: LevelReport = { level: name, ...measureFit(map, goal, level), powerDiagram, iterations }
  return { features: collection(map, lonLat, level), report }
}

/**
 * Draws the schematic map of both levels from figures: areas, centroids, neighbours and one outline.
 *
 * A power diagram gives each unit its area near its place; then its borders are moved and turned until areas,
 * centroids and neighbours agree with the figures as well as straight borders allow. The result has no gap and no
 * overlap: each vertex of a border stands, with the same coordinates, in the polygons on both sides. Without random
 * numbers or clock, the same input gives the same bytes.
 */
export function buildSchematic(input: SchematicInput): SchematicResult {
  const middle = areaAndCentroid(input.outline).centroid
  const plane = localPlane(...middle)
  const outline = counterclockwise(input.outline.map(([lon, lat]) => plane.toPlane(lon, lat)))
  const delomrade = buildLevel('delomrade', input.levels.delomrade, outline, plane)
  const deso = buildLevel('deso', input.levels.deso, outline, plane)
  return {
    levels: { delomrade: delomrade.features, deso: deso.features },
    report: { delomrade: delomrade.report, deso: deso.report },
  }
}
