import { zipEntries, type ZipEntry } from '../sheets/zipEntries.ts'
import type { FindingList } from './areaFindings.ts'
import { AREA_LIMITS } from './areaLimits.ts'
import { readDbase, type DbaseRow } from './dbase.ts'
import { NOT_DECLARED } from './declaredSystem.ts'
import { reportTally } from './geoJson.ts'
import { readProperties } from './propertyValues.ts'
import type { RawArea, RawAreaFile, RawPart, RawRing } from './rawAreas.ts'
import { partsOf, readShapes, type ShapeRings } from './shapefile.ts'
import { unpackEntry } from './unpackEntry.ts'
import { allWork, type Work } from './work.ts'
import { systemOfWkt } from './wkt.ts'

const BYTES_PER_MEGABYTE = 1024 * 1024

/**
 * A zip file with the parts of one shapefile. Its sizes are looked at before anything is unpacked. The .shp and .dbf
 * are read here and not by a library: the ones that there are believe every length that a file states.
 */
export async function readShapefileZip(
  bytes: Uint8Array<ArrayBuffer>,
  findings: FindingList,
): Promise<RawAreaFile | null> {
  const entries = zipEntries(bytes).filter(({ name }) => !/(?:^|\/)(?:__MACOSX|\._)/.test(name))
  const parts = partsIn(entries, bytes.length, findings)
  if (parts === null) return null
  const unpack = async (ending: string): Promise<Uint8Array<ArrayBuffer> | null> => {
    const entry = parts.get(ending)
    return entry === undefined ? null : unpackEntry(bytes, entry)
  }
  const cpg = await unpack('cpg')
  const areas = joined(await unpack('shp'), await unpack('dbf'), cpg === null ? null : plainText(cpg), findings)
  if (areas === null) return null
  const prj = await unpack('prj')
  return { format: 'shapefile', declared: prj === null ? NOT_DECLARED : systemOfWkt(plainText(prj)), areas }
}

/** Shapes with the rows that belong to them. */
function joined(
  shp: Uint8Array | null,
  dbf: Uint8Array | null,
  encoding: string | null,
  findings: FindingList,
): readonly RawArea[] | null {
  const reading = shp === null ? null : readShapes(shp)
  if (reading === null) return refuse('areasFileDamaged', '.shp', findings)
  if (dbf === null) return refuse('areasFileDamaged', '.dbf', findings)
  if ('otherKind' in reading) return refuse('areasGeometryKind', reading.otherKind, findings)
  const rows = readDbase(dbf, encoding, findings)
  if (rows === null || !isSound(reading.shapes, rows, findings)) return null
  const areas = readAreas(reading.shapes, rows, findings)
  if (areas !== null && reading.hasHeights) {
    findings.add('areasHeightDropped', { row: 1, details: { areas: areas.length } })
  }
  return areas
}

const plainText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, 10_000))

/** The entries of the one shapefile by their endings; null where it is not whole, not alone or too large. */
function partsIn(
  entries: readonly ZipEntry[],
  bytes: number,
  findings: FindingList,
): ReadonlyMap<string, ZipEntry> | null {
  const names = entries.map(({ name }) => name)
  if (names.length === 0) return refuse('areasFileDamaged', 'zip', findings)
  if (names.includes('xl/workbook.xml') || names.includes('content.xml')) {
    findings.add('areasFileIsSpreadsheet')
    return null
  }
  const layers = names.filter((name) => /\.shp$/i.test(name)).map((name) => name.slice(0, -4))
  const [layer] = layers
  if (layer === undefined) return refuse('areasPartMissing', '.shp', findings)
  if (layers.length > 1) {
    findings.add('areasSeveralLayers', { details: { layers: layers.slice(0, 20).join(', ') } })
    return null
  }
  const isOfLayer = ({ name }: ZipEntry): boolean => name.toLowerCase().startsWith(`${layer.toLowerCase()}.`)
  const parts = new Map(entries.filter(isOfLayer).map((entry) => [entry.name.slice(-3).toLowerCase(), entry]))
  if (!parts.has('dbf')) return refuse('areasPartMissing', '.dbf', findings)
  let size = 0
  for (const entry of parts.values()) size += entry.size
  if (size <= AREA_LIMITS.unpackedBytes && size <= bytes * AREA_LIMITS.unpackedRatio) return parts
  findings.add('areasFileTooLarge', { details: { megabytes: AREA_LIMITS.unpackedBytes / BYTES_PER_MEGABYTE } })
  return null
}

function refuse(
  code: 'areasFileDamaged' | 'areasPartMissing' | 'areasGeometryKind',
  found: string,
  findings: FindingList,
): null {
  findings.add(code, { found })
  return null
}

function isSound(shapes: readonly ShapeRings[], rows: readonly (DbaseRow | null)[], findings: FindingList): boolean {
  const [areas, most] = [shapes.length, AREA_LIMITS.areas]
  if (areas !== rows.length) findings.add('areasFileDamaged', { found: `.shp ${areas}, .dbf ${rows.length}` })
  else if (areas === 0) findings.add('areasNone')
  else if (areas > most) findings.add('areasTooMany', { details: { areas, most } })
  else return true
  return false
}

/** Deleted rows are left out with their shapes, as every program does. Null when there is no work left. */
function readAreas(
  shapes: readonly ShapeRings[],
  rows: readonly (DbaseRow | null)[],
  findings: FindingList,
): readonly RawArea[] | null {
  const work = allWork()
  const tally = { positions: 0, withHeight: new Set<number>() }
  const areas: RawArea[] = []
  for (const [index, rings] of shapes.entries()) {
    const named = rows[index] ?? null
    if (named === null) continue
    const row = index + 1
    const properties = readProperties(named, row, findings)
    const parts = rings === null ? null : readParts(rings, row, work, findings)
    if (parts === 'spent') {
      findings.add('areasTooComplex')
      return null
    }
    for (const ring of rings ?? []) tally.positions += ring.length
    areas.push({ row, id: null, properties, parts, isBroken: rings !== null && parts === null })
  }
  reportTally(tally, findings)
  return areas
}

function readParts(
  rings: readonly RawRing[],
  row: number,
  work: Work,
  findings: FindingList,
): RawPart[] | 'spent' | null {
  const odd = rings.flat().find(([x, y]) => !Number.isFinite(x) || !Number.isFinite(y))
  if (odd !== undefined) findings.add('areasPosition', { row, found: odd.join(', ') })
  if (rings.length === 0) findings.add('areasGeometryEmpty', { row })
  if (odd !== undefined || rings.length === 0) return null
  return partsOf(rings, work) ?? 'spent'
}
