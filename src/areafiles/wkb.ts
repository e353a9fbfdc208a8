import type { FindingList } from './areaFindings.ts'
import type { GeometryTally } from './geoJsonFeature.ts'
import type { RawPart, RawRing } from './rawAreas.ts'

/** The bytes of a geometry and how far they have been read. */
interface Reader {
  readonly view: DataView
  at: number
  isLittle: boolean
}

/** What a geometry is that is no polygon, by its number (OGC 06-103r4, ISO 19125). */
const KINDS: Readonly<Record<number, string>> = {
  0: 'Geometry',
  1: 'Point',
  2: 'LineString',
  4: 'MultiPoint',
  5: 'MultiLineString',
  7: 'GeometryCollection',
  8: 'CircularString',
  9: 'CompoundCurve',
  10: 'CurvePolygon',
  11: 'MultiCurve',
  12: 'MultiSurface',
}
const POLYGON = 3
const MULTIPOLYGON = 6

/** Bytes of the rectangle in front of a geometry, by its number in the flags (GeoPackage 1.3, clause 2.1.3). */
const ENVELOPES: Readonly<Record<number, number>> = { 0: 0, 1: 32, 2: 48, 3: 48, 4: 64 }

/** Said of bytes that are cut off or count more than they have. */
class BrokenGeometry extends Error {}

interface Reading {
  readonly row: number
  readonly tally: GeometryTally
  readonly findings: FindingList
}

/**
 * The parts of a polygon or multipolygon as a GeoPackage keeps it: a heading of its own, then well-known binary. Every
 * count is held against the bytes that are left before it is believed. Null where it is faulty, which is said.
 */
export function readPackedGeometry(bytes: Uint8Array, reading: Reading): RawPart[] | null {
  const reader: Reader = {
    view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    at: 0,
    isLittle: true,
  }
  try {
    skipHeading(reader)
    return readShape(reader, reading)
  } catch (error) {
    // Reading beyond the end of the bytes throws a RangeError.
    if (!(error instanceof BrokenGeometry) && !(error instanceof RangeError)) throw error
    reading.findings.add('areasFileDamaged', { row: reading.row, found: 'WKB' })
    return null
  }
}

function skipHeading(reader: Reader): void {
  const { view } = reader
  if (view.getUint8(0) !== 0x47 || view.getUint8(1) !== 0x50) throw new BrokenGeometry()
  const flags = view.getUint8(3)
  const envelope = ENVELOPES[(flags >> 1) & 7]
  const isExtended = (flags & 0x20) !== 0
  if (envelope === undefined || isExtended) throw new BrokenGeometry()
  reader.at = 8 + envelope
}

function readWord(reader: Reader): number {
  const word = reader.view.getUint32(reader.at, reader.isLittle)
  reader.at += 4
  return word
}

/** A count of things of which each takes at least so many bytes. */
function readCount(reader: Reader, leastBytes: number): number {
  const count = readWord(reader)
  if (count * leastBytes > reader.view.byteLength - reader.at) throw new BrokenGeometry()
  return count
}

interface Kind {
  readonly number: number
  /** Numbers of a position: two, and one each for height and measure. */
  readonly size: number
}

/** Height and measure are thousands in the number of ISO, and the highest bits in that of PostGIS. */
function readKind(reader: Reader): Kind {
  reader.isLittle = reader.view.getUint8(reader.at) === 1
  reader.at += 1
  const word = readWord(reader)
  if ((word & 0x20000000) !== 0) reader.at += 4
  const plain = word & 0x0fffffff
  const thousands = Math.floor(plain / 1000)
  const bits = (word >>> 31) + ((word >>> 30) & 1)
  const extra = thousands === 3 ? 2 : Math.min(thousands, 1)
  if (thousands > 3) throw new BrokenGeometry()
  return { number: plain % 1000, size: 2 + Math.max(extra, bits) }
}

function readShape(reader: Reader, reading: Reading): RawPart[] | null {
  const kind = readKind(reader)
  if (kind.number === POLYGON) return withoutEmpty([readPolygon(reader, kind, reading)], reading)
  if (kind.number !== MULTIPOLYGON) {
    reading.findings.add('areasGeometryKind', { row: reading.row, found: KINDS[kind.number] ?? String(kind.number) })
    return null
  }
  const parts: (RawPart | null)[] = []
  for (let left = readCount(reader, 9); left > 0; left -= 1) {
    const part = readKind(reader)
    if (part.number !== POLYGON) throw new BrokenGeometry()
    parts.push(readPolygon(reader, part, reading))
  }
  return withoutEmpty(parts, reading)
}

function withoutEmpty(parts: readonly (RawPart | null)[], { row, findings }: Reading): RawPart[] | null {
  const whole = parts.filter((part) => part !== null)
  if (whole.length < parts.length) return null
  if (whole.length > 0 && whole.every((part) => part.length > 0)) return whole
  findings.add('areasGeometryEmpty', { row })
  return null
}

function readPolygon(reader: Reader, { size }: Kind, reading: Reading): RawPart | null {
  const rings: RawRing[] = []
  let isSound = true
  for (let left = readCount(reader, 4); left > 0; left -= 1) {
    const ring = readPositions(reader, size)
    reading.tally.positions += ring.length
    if (size > 2 && ring.length > 0) reading.tally.withHeight.add(reading.row)
    const odd = ring.find(([x, y]) => !Number.isFinite(x) || !Number.isFinite(y))
    if (odd !== undefined) reading.findings.add('areasPosition', { row: reading.row, found: odd.join(', ') })
    isSound &&= odd === undefined
    rings.push(ring)
  }
  return isSound ? rings : null
}

function readPositions(reader: Reader, size: number): RawRing {
  const ring: RawRing = []
  for (let left = readCount(reader, size * 8); left > 0; left -= 1) {
    const { view, at, isLittle } = reader
    ring.push([view.getFloat64(at, isLittle), view.getFloat64(at + 8, isLittle)])
    reader.at += size * 8
  }
  return ring
}
