import { at, type Point } from './plane.ts'
import { acrossOf, OUTSIDE, type PlanarMap } from './planarMap.ts'
import type { Target } from './powerFit.ts'

/** What the map is fitted to: a target per cell, and the true shared lengths by `pairKey` (0 = meet in a point). */
export interface Goal {
  readonly targets: readonly Target[]
  readonly shared: ReadonlyMap<number, number>
}

/** How much each kind of error counts; all errors are relative to the size of the unit. */
const WEIGHTS = {
  area: 40,
  centroid: 6,
  /** A shared border much longer or shorter than the true one. */
  length: 0.15,
  /** A border between units that are no neighbours. */
  extraBorder: 0.6,
  /** Two units are neighbours in one map only. */
  wrongPair: 0.35,
  /** Long borders make ragged cells. */
  raggedness: 0.012,
}

/** One number for a pair of cells in either order. */
export function pairKey(a: number, b: number, count: number): number {
  return a < b ? a * count + b : b * count + a
}

/** Penalty for one pair of cells that share a border of so many metres. */
function pairMisfit(meters: number, trueMeters: number | undefined, scale: number): number {
  if (trueMeters === undefined) return WEIGHTS.wrongPair + WEIGHTS.extraBorder * (meters / scale) ** 2
  if (trueMeters === 0) return WEIGHTS.wrongPair / 4 + WEIGHTS.extraBorder * (meters / scale) ** 2
  const error = (meters - trueMeters) / scale
  return WEIGHTS.length * Math.min(error * error, 1)
}

/**
 * How far one cell is from what is known of it; the sum over the cells is what the fit makes small.
 *
 * Missing neighbours are counted by their absence: each true pair that is drawn earns what a missing one would cost.
 */
export function cellMisfit(map: PlanarMap, cell: number, goal: Goal): number {
  const { points, rings } = map
  const ring = at(rings, cell)
  const across = acrossOf(map, cell)
  const target = at(goal.targets, cell)
  const others: number[] = []
  const lengths: number[] = []
  const [ox, oy] = target.centroid
  let [px, py] = at(points, at(ring, ring.length - 1))
  px -= ox
  py -= oy
  let [twice, sx, sy, squares] = [0, 0, 0, 0]
  for (let k = 0; k < ring.length; k++) {
    const point: Point = at(points, at(ring, k))
    const [x, y] = [point[0] - ox, point[1] - oy]
    const cross = px * y - x * py
    twice += cross
    sx += cross * (px + x)
    sy += cross * (py + y)
    const other = at(across, k)
    const squared = (x - px) ** 2 + (y - py) ** 2
    if (other !== OUTSIDE) {
      squares += squared
      const known = others.indexOf(other)
      if (known >= 0) lengths[known] = at(lengths, known) + Math.sqrt(squared)
      else {
        others.push(other)
        lengths.push(Math.sqrt(squared))
      }
    }
    px = x
    py = y
  }
  if (twice <= 0) return Infinity
  const areaError = twice / 2 / target.area - 1
  const offset = ((sx / (3 * twice)) ** 2 + (sy / (3 * twice)) ** 2) / target.area
  let sum = WEIGHTS.area * areaError * areaError + WEIGHTS.centroid * offset
  sum += (WEIGHTS.raggedness * squares) / target.area
  for (let k = 0; k < others.length; k++) {
    const other = at(others, k)
    const trueMeters = goal.shared.get(pairKey(cell, other, rings.length))
    const scale = Math.sqrt(Math.min(target.area, at(goal.targets, other).area))
    sum += pairMisfit(at(lengths, k), trueMeters, scale) / 2
    if (trueMeters !== undefined && trueMeters > 0) sum -= WEIGHTS.wrongPair / 2
  }
  return sum
}

/** The misfit of the whole map. */
export function totalMisfit(map: PlanarMap, goal: Goal): number {
  return map.rings.reduce((sum, _, cell) => sum + cellMisfit(map, cell, goal), 0)
}
