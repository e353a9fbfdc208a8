import { at, boxOf, isBeside, isInside, type Point, type Ring } from './plane.ts'

/** A site of a power diagram: the larger its weight (square metres) beside its neighbours', the larger its cell. */
export interface Site {
  readonly point: Point
  readonly weight: number
}

/** A convex corner list with, for each edge, the cell on its other side (-1 = the frame). */
export interface ConvexCell {
  readonly ring: Ring
  /** `across[k]` lies beyond the edge from corner k to corner k + 1. */
  readonly across: readonly number[]
}

/** The line a x + b y = c that parts two cells; the first cell has the smaller left side. */
export interface Bisector {
  readonly a: number
  readonly b: number
  readonly c: number
}

export function bisector(own: Site, other: Site): Bisector {
  const [x, y] = own.point
  const [u, v] = other.point
  return {
    a: 2 * (u - x),
    b: 2 * (v - y),
    c: u * u + v * v - other.weight - (x * x + y * y - own.weight),
  }
}

/** The part of a ring on the inner side of a line, each new edge marked with the cell beyond it. */
function cut(cell: ConvexCell, line: Bisector, beyond: number): ConvexCell {
  const excess = cell.ring.map(([x, y]) => line.a * x + line.b * y - line.c)
  if (excess.every((value) => value <= 0)) return cell
  const ring: Point[] = []
  const across: number[] = []
  cell.ring.forEach((from, k) => {
    const next = (k + 1) % cell.ring.length
    const [here, there] = [at(excess, k), at(excess, next)]
    const to = at(cell.ring, next)
    if (here <= 0) {
      ring.push(from)
      across.push(at(cell.across, k))
    }
    if (here <= 0 === there <= 0) return
    const share = here / (here - there)
    ring.push([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share])
    across.push(here <= 0 ? beyond : at(cell.across, k))
  })
  return { ring, across }
}

/** For each site the other sites, nearest first: a cell is cut by near neighbours, so the far ones are soon skipped. */
export function nearestLists(points: readonly Point[]): number[][] {
  return points.map(([x, y], own) => {
    const squared = points.map(([u, v]) => (u - x) ** 2 + (v - y) ** 2)
    return points
      .map((_, index) => index)
      .filter((index) => index !== own)
      .sort((p, q) => at(squared, p) - at(squared, q) || p - q)
  })
}

function farthest([x, y]: Point, ring: Ring): number {
  let most = 0
  for (const [u, v] of ring) most = Math.max(most, (u - x) ** 2 + (v - y) ** 2)
  return Math.sqrt(most)
}

/** Cuts one cell of the power diagram out of a frame. */
export function powerCell(sites: readonly Site[], own: number, order: readonly number[], frame: Ring): ConvexCell {
  const site = at(sites, own)
  let heaviest = -Infinity
  for (const { weight } of sites) if (weight > heaviest) heaviest = weight
  let cell: ConvexCell = { ring: frame, across: frame.map(() => -1) }
  let reach = Infinity
  for (const other of order) {
    const rival = at(sites, other)
    const gap = Math.hypot(rival.point[0] - site.point[0], rival.point[1] - site.point[1])
    // No corner is nearer to a rival this far away, whatever its weight.
    if (gap > reach && (gap - reach) ** 2 - heaviest > reach ** 2 - site.weight) break
    const after = cut(cell, bisector(site, rival), other)
    if (after === cell) continue
    cell = after
    if (cell.ring.length < 3) return { ring: [], across: [] }
    reach = farthest(site.point, cell.ring)
  }
  return cell
}

/** True when the box around the cell meets no edge of the outline: the cell, if inside at all, is whole. */
function isFarFrom(cell: Ring, outline: Ring): boolean {
  const box = boxOf(cell)
  let before = at(outline, outline.length - 1)
  for (const corner of outline) {
    if (!isBeside(box, before, corner, 0)) return false
    before = corner
  }
  return isInside(at(cell, 0), outline)
}

/**
 * The part of the outline inside one cell, as one ring with the cell beyond each edge (-1 = the outline).
 *
 * Cutting a non-convex ring by lines leaves bridges along the lines when it falls in parts. A bridge is run in both
 * directions, so areas, centroids and signed lengths along a line stay exact; only the drawing needs the parts.
 */
export function clippedCell(sites: readonly Site[], own: number, cell: ConvexCell, outline: Ring): ConvexCell {
  if (isFarFrom(cell.ring, outline)) return cell
  let clipped: ConvexCell = { ring: outline, across: outline.map(() => -1) }
  for (const other of new Set(cell.across)) {
    if (other < 0) continue
    clipped = cut(clipped, bisector(at(sites, own), at(sites, other)), other)
    if (clipped.ring.length < 3) return { ring: [], across: [] }
  }
  return clipped
}
