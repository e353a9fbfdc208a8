import type { LonLat, Ring } from '../../src/domain/areas.ts'
import { randomSource } from '../../src/math/rng.ts'

/** As many areas as all DeSO of Sweden, in rows; with them the rows of the made delområden. */
export const COLUMNS = 88
export const ROWS = 70
export const LARGE_COLUMNS = 17
export const LARGE_ROWS = 8

const [WEST, SOUTH, EAST, NORTH] = [12, 56, 22, 68]
/** A border between two corners has this many pieces. */
const PIECES = 12
/** How far corners and bends are moved, as a share of a cell. */
const CORNER_SHIFT = 0.2
const BEND_SHIFT = 0.03
const SEED = 6160

/** A made country of areas with winding borders that fit each other exactly. */
export interface MadeCountry {
  /** The ring around a block of cells: its west and south sides belong to it, its east and north sides too. */
  readonly ringAround: (block: Block) => Ring
}

export interface Block {
  readonly west: number
  readonly south: number
  /** The first column and row after the block. */
  readonly east: number
  readonly north: number
}

export function madeCountry(): MadeCountry {
  const { uniform: random } = randomSource(SEED)
  const shift = (size: number): number => (random() - 0.5) * 2 * size
  const cell = { lon: (EAST - WEST) / COLUMNS, lat: (NORTH - SOUTH) / ROWS }
  const corners = table(COLUMNS + 1, ROWS + 1, (column, row): LonLat => [
    WEST + (column + shift(CORNER_SHIFT)) * cell.lon,
    SOUTH + (row + shift(CORNER_SHIFT)) * cell.lat,
  ])
  const corner = (column: number, row: number): LonLat => corners[column]?.[row] ?? [WEST, SOUTH]
  /** From a corner towards another, without the other. */
  const border = (from: LonLat, to: LonLat): LonLat[] =>
    Array.from({ length: PIECES }, (_, piece) => {
      const part = piece / PIECES
      // Less near the corners, where another border is close.
      const size = BEND_SHIFT * Math.sin(Math.PI * part)
      return [
        from[0] + part * (to[0] - from[0]) + shift(size) * cell.lon,
        from[1] + part * (to[1] - from[1]) + shift(size) * cell.lat,
      ]
    })
  const eastwards = table(COLUMNS, ROWS + 1, (column, row) => border(corner(column, row), corner(column + 1, row)))
  const northwards = table(COLUMNS + 1, ROWS, (column, row) => border(corner(column, row), corner(column, row + 1)))
  return {
    ringAround: ({ west, south, east, north }) => {
      const along = (from: number, to: number, side: (at: number) => readonly LonLat[]): LonLat[] =>
        Array.from({ length: to - from }, (_, index) => side(from + index)).flat()
      const start = corner(west, south)
      const there = [
        ...along(west, east, (column) => eastwards[column]?.[south] ?? []),
        ...along(south, north, (row) => northwards[east]?.[row] ?? []),
      ]
      const back = [
        ...along(south, north, (row) => northwards[west]?.[row] ?? []),
        ...along(west, east, (column) => eastwards[column]?.[north] ?? []),
        corner(east, north),
      ]
      return [...there, ...back.reverse().slice(0, -1), start]
    },
  }
}

const table = <T>(columns: number, rows: number, make: (column: number, row: number) => T): T[][] =>
  Array.from({ length: columns }, (_, column) => Array.from({ length: rows }, (_unused, row) => make(column, row)))

/** The cells of the made country, row by row from the south-west. */
export const cells = (): { readonly column: number; readonly row: number }[] =>
  Array.from({ length: COLUMNS * ROWS }, (_, index) => ({ column: index % COLUMNS, row: Math.floor(index / COLUMNS) }))

/** Which of the large areas a cell lies in. */
export const largeOf = ({ column, row }: { readonly column: number; readonly row: number }): number =>
  Math.floor((row * LARGE_ROWS) / ROWS) * LARGE_COLUMNS + Math.floor((column * LARGE_COLUMNS) / COLUMNS)

/** The cells of a large area. */
export function largeBlock(large: number): Block {
  const [column, row] = [large % LARGE_COLUMNS, Math.floor(large / LARGE_COLUMNS)]
  const first = (place: number, of: number, all: number): number => Math.ceil((place * all) / of)
  return {
    west: first(column, LARGE_COLUMNS, COLUMNS),
    east: first(column + 1, LARGE_COLUMNS, COLUMNS),
    south: first(row, LARGE_ROWS, ROWS),
    north: first(row + 1, LARGE_ROWS, ROWS),
  }
}
