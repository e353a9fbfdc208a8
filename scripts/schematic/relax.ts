import { min, sum } from 'd3'
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

/** A map that is being relaxed, with the present misfit of each of its cells. */
interface Relaxation {
  readonly map: PlanarMap
  readonly goal: Goal
  readonly misfits: number[]
}

function knownMisfit({ misfits }: Relaxation, cells: readonly number[]): number {
  let total = 0
  for (const cell of cells) total += misfits[cell] ?? 0
  return total
}

function misfitWith({ map, goal }: Relaxation, { vertex, cells }: Mover, point: Point): number {
  map.points[vertex] = point
  let total = 0
  for (const cell of cells) total += cellMisfit(map, cell, goal)
  return total
}

/** The direction in which the misfit falls fastest, of length one, or null on a flat place. */
function descent(relaxation: Relaxation, mover: Mover, from: Point, now: number): Point | null {
  const east = misfitWith(relaxation, mover, [from[0] + PROBE_METERS, from[1]]) - now
  const north = misfitWith(relaxation, mover, [from[0], from[1] + PROBE_METERS]) - now
  relaxation.map.points[mover.vertex] = from
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
  return min(cells, (cell) => clearanceAt(map, cell, vertex)) ?? -1
}

/** True when the vertex may go there. Where the outline is narrow, the gap that is there may stay but not shrink. */
function hasRoom(map: PlanarMap, mover: Mover, from: Point, to: Point): boolean {
  map.points[mover.vertex] = to
  const after = leastClearance(map, mover)
  map.points[mover.vertex] = from
  return after >= CLEARANCE_METERS || (after > 0 && after >= leastClearance(map, mover))
}

function tryStep(relaxation: Relaxation, mover: Mover): void {
  const { map, goal, misfits } = relaxation
  const { vertex, cells } = mover
  const before = knownMisfit(relaxation, cells)
  const from = at(map.points, vertex)
  const direction = descent(relaxation, mover, from, before)
  const to = direction && destination(from, direction, mover)
  if (to && misfitWith(relaxation, mover, to) < before && hasRoom(map, mover, from, to)) {
    map.points[vertex] = to
    for (const cell of cells) misfits[cell] = cellMisfit(map, cell, goal)
    mover.step *= 1.4
    return
  }
  map.points[vertex] = from
  mover.step = Math.max(mover.step / 2.5, LEAST_STEP_METERS)
}

/**
 * Moves the vertices one after another, each in the direction in which the misfit of its cells falls fastest.
 *
 * @param isChosen which vertices move, by the cells around them
 * @returns the misfit of the whole map afterwards
 */
export function relax(
  map: PlanarMap,
  goal: Goal,
  sweeps: number,
  isChosen: (cells: readonly number[]) => boolean = () => true,
): number {
  const relaxation = { map, goal, misfits: map.rings.map((_, cell) => cellMisfit(map, cell, goal)) }
  const movers = moversOf(map, isChosen)
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const mover of movers) tryStep(relaxation, mover)
  }
  return sum(relaxation.misfits)
}
