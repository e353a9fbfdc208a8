import { at } from './plane.ts'
import { leaveOutline, passCorner, quartetOf, reachOutline, turnBorder, type Flip } from './flips.ts'
import { pairKey, totalMisfit, type Goal } from './misfit.ts'
import { cellsAroundVertices, sharedBorders, type PlanarMap } from './planarMap.ts'
import { relax } from './relax.ts'
import { clearance } from './simpleRing.ts'

const ROUNDS = 6
const LOCAL_SWEEPS = 15
const GLOBAL_SWEEPS = 20
/** A change must lower the misfit by this much, or the fit would go on for ever for nothing. */
const LEAST_GAIN = 0.01

type Candidate = (map: PlanarMap, around: readonly number[][]) => Flip | null

/** What a drawn border between two cells is worth: true neighbours, touching ones, others. */
function worth(a: number, b: number, goal: Goal): number {
  const meters = goal.shared.get(pairKey(a, b, goal.targets.length))
  if (meters === undefined) return -1
  return meters > 0 ? 1 : -0.25
}

/** What the search for candidates looks up: the cells around each vertex, and which pairs share a border. */
interface Survey {
  readonly around: readonly number[][]
  readonly drawn: ReadonlyMap<number, number>
}

/** Changes that might help at one directed edge of the map. */
function candidatesAt(map: PlanarMap, goal: Goal, { around, drawn }: Survey, from: number, to: number): Candidate[] {
  const [start, end] = [at(map.kinds, from), at(map.kinds, to)]
  if (start === 'free' && end === 'slider') return [(m, cells) => reachOutline(m, from, to, cells)]
  if (start === 'slider' && end === 'slider') return [(m, cells) => leaveOutline(m, from, cells)]
  if (start === 'slider' && end === 'corner') return [(m, cells) => passCorner(m, from, true, cells)]
  if (start === 'corner' && end === 'slider') return [(m, cells) => passCorner(m, to, false, cells)]
  if (start !== 'free' || end !== 'free' || from > to) return []
  const quartet = quartetOf(map, around, from, to)
  if (!quartet) return []
  const isDrawn = drawn.has(pairKey(quartet.atFrom, quartet.atTo, map.rings.length))
  const loss = worth(quartet.left, quartet.right, goal)
  const gain = isDrawn ? 0 : worth(quartet.atFrom, quartet.atTo, goal)
  if (gain < loss) return []
  return [0.5, 0.2, 0.8].map((share) => (m, cells) => {
    const now = quartetOf(m, cells, from, to)
    return now && turnBorder(m, from, to, now, share)
  })
}

function allCandidates(map: PlanarMap, goal: Goal): Candidate[] {
  const survey = { around: cellsAroundVertices(map), drawn: sharedBorders(map) }
  return map.rings.flatMap((ring) =>
    ring.flatMap((from, k) => candidatesAt(map, goal, survey, from, at(ring, (k + 1) % ring.length))),
  )
}

/** The changed map after its surroundings have settled, or null when it is no valid or no better map. */
function improved(map: PlanarMap, change: Candidate, goal: Goal, before: number): PlanarMap | null {
  const flip = change(map, cellsAroundVertices(map))
  if (!flip || flip.cells.some((cell) => clearance(flip.map, cell) <= 0)) return null
  const near = new Set(flip.cells)
  relax(flip.map, goal, LOCAL_SWEEPS, (cells) => cells.some((cell) => near.has(cell)))
  return totalMisfit(flip.map, goal) < before - LEAST_GAIN ? flip.map : null
}

/**
 * Changes who borders on whom, one border at a time, wherever the map as a whole fits better afterwards.
 *
 * A power diagram has one way to join its cells; the true neighbours ask for another. Every change is tried on a copy.
 */
export function repair(start: PlanarMap, goal: Goal): { map: PlanarMap; changedBorders: number } {
  let map = start
  let changedBorders = 0
  for (let round = 0; round < ROUNDS; round++) {
    let misfit = totalMisfit(map, goal)
    let changes = 0
    for (const change of allCandidates(map, goal)) {
      const better = improved(map, change, goal, misfit)
      if (!better) continue
      map = better
      misfit = totalMisfit(map, goal)
      changes++
    }
    changedBorders += changes
    relax(map, goal, GLOBAL_SWEEPS)
    if (changes === 0) break
  }
  return { map, changedBorders }
}
