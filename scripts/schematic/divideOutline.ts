import { max, maxIndex } from 'd3'
import { areaAndCentroid, at, between, distance, isInside, turn, type Point, type Ring } from './plane.ts'
import { nearestLists, powerCell, type Site } from './powerDiagram.ts'
import { planarMap, type PlanarMap, type VertexKind } from './planarMap.ts'

/** Corners of cells computed from either side differ by rounding only; this many metres tell them from neighbours. */
const SAME_POINT_METERS = 1e-3

/** A directed edge with the cell on its left and on its right (-1 = beyond the outline). */
interface Edge {
  readonly from: number
  readonly to: number
  left: number
  right: number
}

/** Vertices by place: the same place gives the same number. */
class VertexList {
  readonly points: Point[] = []
  readonly kinds: VertexKind[] = []

  numberOf(point: Point, kind: VertexKind): number {
    const known = this.points.findIndex(
      ([x, y]) => Math.abs(x - point[0]) < SAME_POINT_METERS && Math.abs(y - point[1]) < SAME_POINT_METERS,
    )
    if (known >= 0) return known
    this.kinds.push(kind)
    return this.points.push(point) - 1
  }
}

/** The power distance decides to which cell a place belongs. */
function ownerOf([x, y]: Point, sites: readonly Site[]): number {
  let [owner, least] = [-1, Infinity]
  sites.forEach(({ point, weight }, cell) => {
    const power = (x - point[0]) ** 2 + (y - point[1]) ** 2 - weight
    if (power < least) [owner, least] = [cell, power]
  })
  return owner
}

/** Where a segment crosses the edges of the outline: share of the way, number of the outline's edge. */
function crossings(p: Point, q: Point, outline: Ring): { share: number; edge: number }[] {
  const found: { share: number; edge: number }[] = []
  outline.forEach((a, edge) => {
    const b = at(outline, (edge + 1) % outline.length)
    const [fromSide, toSide] = [turn(a, b, p), turn(a, b, q)]
    if (fromSide > 0 === toSide > 0 || turn(p, q, a) > 0 === turn(p, q, b) > 0) return
    found.push({ share: fromSide / (fromSide - toSide), edge })
  })
  return found.sort((one, other) => one.share - other.share)
}

/** The borders of the whole power diagram, each once, with the lower cell number on the left. */
function powerBorders(sites: readonly Site[], frame: Ring): { ends: [Point, Point]; left: number; right: number }[] {
  const orders = nearestLists(sites.map(({ point }) => point))
  return sites.flatMap((_, left) => {
    const { ring, across } = powerCell(sites, left, at(orders, left), frame)
    return across.flatMap((right, k) =>
      right > left ? [{ ends: [at(ring, k), at(ring, (k + 1) % ring.length)] as [Point, Point], left, right }] : [],
    )
  })
}

function outlineFrame(outline: Ring): Ring {
  const reach = 2 * (max(outline.flat(), Math.abs) ?? 0)
  return [
    [-reach, -reach],
    [reach, -reach],
    [reach, reach],
    [-reach, reach],
  ]
}

/** Vertices along one edge of the outline, by their distance from its start in metres. */
type Stops = { meters: number; vertex: number }[]

/** The pieces of the borders inside the outline; where they end on it is noted in `stops`. */
function bordersInside(sites: readonly Site[], outline: Ring, vertices: VertexList, stops: readonly Stops[]): Edge[] {
  const edges: Edge[] = []
  for (const { ends, left, right } of powerBorders(sites, outlineFrame(outline))) {
    const [p, q] = ends
    let inside = isInside(p, outline)
    let from = inside ? vertices.numberOf(p, 'free') : -1
    for (const { share, edge } of crossings(p, q, outline)) {
      const point = between(p, q, share)
      const vertex = vertices.numberOf(point, 'slider')
      at(stops, edge).push({ meters: distance(point, at(outline, edge)), vertex })
      if (inside) edges.push({ from, to: vertex, left, right })
      inside = !inside
      from = vertex
    }
    if (inside) edges.push({ from, to: vertices.numberOf(q, 'free'), left, right })
  }
  return edges
}

