import { wholeAt } from '../math/buckets.ts'
import { floatAt } from '../math/floats.ts'
import { addStretch, contactOf, type Contacts, type RingStretches } from './areaTopologyContacts.ts'
import type { BoundaryEdges } from './areaTopologyEdges.ts'
import { joinedStretches, stretchesBetween, type Stretch } from './areaTopologyStretches.ts'

/** The pieces of one area or ring, and the box around them. */
interface Part {
  readonly from: number
  readonly to: number
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/**
 * Adds the parts of boundaries that lie inside another area and farther than the tolerance from its boundary: maps
 * that have been simplified area by area overlap. Between two contacts with the other's boundary a ring lies inside
 * or outside as a whole, so that one place of each such part tells.
 */
export function addOverlaps(contacts: Contacts, edges: BoundaryEdges, areas: number, gap: number): void {
  const byArea = partsOf(edges.areaOf, edges)
  const rings = partsOf(edges.ringOf, edges)
  const order = [...byArea.keys()].sort((a, b) => (byArea.get(a)?.west ?? 0) - (byArea.get(b)?.west ?? 0))
  order.forEach((area, place) => {
    const box = byArea.get(area)
    for (let next = place + 1; next < order.length; next++) {
      const other = order[next] ?? 0
      const otherBox = byArea.get(other)
      if (box === undefined || otherBox === undefined || otherBox.west > box.east) break
      if (otherBox.south > box.north || otherBox.north < box.south) continue
      addInside({ contacts, edges, rings, areas, gap }, [area, box], [other, otherBox])
      addInside({ contacts, edges, rings, areas, gap }, [other, otherBox], [area, box])
    }
  })
}

interface Ground {
  readonly contacts: Contacts
  readonly edges: BoundaryEdges
  readonly rings: ReadonlyMap<number, Part>
  readonly areas: number
  readonly gap: number
}

/** Adds what of the area's rings lies inside the other and is not yet known to be near its boundary. */
function addInside(
  ground: Ground,
  [area, box]: readonly [number, Part],
  [other, otherBox]: readonly [number, Part],
): void {
  const { contacts, edges, rings, areas, gap } = ground
  const [first, second] = area < other ? [area, other] : [other, area]
  const known = contacts.get(first * areas + second)
  const stretches = area === first ? known?.ofFirst : known?.ofSecond
  for (let edge = box.from; edge < box.to;) {
    const ring = wholeAt(edges.ringOf, edge)
    const part = rings.get(ring)
    if (part === undefined) break
    edge = part.to
    for (const stretch of partsInside({ edges, part, ring, gap }, stretches, otherBox)) {
      const contact = contactOf(contacts, first, second, areas)
      addStretch(area === first ? contact.ofFirst : contact.ofSecond, ring, stretch)
    }
  }
}

function partsInside(
  { edges, part, ring, gap }: { edges: BoundaryEdges; part: Part; ring: number; gap: number },
  stretches: RingStretches | undefined,
  other: Part,
): Stretch[] {
  if (part.west > other.east || part.east < other.west || part.south > other.north || part.north < other.south)
    return []
  const around = floatAt(edges.ringMeters, ring)
  return stretchesBetween(joinedStretches(stretches?.get(ring) ?? [], around, gap), around).filter(([from, to]) => {
    const [x, y] = placeOn(edges, part, ((from + to) / 2 + around) % around)
    return isInside(edges, other, x, y)
  })
}

/** The place on a ring that is so many metres from its beginning. */
function placeOn({ ends, meters, metersBefore }: BoundaryEdges, { from, to }: Part, along: number): [number, number] {
  let [low, high] = [from, to - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (floatAt(metersBefore, middle) <= along) low = middle
    else high = middle - 1
  }
  const part = (along - floatAt(metersBefore, low)) / floatAt(meters, low)
  const between = (axis: 0 | 1): number => {
    const start = floatAt(ends, 4 * low + axis)
    return start + part * (floatAt(ends, 4 * low + 2 + axis) - start)
  }
  return [between(0), between(1)]
}

/** Whether a place lies inside an area: a line from it to the east crosses the boundary an odd number of times. */
function isInside({ ends }: BoundaryEdges, area: Part, x: number, y: number): boolean {
  if (x < area.west || x > area.east || y < area.south || y > area.north) return false
  let inside = false
  for (let at = 4 * area.from; at < 4 * area.to; at += 4) {
    const [y1, y2] = [floatAt(ends, at + 1), floatAt(ends, at + 3)]
    if (y1 <= y === y2 <= y) continue
    const x1 = floatAt(ends, at)
    if (x < x1 + ((y - y1) / (y2 - y1)) * (floatAt(ends, at + 2) - x1)) inside = !inside
  }
  return inside
}

/** The pieces that follow each other with the same number, with their box. */
function partsOf(numberOf: Uint32Array, { count, ends }: BoundaryEdges): Map<number, Part> {
  const parts = new Map<number, Part>()
  for (let from = 0; from < count;) {
    let [to, west, south, east, north] = [from, Infinity, Infinity, -Infinity, -Infinity]
    for (; to < count && numberOf[to] === numberOf[from]; to++) {
      west = Math.min(west, floatAt(ends, 4 * to))
      south = Math.min(south, floatAt(ends, 4 * to + 1))
      east = Math.max(east, floatAt(ends, 4 * to))
      north = Math.max(north, floatAt(ends, 4 * to + 1))
    }
    parts.set(wholeAt(numberOf, from), { from, to, west, south, east, north })
    from = to
  }
  return parts
}
