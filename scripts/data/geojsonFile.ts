import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import { STATUS_LETTERS, type CatalogFile, type FiguresFile } from '../../src/data/schema.ts'
import type { ArealUnit, UnitLevel } from '../../src/domain/units.ts'
import type { FileColumn } from './column.ts'
import type { MapTopology } from './mapTopology.ts'
import { DataProblem } from './dataProblem.ts'
import { rounded } from './rounding.ts'

/** What a property of the download means: a foreign member of the collection that GIS programs leave alone. */
export interface PropertyMeaning {
  readonly property: string
  readonly layer: string
  readonly nameSv: string
  readonly nameEn: string
  readonly unit: string
  readonly year: number
  readonly sex: string
  readonly basis: string
  readonly referenceDate: string
  readonly boundariesOfSource: string
  readonly sourceSv: string
  readonly sourceEn: string
}

export interface Download extends FeatureCollection<Polygon | MultiPolygon> {
  readonly name: string
  readonly boundaries: 'schematic' | 'official'
  readonly columns: readonly PropertyMeaning[]
}

/**
 * One level as plain GeoJSON in WGS 84. A figure's property is named layer, year, sex (unless total) and basis:
 * `population_2024_women_published`. Where figures are absent the value is null and a second property, ending in
 * `_status`, says why for each area.
 */
export function geojsonDownload(
  level: UnitLevel,
  map: MapTopology,
  figures: FiguresFile,
  catalog: CatalogFile,
): Download {
  const shapes = feature(map, map.objects[level.id] ?? { type: 'GeometryCollection', geometries: [] })
  const shapeOf = new Map(shapes.features.map(({ id, geometry }) => [String(id), geometry]))
  const info = catalog.levels.find(({ id }) => id === level.id)
  return {
    type: 'FeatureCollection',
    name: level.id,
    boundaries: info?.boundaries ?? 'schematic',
    columns: figures.columns.map((column) => meaningOf(column, catalog)),
    features: level.units.flatMap((unit, index) => {
      const geometry = shapeOf.get(unit.id)
      if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return []
      return [areaFeature(unit, wound(geometry), figures, index)]
    }),
  }
}

const propertyName = ({ layer, year, sex, basis }: FileColumn): string =>
  [layer, year, ...(sex === 'total' ? [] : [sex]), basis].join('_')

function meaningOf(column: FileColumn, catalog: CatalogFile): PropertyMeaning {
  const layer = catalog.layers.find(({ id }) => id === column.layer)
  if (layer === undefined)
    throw new DataProblem(column.layer, 'the catalogue has no such layer', 'Add it to layers.csv.')
  const source = catalog.sources.find(({ id }) => id === layer.source)
  return {
    property: propertyName(column),
    layer: column.layer,
    nameSv: layer.name.sv,
    nameEn: layer.name.en,
    unit: layer.kind === 'share' ? 'share 0-1' : layer.unit,
    year: column.year,
    sex: column.sex,
    basis: column.basis,
    referenceDate: column.referenceDate,
    boundariesOfSource: column.vintage,
    sourceSv: source?.line.sv ?? '',
    sourceEn: source?.line.en ?? '',
  }
}

function areaFeature(
  unit: ArealUnit,
  geometry: Polygon | MultiPolygon,
  figures: FiguresFile,
  index: number,
): Feature<Polygon | MultiPolygon> {
  const properties: Record<string, string | number | null> = {
    id: unit.id,
    name: unit.name,
    areaHectares: unit.areaHectares,
    ...unit.parents,
  }
  const quality = figures.quality?.[index]
  if (quality !== undefined) properties.estimateQuality = quality
  for (const column of figures.columns) {
    const name = propertyName(column)
    properties[name] = column.values[index] ?? null
    if (column.status !== null) properties[`${name}_status`] = stateOf(column.status[index] ?? '')
  }
  return { type: 'Feature', id: unit.id, properties, geometry }
}

const STATES: ReadonlyMap<string, string> = new Map(Object.entries(STATUS_LETTERS))
const stateOf = (letter: string): string => STATES.get(letter) ?? 'missing'

/** Outer rings anticlockwise and holes clockwise, as RFC 7946 asks; about 0.1 m of precision. */
function wound(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: woundRings(geometry.coordinates) }
  return { ...geometry, coordinates: geometry.coordinates.map(woundRings) }
}

const woundRings = (rings: readonly Position[][]): Position[][] =>
  rings.map((ring, index) => {
    const points = ring.map((point) => point.map((coordinate) => rounded(coordinate, 6)))
    return signedArea(points) > 0 === (index === 0) ? points : points.reverse()
  })

/** Twice the area; positive when the ring runs anticlockwise. */
export const signedArea = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? []
    return sum + x * nextY - nextX * y
  }, 0)
