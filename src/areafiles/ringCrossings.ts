import { turn, type GridRing } from './grid.ts'
import { spend, type Work } from './work.ts'

/** Where a ring meets itself, and whether it runs through itself there. */
export interface RingContact {
  readonly kind: 'crosses' | 'touches'
  readonly x: number
  readonly y: number
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
  const westOf = (piece: number): number => Math.min(x[piece] ?? 0, x[piece + 1] ?? 0)
  const eastOf = (piece: number): number => Math.max(x[piece] ?? 0, x[piece + 1] ?? 0)
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
      const contact = piecesMeet(ring, Math.min(piece, other), Math.max(piece, other), work)
      if (contact?.kind === 'crosses') return contact
      touch ??= contact
    }
    open.push(piece)
  }
  return touch
}

/** How two pieces of a ring meet; neighbours meet at their common point, which is no contact. */
function piecesMeet(ring: GridRing, first: number, second: number, work: Work): RingContact | null {
  const { x, y } = ring
  const [ax, ay, bx, by] = [x[first] ?? 0, y[first] ?? 0, x[first + 1] ?? 0, y[first + 1] ?? 0]
  const [cx, cy, dx, dy] = [x[second] ?? 0, y[second] ?? 0, x[second + 1] ?? 0, y[second + 1] ?? 0]
  if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return null
  const isLast = first === 0 && second === x.length - 2
  if (second === first + 1 || isLast) return null
  const [c, d] = [turn(ax, ay, bx, by, cx, cy), turn(ax, ay, bx, by, dx, dy)]
  const [a, b] = [turn(cx, cy, dx, dy, ax, ay), turn(cx, cy, dx, dy, bx, by)]
  if (c * d > 0 || a * b > 0) return null
  if (c === 0 && d === 0) return alongEachOther([ax, ay, bx, by], [cx, cy, dx, dy])
  if (c * d < 0 && a * b < 0) return crossing(ring, first, second, [a, b, c, d])
  const [px, py] = c === 0 ? [cx, cy] : d === 0 ? [dx, dy] : a === 0 ? [ax, ay] : [bx, by]
  return { kind: runsThrough(ring, px, py, work) ? 'crosses' : 'touches', x: px, y: py }
}

type Piece = readonly [ax: number, ay: number, bx: number, by: number]

/** Two pieces of one line: they run along each other, or meet in one point. */
function alongEachOther([ax, ay, bx, by]: Piece, [cx, cy, dx, dy]: Piece): RingContact | null {
  const west = Math.max(Math.min(ax, bx), Math.min(cx, dx))
  const east = Math.min(Math.max(ax, bx), Math.max(cx, dx))
  const south = Math.max(Math.min(ay, by), Math.min(cy, dy))
  const north = Math.min(Math.max(ay, by), Math.max(cy, dy))
  if (west > east || south > north) return null
  return { kind: west === east && south === north ? 'touches' : 'crosses', x: west, y: south }
}

/** Two pieces that cross between their ends. Where one reaches over by no more than rounding can move it, they touch. */
function crossing(ring: GridRing, first: number, second: number, turns: readonly number[]): RingContact {
  const { x, y } = ring
  const [ax, ay] = [x[first] ?? 0, y[first] ?? 0]
  const [ux, uy] = [(x[first + 1] ?? 0) - ax, (y[first + 1] ?? 0) - ay]
  const [vx, vy] = [(x[second + 1] ?? 0) - (x[second] ?? 0), (y[second + 1] ?? 0) - (y[second] ?? 0)]
  const [a = 0, b = 0, c = 0, d = 0] = turns
  const reach = Math.min(
    Math.min(Math.abs(c), Math.abs(d)) / Math.hypot(ux, uy),
    Math.min(Math.abs(a), Math.abs(b)) / Math.hypot(vx, vy),
  )
  const share = a / (a - b)
  return { kind: reach <= TOUCHING ? 'touches' : 'crosses', x: ax + share * ux, y: ay + share * uy }
}

/**
 * Whether the ways of a ring through one point lie crosswise: one comes from the left of the other and goes on to its
 * right. Ways that only come to the point and turn away again touch.
 */
function runsThrough(ring: GridRing, px: number, py: number, work: Work): boolean {
  if (!spend(work, ring.x.length)) return true
  const ways = waysThrough(ring, px, py)
  if (!spend(work, ways.length * ways.length)) return true
  return ways.some((one, index) => ways.slice(index + 1).some((other) => liesAcross(one, other)))
}

/** From where and to where, as directions from the point. */
type Way = readonly [fromX: number, fromY: number, toX: number, toY: number]

function waysThrough({ x, y }: GridRing, px: number, py: number): readonly Way[] {
  const count = x.length - 1
  const ways: Way[] = []
  for (let i = 0; i < count; i++) {
    const [ax, ay, bx, by] = [x[i] ?? 0, y[i] ?? 0, x[i + 1] ?? 0, y[i + 1] ?? 0]
    if (ax === px && ay === py) {
      const before = i === 0 ? count - 1 : i - 1
      ways.push([(x[before] ?? 0) - px, (y[before] ?? 0) - py, bx - px, by - py])
    } else if ((bx !== px || by !== py) && isBetween(ax, ay, bx, by, px, py)) {
      ways.push([ax - px, ay - py, bx - px, by - py])
    }
  }
  return ways
}

const isBetween = (ax: number, ay: number, bx: number, by: number, px: number, py: number): boolean =>
  turn(ax, ay, bx, by, px, py) === 0 && (px - ax) * (px - bx) <= 0 && (py - ay) * (py - by) <= 0

function liesAcross([fromX, fromY, toX, toY]: Way, other: Way): boolean {
  const start = Math.atan2(fromY, fromX)
  const angle = (dx: number, dy: number): number => (Math.atan2(dy, dx) - start + 4 * Math.PI) % (2 * Math.PI)
  const [bend, comes, goes] = [angle(toX, toY), angle(other[0], other[1]), angle(other[2], other[3])]
  return comes !== bend && goes !== bend && comes !== 0 && goes !== 0 && comes < bend !== goes < bend
}
