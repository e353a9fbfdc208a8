import { at, between, type Point } from './plane.ts'
import { cellsAroundVertices, cellLeftOf, OUTSIDE, type PlanarMap } from './planarMap.ts'
import { cellMisfit, type Goal } from './misfit.ts'
import { CLEARANCE_METERS, clearanceAt } from './simpleRing.ts'

/** The distance over which slopes are measured. */
const PROBE_METERS = 0.05
const FIRST_STEP_METERS = 20
const LEAST_STEP_METERS = 0.3
/** How near a slider may come to a corner of the outline. */
const SLIDER_MARGIN_METERS = 15

/** A vertex that may move, with the cells it moves and its present length of step. */
interface Mover {
  readonly vertex: number
  readonly cells: readonly number[]
  /** The ends of the outline's edge that a slider keeps to. */
  readonly rail: readonly [Point, Point] | null
  step: number
}

function neighboursOnOutline(map: PlanarMap, vertex: number, cells: readonly number[]): number[] {
  return cells.flatMap((cell) => {
    const ring = at(map.rings, cell)
    const here = ring.indexOf(vertex)
    const before = at(ring, (here + ring.length - 1) % ring.length)
    const after = at(ring, (here + 1) % ring.length)
    return [
      ...(cellLeftOf(map, vertex, before) === OUTSIDE ? [before] : []),
      ...(cellLeftOf(map, after, vertex) === OUTSIDE ? [after] : []),
    ]
  })
}

function moversOf(map: PlanarMap, isChosen: (cells: readonly number[]) => boolean): Mover[] {
  return cellsAroundVertices(map).flatMap((cells, vertex): Mover[] => {
    if (at(map.kinds, vertex) === 'corner' || cells.length === 0 || !isChosen(cells)) return []
    if (at(map.kinds, vertex) === 'free') return [{ vertex, cells, rail: null, step: FIRST_STEP_METERS }]
    const [from, to] = neighboursOnOutline(map, vertex, cells)
    if (from === undefined || to === undefined) return []
    return [{ vertex, cells, rail: [at(map.points, from), at(map.points, to)], step: FIRST_STEP_METERS }]
  })
}

function localMisfit(map: PlanarMap, cells: readonly number[], goal: Goal): number {
  let sum = 0
  for (const cell of cells) sum += cellMisfit(map, cell, goal)
  return sum
}

/** The direction in which the misfit falls fastest, of length one, or null on a flat place. */
function descent(map: PlanarMap, { vertex, cells }: Mover, goal: Goal, now: number): Point | null {
  const [x, y] = at(map.points, vertex)
  map.points[vertex] = [x + PROBE_METERS, y]
  const east = localMisfit(map, cells, goal) - now
  map.points[vertex] = [x, y + PROBE_METERS]
  const north = localMisfit(map, cells, goal) - now
  map.points[vertex] = [x, y]
  const steepness = Math.hypot(east, north)
  return steepness > 0 && Number.isFinite(steepness) ? [-east / steepness, -north / steepness] : null
}

/** Where a step leads: anywhere for a free vertex, along the outline's edge for a slider. */
function destination(from: Point, direction: Point, { rail, step }: Mover): Point {
  if (!rail) return [from[0] + direction[0] * step, from[1] + direction[1] * step]
  const [a, b] = rail
  const length = Math.hypot(b[0] - a[0], b[1] - a[1])
  const forward = direction[0] * (b[0] - a[0]) + direction[1] * (b[1] - a[1]) > 0 ? 1 : -1
  const now = Math.hypot(from[0] - a[0], from[1] - a[1])
  const margin = Math.min(SLIDER_MARGIN_METERS, length / 3)
  const then = Math.max(margin, Math.min(length - margin, now + forward * step))
  return between(a, b, then / length)
}

function leastClearance(map: PlanarMap, { vertex, cells }: Mover): number {
  return Math.min(...cells.map((cell) => clearanceAt(map, cell, vertex)))
}

function tryStep(map: PlanarMap, mover: Mover, goal: Goal): void {
  const { vertex, cells } = mover
  const before = localMisfit(map, cells, goal)
  const direction = descent(map, mover, goal, before)
  if (!direction) return
  const from = at(map.points, vertex)
  const to = destination(from, direction, mover)
  map.points[vertex] = to
  if (localMisfit(map, cells, goal) < before) {
    const after = leastClearance(map, mover)
    map.points[vertex] = from
    // Where the outline itself is narrow, a step may keep the gap that is there but not make it smaller.
    if (after >= CLEARANCE_METERS || (after > 0 && after >= leastClearance(map, mover))) {
      map.points[vertex] = to
      mover.step *= 1.4
      return
    }
  }
  map.points[vertex] = from
  mover.step = Math.max(mover.step / 2.5, LEAST_STEP_METERS)
}

/**
 * Moves the vertices one after another, each in the direction in which the misfit of its cells falls fastest.
 *
 * @param isChosen which vertices move, by the cells around them
 */
export function relax(
  map: PlanarMap,
  goal: Goal,
  sweeps: number,
  isChosen: (cells: readonly number[]) => boolean = () => true,
): void {
  const movers = moversOf(map, isChosen)
  for (let sweep = 0; sweep < sweeps; sweep++) for (const mover of movers) tryStep(map, mover, goal)
}
