import { bucketStarts, wholeAt } from '../math/buckets.ts'
import { floatAt } from '../math/floats.ts'
import { vertexIndex, type VertexIndex } from '../spatial/vertexIndex.ts'
import type { FindingList } from './areaFindings.ts'
import { squareMeters, turn, type Point } from './grid.ts'
import { nameOf } from './rawAreas.ts'
import type { GridArea } from './shapeFaults.ts'
import { splitEdges, type OpenEdge } from './splitEdges.ts'
import { spend, type Work } from './work.ts'

/** As for overlaps: below it the ground between two borders is a sliver of measuring. */
const LEAST_SQUARE_METERS = 100
/** More names than a sentence holds. */
const MOST_NAMES = 4

/**
 * Ground that several areas enclose and none of them has. Borders in common run through the same points in both
 * directions, or along the same line with points of their own; what is left over are the outline, which runs
 * counter-clockwise, and gaps, which run clockwise. A gap that is open somewhere, and be it by centimetres, is not seen. A hole in one
 * single area is its own affair.
 *
 * @returns false when there is no work left
 */
export function checkGaps(shapes: readonly GridArea[], work: Work, findings: FindingList): boolean {
  if (shapes.length < 2) return true
  const most = positionsIn(shapes)
  const vertices = vertexIndex(most, 0)
  const loops = loopsOf(splitEdges(openEdges(shapes, vertices, most), vertices, work), vertices, work)
  for (const loop of loops ?? []) {
    const { twice, south } = loopArea(loop, vertices)
    const meters = (-twice / 2) * squareMeters(south)
    const around = [...new Set(loop.map(({ shape }) => shape))].sort((a, b) => a - b)
    if (meters <= LEAST_SQUARE_METERS || around.length < 2) continue
    const areas = around.flatMap((shape) => shapes[shape]?.area ?? [])
    const names = areas.slice(0, MOST_NAMES).map(nameOf).join(', ') + (areas.length > MOST_NAMES ? ' …' : '')
    findings.add('areasGap', { row: areas[0]?.row ?? 1, details: { names, squareMeters: Math.round(meters) } })
  }
  return loops !== null
}

function positionsIn(shapes: readonly GridArea[]): number {
  let positions = 0
  for (const { parts } of shapes) for (const part of parts) for (const { x } of part) positions += x.length
  return positions
}

function openEdges(shapes: readonly GridArea[], vertices: VertexIndex, most: number): readonly OpenEdge[] {
  const [froms, tos, of] = [new Uint32Array(most), new Uint32Array(most), new Uint32Array(most)]
  const pairs = vertexIndex(2 * most, 0)
  let count = 0
  for (const [shape, { parts }] of shapes.entries()) {
    for (const { x, y } of parts.flat()) {
      let from = vertices.numberOf(floatAt(x, 0), floatAt(y, 0))
      for (let i = 1; i < x.length; i++) {
        const to = vertices.numberOf(floatAt(x, i), floatAt(y, i))
        pairs.numberOf(from, to)
        froms[count] = from
        tos[count] = to
        of[count++] = shape
        from = to
      }
    }
  }
  const known = pairs.count()
  const edges: OpenEdge[] = []
  for (let edge = 0; edge < count; edge++) {
    const [from, to] = [wholeAt(froms, edge), wholeAt(tos, edge)]
    if (pairs.numberOf(to, from) >= known) edges.push({ from, to, shape: wholeAt(of, edge) })
  }
  return edges
}

/**
 * Follows the ground to the right of the edges, where no area is: at a point with several ways on it takes the first
 * one that is met when turning counter-clockwise from where it came. Null when there is no work left.
 */
function loopsOf(
  edges: readonly OpenEdge[],
  vertices: VertexIndex,
  work: Work,
): readonly (readonly OpenEdge[])[] | null {
  const ways = edgesByStart(edges, vertices.count())
  const loops: OpenEdge[][] = []
  const isUsed = new Uint8Array(edges.length)
  for (let start = 0; start < edges.length; start++) {
    const loop: OpenEdge[] = []
    for (let at: number | null = start; at !== null && isUsed[at] === 0;) {
      isUsed[at] = 1
      const edge = edges[at]
      if (edge === undefined) break
      loop.push(edge)
      if (!spend(work, waysFrom(edge.to, ways))) return null
      at = nextEdge(edge, edges, ways, vertices)
    }
    if (loop.length > 0) loops.push(loop)
  }
  return loops
}

/** The places of the edges, one start after the other, and where each start's begin. */
interface Ways {
  readonly starts: Uint32Array
  readonly places: Uint32Array
}

function edgesByStart(edges: readonly OpenEdge[], vertices: number): Ways {
  const starts = bucketStarts(
    Uint32Array.from(edges, ({ from }) => from),
    vertices,
  )
  const next = starts.slice()
  const places = new Uint32Array(edges.length)
  for (const [place, { from }] of edges.entries()) {
    const free = wholeAt(next, from)
    places[free] = place
    next[from] = free + 1
  }
  return { starts, places }
}

const waysFrom = (vertex: number, { starts }: Ways): number => wholeAt(starts, vertex + 1) - wholeAt(starts, vertex)

function nextEdge(
  { from, to }: OpenEdge,
  edges: readonly OpenEdge[],
  { starts, places }: Ways,
  { x, y }: VertexIndex,
): number | null {
  const [begin, end] = [wholeAt(starts, to), wholeAt(starts, to + 1)]
  if (end - begin < 2) return begin === end ? null : wholeAt(places, begin)
  const direction = (vertex: number): number =>
    Math.atan2(floatAt(y, vertex) - floatAt(y, to), floatAt(x, vertex) - floatAt(x, to))
  const back = direction(from)
  let best: number | null = null
  let least = Infinity
  for (let at = begin; at < end; at++) {
    const place = wholeAt(places, at)
    const angle = (direction(edges[place]?.to ?? to) - back + 4 * Math.PI) % (2 * Math.PI)
    if (angle >= least) continue
    least = angle
    best = place
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
