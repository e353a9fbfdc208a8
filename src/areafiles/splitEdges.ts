import { floatAt } from '../math/floats.ts'
import type { VertexIndex } from '../spatial/vertexIndex.ts'
import { eachBoxPair } from './boxPairs.ts'
import type { GridBox } from './grid.ts'
import { spend, type Work } from './work.ts'

/** A piece of a border that no other area has in the other direction. */
export interface OpenEdge {
  readonly from: number
  readonly to: number
  readonly shape: number
}

/** How near to an edge a point on it lies, in steps of the grid: rounding moves points and ends by up to a half. */
const ON_EDGE = 2
/** More edges than this are borders that have nothing to do with each other. */
const MOST_EDGES = 200_000

/**
 * The edges with the points of others that lie on them as points of their own, less those that then run in both
 * directions: where three borders meet, one often goes straight on without a point there.
 */
export function splitEdges(edges: readonly OpenEdge[], vertices: VertexIndex, work: Work): readonly OpenEdge[] {
  if (edges.length > MOST_EDGES) return edges
  const cuts = new Map<number, number[]>()
  const look = (at: number, point: number): void => {
    const edge = edges[at]
    if (edge === undefined || !liesOn(point, edge, vertices)) return
    const known = cuts.get(at)
    if (known === undefined) cuts.set(at, [point])
    else if (!known.includes(point)) known.push(point)
  }
  // A quarter of what is left: without it gaps are looked for among the points that borders have in common.
  const share = { left: work.left / 4 }
  const isDone = eachBoxPair(
    edges.map((edge) => boxAround(edge, vertices)),
    share,
    (first, second) => {
      look(first, edges[second]?.from ?? 0)
      look(second, edges[first]?.from ?? 0)
      return spend(share, 2)
    },
  )
  if (!isDone || cuts.size === 0) return edges
  return oneWay(
    edges.flatMap((edge, at) => piecesOf(edge, cuts.get(at) ?? [], vertices)),
    vertices,
  )
}

function boxAround({ from, to }: OpenEdge, { x, y }: VertexIndex): GridBox {
  const [ax, ay, bx, by] = [floatAt(x, from), floatAt(y, from), floatAt(x, to), floatAt(y, to)]
  return {
    west: Math.min(ax, bx) - ON_EDGE,
    south: Math.min(ay, by) - ON_EDGE,
    east: Math.max(ax, bx) + ON_EDGE,
    north: Math.max(ay, by) + ON_EDGE,
  }
}

/** How far along an edge a point stands, in squared steps, and how far beside it. */
function placeOn(point: number, { from, to }: OpenEdge, { x, y }: VertexIndex) {
  const [dx, dy] = [floatAt(x, to) - floatAt(x, from), floatAt(y, to) - floatAt(y, from)]
  const [px, py] = [floatAt(x, point) - floatAt(x, from), floatAt(y, point) - floatAt(y, from)]
  const length = Math.hypot(dx, dy)
  return { along: (px * dx + py * dy) / length, beside: Math.abs(dx * py - dy * px) / length, length }
}

function liesOn(point: number, edge: OpenEdge, vertices: VertexIndex): boolean {
  if (point === edge.from || point === edge.to) return false
  const { along, beside, length } = placeOn(point, edge, vertices)
  return beside <= ON_EDGE && along > 0 && along < length
}

function piecesOf(edge: OpenEdge, cuts: readonly number[], vertices: VertexIndex): readonly OpenEdge[] {
  if (cuts.length === 0) return [edge]
  const along = (point: number): number => placeOn(point, edge, vertices).along
  const points = [edge.from, ...cuts.toSorted((a, b) => along(a) - along(b)), edge.to]
  return points.slice(1).map((to, index) => ({ from: points[index] ?? edge.from, to, shape: edge.shape }))
}

/** Without those that another runs along in the other direction. */
function oneWay(edges: readonly OpenEdge[], vertices: VertexIndex): readonly OpenEdge[] {
  const count = vertices.count()
  const keys = new Set(edges.map(({ from, to }) => from * count + to))
  return edges.filter(({ from, to }) => !keys.has(to * count + from))
}
