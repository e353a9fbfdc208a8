/** The areas of the made town in the formats in which areas come, written out by hand. */
import { max, min } from 'd3'
import initSqlJs from 'sql.js/dist/sql-asm.js'
import { topology } from 'topojson-server'
import type { FeatureCollection } from 'geojson'
import { packed, zipFile } from '../sheets/zipFiles.ts'
import { geoJson, squareRing, UNITS } from './madeTown.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** As TopoJSON whose positions are whole steps, as most programs write it. */
export const topoJson = (): object => topology({ omraden: geoJson() as unknown as FeatureCollection }, 1e5)

/** Clockwise, as shapefiles have outer rings. */
const clockwise = (index: number): readonly (readonly [number, number])[] => squareRing(index).toReversed()

function boxOf(points: readonly (readonly [number, number])[]): readonly number[] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return [min(xs) ?? 0, min(ys) ?? 0, max(xs) ?? 0, max(ys) ?? 0]
}

const POLYGON = 5
const RING_BYTES = 44 + 4 + 5 * 16

/** One polygon: kind, box, numbers of rings and points, where the ring begins, the points. */
function shape(index: number): Bytes {
  const ring = clockwise(index)
  const view = new DataView(new ArrayBuffer(8 + RING_BYTES))
  view.setInt32(0, index + 1)
  view.setInt32(4, RING_BYTES / 2)
  view.setInt32(8, POLYGON, true)
  boxOf(ring).forEach((edge, at) => view.setFloat64(12 + at * 8, edge, true))
  view.setInt32(44, 1, true)
  view.setInt32(48, ring.length, true)
  view.setInt32(52, 0, true)
  ring.forEach(([x, y], at) => {
    view.setFloat64(56 + at * 16, x, true)
    view.setFloat64(64 + at * 16, y, true)
  })
  return new Uint8Array(view.buffer)
}

function shp(): Bytes {
  const shapes = UNITS.map((_, index) => shape(index))
  const head = new DataView(new ArrayBuffer(100))
  head.setInt32(0, 9994)
  head.setInt32(24, (100 + shapes.length * (8 + RING_BYTES)) / 2)
  head.setInt32(28, 1000, true)
  head.setInt32(32, POLYGON, true)
  const all = UNITS.flatMap((_, index) => clockwise(index))
  boxOf(all).forEach((edge, at) => head.setFloat64(36 + at * 8, edge, true))
  return new Uint8Array(Buffer.concat([new Uint8Array(head.buffer), ...shapes]))
}

const FIELDS = [
  { name: 'KOD', width: 8 },
  { name: 'NAMN', width: 30 },
] as const

function dbf(): Bytes {
  const rowLength = 1 + FIELDS.reduce((sum, { width }) => sum + width, 0)
  const head = Buffer.alloc(32 + FIELDS.length * 32 + 1)
  head.writeUInt8(3, 0)
  head.writeUInt8(125, 1)
  head.writeUInt8(1, 2)
  head.writeUInt8(1, 3)
  head.writeUInt32LE(UNITS.length, 4)
  head.writeUInt16LE(head.length, 8)
  head.writeUInt16LE(rowLength, 10)
  FIELDS.forEach(({ name, width }, at) => {
    head.write(name, 32 + at * 32, 'latin1')
    head.write('C', 32 + at * 32 + 11, 'latin1')
    head.writeUInt8(width, 32 + at * 32 + 16)
  })
  head.writeUInt8(0x0d, head.length - 1)
  const padded = (text: string, width: number): Buffer => {
    const cell = Buffer.alloc(width, 0x20)
    cell.write(text, 'utf8')
    return cell
  }
  const rows = UNITS.map(({ id, name }) => Buffer.concat([Buffer.from(' '), padded(id, 8), padded(name, 30)]))
  return new Uint8Array(Buffer.concat([head, ...rows, Buffer.from([0x1a])]))
}

const WGS84 =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]'

export const shapefile = (): Bytes =>
  zipFile([
    packed('omraden.shp', shp()),
    packed('omraden.dbf', dbf()),
    packed('omraden.prj', WGS84),
    packed('omraden.cpg', 'UTF-8'),
  ])

/** A geometry as GeoPackages hold it: eight bytes of their own, then the polygon as well-known binary. */
function packedPolygon(index: number): Bytes {
  const ring = squareRing(index)
  const view = new DataView(new ArrayBuffer(8 + 13 + ring.length * 16))
  view.setUint16(0, 0x4750)
  view.setUint8(3, 1)
  view.setInt32(4, 4326, true)
  view.setUint8(8, 1)
  view.setUint32(9, 3, true)
  view.setUint32(13, 1, true)
  view.setUint32(17, ring.length, true)
  ring.forEach(([x, y], at) => {
    view.setFloat64(21 + at * 16, x, true)
    view.setFloat64(29 + at * 16, y, true)
  })
  return new Uint8Array(view.buffer)
}

const TABLES = `
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT, organization_coordsys_id INTEGER, definition TEXT);
CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, identifier TEXT, srs_id INTEGER);
CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER, z INTEGER, m INTEGER);
CREATE TABLE omraden (fid INTEGER PRIMARY KEY, geom BLOB, kod TEXT, namn TEXT);
INSERT INTO gpkg_spatial_ref_sys VALUES ('WGS 84', 4326, 'EPSG', 4326, 'undefined');
INSERT INTO gpkg_contents VALUES ('omraden', 'features', 'omraden', 4326);
INSERT INTO gpkg_geometry_columns VALUES ('omraden', 'geom', 'POLYGON', 4326, 0, 0);`

export async function geoPackage(): Promise<Bytes> {
  const { Database } = await initSqlJs()
  const database = new Database()
  database.exec(TABLES)
  UNITS.forEach(({ id, name }, index) => {
    database.run('INSERT INTO omraden VALUES (?, ?, ?, ?)', [index + 1, packedPolygon(index), id, name])
  })
  const bytes = new Uint8Array(database.export())
  database.close()
  return bytes
}
