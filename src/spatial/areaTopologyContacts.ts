import { wholeAt } from '../math/buckets.ts'
import { floatAt } from '../math/floats.ts'
import type { BoundaryEdges } from './areaTopologyEdges.ts'
import { edgeGrid } from './areaTopologyGrid.ts'
import { partNear, segmentsMeet, type Segment, type SegmentPart } from './areaTopologySegments.ts'
import type { Stretch } from './areaTopologyStretches.ts'

/** The parts of one area's rings that lie within the tolerance of another area, by the number of the ring. */
export type RingStretches = Map<number, Stretch[]>

/** Two areas whose boundaries come within the tolerance of each other. */
export interface Contact {
  readonly first: number
  readonly second: number
  readonly ofFirst: RingStretches
  readonly ofSecond: RingStretches
}

/** The contacts by pair: the smaller index times the number of areas, plus the larger. */
export type Contacts = Map<number, Contact>

/** Cells of the index are at least so many tolerances wide. */
const CELL_PER_TOLERANCE = 8

/** All pairs of areas whose boundaries come within the tolerance of each other. */
export function boundaryContacts(edges: BoundaryEdges, areas: number, toleranceMeters: number): Contacts {
  const grid = edgeGrid(edges, CELL_PER_TOLERANCE * toleranceMeters)
  const found: Contacts = new Map()
  for (let edge = 0; edge < edges.count; edge++) {
    const area = wholeAt(edges.areaOf, edge)
    const segment = segmentOf(edges, edge)
    const tolerance = toleranceMeters * floatAt(edges.scale, edge)
    grid.near(edge, tolerance, (other) => {
      const otherArea = wholeAt(edges.areaOf, other)
      if (otherArea <= area) return
      const otherSegment = segmentOf(edges, other)
      if (!segmentsMeet(segment, otherSegment, tolerance)) return
      const contact = contactOf(found, area, otherArea, areas)
      addPart(contact.ofFirst, edges, edge, partNear(segment, otherSegment, tolerance))
      addPart(contact.ofSecond, edges, other, partNear(otherSegment, segment, tolerance))
    })
  }
  return found
}

const segmentOf = ({ ends }: BoundaryEdges, edge: number): Segment => ({
  x1: floatAt(ends, 4 * edge),
  y1: floatAt(ends, 4 * edge + 1),
  x2: floatAt(ends, 4 * edge + 2),
  y2: floatAt(ends, 4 * edge + 3),
})

/** The contact of two areas, the one with the smaller index first. */
export function contactOf(found: Contacts, first: number, second: number, areas: number): Contact {
  const key = first * areas + second
  const known = found.get(key)
  if (known !== undefined) return known
  const contact = { first, second, ofFirst: new Map(), ofSecond: new Map() }
  found.set(key, contact)
  return contact
}

function addPart(stretches: RingStretches, edges: BoundaryEdges, edge: number, part: SegmentPart | null): void {
  if (part === null) return
  const before = floatAt(edges.metersBefore, edge)
  const meters = floatAt(edges.meters, edge)
  addStretch(stretches, wholeAt(edges.ringOf, edge), [before + part[0] * meters, before + part[1] * meters])
}

export function addStretch(stretches: RingStretches, ring: number, stretch: Stretch): void {
  const known = stretches.get(ring)
  if (known === undefined) stretches.set(ring, [stretch])
  else known.push(stretch)
}
