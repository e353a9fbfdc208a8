import { min } from 'd3'
import { areaAndCentroid, at, between, boxOf, distance, isInside, type Point, type Ring } from './plane.ts'
import { clippedCell, nearestLists, powerCell, type ConvexCell, type Site } from './powerDiagram.ts'
import { solvePositiveDefinite } from './solvePositiveDefinite.ts'

/** What a cell is fitted to: its area in square metres and the place of its centroid. */
export interface Target {
  readonly area: number
  readonly centroid: Point
}

export interface PowerFit {
  readonly sites: readonly Site[]
  readonly rounds: number
}

const SITE_ROUNDS = 5
/** The share of the centroid's error that a site is moved by: more swings, less creeps. */
const SITE_STEP = 0.4
const NEWTON_STEPS = 20
const AREA_TOLERANCE = 0.03

const FILLING_TRIALS = 30
const FILLING_STEP = 0.1
const LEAST_FILL = 0.05

interface Measured {
  readonly areas: readonly number[]
  readonly centroids: readonly Point[]
  readonly cells: readonly ConvexCell[]
}

function frameOf(outline: Ring): Ring {
  const { west, east, south, north } = boxOf(outline)
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]
}

/** A point that lies outside the generalised outline is drawn towards the middle until it lies inside. */
function pulledInside(point: Point, anchor: Point, outline: Ring): Point {
  let share = 0
  while (share < 1 && !isInside(between(point, anchor, share), outline)) share += 0.01
  return between(point, anchor, share)
}

interface Ground {
  readonly outline: Ring
  readonly frame: Ring
  readonly orders: readonly (readonly number[])[]
}

function measure(sites: readonly Site[], { outline, frame, orders }: Ground): Measured {
  const cells = sites.map((_, own) => {
    const whole = powerCell(sites, own, at(orders, own), frame)
    return whole.ring.length === 0 ? whole : clippedCell(sites, own, whole, outline)
  })
  const sums = cells.map(({ ring }) => (ring.length < 3 ? { area: 0, centroid: null } : areaAndCentroid(ring)))
  return {
    areas: sums.map(({ area }) => area),
    centroids: sums.map(({ centroid }, own) => centroid ?? at(sites, own).point),
    cells,
  }
}

/** How fast each cell grows with each weight: shared length over twice the distance of the sites. */
function areaSlopes(sites: readonly Site[], { cells }: Measured): number[][] {
  const slopes = sites.map(() => new Array<number>(sites.length).fill(0))
  cells.forEach(({ ring, across }, own) => {
    const here = at(sites, own).point
    across.forEach((other, k) => {
      if (other < 0) return
      const there = at(sites, other).point
      const [p, q] = [at(ring, k), at(ring, (k + 1) % ring.length)]
      const gap = distance(here, there)
      // Signed along the edge's direction, so that bridges, run both ways, cancel out.
      const length = ((there[0] - here[0]) * (q[1] - p[1]) - (there[1] - here[1]) * (q[0] - p[0])) / gap
      const half = length / gap / 4
      for (const [row, column] of [
        [own, other],
        [other, own],
      ] as const) {
        const line = at(slopes, row)
        line[column] = at(line, column) - half
        line[row] = at(line, row) + half
      }
    })
  })
  return slopes
}

/**
 * Damped Newton steps on the weights until every cell has its area (semi-discrete optimal transport).
 *
 * A step is halved until it lowers the error and leaves no cell much smaller than the smallest one before: an empty
 * cell has no border that could bring it back.
 */
function fitWeights(start: readonly Site[], targets: readonly Target[], ground: Ground): [readonly Site[], Measured] {
  let [sites, state] = filled(start, targets, ground)
  const least = Math.min(fill(state, targets), 1) / 2
  for (let step = 0; step < NEWTON_STEPS && misfit(state, targets) > AREA_TOLERANCE; step++) {
    const missing = state.areas.map((area, i) => at(targets, i).area - area)
    const change = solvePositiveDefinite(areaSlopes(sites, state), missing)
    const before = misfit(state, targets)
    let found = false
    for (let damping = 1; damping > 0.001 && !found; damping /= 2) {
      const next = sites.map(({ point, weight }, i) => ({ point, weight: weight + damping * at(change, i) }))
      const after = measure(next, ground)
      found = misfit(after, targets) < before * (1 - damping / 4) && fill(after, targets) >= least
      if (found) [sites, state] = [next, after]
    }
    if (!found) break
  }
  return [sites, state]
}

/** Raises the weights of cells that are empty, which happens where a true point lies outside the outline. */
function filled(start: readonly Site[], targets: readonly Target[], ground: Ground): [readonly Site[], Measured] {
  let sites = start
  let state = measure(sites, ground)
  for (let trial = 0; trial < FILLING_TRIALS && fill(state, targets) < LEAST_FILL; trial++) {
    sites = sites.map(({ point, weight }, i) => {
      const { area } = at(targets, i)
      return { point, weight: at(state.areas, i) < LEAST_FILL * area ? weight + area * FILLING_STEP : weight }
    })
    state = measure(sites, ground)
  }
  return [sites, state]
}

/** The area of the emptiest cell as a share of its target. */
function fill({ areas }: Measured, targets: readonly Target[]): number {
  return min(areas, (area, i) => area / at(targets, i).area) ?? 0
}

/** Root of the summed squared area errors, as a share of the mean target. */
function misfit({ areas }: Measured, targets: readonly Target[]): number {
  const mean = targets.reduce((sum, { area }) => sum + area, 0) / targets.length
  return Math.sqrt(areas.reduce((sum, area, i) => sum + (area - at(targets, i).area) ** 2, 0)) / mean
}

/**
 * Fits sites and weights of a power diagram until each clipped cell has its area, with its centroid in place.
 *
 * Each round solves the weights for the areas, then moves each site by a part of its centroid's error.
 */
export function fitPowerDiagram(targets: readonly Target[], outline: Ring): PowerFit {
  const frame = frameOf(outline)
  const anchor = between(at(frame, 0), at(frame, 2), 0.5)
  let sites: readonly Site[] = targets.map(({ centroid }) => ({
    point: pulledInside(centroid, anchor, outline),
    weight: 0,
  }))
  let best = sites
  let bestError = Infinity
  for (let round = 0; round < SITE_ROUNDS; round++) {
    const ground = { outline, frame, orders: nearestLists(sites.map(({ point }) => point)) }
    const [fitted, { centroids, areas }] = fitWeights(sites, targets, ground)
    const error = targets.reduce((sum, { area, centroid }, i) => {
      return sum + distance(centroid, at(centroids, i)) ** 2 / area + (at(areas, i) / area - 1) ** 2
    }, 0)
    if (error < bestError) [best, bestError] = [fitted, error]
    sites = fitted.map(({ point, weight }, i) => {
      const [x, y] = at(targets, i).centroid
      const [u, v] = at(centroids, i)
      return { point: between(point, [point[0] + x - u, point[1] + y - v], SITE_STEP), weight }
    })
  }
  return { sites: best, rounds: SITE_ROUNDS }
}
