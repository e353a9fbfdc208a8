import { wholeAt } from '../math/buckets.ts'
import { floatAt } from '../math/floats.ts'
import type { GridBox } from './grid.ts'
import { orderOf } from './gridOrder.ts'
import { spend, type Work } from './work.ts'

/** What two boxes have in common; null where that is nothing. */
export function commonBox(one: GridBox, other: GridBox): GridBox | null {
  const west = Math.max(one.west, other.west)
  const east = Math.min(one.east, other.east)
  const south = Math.max(one.south, other.south)
  const north = Math.min(one.north, other.north)
  return west < east && south < north ? { west, south, east, north } : null
}

/** Looking at two boxes costs less than a comparison. */
const LOOK = 1 / 2

/**
 * Every pair of boxes that overlap, from west to east or from south to north, whichever way they reach over each other
 * less: each is held against those that reach as far.
 *
 * @returns false when there is no work left
 */
export function eachBoxPair(
  boxes: readonly GridBox[],
  work: Work,
  visit: (first: number, second: number, common: GridBox) => boolean,
): boolean {
  const { begins, ends } = directionOf(boxes)
  const open = new Uint32Array(boxes.length)
  let held = 0
  for (const index of orderOf(begins)) {
    const box = boxes[index]
    if (box === undefined) continue
    if (!spend(work, (held + 1) * LOOK)) return false
    const before = held
    held = 0
    for (let i = 0; i < before; i++) {
      const other = wholeAt(open, i)
      if (floatAt(ends, other) <= floatAt(begins, index)) continue
      open[held++] = other
      const otherBox = boxes[other]
      const common = otherBox === undefined ? null : commonBox(box, otherBox)
      if (common !== null && !visit(Math.min(index, other), Math.max(index, other), common)) return false
    }
    open[held++] = index
  }
  return true
}

interface Direction {
  readonly begins: Float64Array
  readonly ends: Float64Array
  /** How many times the boxes would go over the whole way. */
  readonly cover: number
}

function directionOf(boxes: readonly GridBox[]): Direction {
  const east = direction(
    boxes,
    ({ west }) => west,
    ({ east: end }) => end,
  )
  const north = direction(
    boxes,
    ({ south }) => south,
    ({ north: end }) => end,
  )
  return east.cover <= north.cover ? east : north
}

function direction(
  boxes: readonly GridBox[],
  begin: (box: GridBox) => number,
  end: (box: GridBox) => number,
): Direction {
  const [begins, ends] = [Float64Array.from(boxes, begin), Float64Array.from(boxes, end)]
  let [least, most, sum] = [Infinity, -Infinity, 0]
  for (let box = 0; box < boxes.length; box++) {
    least = Math.min(least, floatAt(begins, box))
    most = Math.max(most, floatAt(ends, box))
    sum += floatAt(ends, box) - floatAt(begins, box)
  }
  return { begins, ends, cover: sum / Math.max(1, most - least) }
}
