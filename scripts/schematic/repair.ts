import { at } from './plane.ts'
import { leaveOutline, passCorner, quartetOf, reachOutline, shrinkBorder, turnBorder, type Flip } from './flips.ts'
import { pairKey, totalMisfit, type Goal } from './misfit.ts'
import { cellsAroundVertices, cellLeftOf, OUTSIDE, sharedBorders, type PlanarMap } from './planarMap.ts'
import { relax } from './relax.ts'
import { clearance } from './simpleRing.ts'

const ROUNDS = 8
/** A tried change settles for so many sweeps; one that is far from helping after the first is dropped at once. */
const FIRST_SWEEPS = 5
const MORE_SWEEPS = 12
const HOPELESS = 0.7
const GLOBAL_SWEEPS = 20
/** A change must lower the misfit by this much, or the fit would go on for ever for nothing. */
const LEAST_GAIN = 0.01

/** A possible change at an edge, with the cells whose shapes decide whether it helps. */
interface Candidate {
  readonly cells: readonly number[]
  readonly apply: (map: PlanarMap, around: readonly number[][]) => Flip | null
}

export interface Repaired {
  readonly map: PlanarMap
  readonly changedBorders: number
}

/** What the search for candidates looks up: the cells around each vertex, and which pairs share a border. */
interface Survey {
  readonly map: PlanarMap
  readonly goal: Goal
  readonly around: readonly number[][]
  readonly drawn: ReadonlyMap<number, number>
}

type Search = (survey: Survey, from: number, to: number) => Candidate['apply'][]

/** What a drawn border between two cells is worth: true neighbours, touching ones, others. */
function worth(a: number, b: number, goal: Goal): number {
  const meters = goal.shared.get(pairKey(a, b, goal.targets.length))
  if (meters === undefined) return -1
  return meters > 0 ? 1 : -0.25
}

function turnsAt({ map, goal, around, drawn }: Survey, from: number, to: number): Candidate['apply'][] {
  const quartet = quartetOf(map, around, from, to)
  if (!quartet || from > to) return []
  const isDrawn = drawn.has(pairKey(quartet.atFrom, quartet.atTo, map.rings.length))
  const loss = worth(quartet.left, quartet.right, goal)
  const gain = isDrawn ? 0 : worth(quartet.atFrom, quartet.atTo, goal)
  if (gain < loss) return []
  return [0.5, 0.2, 0.8].map((share) => (now, cells) => {
    const present = quartetOf(now, cells, from, to)
    return present && turnBorder(now, present, share)
  })
}

/** What may be tried at an edge, by the kinds of its two ends. */
const CHANGES: Readonly<Record<string, Search>> = {
  'free free': turnsAt,
  'free slider': (_, from, to) => [(now, cells) => reachOutline(now, from, to, cells)],
  'slider slider': (_, from) => [(now, cells) => leaveOutline(now, from, cells)],
  'slider corner': (_, from) => [(now, cells) => passCorner(now, from, true, cells)],
  'corner slider': (_, __, to) => [(now, cells) => passCorner(now, to, false, cells)],
}

/** Changes of neighbours that might help at one directed edge. */
const changesAt: Search = (survey, from, to) => {
  const search = CHANGES[`${at(survey.map.kinds, from)} ${at(survey.map.kinds, to)}`]
  return search ? search(survey, from, to) : []
}

/** Borders between units that share none, or only a point: shrinking them makes such a point. */
const cornersAt: Search = ({ map, goal }, from, to) => {
  const [left, right] = [cellLeftOf(map, from, to), cellLeftOf(map, to, from)]
  if (left === OUTSIDE || right === OUTSIDE || left > right || worth(left, right, goal) > 0) return []
  if (at(map.kinds, from) !== 'free' || at(map.kinds, to) !== 'free') return []
  return [(now, cells) => shrinkBorder(now, from, to, cells)]
}

function allCandidates(map: PlanarMap, goal: Goal, search: Search): Candidate[] {
  const around = cellsAroundVertices(map)
  const survey = { map, goal, around, drawn: sharedBorders(map) }
  return map.rings.flatMap((ring) =>
    ring.flatMap((from, k) => {
      const to = at(ring, (k + 1) % ring.length)
      const cells = [...at(around, from), ...at(around, to)]
      return search(survey, from, to).map((apply) => ({ cells, apply }))
    }),
  )
}

/** The changed map after its surroundings have settled, or null when it is no valid or no better map. */
function improved(
  map: PlanarMap,
  { apply }: Candidate,
  goal: Goal,
  before: number,
): (Flip & { misfit: number }) | null {
  const flip = apply(map, cellsAroundVertices(map))
  if (!flip || flip.cells.some((cell) => clearance(flip.map, cell) <= 0)) return null
  const near = new Set(flip.cells)
  const isNear = (cells: readonly number[]) => cells.some((cell) => near.has(cell))
  if (relax(flip.map, goal, FIRST_SWEEPS, isNear) > before + HOPELESS) return null
  const misfit = relax(flip.map, goal, MORE_SWEEPS, isNear)
  return misfit < before - LEAST_GAIN ? { ...flip, misfit } : null
}

/** Tries the changes that a search finds, round after round, but again only near cells that have changed since. */
function improve(start: PlanarMap, goal: Goal, search: Search): Repaired {
  let map = start
  let changedBorders = 0
  let fresh = new Set(start.rings.keys())
  for (let round = 0; round < ROUNDS && fresh.size > 0; round++) {
    let misfit = totalMisfit(map, goal)
    const changed = new Set<number>()
    for (const candidate of allCandidates(map, goal, search)) {
      if (!candidate.cells.some((cell) => fresh.has(cell))) continue
      const better = improved(map, candidate, goal, misfit)
      if (!better) continue
      ;({ map, misfit } = better)
      better.cells.forEach((cell) => changed.add(cell))
      changedBorders++
    }
    relax(map, goal, GLOBAL_SWEEPS)
    fresh = changed
  }
  return { map, changedBorders }
}

/**
 * Changes who borders on whom, one border at a time, wherever the map as a whole fits better afterwards.
 *
 * A power diagram has one way to join its cells; the true neighbours ask for another. Every change is tried on a copy.
 * Borders are shrunk to points last, since a point where four cells meet cannot be turned.
 */
export function repair(start: PlanarMap, goal: Goal): Repaired {
  const turned = improve(start, goal, changesAt)
  const shrunk = improve(turned.map, goal, cornersAt)
  return { map: shrunk.map, changedBorders: turned.changedBorders + shrunk.changedBorders }
}
