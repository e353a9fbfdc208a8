import type { AreaFile, ListedArea } from '../domain/areas.ts'
import type { CoordinateSystem, Generalisation, GivenFile } from '../domain/delivery.ts'
import { kindOfAreaFile, type AreaFileKind } from './areaFileKind.ts'
import { findingList, type AreaFinding, type FindingList } from './areaFindings.ts'
import { AREA_LIMITS } from './areaLimits.ts'
import { checkShapes } from './checkShapes.ts'
import type { Extent } from './extent.ts'
import { mendRings } from './mendRings.ts'
import { placeAreas } from './placeAreas.ts'
import type { RawAreaFile } from './rawAreas.ts'
import { readTextFile } from './readText.ts'

export { extentOf, type Extent } from './extent.ts'

export interface AreaReading {
  /** Null where one of the findings is a fault. */
  readonly file: AreaFile | null
  readonly findings: readonly AreaFinding[]
}

const BYTES_PER_MEGABYTE = 1024 * 1024

/**
 * Reads a file of areas, told by its content and never by its name: GeoJSON, TopoJSON, GeoPackage, or a shapefile in
 * a zip file. Any bytes give an answer. The areas come out in WGS 84, in one form and free of each other; all that was
 * mended on the way and all that is wrong is said, and of a file with a fault nothing is kept.
 *
 * @param asked what a mapping states of the file, and where the municipality is
 */
export async function readAreaFile(
  { name, bytes }: GivenFile,
  asked: {
    readonly system: CoordinateSystem | null
    readonly extent: Extent
    readonly generalised?: Generalisation | null
  },
): Promise<AreaReading> {
  const findings = findingList(name)
  const raw = await readRaw(bytes, findings)
  if (raw === null) return { file: null, findings: findings.all() }
  if (raw.areas.length === 1) findings.add('areasOnlyOne')
  const placement = await placeAreas(raw, asked, findings)
  if (placement === null) return { file: null, findings: findings.all() }
  const isJson = raw.format === 'geojson' || raw.format === 'topojson'
  const isNative = { decimals: isJson && placement.system === 'EPSG:4326', winding: raw.format === 'geojson' }
  mendRings(raw.areas, isNative, findings)
  checkShapes(raw.areas, asked.generalised ?? null, findings)
  if (findings.hasFault()) return { file: null, findings: findings.all() }
  const features = raw.areas.map(({ id, properties, parts }) => ({ id, properties, rings: parts }))
  return { file: { name, format: raw.format, ...placement, features }, findings: findings.all() }
}

/**
 * The areas of a file as they are listed, with their properties, whatever is wrong with its shapes or its system: what
 * one needs to say more about a file that is refused. Null where not even that can be read.
 */
export async function listAreas({ name, bytes }: GivenFile): Promise<readonly ListedArea[] | null> {
  const raw = await readRaw(bytes, findingList(name))
  return raw?.areas.map(({ id, properties }) => ({ id, properties })) ?? null
}

const READERS: Readonly<
  Record<AreaFileKind, (bytes: Uint8Array<ArrayBuffer>, findings: FindingList) => Promise<RawAreaFile | null>>
> = {
  text: readTextFile,
  zip: async (bytes, findings) => (await import('./shapefileZip.ts')).readShapefileZip(bytes, findings),
  sqlite: async (bytes, findings) => (await import('./geoPackage.ts')).readGeoPackage(bytes, findings),
}

async function readRaw(bytes: Uint8Array<ArrayBuffer>, findings: FindingList): Promise<RawAreaFile | null> {
  if (bytes.length > AREA_LIMITS.bytes) {
    findings.add('areasFileTooLarge', { details: { megabytes: AREA_LIMITS.bytes / BYTES_PER_MEGABYTE } })
    return null
  }
  const reading = kindOfAreaFile(bytes)
  if ('kind' in reading) return READERS[reading.kind](bytes, findings)
  findings.add(reading.code, reading.found === undefined ? {} : { found: reading.found })
  return null
}
