import { bucketStarts, wholeAt } from '../math/buckets.ts'
import { floatAt } from '../math/floats.ts'
import type { BoundaryEdges } from './areaTopologyEdges.ts'

/** Finds the pieces of boundary near a piece. */
export interface EdgeGrid {
  /** Calls with every piece that has a point within the margin of this one, and with others that are near; each once. */
  readonly near: (edge: number, margin: number, found: (other: number) => void) => void
}

/** Cells are this many times as wide as pieces are long on average: pieces then lie in few cells, cells hold few. */
const CELL_PER_EDGE = 2

/** Pieces are put into cells a little wider than they are, so that no rounding leaves one out. */
const ROUNDING_MARGIN = 1e-3

const SPREAD_COLUMN = 0x9e3779b1
const SPREAD_ROW = 0x85ebca77

/**
 * Square cells over the plane, as many as needed and no more: cells that share a number in the table only cost time.
 *
 * @param leastCell cells are not smaller than this, so that a margin reaches few of them
 */
export function edgeGrid({ count, ends }: BoundaryEdges, leastCell: number): EdgeGrid {
  const cell = Math.max(leastCell, CELL_PER_EDGE * averageExtent(ends, count))
  const buckets = 2 ** Math.ceil(Math.log2(Math.max(2, count)))
  const bucketOf = (column: number, row: number): number => {
    const hash = Math.imul(column, SPREAD_COLUMN) ^ Math.imul(row, SPREAD_ROW)
    return (hash ^ (hash >>> 15)) & (buckets - 1)
  }
  const cellsOf = (edge: number, margin: number, visit: (bucket: number) => void): void => {
    cellsAlong(ends, edge, { cell, margin }, (column, row) => {
      visit(bucketOf(column, row))
    })
  }
  const { starts, edges } = filled(count, buckets, cellsOf)
  const seenFrom = new Int32Array(count).fill(-1)
  return {
    near: (edge, margin, found) => {
      cellsOf(edge, margin, (bucket) => {
        const end = wholeAt(starts, bucket + 1)
        for (let place = wholeAt(starts, bucket); place < end; place++) {
          const other = wholeAt(edges, place)
          if (seenFrom[other] === edge) continue
          seenFrom[other] = edge
          found(other)
        }
      })
    },
  }
}

function averageExtent(ends: Float64Array, count: number): number {
  let sum = 0
  for (let at = 0; at < 4 * count; at += 4) {
    sum += Math.abs(floatAt(ends, at + 2) - floatAt(ends, at)) + Math.abs(floatAt(ends, at + 3) - floatAt(ends, at + 1))
  }
  return count === 0 ? 1 : sum / count
}

type CellsOf = (edge: number, margin: number, visit: (bucket: number) => void) => void

/** The pieces by bucket, one after the other. */
function filled(count: number, buckets: number, cellsOf: CellsOf): { starts: Uint32Array; edges: Uint32Array } {
  let entries = 0
  for (let edge = 0; edge < count; edge++)
    cellsOf(edge, ROUNDING_MARGIN, () => {
      entries++
    })
  const bucketOfEntry = new Uint32Array(entries)
  const edgeOfEntry = new Uint32Array(entries)
  let entry = 0
  for (let edge = 0; edge < count; edge++) {
    cellsOf(edge, ROUNDING_MARGIN, (bucket) => {
      bucketOfEntry[entry] = bucket
      edgeOfEntry[entry++] = edge
    })
  }
  const starts = bucketStarts(bucketOfEntry, buckets)
  const next = starts.slice()
  const edges = new Uint32Array(entries)
  for (let at = 0; at < entries; at++) {
    const bucket = wholeAt(bucketOfEntry, at)
    const place = wholeAt(next, bucket)
    edges[place] = wholeAt(edgeOfEntry, at)
    next[bucket] = place + 1
  }
  return { starts, edges }
}

/** Goes through the columns that a piece and its margin lie in, and in each through the rows that it passes there. */
function cellsAlong(
  ends: Float64Array,
  edge: number,
  { cell, margin }: { readonly cell: number; readonly margin: number },
  visit: (column: number, row: number) => void,
): void {
  const [x1, y1] = [floatAt(ends, 4 * edge), floatAt(ends, 4 * edge + 1)]
  const [x2, y2] = [floatAt(ends, 4 * edge + 2), floatAt(ends, 4 * edge + 3)]
  const [west, east] = [Math.min(x1, x2), Math.max(x1, x2)]
  const slope = x1 === x2 ? 0 : (y2 - y1) / (x2 - x1)
  const heightAt = (x: number): number => y1 + slope * (Math.max(west, Math.min(east, x)) - x1)
  const lastColumn = Math.floor((east + margin) / cell)
  for (let column = Math.floor((west - margin) / cell); column <= lastColumn; column++) {
    const left = x1 === x2 ? y1 : heightAt(column * cell - margin)
    const right = x1 === x2 ? y2 : heightAt((column + 1) * cell + margin)
    const lastRow = Math.floor((Math.max(left, right) + margin) / cell)
    for (let row = Math.floor((Math.min(left, right) - margin) / cell); row <= lastRow; row++) visit(column, row)
  }
}
