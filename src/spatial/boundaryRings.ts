import type { MultiPolygon, Polygon } from 'geojson'
import { wholeAt } from '../math/buckets.ts'
import { vertexIndex, type VertexIndex } from './vertexIndex.ts'

/** All boundaries cut into straight pieces; places and edges that boundaries have in common carry the same number. */
export interface BoundaryRings {
  readonly units: number
  readonly vertices: VertexIndex
  /** Unit i has the pieces starts[i] to starts[i + 1] - 1. */
  readonly starts: Uint32Array
  /** Per piece the vertex where it begins and the edge that it is. */
  readonly vertexOfPiece: Uint32Array
  readonly edgeOfPiece: Uint32Array
  readonly edges: number
  /** Per edge its two vertices. */
  readonly edgeFrom: Uint32Array
  readonly edgeTo: Uint32Array
}

const ringsOf = (shape: Polygon | MultiPolygon): readonly (readonly (readonly number[])[])[] =>
  shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat()

/**
 * Pieces without length, where two vertices in a row are one place, are left out.
 *
 * @throws {RangeError} on a coordinate that is no finite number
 */
export function boundaryRings(polygons: readonly (Polygon | MultiPolygon)[], tolerance: number): BoundaryRings {
  const rings = polygons.map(ringsOf)
  let most = 0
  for (const list of rings) for (const ring of list) most += ring.length
  const vertices = vertexIndex(most, tolerance)
  const starts = new Uint32Array(polygons.length + 1)
  const begins = new Uint32Array(most)
  const ends = new Uint32Array(most)
  let pieces = 0
  rings.forEach((list, unit) => {
    for (const ring of list) pieces = addPieces(ring, unit, vertices, { begins, ends, pieces })
    starts[unit + 1] = pieces
  })
  const vertexOfPiece = begins.slice(0, pieces)
  return {
    units: polygons.length,
    vertices,
    starts,
    vertexOfPiece,
    ...numberedEdges(vertexOfPiece, ends, vertices.count()),
  }
}

/** Puts the pieces of a ring behind those that are there, and returns how many there are then. */
function addPieces(
  ring: readonly (readonly number[])[],
  unit: number,
  vertices: VertexIndex,
  { begins, ends, pieces }: { readonly begins: Uint32Array; readonly ends: Uint32Array; readonly pieces: number },
): number {
  if (ring.length === 0) return pieces
  let count = pieces
  const first = vertexNumber(vertices, unit, ring[0])
  let from = first
  for (let i = 1; i <= ring.length; i++) {
    // The last piece closes the ring; where the file repeats the first vertex it has no length.
    const to = i < ring.length ? vertexNumber(vertices, unit, ring[i]) : first
    if (from === to) continue
    begins[count] = from
    ends[count] = to
    count++
    from = to
  }
  return count
}

function vertexNumber(vertices: VertexIndex, unit: number, position: readonly number[] | undefined): number {
  const x = position?.[0] ?? Number.NaN
  const y = position?.[1] ?? Number.NaN
  if (!Number.isFinite(x) || !Number.isFinite(y)) {
    throw new RangeError(
      `contiguity requires finite coordinates, got ${String(x)}, ${String(y)} at unit ${String(unit)}`,
    )
  }
  return vertices.numberOf(x, y)
}

/** Gives pieces between the same two vertices the same number, whichever way they run. */
function numberedEdges(
  begins: Uint32Array,
  ends: Uint32Array,
  vertices: number,
): Pick<BoundaryRings, 'edgeOfPiece' | 'edges' | 'edgeFrom' | 'edgeTo'> {
  // The edges of a vertex with a larger number than its own hang in one short chain per vertex.
  const heads = new Int32Array(vertices).fill(-1)
  const next = new Int32Array(begins.length)
  const edgeOfPiece = new Uint32Array(begins.length)
  const edgeFrom = new Uint32Array(begins.length)
  const edgeTo = new Uint32Array(begins.length)
  let edges = 0
  for (let piece = 0; piece < begins.length; piece++) {
    const first = Math.min(wholeAt(begins, piece), wholeAt(ends, piece))
    const second = Math.max(wholeAt(begins, piece), wholeAt(ends, piece))
    let edge = heads[first] ?? -1
    while (edge >= 0 && edgeTo[edge] !== second) edge = next[edge] ?? -1
    if (edge < 0) {
      edge = edges++
      edgeFrom[edge] = first
      edgeTo[edge] = second
      next[edge] = heads[first] ?? -1
      heads[first] = edge
    }
    edgeOfPiece[piece] = edge
  }
  return { edgeOfPiece, edges, edgeFrom, edgeTo }
}
