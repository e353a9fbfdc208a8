import { leastCovering, within, type Box, type Circle } from './labelPlacement.ts'
import type { Linear } from './linear.ts'

interface Point {
  readonly x: number
  readonly y: number
}

interface Size {
  readonly width: number
  readonly height: number
}

/** What labels keep clear of, and the room that they have. */
export interface CurveRoom {
  readonly lines: readonly Circle[]
  readonly width: number
  readonly height: number
}

/** Between two points of a line that stand for it. */
const STEP = 6
const REACH = 3
/** From a point to its label. */
const ASIDE = 10

/** A step curve as points that a label should not cover. */
export function curvePoints(
  steps: readonly { readonly threshold: number; readonly share: number }[],
  [low, high]: readonly [number, number],
  x: Linear,
  y: Linear,
): readonly Circle[] {
  const before = steps.filter(({ threshold }) => threshold <= low).at(-1)?.share ?? 0
  const corners: Point[] = [{ x: x(low), y: y(before) }]
  for (const { threshold, share } of steps) {
    if (threshold <= low || threshold > high) continue
    const last = corners.at(-1)
    corners.push({ x: x(threshold), y: last?.y ?? y(share) }, { x: x(threshold), y: y(share) })
  }
  corners.push({ x: x(high), y: corners.at(-1)?.y ?? y(before) })
  return corners.flatMap((corner, index) => linePoints(corner, corners[index + 1] ?? corner))
}

/** Points along a straight line, both ends among them. */
export function linePoints(from: Point, to: Point): readonly Circle[] {
  const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP))
  return Array.from({ length: count + 1 }, (_, at) => ({
    x: from.x + ((to.x - from.x) * at) / count,
    y: from.y + ((to.y - from.y) * at) / count,
    r: REACH,
  }))
}

/** The place beside a point, within the room, that covers least of the lines and of the labels that are there. */
export function besidePoint(point: Point, size: Size, room: CurveRoom, boxes: readonly Box[]): Box {
  const left = point.x - ASIDE - size.width
  const right = point.x + ASIDE
  const at = (x: number, y: number): Box => {
    const inside = within({ ...size, x, y }, room.width)
    return { ...inside, y: Math.max(0, Math.min(room.height - size.height, inside.y)) }
  }
  const above = point.y - size.height
  const below = point.y + 8
  const places: readonly (readonly [number, number])[] = [
    [left, above],
    [right, below],
    [left, below],
    [right, above],
    [left, above - 12],
    [right, above - 12],
    [right, below + 12],
    [left, 0],
    [right, 0],
    [left, room.height],
    [right, room.height],
  ]
  const beside = places.filter(([x]) => x >= 0 && x + size.width <= room.width)
  const [first, ...rest] = (beside.length > 0 ? beside : places).map(([x, y]) => at(x, y))
  return leastCovering([first ?? at(left, above), ...rest], { boxes, circles: room.lines })
}
