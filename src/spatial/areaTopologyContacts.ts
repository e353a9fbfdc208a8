import { wholeAt } from '../math/buckets.ts'
import { floatAt } from '../math/floats.ts'
import type { BoundaryEdges } from './areaTopologyEdges.ts'
import { edgeGrid } from './areaTopologyGrid.ts'
import { mercatorScale } from './areaTopologyPlane.ts'
import { partAlong, segmentsMeet, type Segment } from './areaTopologySegments.ts'

/** Parts of the boundary of one area that run along another area, as metres from the beginning of their ring. */
export type Stretches = Map<number, [from: number, to: number][]>

/** Two areas that come within the tolerance of each other. */
export interface Contact {
  readonly first: number
  readonly second: number
  /** By ring, of the first area and of the second. */
  readonly ofFirst: Stretches
  readonly ofSecond: Stretches
}

/** Cells of the index are at least so many tolerances wide. */
const CELL_PER_TOLERANCE = 8

/** All pairs of areas that touch, the first with the smaller index, in no order. */
export function contacts(edges: BoundaryEdges, areas: number, toleranceMeters: number): readonly Contact[] {
  const grid = edgeGrid(edges, CELL_PER_TOLERANCE * toleranceMeters)
  const found = new Map<number, Contact>()
  for (let edge = 0; edge < edges.count; edge++) {
    const area = wholeAt(edges.areaOf, edge)
    const segment = segmentOf(edges, edge)
    const tolerance = toleranceMeters * mercatorScale(segment.y1)
    grid.near(edge, tolerance, (other) => {
      const otherArea = wholeAt(edges.areaOf, other)
      if (otherArea <= area) return
      const otherSegment = segmentOf(edges, other)
      if (!segmentsMeet(segment, otherSegment, tolerance)) return
      const contact = contactOf(found, area, otherArea, areas)
      addPart(contact.ofFirst, edges, edge, partAlong(segment, otherSegment, tolerance))
      addPart(contact.ofSecond, edges, other, partAlong(otherSegment, segment, tolerance))
    })
  }
  return [...found.values()]
}

const segmentOf = ({ ends }: BoundaryEdges, edge: number): Segment => ({
  x1: floatAt(ends, 4 * edge),
  y1: floatAt(ends, 4 * edge + 1),
  x2: floatAt(ends, 4 * edge + 2),
  y2: floatAt(ends, 4 * edge + 3),
})

function contactOf(found: Map<number, Contact>, first: number, second: number, areas: number): Contact {
  const key = first * areas + second
  const known = found.get(key)
  if (known !== undefined) return known
  const contact = { first, second, ofFirst: new Map(), ofSecond: new Map() }
  found.set(key, contact)
  return contact
}

function addPart(
  stretches: Stretches,
  edges: BoundaryEdges,
  edge: number,
  part: readonly [from: number, to: number] | null,
): void {
  if (part === null) return
  const ring = wholeAt(edges.ringOf, edge)
  const before = floatAt(edges.metersBefore, edge)
  const meters = floatAt(edges.meters, edge)
  const stretch: [number, number] = [before + part[0] * meters, before + part[1] * meters]
  const known = stretches.get(ring)
  if (known === undefined) stretches.set(ring, [stretch])
  else known.push(stretch)
}

/**
 * How many metres of boundary two areas share: the mean of what each has along the other. Gaps of up to twice the
 * tolerance belong to a stretch, for there the pieces are too short to have a direction; stretches of up to twice the
 * tolerance are points.
 */
export function sharedMeters(contact: Contact, ringMeters: Float64Array, toleranceMeters: number): number {
  const smallest = 2 * toleranceMeters
  return (metersOf(contact.ofFirst, ringMeters, smallest) + metersOf(contact.ofSecond, ringMeters, smallest)) / 2
}

function metersOf(stretches: Stretches, ringMeters: Float64Array, smallest: number): number {
  let sum = 0
  for (const [ring, list] of stretches) {
    for (const meters of joined(list, floatAt(ringMeters, ring), smallest)) if (meters > smallest) sum += meters
  }
  return sum
}

/** The lengths of the stretches of a ring after those with small gaps between them have become one. */
function joined(list: [number, number][], around: number, gap: number): number[] {
  list.sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const runs: [number, number][] = []
  for (const [from, to] of list) {
    const run = runs[runs.length - 1]
    if (run !== undefined && from - run[1] <= gap) run[1] = Math.max(run[1], to)
    else runs.push([from, to])
  }
  const [first] = runs
  const last = runs[runs.length - 1]
  // Where the ring begins and ends is no place of its own.
  if (first !== undefined && last !== undefined && first !== last && first[0] + around - last[1] <= gap) {
    first[0] = last[0] - around
    runs.pop()
  }
  return runs.map(([from, to]) => to - from)
}
