import type { FindingList } from './areaFindings.ts'
import { eachBoxPair } from './boxPairs.ts'
import { boxOf, gridRing, signedArea, squareMeters, writtenPoint, type GridBox, type GridRing } from './grid.ts'
import { overlapArea } from './overlapArea.ts'
import { nameOf, type RawArea } from './rawAreas.ts'
import { ringContact } from './ringCrossings.ts'
import type { Work } from './work.ts'

/** Holes and parts of one area may overlap by what rounding can cause, and no more. */
const MOST_SQUARE_METERS = 1

/** An area on the grid: its parts, each with the outer ring first. */
export interface GridArea {
  readonly area: RawArea
  readonly parts: readonly (readonly GridRing[])[]
  readonly box: GridBox
}

export function gridArea(area: RawArea): GridArea {
  const parts = (area.parts ?? []).map((part) => part.map(gridRing))
  return { area, parts, box: boxOf(parts.flatMap((part) => part.slice(0, 1))) }
}

/**
 * What makes the ground of one area unclear: rings that cross themselves, holes that lie outside or over each other,
 * parts that lie over each other. Such an area is broken.
 *
 * @returns false when there is no work left
 */
export function checkShape(shape: GridArea, work: Work, findings: FindingList): boolean {
  const { area, parts } = shape
  for (const ring of parts.flat()) if (!checkRing(ring, area, work, findings)) return false
  if (area.isBroken) return true
  for (const part of parts) if (!checkHoles(part, area, work, findings)) return false
  return checkOverlaps(parts, 'areasPartsOverlap', { area, work, findings })
}

function checkRing(ring: GridRing, area: RawArea, work: Work, findings: FindingList): boolean {
  const contact = ringContact(ring, work)
  if (contact === 'spent') return false
  if (contact === null) return true
  const parts = { row: area.row, found: writtenPoint(contact.x, contact.y), details: { name: nameOf(area) } }
  if (contact.kind === 'crosses') area.isBroken = true
  findings.add(contact.kind === 'crosses' ? 'areasRingCrosses' : 'areasRingTouches', parts)
  return true
}

/** All holes at once: what lies outside is what they have and the outer ring has not. */
function checkHoles([outer, ...holes]: readonly GridRing[], area: RawArea, work: Work, findings: FindingList): boolean {
  if (outer === undefined || holes.length === 0) return true
  const isDone = checkOverlaps(
    holes.map((hole) => [hole]),
    'areasHolesOverlap',
    { area, work, findings },
  )
  if (!isDone || area.isBroken) return isDone
  const box = boxOf(holes)
  const inside = overlapArea([outer], holes, box, work)
  if (inside === null) return false
  const size = holes.reduce((sum, hole) => sum + Math.abs(signedArea(hole)), 0)
  if ((size - inside) * squareMeters(box.south) <= MOST_SQUARE_METERS) return true
  findings.add('areasHoleOutside', { row: area.row, details: { name: nameOf(area) } })
  area.isBroken = true
  return true
}

interface Checking {
  readonly area: RawArea
  readonly work: Work
  readonly findings: FindingList
}

function checkOverlaps(
  shapes: readonly (readonly GridRing[])[],
  code: 'areasHolesOverlap' | 'areasPartsOverlap',
  { area, work, findings }: Checking,
): boolean {
  return eachBoxPair(shapes.map(boxOf), work, (first, second, common) => {
    const overlap = overlapArea(shapes[first] ?? [], shapes[second] ?? [], common, work)
    if (overlap === null) return false
    const meters = overlap * squareMeters(common.south)
    if (meters <= MOST_SQUARE_METERS) return true
    findings.add(code, { row: area.row, details: { name: nameOf(area), squareMeters: Math.round(meters) } })
    area.isBroken = true
    return true
  })
}
