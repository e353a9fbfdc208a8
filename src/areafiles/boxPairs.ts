import type { GridBox } from './grid.ts'
import { spend, type Work } from './work.ts'

/** What two boxes have in common; null where that is nothing. */
export function commonBox(one: GridBox, other: GridBox): GridBox | null {
  const west = Math.max(one.west, other.west)
  const east = Math.min(one.east, other.east)
  const south = Math.max(one.south, other.south)
  const north = Math.min(one.north, other.north)
  return west < east && south < north ? { west, south, east, north } : null
}

/**
 * Every pair of boxes that overlap, from west to east: each is held against those that reach as far.
 *
 * @returns false when there is no work left
 */
export function eachBoxPair(
  boxes: readonly GridBox[],
  work: Work,
  visit: (first: number, second: number, common: GridBox) => boolean,
): boolean {
  const order = boxes.map((_, index) => index).sort((a, b) => (boxes[a]?.west ?? 0) - (boxes[b]?.west ?? 0) || a - b)
  let open: number[] = []
  for (const index of order) {
    const box = boxes[index]
    if (box === undefined) continue
    open = open.filter((other) => (boxes[other]?.east ?? 0) > box.west)
    if (!spend(work, open.length + 1)) return false
    for (const other of open) {
      const otherBox = boxes[other]
      const common = otherBox === undefined ? null : commonBox(box, otherBox)
      if (common !== null && !visit(Math.min(index, other), Math.max(index, other), common)) return false
    }
    open.push(index)
  }
  return true
}
