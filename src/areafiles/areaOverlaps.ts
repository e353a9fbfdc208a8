import type { FindingList } from './areaFindings.ts'
import { eachBoxPair } from './boxPairs.ts'
import { squareMeters, type GridBox } from './grid.ts'
import { overlapArea } from './overlapArea.ts'
import { nameOf } from './rawAreas.ts'
import type { GridArea } from './shapeFaults.ts'
import type { Work } from './work.ts'

/** Borders that were measured or simplified apart overlap by slivers; a strip that somebody lives on does not belong to two. */
const MOST_SQUARE_METERS = 100

/**
 * Areas that lie over each other.
 *
 * @returns false when there is no work left
 */
export function checkOverlapsBetween(shapes: readonly GridArea[], work: Work, findings: FindingList): boolean {
  const boxes = shapes.map(({ box }) => box)
  const found: { readonly first: number; readonly second: number; readonly meters: number }[] = []
  const isDone = eachBoxPair(boxes, work, (first, second, common) => {
    const [one, other] = [shapes[first], shapes[second]]
    if (one === undefined || other === undefined || boxMeters(common) <= MOST_SQUARE_METERS) return true
    const overlap = overlapArea(one.parts.flat(), other.parts.flat(), common, work)
    if (overlap === null) return false
    const meters = overlap * squareMeters((common.south + common.north) / 2)
    if (meters > MOST_SQUARE_METERS) found.push({ first, second, meters })
    return true
  })
  for (const { first, second, meters } of found.toSorted((a, b) => a.first - b.first || a.second - b.second)) {
    const [one, other] = [shapes[first], shapes[second]]
    if (one === undefined || other === undefined) continue
    const names = { name: nameOf(one.area), other: nameOf(other.area) }
    findings.add('areasOverlap', { row: one.area.row, details: { ...names, squareMeters: Math.round(meters) } })
  }
  return isDone
}

const boxMeters = ({ west, south, east, north }: GridBox): number =>
  (east - west) * (north - south) * squareMeters(south)
