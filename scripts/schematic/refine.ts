import type { Goal } from './misfit.ts'
import type { PlanarMap } from './planarMap.ts'
import { relax } from './relax.ts'
import { repair } from './repair.ts'

const FIRST_SWEEPS = 60
const LAST_SWEEPS = 100

export interface Refined {
  readonly map: PlanarMap
  readonly changedBorders: number
}

/** Moves the borders of a power diagram, and changes who meets whom, until the map fits its goal. */
export function refine(map: PlanarMap, goal: Goal): Refined {
  relax(map, goal, FIRST_SWEEPS)
  const refined = repair(map, goal)
  relax(refined.map, goal, LAST_SWEEPS)
  return refined
}
