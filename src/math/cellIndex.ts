import type { Column } from './column.ts'
import { pick } from './pick.ts'

/** Points sorted into square cells row by row, so that the neighbours of a point lie in a few unbroken stretches. */
interface CellIndex {
  /** The number of the point at each place; the points of one cell stand beside each other. */
  readonly order: Uint32Array
  /** Coordinates in the order of the places. */
  readonly east: Float64Array
  readonly north: Float64Array
  /** Cell c holds the places starts[c] to starts[c + 1] - 1. */
  readonly starts: Uint32Array
  readonly west: number
  readonly south: number
  readonly size: number
  readonly columns: number
  readonly rows: number
}

/** Points, how far to look, and room for what was found around one of them: made once and filled again for each. */
export interface NeighbourSearch {
  readonly cells: CellIndex
  readonly reach: number
  /** The first `count` entries of both columns are what was found last. */
  count: number
  readonly places: Uint32Array
  readonly squaredDistances: Float64Array
}

/** Cells smaller than the reach follow its circle more closely; smaller still costs more looking up than it saves. */
const CELLS_PER_REACH = 4

/** Share of a cell that rounding may move its edge by. */
const ROUNDING = 1e-9

interface Span {
  readonly from: number
  readonly width: number
}

function spanOf(values: Column): Span {
  let from = Infinity
  let to = -Infinity
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? Number.NaN
    if (value < from) from = value
    if (value > to) to = value
  }
  return values.length === 0 ? { from: 0, width: 0 } : { from, width: to - from }
}

const cellAlong = (value: number, from: number, size: number, cells: number): number =>
  Math.min(cells - 1, Math.max(0, Math.floor((value - from) / size)))

/** What the distance to the next point would be, were the points spread evenly over the rectangle they lie in. */
export function meanSpacing(east: Column, north: Column): number {
  const { width } = spanOf(east)
  const height = spanOf(north).width
  return Math.max(Math.sqrt((width * height) / east.length), Math.max(width, height) / east.length)
}

/** The numbers from 0 in the order of their cells, and where each cell begins. */
function sortByCell(cells: Uint32Array, count: number): Pick<CellIndex, 'order' | 'starts'> {
  const starts = new Uint32Array(count + 1)
  for (const cell of cells) starts[cell + 1] = (starts[cell + 1] ?? 0) + 1
  for (let cell = 0; cell < count; cell++) starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0)
  const next = starts.slice()
  const order = new Uint32Array(cells.length)
  for (const [point, cell] of cells.entries()) {
    const place = next[cell] ?? 0
    next[cell] = place + 1
    order[place] = point
  }
  return { order, starts }
}

/** Sorts points into cells that suit a search within `reach`. There are never more than a few cells per point. */
function cellIndex(east: Column, north: Column, reach: number): CellIndex {
  const across = spanOf(east)
  const along = spanOf(north)
  const size = Math.max(reach / CELLS_PER_REACH, meanSpacing(east, north) / 2) || 1
  const columns = Math.floor(across.width / size) + 1
  const rows = Math.floor(along.width / size) + 1
  const cells = new Uint32Array(east.length)
  for (let i = 0; i < cells.length; i++) {
    const row = cellAlong(north[i] ?? Number.NaN, along.from, size, rows)
    cells[i] = row * columns + cellAlong(east[i] ?? Number.NaN, across.from, size, columns)
  }
  const { order, starts } = sortByCell(cells, columns * rows)
  const sorted = { order, starts, east: pick(east, order), north: pick(north, order) }
  return { ...sorted, west: across.from, south: along.from, size, columns, rows }
}

export const neighbourSearch = (east: Column, north: Column, reach: number): NeighbourSearch => ({
  cells: cellIndex(east, north, reach),
  reach,
  count: 0,
  places: new Uint32Array(east.length),
  squaredDistances: new Float64Array(east.length),
})

/** Adds the places from `from` to `to` that lie within reach of `place`. */
function collect(search: NeighbourSearch, place: number, from: number, to: number): void {
  const { east, north } = search.cells
  const { places, squaredDistances } = search
  const limit = search.reach * search.reach
  const x = east[place] ?? Number.NaN
  const y = north[place] ?? Number.NaN
  let count = search.count
  for (let other = from; other < to; other++) {
    const across = (east[other] ?? Number.NaN) - x
    const along = (north[other] ?? Number.NaN) - y
    const squared = across * across + along * along
    if (squared <= limit) {
      places[count] = other
      squaredDistances[count] = squared
      count++
    }
  }
  search.count = count
}

/**
 * Finds the places after `place` that lie no further than the reach from it. Asked for every place this gives each
 * pair of neighbours exactly once.
 */
export function findLaterNeighbours(search: NeighbourSearch, place: number): void {
  const { cells, reach } = search
  const { starts, size, columns, rows, west, south } = cells
  const x = cells.east[place] ?? Number.NaN
  const y = cells.north[place] ?? Number.NaN
  const margin = size * ROUNDING
  const ownRow = cellAlong(y, south, size, rows)
  search.count = 0
  const last = ownRow * columns + cellAlong(x + reach + margin, west, size, columns)
  collect(search, place, place + 1, starts[last + 1] ?? 0)
  for (let row = ownRow + 1; row < rows; row++) {
    const gap = Math.max(0, south + row * size - y - margin)
    if (gap > reach) break
    const half = Math.sqrt(reach * reach - gap * gap) + margin
    const first = row * columns + cellAlong(x - half, west, size, columns)
    const end = row * columns + cellAlong(x + half, west, size, columns)
    collect(search, place, starts[first] ?? 0, starts[end + 1] ?? 0)
  }
}
