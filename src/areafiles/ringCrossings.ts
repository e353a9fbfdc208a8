import { floatAt } from '../math/floats.ts'
import { pointAt, turn, type GridRing, type Point } from './grid.ts'
import { spend, type Work } from './work.ts'

/** Where a ring meets itself, and whether it runs through itself there. */
export interface RingContact {
  readonly kind: 'crosses' | 'touches'
  readonly x: number
  readonly y: number
  /** The pieces that meet, by the number of the point that each begins at. */
  readonly first: number
  readonly second: number
}

/** How far one piece may reach over another and still only touch it, in steps of the grid: two centimetres. */
const TOUCHING = 2

/**
 * The first place where a ring crosses itself, else the first where it touches itself, else null. Pieces are gone
 * through from west to east, each against those that reach as far.
 *
 * @returns `spent` when there is no work left
 */
export function ringContact(ring: GridRing, work: Work): RingContact | 'spent' | null {
  const { x } = ring
  const count = x.length - 1
  const westOf = (piece: number): number => Math.min(floatAt(x, piece), floatAt(x, piece + 1))
  const eastOf = (piece: number): number => Math.max(floatAt(x, piece), floatAt(x, piece + 1))
  const wests = Float64Array.from({ length: count }, (_, piece) => westOf(piece))
  const order = Uint32Array.from({ length: count }, (_, piece) => piece)
  order.sort((a, b) => (wests[a] ?? 0) - (wests[b] ?? 0) || a - b)
  let open: number[] = []
  let touch: RingContact | null = null
  for (const piece of order) {
    const west = wests[piece] ?? 0
    open = open.filter((other) => eastOf(other) >= west)
    if (!spend(work, open.length + 1)) return 'spent'
    for (const other of open) {
      const [first, second] = [Math.min(piece, other), Math.max(piece, other)]
      const meeting = piecesMeet(ring, first, second, work)
      if (meeting === null) continue
      if (meeting.kind === 'crosses') return { ...meeting, first, second }
      touch ??= { ...meeting, first, second }
    }
    open.push(piece)
  }
  return touch
}

type Meeting = Omit<RingContact, 'first' | 'second'>
type Piece = readonly [from: Point, to: Point]

const pieceOf = (ring: GridRing, piece: number): Piece => [pointAt(ring, piece), pointAt(ring, piece + 1)]

/** On which sides of each other two pieces have their ends: of the first the second's, of the second the first's. */
interface Sides {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
}

/** How two pieces of a ring meet; neighbours meet at their common point, which is no contact. */
function piecesMeet(ring: GridRing, first: number, second: number, work: Work): Meeting | null {
  const [one, other] = [pieceOf(ring, first), pieceOf(ring, second)]
  if (areNeighbours(ring, first, second) || !reachAsHigh(one, other)) return null
  const sides = sidesOf(one, other)
  const [across, otherAcross] = [sides.c * sides.d, sides.a * sides.b]
  if (across > 0 || otherAcross > 0) return null
  if (across < 0 && otherAcross < 0) return crossing(one, other, sides)
  if (sides.c === 0 && sides.d === 0) return alongEachOther(one, other)
  const [x, y] = pointOnBoth(one, other, sides)
  return { kind: runsThrough(ring, [x, y], work) ? 'crosses' : 'touches', x, y }
}

const sidesOf = ([from, to]: Piece, [otherFrom, otherTo]: Piece): Sides => ({
  a: turn(otherFrom, otherTo, from),
  b: turn(otherFrom, otherTo, to),
  c: turn(from, to, otherFrom),
  d: turn(from, to, otherTo),
})

/** The end of one piece that lies on the other. */
function pointOnBoth([from, to]: Piece, [otherFrom, otherTo]: Piece, { a, c, d }: Sides): Point {
  if (c === 0) return otherFrom
  if (d === 0) return otherTo
  return a === 0 ? from : to
}

const areNeighbours = ({ x }: GridRing, first: number, second: number): boolean =>
  second === first + 1 || (first === 0 && second === x.length - 2)

const reachAsHigh = ([[, ay], [, by]]: Piece, [[, cy], [, dy]]: Piece): boolean =>
  Math.max(ay, by) >= Math.min(cy, dy) && Math.max(cy, dy) >= Math.min(ay, by)

/** Two pieces of one line: they run along each other, or meet in one point. */
function alongEachOther([[ax, ay], [bx, by]]: Piece, [[cx, cy], [dx, dy]]: Piece): Meeting | null {
  const west = Math.max(Math.min(ax, bx), Math.min(cx, dx))
  const east = Math.min(Math.max(ax, bx), Math.max(cx, dx))
  const south = Math.max(Math.min(ay, by), Math.min(cy, dy))
  const north = Math.min(Math.max(ay, by), Math.max(cy, dy))
  if (west > east || south > north) return null
  return { kind: west === east && south === north ? 'touches' : 'crosses', x: west, y: south }
}

const lengthOf = ([[ax, ay], [bx, by]]: Piece): number => Math.hypot(bx - ax, by - ay)

/** Two pieces that cross between their ends. Where one reaches over by no more than rounding can move it, they touch. */
function crossing(one: Piece, other: Piece, { a, b, c, d }: Sides): Meeting {
  const [[ax, ay], [bx, by]] = one
  const reach = Math.min(
    Math.min(Math.abs(c), Math.abs(d)) / lengthOf(one),
    Math.min(Math.abs(a), Math.abs(b)) / lengthOf(other),
  )
  const share = a / (a - b)
  return { kind: reach <= TOUCHING ? 'touches' : 'crosses', x: ax + share * (bx - ax), y: ay + share * (by - ay) }
}

/**
 * Whether the ways of a ring through one point lie crosswise: one comes from the left of the other and goes on to its
 * right. Ways that only come to the point and turn away again touch.
 */
function runsThrough(ring: GridRing, point: Point, work: Work): boolean {
  if (!spend(work, ring.x.length)) return true
  const ways = waysThrough(ring, point)
  if (!spend(work, ways.length * ways.length)) return true
  return ways.some((one, index) => ways.slice(index + 1).some((other) => liesAcross(one, other)))
}

/** From where and to where, as directions from the point. */
interface Way {
  readonly from: number
  readonly to: number
}

function waysThrough(ring: GridRing, point: Point): readonly Way[] {
  const count = ring.x.length - 1
  const direction = ([x, y]: Point): number => Math.atan2(y - point[1], x - point[0])
  const ways: Way[] = []
  for (let i = 0; i < count; i++) {
    const [from, to] = pieceOf(ring, i)
    if (isSame(from, point)) {
      ways.push({ from: direction(pointAt(ring, i === 0 ? count - 1 : i - 1)), to: direction(to) })
    } else if (!isSame(to, point) && isBetween(from, to, point)) {
      ways.push({ from: direction(from), to: direction(to) })
    }
  }
  return ways
}

const isSame = ([ax, ay]: Point, [bx, by]: Point): boolean => ax === bx && ay === by

const isBetween = (from: Point, to: Point, point: Point): boolean =>
  turn(from, to, point) === 0 &&
  (point[0] - from[0]) * (point[0] - to[0]) <= 0 &&
  (point[1] - from[1]) * (point[1] - to[1]) <= 0

function liesAcross(one: Way, other: Way): boolean {
  const angle = (direction: number): number => (direction - one.from + 4 * Math.PI) % (2 * Math.PI)
  const [bend, comes, goes] = [angle(one.to), angle(other.from), angle(other.to)]
  return ![0, bend].includes(comes) && ![0, bend].includes(goes) && comes < bend !== goes < bend
}
