import { at, type Point, type Ring } from './plane.ts'

/** Stands for the land beyond the outline where a cell number is expected. */
export const OUTSIDE = -1

/** What may be done with a vertex: corners of the outline are fixed, ends of borders on it may slide along it. */
export type VertexKind = 'free' | 'corner' | 'slider'

/**
 * A division of the area inside the outline into cells: one ring of vertex numbers per cell, counterclockwise.
 *
 * Each vertex on a border stands in the rings on both sides, so cells can neither overlap nor leave a gap as long as
 * every ring stays simple. The map is changed in place while it is fitted.
 */
export interface PlanarMap {
  readonly points: Point[]
  readonly kinds: VertexKind[]
  readonly rings: number[][]
  /** The cell to the left of each directed edge, by `edgeKey`. */
  readonly leftOf: Map<number, number>
  /** What lies beyond the edges of each ring, kept until a ring changes; `surroundingsOf` fills it. */
  readonly surroundings: (Surroundings | undefined)[]
}

/** The cells around one cell, and for each vertex of its ring which of them lies beyond the edge that leads there. */
export interface Surroundings {
  readonly others: readonly number[]
  /** Places in `others`, or `OUTSIDE`. */
  readonly slots: readonly number[]
}

const EDGE_BASE = 65536

/** One number for the directed edge between two vertices. */
export function edgeKey(from: number, to: number): number {
  return from * EDGE_BASE + to
}

/** A planar map from its vertices and rings. */
export function planarMap(points: Point[], kinds: VertexKind[], rings: number[][]): PlanarMap {
  const map: PlanarMap = { points, kinds, rings: rings.map(() => []), leftOf: new Map(), surroundings: [] }
  rings.forEach((ring, cell) => setRing(map, cell, ring))
  return map
}

/**
 * Gives a cell another ring. Every cell whose borders change gets its ring set, even if only a neighbour is another:
 * what was known of its surroundings is forgotten then.
 */
export function setRing(map: PlanarMap, cell: number, ring: number[]): void {
  const old = at(map.rings, cell)
  old.forEach((from, k) => {
    const key = edgeKey(from, at(old, (k + 1) % old.length))
    if (map.leftOf.get(key) === cell) map.leftOf.delete(key)
  })
  map.rings[cell] = ring
  map.surroundings[cell] = undefined
  ring.forEach((from, k) => map.leftOf.set(edgeKey(from, at(ring, (k + 1) % ring.length)), cell))
}

/** A copy to return to when a change turns out not to help. */
export function copyOf(map: PlanarMap): PlanarMap {
  return {
    points: [...map.points],
    kinds: [...map.kinds],
    rings: [...map.rings],
    leftOf: new Map(map.leftOf),
    surroundings: [...map.surroundings],
  }
}

/** The cell on the left of an edge, or `OUTSIDE`. */
export function cellLeftOf(map: PlanarMap, from: number, to: number): number {
  return map.leftOf.get(edgeKey(from, to)) ?? OUTSIDE
}

/** What lies around a cell, from memory when no ring has changed. */
export function surroundingsOf(map: PlanarMap, cell: number): Surroundings {
  const known = map.surroundings[cell]
  if (known) return known
  const ring = at(map.rings, cell)
  const across = ring.map((vertex, k) => cellLeftOf(map, vertex, at(ring, (k + ring.length - 1) % ring.length)))
  const others = [...new Set(across)].filter((other) => other !== OUTSIDE)
  const found = { others, slots: across.map((other) => others.indexOf(other)) }
  map.surroundings[cell] = found
  return found
}

export function ringPoints(map: PlanarMap, cell: number): Ring {
  return at(map.rings, cell).map((vertex) => at(map.points, vertex))
}

/** For each vertex the cells whose rings it stands in, in the order of the cells. */
export function cellsAroundVertices(map: PlanarMap): number[][] {
  const around: number[][] = map.points.map(() => [])
  map.rings.forEach((ring, cell) => ring.forEach((vertex) => at(around, vertex).push(cell)))
  return around
}

/** The pairs of cells that share an edge, as `a * count + b` with a < b, with the shared length in metres. */
export function sharedBorders(map: PlanarMap): Map<number, number> {
  const shared = new Map<number, number>()
  map.rings.forEach((ring, cell) => {
    ring.forEach((from, k) => {
      const to = at(ring, (k + 1) % ring.length)
      const other = cellLeftOf(map, to, from)
      if (other <= cell) return
      const [p, q] = [at(map.points, from), at(map.points, to)]
      const key = cell * map.rings.length + other
      shared.set(key, (shared.get(key) ?? 0) + Math.hypot(p[0] - q[0], p[1] - q[1]))
    })
  })
  return shared
}
