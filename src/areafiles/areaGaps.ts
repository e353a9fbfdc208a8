import { floatAt } from '../math/floats.ts'
import { vertexIndex, type VertexIndex } from '../spatial/vertexIndex.ts'
import type { FindingList } from './areaFindings.ts'
import { squareMeters, turn, type Point } from './grid.ts'
import { nameOf } from './rawAreas.ts'
import type { GridArea } from './shapeFaults.ts'

/** As for overlaps: below it the ground between two borders is a sliver of measuring. */
const LEAST_SQUARE_METERS = 100
/** More names than a sentence holds. */
const MOST_NAMES = 4

/** A piece of a border that no other area has in the other direction. */
interface OpenEdge {
  readonly from: number
  readonly to: number
  readonly shape: number
}

/**
 * Ground that several areas enclose and none of them has. Borders in common run through the same points in both
 * directions; what is left over are the outline, which runs counter-clockwise, and gaps, which run clockwise. Borders
 * that were drawn apart, with no points in common, leave nothing but outlines and are not seen here. A hole in one
 * single area is its own affair.
 */
export function checkGaps(shapes: readonly GridArea[], findings: FindingList): void {
  const vertices = indexOf(shapes)
  for (const loop of loopsOf(openEdges(shapes, vertices), vertices)) {
    const { twice, south } = loopArea(loop, vertices)
    const meters = (-twice / 2) * squareMeters(south)
    const around = [...new Set(loop.map(({ shape }) => shape))].sort((a, b) => a - b)
    if (meters <= LEAST_SQUARE_METERS || around.length < 2) continue
    const areas = around.flatMap((shape) => shapes[shape]?.area ?? [])
    const names = areas.slice(0, MOST_NAMES).map(nameOf).join(', ') + (areas.length > MOST_NAMES ? ' …' : '')
    findings.add('areasGap', { row: areas[0]?.row ?? 1, details: { names, squareMeters: Math.round(meters) } })
  }
}

function indexOf(shapes: readonly GridArea[]): VertexIndex {
  let most = 0
  for (const { parts } of shapes) for (const part of parts) for (const { x } of part) most += x.length
  return vertexIndex(most, 0)
}

function openEdges(shapes: readonly GridArea[], vertices: VertexIndex): readonly OpenEdge[] {
  const edges: OpenEdge[] = []
  shapes.forEach(({ parts }, shape) => {
    for (const { x, y } of parts.flat()) {
      let from = vertices.numberOf(x[0] ?? 0, y[0] ?? 0)
      for (let i = 1; i < x.length; i++) {
        const to = vertices.numberOf(x[i] ?? 0, y[i] ?? 0)
        edges.push({ from, to, shape })
        from = to
      }
    }
  })
  const count = vertices.count()
  const keys = new Set(edges.map(({ from, to }) => from * count + to))
  return edges.filter(({ from, to }) => !keys.has(to * count + from))
}

/**
 * Follows the ground to the right of the edges, where no area is: at a point with several ways on it takes the first
 * one that is met when turning counter-clockwise from where it came.
 */
function loopsOf(edges: readonly OpenEdge[], vertices: VertexIndex): readonly (readonly OpenEdge[])[] {
  const from = new Map<number, OpenEdge[]>()
  for (const edge of edges) {
    const list = from.get(edge.from)
    if (list === undefined) from.set(edge.from, [edge])
    else list.push(edge)
  }
  const loops: OpenEdge[][] = []
  const isUsed = new Set<OpenEdge>()
  for (const start of edges) {
    const loop: OpenEdge[] = []
    for (let edge: OpenEdge | null = start; edge !== null && !isUsed.has(edge); edge = nextEdge(edge, from, vertices)) {
      isUsed.add(edge)
      loop.push(edge)
    }
    if (loop.length > 0) loops.push(loop)
  }
  return loops
}

function nextEdge(
  { from, to }: OpenEdge,
  edgesFrom: ReadonlyMap<number, readonly OpenEdge[]>,
  { x, y }: VertexIndex,
): OpenEdge | null {
  const direction = (vertex: number): number =>
    Math.atan2(floatAt(y, vertex) - floatAt(y, to), floatAt(x, vertex) - floatAt(x, to))
  const back = direction(from)
  let best: OpenEdge | null = null
  let least = Infinity
  for (const edge of edgesFrom.get(to) ?? []) {
    const angle = (direction(edge.to) - back + 4 * Math.PI) % (2 * Math.PI)
    if (angle >= least) continue
    least = angle
    best = edge
  }
  return best
}

function loopArea(
  loop: readonly OpenEdge[],
  { x, y }: VertexIndex,
): { readonly twice: number; readonly south: number } {
  const first = loop[0]?.from ?? 0
  const place = (vertex: number): Point => [floatAt(x, vertex), floatAt(y, vertex)]
  const origin = place(first)
  let twice = 0
  for (const { from, to } of loop) twice += turn(origin, place(from), place(to))
  return { twice, south: origin[1] }
}
