import { min } from 'd3'
import { at, distanceToSegment, isBeside, segmentsCross, turn, type Point } from './plane.ts'
import type { PlanarMap } from './planarMap.ts'

/** Corners and edges of one cell keep at least this far apart, so that no cell becomes a thread. */
export const CLEARANCE_METERS = 15

/** The gap between two edges without a common end, negative when they cross; wide gaps are not measured. */
function gap(a: Point, b: Point, c: Point, d: Point): number {
  const box = {
    west: Math.min(a[0], b[0]),
    east: Math.max(a[0], b[0]),
    south: Math.min(a[1], b[1]),
    north: Math.max(a[1], b[1]),
  }
  if (isBeside(box, c, d, CLEARANCE_METERS)) return CLEARANCE_METERS
  if (segmentsCross(a, b, c, d)) return -1
  return Math.min(
    distanceToSegment(a, c, d),
    distanceToSegment(b, c, d),
    distanceToSegment(c, a, b),
    distanceToSegment(d, a, b),
  )
}

/** The gap between two edges that meet in b: how far the end of one stays from the other. */
function opening(a: Point, b: Point, c: Point): number {
  return Math.min(distanceToSegment(a, b, c), distanceToSegment(c, a, b))
}

/**
 * The smallest gap in metres, up to the clearance, between the edges at one vertex and all other edges of the ring, negative if they cross.
 *
 * Kept positive in every ring around a moved vertex, it keeps the whole map free of overlaps: rings that are all
 * simple and fill the outline exactly cannot cover each other.
 */
export function clearanceAt({ points, rings }: PlanarMap, cell: number, vertex: number): number {
  const ring = at(rings, cell)
  const size = ring.length
  const here = ring.indexOf(vertex)
  const point = (step: number) => at(points, at(ring, (here + step + 2 * size) % size))
  const [p, a, b, c, q] = [point(-2), point(-1), point(0), point(1), point(2)]
  if (size < 3 || (size === 3 && turn(a, b, c) <= 0)) return -1
  let least = Math.min(CLEARANCE_METERS, opening(a, b, c), opening(p, a, b), opening(b, c, q))
  for (let step = 1; step < size - 1 && least >= 0; step++) {
    const [from, to] = [point(step), point(step + 1)]
    // The edges next to the two at the vertex share a corner with one of them; their openings are known.
    if (step > 1) least = Math.min(least, gap(b, c, from, to))
    if (step < size - 2) least = Math.min(least, gap(a, b, from, to))
  }
  return least
}

/** The smallest gap anywhere in a ring, negative when it crosses itself. */
export function clearance(map: PlanarMap, cell: number): number {
  return min(at(map.rings, cell), (vertex) => clearanceAt(map, cell, vertex)) ?? -1
}