/** Cuts borders and outline where they cross and names the cells on both sides of each piece. */
function noded(sites: readonly Site[], outline: Ring): { edges: Edge[]; vertices: VertexList } {
  const vertices = new VertexList()
  const corners = outline.map((point) => vertices.numberOf(point, 'corner'))
  const stops = outline.map((): Stops => [])
  const edges = bordersInside(sites, outline, vertices, stops)
  corners.forEach((corner, k) => {
    const along = [...at(stops, k)].sort((a, b) => a.meters - b.meters).map(({ vertex }) => vertex)
    const chain = [corner, ...along, at(corners, (k + 1) % corners.length)]
    chain.slice(1).forEach((to, index) => {
      const from = at(chain, index)
      const middle = between(at(vertices.points, from), at(vertices.points, to), 0.5)
      edges.push({ from, to, left: ownerOf(middle, sites), right: -1 })
    })
  })
  return { edges: edges.filter(({ from, to }) => from !== to), vertices }
}

/** The rings of one cell: edges with the cell on the left, end to start. */
function ringsOf(edges: readonly Edge[], cell: number): number[][] {
  const next = new Map<number, number>()
  for (const { from, to, left, right } of edges) {
    if (left === cell) next.set(from, to)
    if (right === cell) next.set(to, from)
  }
  const rings: number[][] = []
  while (next.size > 0) {
    const ring: number[] = []
    let [vertex] = next.keys()
    while (vertex !== undefined && next.has(vertex)) {
      ring.push(vertex)
      const to = next.get(vertex)
      next.delete(vertex)
      vertex = to
    }
    rings.push(ring)
  }
  return rings
}

/** Gives a detached part to the cell with which it shares the longest border. */
function handOver(part: readonly number[], cell: number, edges: readonly Edge[], points: readonly Point[]): Edge[] {
  const steps = new Set(part.map((from, k) => `${from} ${at(part, (k + 1) % part.length)}`))
  const isOwn = ({ from, to, left, right }: Edge) =>
    (left === cell && steps.has(`${from} ${to}`)) || (right === cell && steps.has(`${to} ${from}`))
  const lengths = new Map<number, number>()
  for (const edge of edges.filter(isOwn)) {
    const other = edge.left === cell ? edge.right : edge.left
    const [p, q] = [at(points, edge.from), at(points, edge.to)]
    if (other >= 0) lengths.set(other, (lengths.get(other) ?? 0) + Math.hypot(p[0] - q[0], p[1] - q[1]))
  }
  const [heir] = [...lengths].sort((a, b) => b[1] - a[1])[0] ?? []
  if (heir === undefined) throw new RangeError('schematic map: a detached part has no neighbour')
  return edges
    .map((edge) => {
      if (!isOwn(edge)) return edge
      return edge.left === cell ? { ...edge, left: heir } : { ...edge, right: heir }
    })
    .filter(({ left, right }) => left !== right)
}

/**
 * Divides the outline by a power diagram into a planar map with one ring per cell.
 *
 * A cell that the bent outline cuts in parts keeps its largest; each other part goes to its longest neighbour.
 */
export function divideOutline(sites: readonly Site[], outline: Ring): PlanarMap {
  const { edges: cut, vertices } = noded(sites, outline)
  let edges = cut
  const largest = (rings: number[][]) => {
    const areas = rings.map((ring) => areaAndCentroid(ring.map((vertex) => at(vertices.points, vertex))).area)
    return maxIndex(areas)
  }
  for (let changed = true; changed;) {
    changed = false
    for (let cell = 0; cell < sites.length && !changed; cell++) {
      const rings = ringsOf(edges, cell)
      if (rings.length === 0) throw new RangeError(`schematic map: cell ${cell} is empty`)
      const kept = largest(rings)
      const part = rings.find((_, index) => index !== kept)
      if (!part) continue
      edges = handOver(part, cell, edges, vertices.points)
      changed = true
    }
  }
  const rings = sites.map((_, cell) => at(ringsOf(edges, cell), 0))
  return compact(vertices, rings)
}

/** Leaves out vertices that no border needs any more. */
function compact({ points, kinds }: VertexList, rings: readonly number[][]): PlanarMap {
  const uses = points.map(() => 0)
  for (const vertex of rings.flat()) uses[vertex] = at(uses, vertex) + 1
  // A slider in one ring only is a point along the outline where no border ends.
  const isKept = (vertex: number) => at(uses, vertex) > (at(kinds, vertex) === 'slider' ? 1 : 0)
  const kept = points.map((_, vertex) => vertex).filter(isKept)
  const renumbered = new Map(kept.map((vertex, index) => [vertex, index]))
  return planarMap(
    kept.map((vertex) => at(points, vertex)),
    kept.map((vertex) => at(kinds, vertex)),
    rings.map((ring) => ring.flatMap((vertex) => renumbered.get(vertex) ?? [])),
  )
}
