/** A straight piece in a plane. */
export interface Segment {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** Which part of a piece is meant: 0 where it begins, 1 where it ends. */
export type SegmentPart = readonly [from: number, to: number]

/** Whether two pieces have points that lie within the distance of each other. */
export function segmentsMeet(a: Segment, b: Segment, distance: number): boolean {
  if (!boxesMeet(a, b, distance)) return false
  const limit = distance * distance
  return (
    squaredDistance(a.x1, a.y1, b) <= limit ||
    squaredDistance(a.x2, a.y2, b) <= limit ||
    squaredDistance(b.x1, b.y1, a) <= limit ||
    squaredDistance(b.x2, b.y2, a) <= limit ||
    segmentsCross(a, b)
  )
}

const boxesMeet = (a: Segment, b: Segment, distance: number): boolean =>
  Math.max(a.x1, a.x2) + distance >= Math.min(b.x1, b.x2) &&
  Math.max(b.x1, b.x2) + distance >= Math.min(a.x1, a.x2) &&
  Math.max(a.y1, a.y2) + distance >= Math.min(b.y1, b.y2) &&
  Math.max(b.y1, b.y2) + distance >= Math.min(a.y1, a.y2)

function squaredDistance(x: number, y: number, { x1, y1, x2, y2 }: Segment): number {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const part = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)
  // Measured from the nearer end where the foot lies at an end, so that equal positions have no distance.
  if (part >= 1) return (x - x2) ** 2 + (y - y2) ** 2
  const within = Math.max(0, part)
  return (x - x1 - within * dx) ** 2 + (y - y1 - within * dy) ** 2
}

/** Positive when the point lies to the left of the piece. */
const side = ({ x1, y1, x2, y2 }: Segment, x: number, y: number): number => (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)

const segmentsCross = (a: Segment, b: Segment): boolean =>
  side(a, b.x1, b.y1) * side(a, b.x2, b.y2) < 0 && side(b, a.x1, a.y1) * side(b, a.x2, a.y2) < 0

/** The part of a piece that lies within the distance of another piece; null where that is at most a point. */
export function partNear(a: Segment, b: Segment, distance: number): SegmentPart | null {
  // What lies near a piece is a band beside it and a disc around each end; together they have no dents.
  const parts = [partBeside(a, b, distance), partInDisc(a, b.x1, b.y1, distance), partInDisc(a, b.x2, b.y2, distance)]
  let [from, to] = [1, 0]
  for (const part of parts) {
    if (part === null) continue
    from = Math.min(from, part[0])
    to = Math.max(to, part[1])
  }
  return from < to ? [from, to] : null
}

function partBeside(a: Segment, b: Segment, distance: number): SegmentPart | null {
  const [dx, dy] = [b.x2 - b.x1, b.y2 - b.y1]
  const length = Math.hypot(dx, dy)
  const [ux, uy] = [dx / length, dy / length]
  const along1 = (a.x1 - b.x1) * ux + (a.y1 - b.y1) * uy
  const along2 = (a.x2 - b.x1) * ux + (a.y2 - b.y1) * uy
  const beside1 = (a.y1 - b.y1) * ux - (a.x1 - b.x1) * uy
  const beside2 = (a.y2 - b.y1) * ux - (a.x2 - b.x1) * uy
  const lengthwise = partBetween(along1, along2, 0, length)
  const crosswise = partBetween(beside1, beside2, -distance, distance)
  if (lengthwise === null || crosswise === null) return null
  const from = Math.max(lengthwise[0], crosswise[0])
  const to = Math.min(lengthwise[1], crosswise[1])
  return from < to ? [from, to] : null
}

/** Where a value that goes evenly from one number to another lies between two limits. */
function partBetween(first: number, last: number, least: number, most: number): SegmentPart | null {
  if (first === last) return first >= least && first <= most ? [0, 1] : null
  const one = (least - first) / (last - first)
  const other = (most - first) / (last - first)
  return partOf(Math.min(one, other), Math.max(one, other))
}

function partInDisc({ x1, y1, x2, y2 }: Segment, x: number, y: number, radius: number): SegmentPart | null {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const squaredLength = dx * dx + dy * dy
  const foot = ((x - x1) * dx + (y - y1) * dy) / squaredLength
  const squaredDepth = radius * radius - (x - x1 - foot * dx) ** 2 - (y - y1 - foot * dy) ** 2
  if (!(squaredDepth > 0)) return null
  const half = Math.sqrt(squaredDepth / squaredLength)
  return partOf(foot - half, foot + half)
}

function partOf(from: number, to: number): SegmentPart | null {
  const [first, last] = [Math.max(0, from), Math.min(1, to)]
  return first < last ? [first, last] : null
}
