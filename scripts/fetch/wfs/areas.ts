import type { Position } from 'geojson'
import * as v from 'valibot'
import type { Layer, Publishers, Vintage } from '../configSchema.ts'
import { both } from '../language.ts'
import { ShapeProblem } from '../pxweb/statCube.ts'

type Box = Publishers['scb']['wfs']['box']

const position = v.pipe(v.array(v.pipe(v.number(), v.finite())), v.minLength(2))
const ring = v.pipe(v.array(position), v.minLength(4))
const geometrySchema = v.variant('type', [
  v.object({ type: v.literal('Polygon'), coordinates: v.pipe(v.array(ring), v.minLength(1)) }),
  v.object({
    type: v.literal('MultiPolygon'),
    coordinates: v.pipe(v.array(v.pipe(v.array(ring), v.minLength(1))), v.minLength(1)),
  }),
])
const count = v.optional(v.nullable(v.union([v.number(), v.string()])))
const collectionSchema = v.object({
  type: v.literal('FeatureCollection'),
  numberMatched: count,
  totalFeatures: count,
  crs: v.optional(v.unknown()),
  features: v.array(
    v.object({
      type: v.literal('Feature'),
      properties: v.nullable(v.record(v.string(), v.unknown())),
      geometry: geometrySchema,
    }),
  ),
})

type Collection = v.InferOutput<typeof collectionSchema>
type Geometry = v.InferOutput<typeof geometrySchema>

/** An area of a set of boundaries. */
export interface FetchedArea {
  readonly unit: string
  readonly name: string | null
  readonly parent: string | null
  readonly version: string | null
  readonly geometry: Geometry
}

interface Expected {
  readonly layer: Layer
  readonly vintage: Vintage
  readonly kommun: string
  readonly box: Box
}

/**
 * Reads the areas of one kommun.
 *
 * @throws {ShapeProblem} when areas are missing, lack an attribute, belong elsewhere, or are not in WGS 84
 */
export function readAreas(json: unknown, expected: Expected): FetchedArea[] {
  const result = v.safeParse(collectionSchema, json)
  if (!result.success) {
    const [issue] = result.issues
    const what = `${v.getDotPath(issue) ?? ''} ${issue.message}`
    throw new ShapeProblem(both(`ingen GeoJSON med ytor: ${what}`, `no GeoJSON of areas: ${what}`))
  }
  const collection = result.output
  refuseWrongCount(collection)
  refuseOtherSystem(collection)
  const areas = collection.features.map((feature) => readArea(feature, expected))
  const twice = areas.find(({ unit }, at) => areas.findIndex((other) => other.unit === unit) !== at)
  if (twice !== undefined) throw new ShapeProblem(both(`${twice.unit} två gånger`, `${twice.unit} twice`))
  const versions = [...new Set(areas.map(({ version }) => version))]
  if (versions.length > 1) {
    const list = versions.map(String).join(', ')
    throw new ShapeProblem(both(`flera versioner på en gång: ${list}`, `several versions at once: ${list}`))
  }
  return areas
}

function refuseWrongCount({ numberMatched, totalFeatures, features }: Collection): void {
  const said = [numberMatched, totalFeatures].find((one) => typeof one === 'number')
  if (features.length === 0) throw new ShapeProblem(both('inga områden', 'no areas'))
  if (said !== undefined && said !== features.length) {
    throw new ShapeProblem(
      both(`${features.length} områden, men svaret säger ${said}`, `${features.length} areas, but it says ${said}`),
    )
  }
}

function refuseOtherSystem({ crs }: Collection): void {
  const text = JSON.stringify(crs ?? null)
  if (crs === undefined || crs === null || /CRS84|EPSG:{1,2}4326|EPSG:\d*\.?\d*:?4326/.test(text)) return
  throw new ShapeProblem(both(`koordinatsystemet ${text.slice(0, 80)}`, `the coordinate system ${text.slice(0, 80)}`))
}

function readArea({ properties, geometry }: Collection['features'][number], expected: Expected): FetchedArea {
  const { layer, vintage, kommun, box } = expected
  const text = (attribute: string): string => {
    const value = properties !== null && Object.hasOwn(properties, attribute) ? properties[attribute] : undefined
    if (typeof value === 'string' && value !== '') return value
    const has = Object.keys(properties ?? {}).join(', ')
    throw new ShapeProblem(
      both(`attributet ${attribute} saknas; det finns ${has}`, `no attribute ${attribute}; there is ${has}`),
    )
  }
  const unit = text(layer.unit)
  if (text(layer.kommun) !== kommun || !new RegExp(`^${vintage.code.replaceAll('{kommun}', kommun)}$`).test(unit)) {
    throw new ShapeProblem(
      both(
        `området ${unit}, som inte är ${vintage.id} i ${kommun}`,
        `the area ${unit}, which is no ${vintage.id} of ${kommun}`,
      ),
    )
  }
  const version = layer.versionStart === null ? optionalText(properties, layer.version) : text(layer.version)
  if (layer.versionStart !== null && version?.startsWith(layer.versionStart) !== true) {
    const came = String(version)
    throw new ShapeProblem(
      both(`versionen ${came}, inte ${layer.versionStart}`, `the version ${came}, not ${layer.versionStart}`),
    )
  }
  refuseOutside(unit, geometry, box)
  return {
    unit,
    name: layer.name === null ? null : text(layer.name),
    parent: layer.parent === null ? null : text(layer.parent),
    version,
    geometry,
  }
}

function optionalText(properties: Record<string, unknown> | null, attribute: string): string | null {
  const value = properties !== null && Object.hasOwn(properties, attribute) ? properties[attribute] : null
  return typeof value === 'string' ? value : null
}

function refuseOutside(unit: string, geometry: Geometry, box: Box): void {
  const rings: Position[][] = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
  for (const one of rings) {
    const [first = [], last = []] = [one[0], one.at(-1)]
    if (first[0] !== last[0] || first[1] !== last[1]) {
      throw new ShapeProblem(both(`${unit}: en gräns som inte sluts`, `${unit}: a boundary that does not close`))
    }
    const outside = one.find((point) => !isInside(point, box))
    if (outside === undefined) continue
    const [x = 0, y = 0] = outside
    const guess = systemOf(x, y, box)
    throw new ShapeProblem(
      both(`${unit}: punkten ${x}, ${y}; ${guess.sv}`, `${unit}: the point ${x}, ${y}; ${guess.en}`),
    )
  }
}

const isInside = ([x = Number.NaN, y = Number.NaN]: Position, { west, south, east, north }: Box): boolean =>
  x >= west && x <= east && y >= south && y <= north

function systemOf(x: number, y: number, box: Box) {
  if (isInside([y, x], box)) return both('latitud före longitud', 'latitude before longitude')
  if (Math.abs(x) > 180) return both('meter i ett plant system, inte grader', 'metres of a plane system, not degrees')
  return both('utanför Sverige', 'outside Sweden')
}
