import { at, type Point } from './plane.ts'
import { OUTSIDE, surroundingsOf, type PlanarMap } from './planarMap.ts'
import type { Target } from './powerFit.ts'

/** Stands for the shared length of two cells that do not even meet in a point. */
const NOT_NEIGHBOURS = -1

/** What the map is fitted to: a target per cell, and the true shared lengths by `pairKey` (0 = meet in a point). */
export interface Goal {
  readonly targets: readonly Target[]
  readonly shared: ReadonlyMap<number, number>
  /** The same as a square table by cell and cell, `NOT_NEIGHBOURS` where two cells are none. */
  readonly sharedTable: Float64Array
}

/** A goal from its targets and the true shared lengths. */
export function goalOf(targets: readonly Target[], shared: ReadonlyMap<number, number>): Goal {
  const count = targets.length
  const sharedTable = new Float64Array(count * count).fill(NOT_NEIGHBOURS)
  for (const [key, meters] of shared) {
    const [a, b] = [Math.floor(key / count), key % count]
    sharedTable[a * count + b] = meters
    sharedTable[b * count + a] = meters
  }
  return { targets, shared, sharedTable }
}

/** How much each kind of error counts; all errors are relative to the size of the unit. */
const WEIGHTS = {
  area: 60,
  centroid: 8,
  /** A shared border much longer or shorter than the true one. */
  length: 0.15,
  /** A border between units that are no neighbours. */
  extraBorder: 0.3,
  /** Two units are neighbours in one map only. */
  wrongPair: 0.6,
  /** Long borders make ragged cells. */
  raggedness: 0.08,
}

/** One number for a pair of cells in either order. */
export function pairKey(a: number, b: number, count: number): number {
  return a < b ? a * count + b : b * count + a
}

/** The misfit of a pair of cells that share a border; lengths count relative to the area of the smaller one. */
function pairMisfit(meters: number, trueMeters: number, smallerArea: number): number {
  if (trueMeters > 0) return WEIGHTS.length * Math.min((meters - trueMeters) ** 2 / smallerArea, 1)
  const penalty = trueMeters === 0 ? WEIGHTS.wrongPair / 4 : WEIGHTS.wrongPair
  return penalty + (WEIGHTS.extraBorder * meters * meters) / smallerArea
}

/** Lengths of the borders of the cell at hand, by the slots of its surroundings; kept to spare the memory. */
const lengths = new Float64Array(256)

/** Sums over the edges of one ring, seen from the target of its centroid. */
const sums = { twice: 0, momentX: 0, momentY: 0, squares: 0 }

/**
 * Walks around a ring and fills `lengths` and `sums`.
 *
 * The innermost loop of the fit: it allocates nothing, and reads its lists directly, since a reader that serves lists
 * of all kinds is slow.
 */
function walkAround({ points }: PlanarMap, ring: readonly number[], slots: readonly number[], origin: Point): void {
  const [ox, oy] = origin
  const start = at(points, at(ring, ring.length - 1))
  let px = start[0] - ox
  let py = start[1] - oy
  let [twice, momentX, momentY, squares] = [0, 0, 0, 0]
  lengths.fill(0, 0, ring.length)
  let k = 0
  for (const vertex of ring) {
    const point = points[vertex] ?? start
    const x = point[0] - ox
    const y = point[1] - oy
    const cross = px * y - x * py
    twice += cross
    momentX += cross * (px + x)
    momentY += cross * (py + y)
    const slot = slots[k++] ?? OUTSIDE
    if (slot !== OUTSIDE) {
      const squared = (x - px) ** 2 + (y - py) ** 2
      squares += squared
      lengths[slot] = (lengths[slot] ?? 0) + Math.sqrt(squared)
    }
    px = x
    py = y
  }
  sums.twice = twice
  sums.momentX = momentX
  sums.momentY = momentY
  sums.squares = squares
}

/**
 * How far one cell is from what is known of it; the sum over the cells is what the fit makes small.
 *
 * Missing neighbours are counted by their absence: each true pair that is drawn earns what a missing one would cost.
 */
export function cellMisfit(map: PlanarMap, cell: number, goal: Goal): number {
  const target = at(goal.targets, cell)
  const { others, slots } = surroundingsOf(map, cell)
  walkAround(map, at(map.rings, cell), slots, target.centroid)
  const { twice, momentX, momentY, squares } = sums
  if (twice <= 0) return Infinity
  const areaError = twice / 2 / target.area - 1
  const offset = ((momentX / (3 * twice)) ** 2 + (momentY / (3 * twice)) ** 2) / target.area
  let sum = WEIGHTS.area * areaError * areaError + WEIGHTS.centroid * offset
  sum += (WEIGHTS.raggedness * squares) / target.area
  const count = goal.targets.length
  let k = 0
  for (const other of others) {
    const trueMeters = goal.sharedTable[cell * count + other] ?? NOT_NEIGHBOURS
    const smaller = Math.min(target.area, goal.targets[other]?.area ?? target.area)
    sum += pairMisfit(lengths[k++] ?? 0, trueMeters, smaller) / 2
    if (trueMeters > 0) sum -= WEIGHTS.wrongPair / 2
  }
  return sum
}

/** The misfit of the whole map. */
export function totalMisfit(map: PlanarMap, goal: Goal): number {
  return map.rings.reduce((sum, _, cell) => sum + cellMisfit(map, cell, goal), 0)
}
