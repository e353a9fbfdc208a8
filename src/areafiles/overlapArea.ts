import { floatAt } from '../math/floats.ts'
import type { GridBox, GridRing } from './grid.ts'
import { sidesIn, stripSweep, type Sides, type StripSweep } from './stripSweep.ts'
import { spend, type Work } from './work.ts'

/** Two areas, by their places in a list, that lie over each other. */
export interface Overlap {
  readonly first: number
  readonly second: number
  /** Where both of them are. */
  readonly common: GridBox
  readonly squareMeters: number
}

/** A call costs as much as so many comparisons before any is made. */
const CALL = 160
const POINTS_PER_COMPARISON = 8

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
  if (!spend(work, CALL + (pointsOf(one) + pointsOf(other)) / POINTS_PER_COMPARISON)) return null
  const sides = [sidesIn(one, box), sidesIn(other, box)] as const
  const levels = levelsOf(sides, box)
  const sweeps = [stripSweep(sides[0], box.east), stripSweep(sides[1], box.east)] as const
  let area = 0
  for (let i = 1; i < levels.length; i++) {
    const [south, north] = [floatAt(levels, i - 1), floatAt(levels, i)]
    const counts = [sweeps[0].moveTo(south, north), sweeps[1].moveTo(south, north)] as const
    if (!spend(work, counts[0] + counts[1] + 8)) return null
    if (counts[0] > 0 && counts[1] > 0) area += commonWidth(sweeps[0], sweeps[1]) * (north - south)
  }
  return area
}

function pointsOf(rings: readonly GridRing[]): number {
  let points = 0
  for (const { x } of rings) points += x.length
  return points
}

/** The heights between which no side begins or ends, each once. */
function levelsOf(shapes: readonly Sides[], { south, north }: GridBox): Float64Array {
  let count = 2
  for (const { length } of shapes) count += 2 * length
  const all = new Float64Array(count)
  all[0] = south
  all[1] = north
  let at = 2
  for (const sides of shapes) {
    for (let i = 0; i < sides.length; i++) {
      all[at++] = Math.max(south, floatAt(sides.south, i))
      all[at++] = Math.min(north, floatAt(sides.north, i))
    }
  }
  all.sort()
  let kept = 1
  for (let i = 1; i < count; i++) if (floatAt(all, i) > floatAt(all, kept - 1)) all[kept++] = floatAt(all, i)
  return all.subarray(0, kept)
}

/** The mean width of what two shapes have in common in a strip: each has its inside between its sides two by two. */
function commonWidth(one: StripSweep, other: StripSweep): number {
  let width = 0
  let begin = 0
  for (let i = 0; i + 1 < one.count(); i += 2) {
    const ends = Math.max(floatAt(one.low, i + 1), floatAt(one.high, i + 1))
    const begins = Math.min(floatAt(one.low, i), floatAt(one.high, i))
    for (let j = begin; j + 1 < other.count(); j += 2) {
      // What ends before this begins also ends before all that follow.
      if (Math.max(floatAt(other.low, j + 1), floatAt(other.high, j + 1)) <= begins && j === begin) begin = j + 2
      if (Math.min(floatAt(other.low, j), floatAt(other.high, j)) >= ends) break
      width += meanWidth(one, i, other, j)
    }
  }
  return width
}

/** Two stretches of the ground of two shapes in a strip, by the number of the side that each begins with. */
interface Stretches {
  readonly one: StripSweep
  readonly i: number
  readonly other: StripSweep
  readonly j: number
}

/** The mean over a strip of how far the westernmost right side is to the east of the easternmost left side. */
function meanWidth(one: StripSweep, i: number, other: StripSweep, j: number): number {
  const stretches = { one, i, other, j }
  const west = cut(one, i, other, j)
  const east = cut(one, i + 1, other, j + 1)
  const [first, second] = west < east ? [west, east] : [east, west]
  const [atFirst, atSecond] = [widthAt(stretches, first), widthAt(stretches, second)]
  return (
    positivePart(widthAt(stretches, 0), atFirst) * first +
    positivePart(atFirst, atSecond) * (second - first) +
    positivePart(atSecond, widthAt(stretches, 1)) * (1 - second)
  )
}

/** How much two stretches have in common at a share of the height of the strip; below 0 where they are apart. */
const widthAt = ({ one, i, other, j }: Stretches, share: number): number =>
  Math.min(along(one, i + 1, share), along(other, j + 1, share)) -
  Math.max(along(one, i, share), along(other, j, share))

function along({ low, high }: StripSweep, side: number, share: number): number {
  const from = floatAt(low, side)
  return from + (floatAt(high, side) - from) * share
}

/** Where two sides cross, as a share of the height of the strip; its edge where they do not. */
function cut(one: StripSweep, i: number, other: StripSweep, j: number): number {
  const low = floatAt(one.low, i) - floatAt(other.low, j)
  const high = floatAt(one.high, i) - floatAt(other.high, j)
  return low * high < 0 ? low / (low - high) : 0
}

/** The mean of what is above 0 on a straight line from one value to another. */
function positivePart(from: number, to: number): number {
  if (from >= 0 && to >= 0) return (from + to) / 2
  if (from <= 0 && to <= 0) return 0
  const above = Math.max(from, to)
  return (above * above) / (2 * Math.abs(from - to))
}
