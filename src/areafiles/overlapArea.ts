import { pointAt, type GridBox, type GridRing } from './grid.ts'
import { spend, type Work } from './work.ts'

/** Two areas, by their places in a list, that lie over each other. */
export interface Overlap {
  readonly first: number
  readonly second: number
  /** Where both of them are. */
  readonly common: GridBox
  readonly squareMeters: number
}

/** A straight piece of a border, from south to north. */
interface Side {
  readonly south: number
  readonly north: number
  readonly x: number
  /** Steps to the east for each step to the north. */
  readonly slope: number
}

/** Where the sides of a shape stand at the south and at the north of a strip, from west to east. */
interface StripSide {
  readonly low: number
  readonly high: number
}

/**
 * The area that two shapes have in common, in squares of the grid. The ground is cut into strips from each point of a
 * border to the next; within a strip all borders are straight, and what two shapes have in common there is integrated
 * exactly. Nothing depends on which side of a line a point is taken to lie, so that borders that run along each other
 * to within rounding change the result by no more than that. A ring inside another is a hole.
 *
 * @param box where both of them are
 * @returns null when there is no work left
 */
export function overlapArea(
  one: readonly GridRing[],
  other: readonly GridRing[],
  box: GridBox,
  work: Work,
): number | null {
  const sides = [sidesIn(one, box), sidesIn(other, box)] as const
  const levels = levelsOf([...sides[0], ...sides[1]], box)
  const sweeps = [sweepOf(sides[0], box.east), sweepOf(sides[1], box.east)] as const
  let area = 0
  for (let i = 1; i < levels.length; i++) {
    const [south, north] = [levels[i - 1] ?? 0, levels[i] ?? 0]
    const strips = [sweeps[0](south, north), sweeps[1](south, north)] as const
    if (!spend(work, strips[0].length + strips[1].length + 8)) return null
    area += commonArea(strips[0], strips[1]) * (north - south)
  }
  return area
}

/** The sides that reach into the height of the box and do not lie wholly to its east. */
function sidesIn(rings: readonly GridRing[], box: GridBox): Side[] {
  const sides: Side[] = []
  for (const ring of rings) {
    for (let i = 1; i < ring.x.length; i++) {
      const [[ax, ay], [bx, by]] = [pointAt(ring, i - 1), pointAt(ring, i)]
      if (ay === by || Math.max(ay, by) <= box.south || Math.min(ay, by) >= box.north) continue
      if (Math.min(ax, bx) >= box.east) continue
      const slope = (bx - ax) / (by - ay)
      sides.push(ay < by ? { south: ay, north: by, x: ax, slope } : { south: by, north: ay, x: bx, slope })
    }
  }
  return sides.sort((a, b) => a.south - b.south)
}

/** The heights between which no side begins or ends. */
function levelsOf(sides: readonly Side[], { south, north }: GridBox): Float64Array {
  const all = new Set([south, north])
  for (const side of sides) {
    if (side.south > south && side.south < north) all.add(side.south)
    if (side.north > south && side.north < north) all.add(side.north)
  }
  return Float64Array.from(all).sort()
}

/**
 * Gives the sides of each strip in turn, from the southernmost strip on. Sides to the east of the box are not among
 * them: a shape that reaches beyond it ends at its edge.
 */
function sweepOf(sides: readonly Side[], edge: number): (south: number, north: number) => readonly StripSide[] {
  let next = 0
  let open: Side[] = []
  return (south, north) => {
    if (open.some((side) => side.north <= south)) open = open.filter((side) => side.north > south)
    for (let side = sides[next]; side !== undefined && side.south <= south; side = sides[++next]) {
      if (side.north > south) open.push(side)
    }
    const strip = open.map(({ x, slope, south: from }) => ({
      low: x + (south - from) * slope,
      high: x + (north - from) * slope,
    }))
    strip.sort((a, b) => a.low + a.high - b.low - b.high)
    const last = strip.at(-1)
    if (last === undefined || strip.length % 2 === 0) return strip
    return [...strip, { low: Math.max(edge, last.low), high: Math.max(edge, last.high) }]
  }
}

/** The mean width of what two shapes have in common in a strip: each has its inside between its sides two by two. */
function commonArea(one: readonly StripSide[], other: readonly StripSide[]): number {
  let width = 0
  let begin = 0
  for (let i = 0; i + 1 < one.length; i += 2) {
    const [west, east] = [one[i], one[i + 1]]
    if (west === undefined || east === undefined) break
    for (let j = begin; j + 1 < other.length; j += 2) {
      const [otherWest, otherEast] = [other[j], other[j + 1]]
      if (otherWest === undefined || otherEast === undefined) break
      // What ends before this begins also ends before all that follow.
      if (Math.max(otherEast.low, otherEast.high) <= Math.min(west.low, west.high) && j === begin) begin = j + 2
      if (Math.min(otherWest.low, otherWest.high) >= Math.max(east.low, east.high)) break
      width += meanWidth(west, east, otherWest, otherEast)
    }
  }
  return width
}

/** The mean over a strip of how far the westernmost right side is to the east of the easternmost left side. */
function meanWidth(west: StripSide, east: StripSide, otherWest: StripSide, otherEast: StripSide): number {
  const cuts = [0, cut(west, otherWest), cut(east, otherEast), 1].sort((a, b) => a - b)
  let mean = 0
  for (let i = 1; i < cuts.length; i++) {
    const [from, to] = [cuts[i - 1] ?? 0, cuts[i] ?? 0]
    if (to <= from) continue
    const widthAt = (share: number): number =>
      Math.min(along(east, share), along(otherEast, share)) - Math.max(along(west, share), along(otherWest, share))
    mean += positivePart(widthAt(from), widthAt(to)) * (to - from)
  }
  return mean
}

const along = ({ low, high }: StripSide, share: number): number => low + (high - low) * share

/** Where two sides cross, as a share of the height of the strip; its edge where they do not. */
function cut(one: StripSide, other: StripSide): number {
  const [low, high] = [one.low - other.low, one.high - other.high]
  return low * high < 0 ? low / (low - high) : 0
}

/** The mean of what is above 0 on a straight line from one value to another. */
function positivePart(from: number, to: number): number {
  if (from >= 0 && to >= 0) return (from + to) / 2
  if (from <= 0 && to <= 0) return 0
  const above = Math.max(from, to)
  return (above * above) / (2 * Math.abs(from - to))
}
