import type { MultiPolygon, Polygon } from 'geojson'
import type { SpatialWeights } from '../../src/math/weights.ts'

/** One cell of a grid as a ring; the turn says at which corner it begins and which way it runs. */
function ringOf(column: number, row: number, side: number, turn: number): number[][] {
  const corners = [
    [column * side, row * side],
    [(column + 1) * side, row * side],
    [(column + 1) * side, (row + 1) * side],
    [column * side, (row + 1) * side],
  ]
  const turned = corners.map((_, i) => corners[(i + turn) % 4] ?? [])
  const ring = turn % 2 === 0 ? turned : turned.toReversed()
  return [...ring, ring[0] ?? []]
}

export const cell = (column: number, row: number, side = 100, turn = 0): Polygon => ({
  type: 'Polygon',
  coordinates: [ringOf(column, row, side, turn)],
})

/** Several cells as the parts of one unit. */
export const cells = (places: readonly (readonly [number, number])[], side = 100, turn = 0): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: places.map(([column, row], i) => [ringOf(column, row, side, turn + i)]),
})

/** The rows of weights as lists of neighbours. */
export const rowsOf = ({ starts, neighbours }: SpatialWeights): number[][] =>
  Array.from({ length: starts.length - 1 }, (_, i) => Array.from(neighbours).slice(starts[i], starts[i + 1]))
