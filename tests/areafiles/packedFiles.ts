/** Files of areas in binary formats, written byte by byte as their standards say. */
import { crc32, deflateRawSync } from 'node:zlib'
import initSqlJs from 'sql.js/dist/sql-asm.js'
import { bytesOf, type Position } from './areaFixtures.ts'

type Bytes = Uint8Array<ArrayBuffer>

function joinedBytes(parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Numbers one after the other: `i` a whole number of four bytes, `d` one with decimals, `b` a byte, `h` two bytes. */
export function packed(parts: readonly (readonly [kind: 'i' | 'I' | 'd' | 'b' | 'h', value: number])[]): Bytes {
  const sizes = { i: 4, I: 4, d: 8, b: 1, h: 2 }
  const view = new DataView(new ArrayBuffer(parts.reduce((sum, [kind]) => sum + sizes[kind], 0)))
  let at = 0
  for (const [kind, value] of parts) {
    if (kind === 'd') view.setFloat64(at, value, true)
    else if (kind === 'b') view.setUint8(at, value)
    else if (kind === 'h') view.setUint16(at, value, true)
    else view.setInt32(at, value, kind === 'i')
    at += sizes[kind]
  }
  return new Uint8Array(view.buffer)
}

type Ring = readonly Position[]
const numbersOf = (ring: Ring): (readonly ['d', number])[] =>
  ring.flatMap(
    ([x, y]) =>
      [
        ['d', Number(x)],
        ['d', Number(y)],
      ] as const,
  )

/** A polygon as a GeoPackage keeps it. */
export const packedPolygon = (rings: readonly Ring[], srs: number): Bytes =>
  joinedBytes([
    packed([
      ['b', 0x47],
      ['b', 0x50],
      ['b', 0],
      ['b', 1],
      ['i', srs],
      ['b', 1],
      ['i', 3],
      ['i', rings.length],
    ]),
    ...rings.map((ring) => packed([['i', ring.length], ...numbersOf(ring)])),
  ])

export interface PackageOptions {
  readonly srs?: number
  readonly organization?: string
  readonly definition?: string
  readonly layers?: readonly string[]
  /** In place of the table of the first layer. */
  readonly sql?: string
}

/** A GeoPackage with a table `omraden` of codes, names and shapes. */
export async function geoPackage(
  areas: readonly (readonly [kod: string, shape: Uint8Array | null])[],
  { srs = 4326, organization = 'EPSG', definition = 'undefined', layers = ['omraden'], sql }: PackageOptions = {},
): Promise<Bytes> {
  const { Database } = await initSqlJs()
  const database = new Database()
  database.run(
    'CREATE TABLE gpkg_spatial_ref_sys (srs_id INTEGER PRIMARY KEY, organization TEXT, organization_coordsys_id INTEGER, definition TEXT)',
  )
  database.run('CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT, srs_id INTEGER)')
  database.run('CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER)')
  database.run('INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?)', [srs, organization, srs, definition])
  for (const layer of layers) {
    database.run("INSERT INTO gpkg_contents VALUES (?, 'features', ?)", [layer, srs])
    database.run("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?)", [layer, srs])
    database.run(
      sql ?? `CREATE TABLE ${layer} (fid INTEGER PRIMARY KEY, geom BLOB, kod TEXT, namn TEXT, invanare REAL)`,
    )
    if (sql !== undefined) continue
    for (const [kod, shape] of areas) {
      database.run(`INSERT INTO ${layer} (geom, kod, namn, invanare) VALUES (?, ?, ?, 12.5)`, [
        shape,
        kod,
        `Område ${kod}`,
      ])
    }
  }
  const bytes = new Uint8Array(database.export())
  database.close()
  return bytes
}

/** A .shp of polygons, each of rings as they stand. */
export function shapes(records: readonly (readonly Ring[] | null)[]): Bytes {
  const bodies = records.map((rings, index) => {
    const body =
      rings === null
        ? packed([['i', 0]])
        : packed([
            ['i', 5],
            ...[0, 0, 0, 0].map((value) => ['d', value] as const),
            ['i', rings.length],
            ['i', rings.reduce((sum, { length }) => sum + length, 0)],
            ...rings.map((_, at) => ['i', rings.slice(0, at).reduce((sum, { length }) => sum + length, 0)] as const),
            ...rings.flatMap(numbersOf),
          ])
    return joinedBytes([
      packed([
        ['I', index + 1],
        ['I', body.length / 2],
      ]),
      body,
    ])
  })
  const heading = packed([
    ['I', 9994],
    ...Array.from({ length: 6 }, () => ['I', 0] as const),
    ['i', 1000],
    ['i', 5],
    ...Array.from({ length: 8 }, () => ['d', 0] as const),
  ])
  return joinedBytes([heading, ...bodies])
}

/** A .dbf with a code and a name, in the bytes of an encoding of one byte a sign. */
export function table(rows: readonly (readonly [kod: string, namn: string, isDeleted?: boolean])[], driver = 0): Bytes {
  const field = (name: string, kind: string, length: number): Bytes =>
    joinedBytes([
      bytesOf(name.padEnd(11, '\0')),
      bytesOf(kind),
      new Uint8Array(4),
      packed([['b', length]]),
      new Uint8Array(15),
    ])
  const padded = (text: string, length: number): Bytes =>
    Uint8Array.from(text.padEnd(length, ' ').slice(0, length), (sign) => sign.charCodeAt(0))
  return joinedBytes([
    packed([
      ['b', 3],
      ['b', 125],
      ['b', 1],
      ['b', 1],
      ['i', rows.length],
      ['h', 32 + 32 * 3 + 1],
      ['h', 1 + 5 + 20 + 8],
    ]),
    new Uint8Array(17),
    packed([
      ['b', driver],
      ['h', 0],
    ]),
    field('kod', 'C', 5),
    field('namn', 'C', 20),
    field('antal', 'N', 8),
    packed([['b', 0x0d]]),
    ...rows.map(([kod, namn, isDeleted]) =>
      joinedBytes([padded(isDeleted === true ? '*' : ' ', 1), padded(kod, 5), padded(namn, 20), padded('    12.5', 8)]),
    ),
  ])
}

/** A zip file; what is said of a size can be a lie. */
export function zipped(files: Readonly<Record<string, Bytes>>, statedSize?: number): Bytes {
  const local: Bytes[] = []
  const listed: Bytes[] = []
  let at = 0
  for (const [name, content] of Object.entries(files)) {
    const data = new Uint8Array(deflateRawSync(content))
    const sizes = [
      ['i', crc32(content)],
      ['i', data.length],
      ['i', statedSize ?? content.length],
      ['h', name.length],
      ['h', 0],
    ] as const
    const common = [['h', 20], ['h', 0], ['h', 8], ['h', 0], ['h', 33], ...sizes] as const
    const entry = joinedBytes([packed([['i', 0x04034b50], ...common]), bytesOf(name), data])
    listed.push(
      joinedBytes([
        packed([['i', 0x02014b50], ['h', 20], ...common, ['h', 0], ['h', 0], ['h', 0], ['i', 0], ['i', at]]),
        bytesOf(name),
      ]),
    )
    local.push(entry)
    at += entry.length
  }
  const list = joinedBytes(listed)
  const count = Object.keys(files).length
  return joinedBytes([
    ...local,
    list,
    packed([
      ['i', 0x06054b50],
      ['h', 0],
      ['h', 0],
      ['h', count],
      ['h', count],
      ['i', list.length],
      ['i', at],
      ['h', 0],
    ]),
  ])
}
