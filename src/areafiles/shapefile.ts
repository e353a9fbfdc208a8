import { eachBoxPair } from './boxPairs.ts'
import { floatAt } from '../math/floats.ts'
import { boxOf, pointAt, turn, type GridRing, type Point } from './grid.ts'
import type { RawPart, RawRing } from './rawAreas.ts'
import type { Work } from './work.ts'

/** The rings of one record in the order of the file; null = listed without a shape. */
export type ShapeRings = readonly RawRing[] | null

/** What a file of shapes holds, or why it holds no areas. */
export type ShapeReading =
  { readonly shapes: readonly ShapeRings[]; readonly hasHeights: boolean } | { readonly otherKind: string }

const MAGIC = 9994
const HEADING = 100
/** Numbers of the kinds of shapes (Esri, Shapefile Technical Description, 1998). */
const POLYGONS: ReadonlySet<number> = new Set([5, 15, 25])
const OTHER_KINDS: Readonly<Record<number, string>> = {
  0: 'Null',
  1: 'Point',
  3: 'PolyLine',
  8: 'MultiPoint',
  11: 'PointZ',
  13: 'PolyLineZ',
  18: 'MultiPointZ',
  21: 'PointM',
  23: 'PolyLineM',
  28: 'MultiPointM',
  31: 'MultiPatch',
}

/** The shapes of a .shp file; null where it is damaged. Every count is held against the bytes of its record. */
export function readShapes(bytes: Uint8Array): ShapeReading | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.byteLength < HEADING || view.getInt32(0) !== MAGIC) return null
  const kind = view.getInt32(32, true)
  if (!POLYGONS.has(kind)) return { otherKind: OTHER_KINDS[kind] ?? String(kind) }
  const shapes: ShapeRings[] = []
  let at = HEADING
  while (at + 12 <= view.byteLength) {
    const length = view.getInt32(at + 4) * 2
    if (length < 4 || at + 8 + length > view.byteLength) return null
    const rings = readRecord(new DataView(bytes.buffer, bytes.byteOffset + at + 8, length), kind)
    if (rings === 'damaged') return null
    shapes.push(rings)
    at += 8 + length
  }
  return { shapes, hasHeights: kind === 15 }
}

function readRecord(view: DataView, kind: number): ShapeRings | 'damaged' {
  const own = view.getInt32(0, true)
  if (own === 0) return null
  if (own !== kind || view.byteLength < 44) return 'damaged'
  const [parts, points] = [view.getUint32(36, true), view.getUint32(40, true)]
  if (44 + parts * 4 + points * 16 > view.byteLength) return 'damaged'
  const starts = Array.from({ length: parts }, (_, part) => view.getUint32(44 + part * 4, true))
  const ends = [...starts.slice(1), points]
  const lengths = starts.map((start, part) => (ends[part] ?? 0) - start)
  if (lengths.some((length, part) => length < 0 || (ends[part] ?? 0) > points)) return 'damaged'
  return lengths.map((length, part) => readPoints(view, 44 + parts * 4 + (starts[part] ?? 0) * 16, length))
}

function readPoints(view: DataView, start: number, count: number): RawRing {
  const ring: RawRing = []
  for (let at = start; at < start + count * 16; at += 16) {
    ring.push([view.getFloat64(at, true), view.getFloat64(at + 8, true)])
  }
  return ring
}

/**
 * Rings put together to parts. The format only says which way outer rings and holes run, which many programs get
 * wrong; how often a ring is enclosed by others says the same and cannot be wrong: an odd number of times is a hole.
 * A hole belongs to the smallest ring around it.
 *
 * @returns null when there is no work left
 */
export function partsOf(rings: readonly RawRing[], work: Work): RawPart[] | null {
  const plain = rings.map(plainRing)
  const around: number[][] = rings.map(() => [])
  const isDone = eachBoxPair(
    plain.map((ring) => boxOf([ring])),
    work,
    (first, second) => {
      const [one, other] = [plain[first], plain[second]]
      if (one === undefined || other === undefined) return true
      work.left -= one.x.length + other.x.length
      if (encloses(one, other)) around[second]?.push(first)
      else if (encloses(other, one)) around[first]?.push(second)
      return work.left >= 0
    },
  )
  return isDone ? nested(rings, around) : null
}

function nested(rings: readonly RawRing[], around: readonly (readonly number[])[]): RawPart[] {
  const depth = (index: number): number => around[index]?.length ?? 0
  const parts = new Map<number, RawPart>()
  rings.forEach((ring, index) => {
    if (depth(index) % 2 === 0) parts.set(index, [ring])
  })
  rings.forEach((ring, index) => {
    if (depth(index) % 2 === 0) return
    const owner = around[index]?.find((outer) => depth(outer) === depth(index) - 1)
    parts.get(owner ?? -1)?.push(ring)
  })
  return [...parts.values()]
}

const plainRing = (ring: RawRing): GridRing => ({
  x: Float64Array.from(ring, ([x]) => x),
  y: Float64Array.from(ring, ([, y]) => y),
})

/** Whether the first point of a ring that is no corner of the other lies inside it; two that cross may go either way. */
function encloses(outer: GridRing, inner: GridRing): boolean {
  const corners = new Set(Array.from(outer.x, (x, i) => `${x} ${floatAt(outer.y, i)}`))
  for (let i = 0; i < inner.x.length; i++) {
    const point = pointAt(inner, i)
    if (!corners.has(point.join(' '))) return isInside(outer, point)
  }
  return false
}

function isInside(ring: GridRing, point: Point): boolean {
  let inside = false
  for (let i = 1; i < ring.x.length; i++) {
    const [from, to] = [pointAt(ring, i - 1), pointAt(ring, i)]
    if (from[1] > point[1] === to[1] > point[1]) continue
    const side = turn(from, to, point)
    if (to[1] > from[1] ? side > 0 : side < 0) inside = !inside
  }
  return inside
}
