import { findLaterNeighbours, meanSpacing, neighbourSearch, type NeighbourSearch } from './cellIndex.ts'
import type { Column } from './column.ts'

/** The search begins well below the mean spacing, because places lie closer than that where they lie close at all. */
const FIRST_REACH = 1 / 4

function keepShorter(nearest: Float64Array, point: number, squared: number): void {
  if (squared < (nearest[point] ?? 0)) nearest[point] = squared
}

function shorten(nearest: Float64Array, search: NeighbourSearch): void {
  const { order } = search.cells
  for (let place = 0; place < order.length; place++) {
    findLaterNeighbours(search, place)
    for (let k = 0; k < search.count; k++) {
      const squared = search.squaredDistances[k] ?? Infinity
      keepShorter(nearest, order[place] ?? 0, squared)
      keepShorter(nearest, order[search.places[k] ?? 0] ?? 0, squared)
    }
  }
}

/**
 * Distances from points to the nearest other point, in ascending order; at least `wanted` of them, since the reach of
 * the search doubles until there are. Empty with fewer than two points.
 */
export function nearestDistances(east: Column, north: Column, wanted: number): Float64Array {
  const points = east.length
  if (points < 2) return new Float64Array(0)
  for (let reach = meanSpacing(east, north) * FIRST_REACH; ; reach *= 2) {
    const nearest = new Float64Array(points).fill(Infinity)
    shorten(nearest, neighbourSearch(east, north, reach))
    const found = nearest.filter(Number.isFinite)
    if (found.length >= Math.min(wanted, points)) return found.sort().map(Math.sqrt)
  }
}
