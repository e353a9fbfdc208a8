import { floatAt } from '../math/floats.ts'
import { wholeAt } from '../math/buckets.ts'
import { orderOf } from './gridOrder.ts'
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

/** From where to where each piece of a ring goes in one direction. */
interface Reach {
  readonly low: Float64Array
  readonly high: Float64Array
  /** How many times the pieces would go over the whole way. */
  readonly cover: number
}

/** Looking at two pieces costs a quarter of a comparison, unless they are near each other. */
const NOT_NEAR = 1 / 4

/**
 * The first place where a ring crosses itself, else the first where it touches itself, else null. Pieces are gone
 * through from west to east, or from south to north where they reach over each other less, each against those that
 * reach as far.
 *
 * @returns `spent` when there is no work left
 */
export function ringContact(ring: GridRing, work: Work): RingContact | 'spent' | null {
  const [along, across] = directionsOf(ring)
  const open = new Uint32Array(along.low.length)
  let held = 0
  let touch: RingContact | null = null
  for (const piece of orderOf(along.low)) {
    if (!spend(work, (held + 1) * NOT_NEAR)) return 'spent'
    const begin = floatAt(along.low, piece)
    const before = held
    held = 0
    for (let i = 0; i < before; i++) {
      const other = wholeAt(open, i)
      if (floatAt(along.high, other) < begin) continue
      open[held++] = other
      if (isBeside(across, piece, other)) continue
      const contact = contactOf(ring, Math.min(piece, other), Math.max(piece, other), work)
      if (contact === 'spent' || contact?.kind === 'crosses') return contact
      touch ??= contact
    }
    open[held++] = piece
  }
  return touch
}

function directionsOf({ x, y }: GridRing): readonly [along: Reach, across: Reach] {
  const [east, north] = [reachOf(x), reachOf(y)]
  return east.cover <= north.cover ? [east, north] : [north, east]
}

const isBeside = ({ low, high }: Reach, one: number, other: number): boolean =>
  floatAt(high, other) < floatAt(low, one) || floatAt(low, other) > floatAt(high, one)

function reachOf(values: Float64Array): Reach {
  const pieces = Math.max(0, values.length - 1)
  const [low, high] = [new Float64Array(pieces), new Float64Array(pieces)]
  let [least, most, sum] = [Infinity, -Infinity, 0]
  for (let piece = 0; piece < pieces; piece++) {
    const [from, to] = [floatAt(values, piece), floatAt(values, piece + 1)]
    low[piece] = Math.min(from, to)
    high[piece] = Math.max(from, to)
    sum += Math.abs(to - from)
    least = Math.min(least, from)
    most = Math.max(most, from)
  }
  return { low, high, cover: sum / Math.max(1, most - least) }
}

function contactOf(ring: GridRing, first: number, second: number, work: Work): RingContact | 'spent' | null {
  if (!spend(work, 1)) return 'spent'
  const meeting = piecesMeet(ring, first, second, work)
  return meeting === null ? null : { ...meeting, first, second }
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
  if (areNeighbours(ring, first, second) || liesBeside(ring, first, second)) return null
  const [one, other] = [pieceOf(ring, first), pieceOf(ring, second)]
  const sides = sidesOf(one, other)
  const [across, otherAcross] = [sides.c * sides.d, sides.a * sides.b]
  if (across > 0 || otherAcross > 0) return null
  if (across < 0 && otherAcross < 0) return crossing(one, other, sides)
  if (sides.c === 0 && sides.d === 0) return alongEachOther(one, other)
  const [x, y] = pointOnBoth(one, other, sides)
  return { kind: runsThrough(ring, [x, y], work) ? 'crosses' : 'touches', x, y }
}

/** Whether the second piece lies on one side of the first: most do, and this takes no memory to say. */
function liesBeside({ x, y }: GridRing, first: number, second: number): boolean {
  const [fromX, fromY] = [floatAt(x, first), floatAt(y, first)]
  const [dx, dy] = [floatAt(x, first + 1) - fromX, floatAt(y, first + 1) - fromY]
  const begins = dx * (floatAt(y, second) - fromY) - dy * (floatAt(x, second) - fromX)
  const ends = dx * (floatAt(y, second + 1) - fromY) - dy * (floatAt(x, second + 1) - fromX)
  return begins * ends > 0
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
  if (!spend(work, ring.x.length * NOT_NEAR)) return true
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
    if (!reachesOver(ring.x, i, point[0]) || !reachesOver(ring.y, i, point[1])) continue
    const [from, to] = pieceOf(ring, i)
    if (isSame(from, point)) {
      ways.push({ from: direction(pointAt(ring, i === 0 ? count - 1 : i - 1)), to: direction(to) })
    } else if (!isSame(to, point) && isBetween(from, to, point)) {
      ways.push({ from: direction(from), to: direction(to) })
    }
  }
  return ways
}

function reachesOver(values: Float64Array, piece: number, value: number): boolean {
  const [from, to] = [floatAt(values, piece), floatAt(values, piece + 1)]
  return from <= value ? to >= value || from === value : to <= value
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
