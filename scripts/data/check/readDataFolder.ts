import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import * as v from 'valibot'
import {
  catalogSchema,
  citiesSchema,
  figuresSchema,
  manifestSchema,
  topologySchema,
  unitsSchema,
  type CatalogFile,
  type CitiesFile,
  type FiguresFile,
  type Manifest,
  type UnitsFile,
} from '../../../src/data/schema.ts'
import { interventionsSchema, type InterventionsFile } from '../../../src/data/schemaInterventions.ts'
import { LEVELS } from '../../../src/domain/units.ts'
import { sha256 } from '../inputs.ts'
import { faultAt, type Fault } from './fault.ts'

/** The files of a data set as they lie on the disk, each checked against its schema. */
export interface DataFolder {
  readonly manifest: Manifest
  readonly catalog: CatalogFile
  readonly units: UnitsFile
  readonly figures: readonly FiguresFile[]
  readonly interventions: InterventionsFile
  readonly cities: CitiesFile
  /** Parsed map files and downloads by id, and every file's text by path. */
  readonly maps: ReadonlyMap<string, v.InferOutput<typeof topologySchema>>
  readonly downloads: ReadonlyMap<string, v.InferOutput<typeof downloadSchema>>
  readonly texts: ReadonlyMap<string, string>
}

const ring = v.array(v.array(v.number()))
export const downloadSchema = v.looseObject({
  type: v.literal('FeatureCollection'),
  columns: v.array(v.looseObject({ property: v.string() })),
  features: v.array(
    v.looseObject({
      id: v.string(),
      properties: v.record(v.string(), v.nullable(v.union([v.string(), v.number()]))),
      geometry: v.variant('type', [
        v.object({ type: v.literal('Polygon'), coordinates: v.array(ring) }),
        v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ring)) }),
      ]),
    }),
  ),
})

/** Reads a data set; what keeps it from being read at all comes as errors. */
export function readDataFolder(folder: string): { data: DataFolder | null; errors: readonly Fault[] } {
  const errors: Fault[] = []
  const manifestPath = join(folder, 'manifest.json')
  if (!existsSync(manifestPath))
    return {
      data: null,
      errors: [faultAt(manifestPath, 'finns inte: kör npm run data:build', 'does not exist: run npm run data:build')],
    }
  const manifest = parsed(readFileSync(manifestPath, 'utf8'), manifestSchema, 'manifest', errors)
  if (manifest === null) return { data: null, errors }
  const texts = readTexts(folder, manifest, errors)
  const read = <S extends v.GenericSchema>(id: string, schema: S): v.InferOutput<S> | null => {
    const path = manifest.files.find((file) => file.id === id)?.path
    const text = path === undefined ? undefined : texts.get(path)
    if (text !== undefined) return parsed(text, schema, id, errors)
    errors.push(
      faultAt(id, 'förteckningen har ingen läsbar fil med detta id', 'the manifest has no readable file of this id'),
    )
    return null
  }
  const catalog = read('catalog', catalogSchema)
  const units = read('units', unitsSchema)
  const interventions = read('interventions', interventionsSchema)
  const cities = read('cities', citiesSchema)
  const figures = LEVELS.flatMap((level) => read(`figures.${level}`, figuresSchema) ?? [])
  const maps = byId(['map.delomrade', 'map.deso'], (id) => read(id, topologySchema))
  const downloads = byId(
    LEVELS.map((level) => `geojson.${level}`),
    (id) => read(id, downloadSchema),
  )
  if (catalog === null || units === null || interventions === null || cities === null) return { data: null, errors }
  return { data: { manifest, catalog, units, figures, interventions, cities, maps, downloads, texts }, errors }
}

function byId<T>(ids: readonly string[], read: (id: string) => T | null): Map<string, T> {
  return new Map(
    ids.flatMap((id): [string, T][] => {
      const content = read(id)
      return content === null ? [] : [[id, content]]
    }),
  )
}

function parsed<S extends v.GenericSchema>(
  text: string,
  schema: S,
  id: string,
  errors: Fault[],
): v.InferOutput<S> | null {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    const found = cause instanceof Error ? cause.message.slice(0, 80) : ''
    errors.push(faultAt(id, `är inte JSON (${found})`, `not JSON (${found})`))
    return null
  }
  const result = v.safeParse(schema, json)
  if (result.success) return result.output
  const [issue] = result.issues
  const place = v.getDotPath(issue)
  errors.push(faultAt(id, `${place ?? 'filen'}: ${issue.message}`, `${place ?? 'the file'}: ${issue.message}`))
  return null
}

function readTexts(folder: string, manifest: Manifest, errors: Fault[]): Map<string, string> {
  const texts = new Map<string, string>()
  const listed = new Set(manifest.files.map(({ path }) => path))
  for (const { path, sha256: expected, bytes } of manifest.files) {
    const full = join(folder, path)
    if (!existsSync(full)) {
      errors.push(
        faultAt(path, 'står i förteckningen men finns inte i mappen', 'in the manifest but not in the folder'),
      )
      continue
    }
    const content = readFileSync(full)
    if (content.length !== bytes)
      errors.push(
        faultAt(
          path,
          `${content.length} byte, förteckningen säger ${bytes}`,
          `${content.length} bytes, the manifest says ${bytes}`,
        ),
      )
    if (sha256(content) !== expected)
      errors.push(faultAt(path, 'kontrollsumman är inte den i förteckningen', "its hash is not the manifest's"))
    if (!path.endsWith('.xlsx')) texts.set(path, content.toString('utf8'))
  }
  const strangers = filesBelow(folder).filter((path) => path !== 'manifest.json' && !listed.has(path))
  errors.push(
    ...strangers.map((path) =>
      faultAt(path, 'finns i mappen men inte i förteckningen', 'in the folder but not in the manifest'),
    ),
  )
  return texts
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => relative(folder, join(folder, name)).replaceAll('\\', '/'))
}
