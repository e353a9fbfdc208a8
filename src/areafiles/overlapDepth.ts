import { floatAt } from '../math/floats.ts'
import { stepMeters, type GridBox, type GridRing } from './grid.ts'
import { spend, type Work } from './work.ts'

/** How exactly a depth is found, in metres. */
const PRECISION = 0.5
/** No more squares than this along the ground to begin with. */
const MOST_SQUARES = 50

/** Pieces of a border in metres from a corner of the ground, as x, y, x, y. */
type Border = Float64Array

/** A square of the ground, by its middle and half its side, with how deep any place in it can be at most. */
interface Cell {
  readonly x: number
  readonly y: number
  readonly half: number
  readonly most: number
}

/**
 * How deep two shapes lie over each other: how far the place that is farthest from both borders, among those that both
 * have, is from the nearer one. It is the radius of the largest disc in what they have in common. Where a border is
 * moved by at most some metres, no place comes to lie on its other side that is farther from it than that; so two
 * areas that met before their borders were simplified by at most so much are no deeper in each other.
 *
 * Squares are halved as long as some place in them could be deeper than the deepest one known: a place is deeper than
 * another by at most the way between them.
 *
 * @param box where both of them are
 * @param known depths up to this are of no interest
 * @returns the depth in metres, `known` where it is no deeper; null when there is no work left
 */
export function overlapDepth(
  shapes: readonly (readonly GridRing[])[],
  box: GridBox,
  known: number,
  work: Work,
): number | null {
  const { east, north } = stepMeters((box.south + box.north) / 2)
  const [width, height] = [(box.east - box.west) * east, (box.north - box.south) * north]
  if (Math.min(width, height) / 2 <= known + PRECISION) return known
  const borders = shapes.map((rings) => borderOf(rings, box, { east, north }))
  const cost = borders.reduce((sum, border) => sum + border.length / 4, 1)
  let deepest = known
  let cells = squaresOver(width, height)
  while (cells.length > 0) {
    const next: Cell[] = []
    for (const cell of cells) {
      if (cell.most <= deepest + PRECISION) continue
      if (!spend(work, cost)) return null
      const depth = depthAt(borders, cell.x, cell.y)
      deepest = Math.max(deepest, depth)
      if (depth + cell.half * Math.SQRT2 > deepest + PRECISION) next.push(...quarters(cell, depth))
    }
    cells = next
  }
  return deepest
}

/** About as wide as the ground is narrow; nothing in it is farther from its edge than half of that. */
function squaresOver(width: number, height: number): Cell[] {
  const most = Math.min(width, height) / 2
  const half = Math.max(most, Math.max(width, height) / (2 * MOST_SQUARES))
  const cells: Cell[] = []
  for (let x = half; x - half < width; x += 2 * half) {
    for (let y = half; y - half < height; y += 2 * half) cells.push({ x, y, half, most })
  }
  return cells
}

const quarters = ({ x, y, half }: Cell, depth: number): Cell[] => {
  const quarter = half / 2
  const most = depth + half * Math.SQRT2
  return [-quarter, quarter].flatMap((dx) =>
    [-quarter, quarter].map((dy) => ({ x: x + dx, y: y + dy, half: quarter, most })),
  )
}

/** All pieces that reach into the height of the box and do not lie wholly to its east. */
function borderOf(
  rings: readonly GridRing[],
  { west, south, east, north }: GridBox,
  step: { readonly east: number; readonly north: number },
): Border {
  const ends: number[] = []
  for (const { x, y } of rings) {
    for (let i = 1; i < x.length; i++) {
      const [ax, ay, bx, by] = [floatAt(x, i - 1), floatAt(y, i - 1), floatAt(x, i), floatAt(y, i)]
      if (Math.max(ay, by) < south || Math.min(ay, by) > north || Math.min(ax, bx) > east) continue
      ends.push((ax - west) * step.east, (ay - south) * step.north, (bx - west) * step.east, (by - south) * step.north)
    }
  }
  return Float64Array.from(ends)
}

/** How far a place is from the nearest border; negative where it is not in both shapes. */
function depthAt(borders: readonly Border[], x: number, y: number): number {
  let least = Infinity
  let isInBoth = true
  for (const border of borders) {
    let isInside = false
    for (let at = 0; at < border.length; at += 4) {
      const [ax, ay, bx, by] = [
        floatAt(border, at),
        floatAt(border, at + 1),
        floatAt(border, at + 2),
        floatAt(border, at + 3),
      ]
      if (ay > y !== by > y && ax + ((y - ay) / (by - ay)) * (bx - ax) < x) isInside = !isInside
      least = Math.min(least, squaredDistance(x - ax, y - ay, bx - ax, by - ay))
    }
    isInBoth &&= isInside
  }
  return isInBoth ? Math.sqrt(least) : -Math.sqrt(least)
}

/** From a point to a piece, both counted from where the piece begins. */
function squaredDistance(x: number, y: number, dx: number, dy: number): number {
  const squaredLength = dx * dx + dy * dy
  const along = squaredLength === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / squaredLength))
  return (x - along * dx) ** 2 + (y - along * dy) ** 2
}
