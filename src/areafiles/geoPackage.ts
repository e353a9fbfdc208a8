import type { Database, SqlValue } from 'sql.js'
import type { FindingList } from './areaFindings.ts'
import { AREA_LIMITS } from './areaLimits.ts'
import { NOT_DECLARED, systemWithNumber } from './declaredSystem.ts'
import { reportTally } from './geoJson.ts'
import type { GeometryTally } from './geoJsonFeature.ts'
import { readProperties } from './propertyValues.ts'
import type { DeclaredSystem, RawArea, RawAreaFile } from './rawAreas.ts'
import { readPackedGeometry } from './wkb.ts'
import { systemOfWkt } from './wkt.ts'

/** The tables that a GeoPackage with areas has (OGC 12-128r17). */
const CONTENTS = 'gpkg_contents'
const COLUMNS = 'gpkg_geometry_columns'
const SYSTEMS_TABLE = 'gpkg_spatial_ref_sys'

type Rows = readonly (readonly SqlValue[])[]

/**
 * A GeoPackage with one layer of areas. The tables are read as they lie there: a view, a virtual table or a computed
 * column is a program of the file's own, which could run for ever, and is refused.
 */
export async function readGeoPackage(
  bytes: Uint8Array<ArrayBuffer>,
  findings: FindingList,
): Promise<RawAreaFile | null> {
  const { default: initSqlJs } = await import('sql.js/dist/sql-asm.js')
  const { Database } = await withoutAdvice(initSqlJs)
  let database: Database | null = null
  try {
    database = new Database(withoutJournal(bytes))
    return readLayer(database, findings)
  } catch {
    findings.add('areasFileDamaged', { found: 'SQLite' })
    return null
  } finally {
    database?.close()
  }
}

/** The library says at its start that WebAssembly is its newer way, which the page's content policy does not allow. */
function withoutAdvice<T>(start: () => T): T {
  const { warn } = console
  console.warn = (...words: unknown[]) => {
    if (!/asm\.js build is deprecated/.test(String(words[0]))) warn(...words)
  }
  try {
    return start()
  } finally {
    console.warn = warn
  }
}

/** Programs leave files behind that say that a journal lies beside them: what is in the file itself is read. */
function withoutJournal(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const copy = bytes.slice()
  if (copy[18] === 2) copy[18] = 1
  if (copy[19] === 2) copy[19] = 1
  return copy
}

function rowsOf(database: Database, query: string, values: SqlValue[] = []): Rows {
  return database.exec(query, values)[0]?.values ?? []
}

function readLayer(database: Database, findings: FindingList): RawAreaFile | null {
  const plain = plainTables(database)
  if (![CONTENTS, COLUMNS, SYSTEMS_TABLE].every((table) => isThere(table, plain, findings))) return null
  const layer = onlyLayer(database, findings)
  if (layer === null || !isThere(layer, plain, findings)) return null
  const query = `SELECT column_name, srs_id FROM ${COLUMNS} WHERE table_name = ?`
  const [column, srs = null] = rowsOf(database, query, [layer])[0] ?? []
  if (typeof column !== 'string') {
    findings.add('areasPartMissing', { found: COLUMNS })
    return null
  }
  const areas = readAreas(database, layer, column, findings)
  return areas === null ? null : { format: 'geopackage', declared: declaredSystem(database, srs), areas }
}

function isThere(table: string, plain: ReadonlyMap<string, boolean>, findings: FindingList): boolean {
  if (plain.get(table) === true) return true
  findings.add(plain.has(table) ? 'areasLayerNotPlain' : 'areasPartMissing', { found: table })
  return false
}

/** Every table by name, and whether it only holds what lies in it. */
function plainTables(database: Database): ReadonlyMap<string, boolean> {
  const rows = rowsOf(database, "SELECT name, type, sql FROM sqlite_master WHERE type IN ('table', 'view')")
  return new Map(rows.map(([name, type, sql]) => [String(name), type === 'table' && isPlain(String(sql))]))
}

const isPlain = (sql: string): boolean => /^\s*CREATE\s+TABLE\b/i.test(sql) && !/\bas\b/i.test(sql)

/** The one layer of areas; null where there is none or more than one. */
function onlyLayer(database: Database, findings: FindingList): string | null {
  const query = `SELECT table_name FROM ${CONTENTS} WHERE data_type = 'features' ORDER BY table_name LIMIT 20`
  const layers = rowsOf(database, query).map(([name]) => String(name))
  const [layer] = layers
  if (layer === undefined) findings.add('areasNone')
  if (layers.length > 1) findings.add('areasSeveralLayers', { details: { layers: layers.join(', ') } })
  return layers.length === 1 ? (layer ?? null) : null
}

function declaredSystem(database: Database, srs: SqlValue): DeclaredSystem {
  const query = `SELECT organization, organization_coordsys_id, definition FROM ${SYSTEMS_TABLE} WHERE srs_id = ?`
  const [organization, number, definition] = rowsOf(database, query, [srs])[0] ?? []
  // -1 and 0 are what the format calls undefined.
  if (organization === undefined || srs === 0 || srs === -1) return NOT_DECLARED
  if (/^epsg$/i.test(String(organization))) return systemWithNumber(String(number), `EPSG:${String(number)}`)
  return typeof definition === 'string' ? systemOfWkt(definition) : NOT_DECLARED
}

function readAreas(
  database: Database,
  layer: string,
  geometryColumn: string,
  findings: FindingList,
): readonly RawArea[] | null {
  const most = AREA_LIMITS.areas
  const statement = database.prepare(`SELECT * FROM "${layer.replaceAll('"', '""')}" LIMIT ${most + 1}`)
  const tally: GeometryTally = { positions: 0, withHeight: new Set() }
  const areas: RawArea[] = []
  try {
    const columns = statement.getColumnNames()
    const at = columns.indexOf(geometryColumn)
    while (statement.step()) {
      const values = statement.get()
      const named = columns.flatMap((column, index) => (index === at ? [] : [[column, values[index]] as const]))
      areas.push(readArea(values[at], named, { row: areas.length + 1, tally, findings }))
    }
  } finally {
    statement.free()
  }
  if (areas.length === 0) findings.add('areasNone')
  if (areas.length > most) findings.add('areasTooMany', { details: { areas: areas.length, most } })
  reportTally(tally, findings)
  return areas.length === 0 || areas.length > most ? null : areas
}

function readArea(
  geometry: SqlValue | undefined,
  named: readonly (readonly [string, unknown])[],
  reading: { readonly row: number; readonly tally: GeometryTally; readonly findings: FindingList },
): RawArea {
  const { row, findings } = reading
  const properties = readProperties(named, row, findings)
  if (geometry === null) return { row, id: null, properties, parts: null, isBroken: false }
  if (!(geometry instanceof Uint8Array)) {
    findings.add('areasGeometryKind', { row, found: String(geometry) })
    return { row, id: null, properties, parts: null, isBroken: true }
  }
  const parts = readPackedGeometry(geometry, reading)
  return { row, id: null, properties, parts, isBroken: parts === null }
}
