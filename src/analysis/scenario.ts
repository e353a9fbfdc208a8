/** Efforts as they would be if some of them took place where the reader supposes. */
import type { Effort, Place } from '../domain/interventions.ts'
import type { UnitId, UnitLevel } from '../domain/units.ts'
import type { Scenario, ScenarioMove } from './targetingTypes.ts'

/** What of a scenario the register and the areas have; a link may be older than the register, or for another one. */
export interface ResolvedScenario {
  readonly scenario: Scenario
  /** Ids of efforts and areas that are not known. They are named and left out, never read as something else. */
  readonly unknownEfforts: readonly string[]
  readonly unknownAreas: readonly UnitId[]
}

/** Parts the moves that can be followed from what cannot. A move all of whose areas are unknown is none. */
export function resolveScenario(scenario: Scenario, efforts: readonly Effort[], level: UnitLevel): ResolvedScenario {
  const ids = new Set(efforts.map(({ id }) => id))
  const isArea = (id: UnitId) => level.indexOf.has(id)
  return {
    scenario: scenario
      .filter(({ effortId }) => ids.has(effortId))
      .map(({ effortId, delomraden }) => ({ effortId, delomraden: delomraden.filter(isArea) }))
      .filter(({ delomraden }) => delomraden.length > 0),
    unknownEfforts: scenario.flatMap(({ effortId }) => (ids.has(effortId) ? [] : [effortId])),
    unknownAreas: [...new Set(scenario.flatMap(({ delomraden }) => delomraden.filter((id) => !isArea(id))))],
  }
}

/** The efforts with those of the scenario placed in its areas, and nowhere else. The others are the very same. */
export function withScenario(efforts: readonly Effort[], scenario: Scenario, level: UnitLevel): readonly Effort[] {
  if (scenario.length === 0) return efforts
  const moves = new Map(scenario.map((move) => [move.effortId, move]))
  return efforts.map((effort) => {
    const move = moves.get(effort.id)
    return move === undefined ? effort : placed(effort, move, level)
  })
}

const placed = (effort: Effort, { delomraden }: ScenarioMove, level: UnitLevel): Effort => ({
  ...effort,
  precision: 'areas',
  places: delomraden.map((id) => placeOf(id, level)),
  isOpenEnded: false,
  hasCityWidePart: false,
  cityWideShare: null,
})

const placeOf = (id: UnitId, level: UnitLevel): Place => ({
  name: level.units[level.indexOf.get(id) ?? -1]?.name ?? id,
  level: 'delomrade',
  unitId: id,
  delomraden: [id],
  reading: null,
  share: null,
})

/** The scenario with an effort in these areas; without areas the effort is where the register has it. */
export function withMove(scenario: Scenario, effortId: string, delomraden: readonly UnitId[]): Scenario {
  const move: ScenarioMove = { effortId, delomraden }
  if (delomraden.length === 0) return scenario.filter((other) => other.effortId !== effortId)
  const isThere = scenario.some((other) => other.effortId === effortId)
  return isThere ? scenario.map((other) => (other.effortId === effortId ? move : other)) : [...scenario, move]
}

/** Efforts that may be placed by hand: those that name no place, or only partly say where they are. */
export const isPlaceable = ({ places, isOpenEnded, hasCityWidePart, cityWideShare }: Effort): boolean =>
  places.length === 0 || isOpenEnded || (hasCityWidePart && cityWideShare === null)
