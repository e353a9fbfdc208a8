import { readFileSync } from 'node:fs'
import type { Position } from 'geojson'
import * as v from 'valibot'
import type { UnitId } from '../../src/domain/units.ts'
import { isInMalmo, likelySystem } from './coordinates.ts'
import { DataProblem } from './dataProblem.ts'
import { sha256 } from './inputs.ts'
import type { Area } from './shapes.ts'

const position = v.custom<Position>(
  (input) => Array.isArray(input) && input.length >= 2 && input.every((number) => Number.isFinite(number)),
  'a position needs finite numbers',
)
const polygon = v.array(v.pipe(v.array(position), v.minLength(4)))
const geometry = v.variant('type', [
  v.object({ type: v.literal('Polygon'), coordinates: polygon }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(polygon) }),
])
const collectionSchema = v.object({
  type: v.literal('FeatureCollection'),
  crs: v.optional(v.unknown()),
  features: v.array(
    v.object({
      type: v.literal('Feature'),
      id: v.optional(v.union([v.string(), v.number()])),
      properties: v.nullable(v.record(v.string(), v.unknown())),
      geometry,
    }),
  ),
})

type Feature = v.InferOutput<typeof collectionSchema>['features'][number]

/** A GeoJSON file of areas. */
export interface BoundaryFile {
  readonly path: string
  readonly sha256: string
  readonly crs: unknown
  readonly features: readonly Feature[]
}

/** Reads a file of areas; null where it is GeoJSON of something else (points or lines). */
export function readBoundaryFile(path: string): BoundaryFile | null {
  const text = readFileSync(path, 'utf8')
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    const what = cause instanceof Error ? cause.message.slice(0, 120) : 'it is not JSON'
    throw new DataProblem(path, what, 'Fetch the file again, or take it out of the folder.')
  }
  const result = v.safeParse(collectionSchema, json)
  if (!result.success) return null
  return { path, sha256: sha256(text), crs: result.output.crs, features: result.output.features }
}

/** Where the features of a file carry ids: the feature's own, or one of its properties. */
export interface IdMatch {
  /** Null = the feature's own id. */
  readonly property: string | null
  readonly matched: number
}

/** The property that has the most of the ids. Ids are compared as text: `10101` and `"10101"` are one. */
export function bestIdMatch(file: BoundaryFile, ids: readonly UnitId[]): IdMatch {
  const wanted = new Set(ids)
  const properties = new Set(file.features.flatMap((feature) => Object.keys(feature.properties ?? {})))
  return [null, ...properties]
    .map((property) => ({ property, matched: countMatches(file, property, wanted) }))
    .reduce((best, next) => (next.matched > best.matched ? next : best))
}

function countMatches(file: BoundaryFile, property: string | null, wanted: ReadonlySet<UnitId>): number {
  return new Set(file.features.map((feature) => idOf(feature, property)).filter((id) => wanted.has(id))).size
}

export function idOf(feature: Feature, property: string | null): string {
  const id = property === null ? feature.id : feature.properties?.[property]
  return typeof id === 'string' || typeof id === 'number' ? String(id) : ''
}

/** The areas in the order of the ids. */
export function areasOf(
  file: BoundaryFile,
  property: string | null,
  ids: readonly UnitId[],
): { id: UnitId; geometry: Area }[] {
  assertWgs84(file)
  const byId = new Map(file.features.map((feature) => [idOf(feature, property), feature.geometry]))
  const strangers = [...byId.keys()].filter((id) => !ids.includes(id))
  const missing = ids.filter((id) => !byId.has(id))
  if (missing.length > 0 || strangers.length > 0 || file.features.length !== ids.length) {
    throw new DataProblem(file.path, mismatch(file, missing, strangers, ids.length), MEND_IDS)
  }
  return ids.flatMap((id) => {
    const area = byId.get(id)
    return area === undefined ? [] : [{ id, geometry: area }]
  })
}

const MEND_IDS = 'Use the boundary set that geodata/units describes, with one feature per area.'

function mismatch(file: BoundaryFile, missing: readonly string[], strangers: readonly string[], units: number): string {
  const list = (ids: readonly string[]): string => ids.slice(0, 5).join(', ') + (ids.length > 5 ? ', …' : '')
  return [
    `${file.features.length} features for ${units} units`,
    ...(missing.length > 0 ? [`${missing.length} units have no area (${list(missing)})`] : []),
    ...(strangers.length > 0 ? [`${strangers.length} areas have no unit (${list(strangers)})`] : []),
  ].join('; ')
}

export const positionsOf = (area: Area): Position[] =>
  area.type === 'Polygon' ? area.coordinates.flat() : area.coordinates.flat(2)

function assertWgs84(file: BoundaryFile): void {
  const crs = JSON.stringify(file.crs ?? null)
  if (file.crs !== undefined && !/CRS84|EPSG:{1,2}4326/.test(crs)) {
    throw new DataProblem(file.path, `its crs member says ${crs.slice(0, 80)}`, MEND_CRS)
  }
  for (const feature of file.features) {
    const outside = positionsOf(feature.geometry).find((point) => !isInMalmo(point))
    if (outside === undefined) continue
    const what = `the point ${outside.slice(0, 2).join(', ')} is not in Malmö in WGS 84; it looks like`
    throw new DataProblem(file.path, `${what} ${likelySystem(outside)}`, MEND_CRS)
  }
}

const MEND_CRS =
  'Convert the file to WGS 84, longitude first, for example: ogr2ogr -t_srs EPSG:4326 new.geojson old.geojson.'
