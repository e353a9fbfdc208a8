import type { MultiPolygon, Polygon } from 'geojson'
import { bucketStarts, wholeAt } from '../math/buckets.ts'
import { floatAt } from '../math/floats.ts'
import { islandsOf } from '../math/weightRows.ts'
import { queenWeights, rookWeights, type NeighbourPair, type WeightRows } from '../math/weights.ts'
import { boundaryRings, type BoundaryRings } from './boundaryRings.ts'
import { geographicLength, planarLength, type SegmentLength } from './segmentLength.ts'

export interface ContiguityOptions {
  /** How far apart two vertices may lie and still be one, in the units of the coordinates. Default 0: not at all. */
  readonly tolerance?: number
  /** Metres on a plane (default), or degrees of longitude and latitude. */
  readonly coordinates?: 'planar' | 'geographic'
}

/** Which areal units touch, from their polygons. */
export interface Contiguity {
  /** Each pair once, the first unit before the second, in unit order, with the metres of boundary that they share. */
  readonly pairs: readonly NeighbourPair[]
  /** Weight 1 for units that share a vertex. */
  readonly queen: WeightRows
  /** Weight 1 for units that share a piece of boundary. */
  readonly rook: WeightRows
  /** Units that touch no other. */
  readonly islands: readonly number[]
}

/**
 * Neighbours by contiguity. Two units touch when their polygons have a vertex in common (queen), and share a boundary
 * when they have two successive vertices in common (rook). Borders must therefore be drawn through the same vertices on
 * both sides, as they are in maps made from shared arcs: a corner that meets the middle of a straight piece is not seen.
 *
 * @param polygons one polygon or multipolygon per areal unit, in unit order
 * @param options snapping tolerance and kind of coordinates
 * @throws {RangeError} on a coordinate that is no finite number, or a tolerance that is negative or not finite
 */
export function contiguity(polygons: readonly (Polygon | MultiPolygon)[], options: ContiguityOptions = {}): Contiguity {
  const { tolerance = 0, coordinates = 'planar' } = options
  if (!(tolerance >= 0 && tolerance < Infinity)) {
    throw new RangeError(`contiguity requires a tolerance of at least 0, got ${String(tolerance)}`)
  }
  const rings = boundaryRings(polygons, tolerance)
  const pairs = touchingPairs(rings, coordinates === 'planar' ? planarLength : geographicLength)
  const queen = queenWeights(polygons.length, pairs)
  return { pairs, queen, rook: rookWeights(polygons.length, pairs), islands: islandsOf(queen) }
}

/** Goes through the units in order, and for each through the later units that its vertices and edges also belong to. */
function touchingPairs(rings: BoundaryRings, lengthOf: SegmentLength): NeighbourPair[] {
  const lengths = edgeLengths(rings, lengthOf)
  const atVertex = ownersOf(rings.vertexOfPiece, rings.starts, rings.vertices.count())
  const atEdge = ownersOf(rings.edgeOfPiece, rings.starts, rings.edges)
  const shared = { lengths, byUnit: new Float64Array(rings.units), addedFrom: new Int32Array(rings.edges).fill(-1) }
  const seenFrom = new Int32Array(rings.units).fill(-1)
  const pairs: NeighbourPair[] = []
  for (let unit = 0; unit < rings.units; unit++) {
    const later = laterUnits(rings, atVertex, unit, seenFrom)
    for (const other of later) shared.byUnit[other] = 0
    addSharedLengths(rings, atEdge, unit, shared)
    for (const other of later) pairs.push([unit, other, shared.byUnit[other] ?? 0])
  }
  return pairs
}

/** The units after this one that have a vertex of it too, in unit order. */
function laterUnits(rings: BoundaryRings, owners: Owners, unit: number, seenFrom: Int32Array): number[] {
  const found: number[] = []
  const end = wholeAt(rings.starts, unit + 1)
  for (let piece = wholeAt(rings.starts, unit); piece < end; piece++) {
    const vertex = wholeAt(rings.vertexOfPiece, piece)
    for (let p = wholeAt(owners.starts, vertex); p < wholeAt(owners.ends, vertex); p++) {
      const other = wholeAt(owners.units, p)
      if (other <= unit || seenFrom[other] === unit) continue
      seenFrom[other] = unit
      found.push(other)
    }
  }
  return found.sort((a, b) => a - b)
}

/** Room for the lengths that one unit shares with each other. */
interface SharedLengths {
  /** Of every edge. */
  readonly lengths: Float64Array
  readonly byUnit: Float64Array
  /** The last unit from which an edge was added: parts of one unit that lie against each other have it twice. */
  readonly addedFrom: Int32Array
}

/** Adds the length of every edge of the unit to the later units that have it too. */
function addSharedLengths(rings: BoundaryRings, owners: Owners, unit: number, shared: SharedLengths): void {
  const { lengths, byUnit, addedFrom } = shared
  const end = wholeAt(rings.starts, unit + 1)
  for (let piece = wholeAt(rings.starts, unit); piece < end; piece++) {
    const edge = wholeAt(rings.edgeOfPiece, piece)
    if (addedFrom[edge] === unit) continue
    addedFrom[edge] = unit
    for (let p = wholeAt(owners.starts, edge); p < wholeAt(owners.ends, edge); p++) {
      const other = wholeAt(owners.units, p)
      if (other > unit) byUnit[other] = floatAt(byUnit, other) + floatAt(lengths, edge)
    }
  }
}

function edgeLengths({ edges, edgeFrom, edgeTo, vertices }: BoundaryRings, lengthOf: SegmentLength): Float64Array {
  const { x, y } = vertices
  const lengths = new Float64Array(edges)
  for (let edge = 0; edge < edges; edge++) {
    const from = wholeAt(edgeFrom, edge)
    const to = wholeAt(edgeTo, edge)
    lengths[edge] = lengthOf(floatAt(x, from), floatAt(y, from), floatAt(x, to), floatAt(y, to))
  }
  return lengths
}

/** The units of thing t stand from starts[t] to ends[t] - 1, each once and in unit order. */
interface Owners {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly units: Uint32Array
}

/** Which units each vertex or edge belongs to, from the one that each piece of boundary has. */
function ownersOf(thingOfPiece: Uint32Array, pieceStarts: Uint32Array, things: number): Owners {
  const starts = bucketStarts(thingOfPiece, things)
  const ends = starts.slice(0, things)
  const units = new Uint32Array(thingOfPiece.length)
  for (let unit = 0; unit < pieceStarts.length - 1; unit++) {
    for (let piece = wholeAt(pieceStarts, unit); piece < wholeAt(pieceStarts, unit + 1); piece++) {
      const thing = wholeAt(thingOfPiece, piece)
      const place = wholeAt(ends, thing)
      if (place > wholeAt(starts, thing) && units[place - 1] === unit) continue
      units[place] = unit
      ends[thing] = place + 1
    }
  }
  return { starts, ends, units }
}
