/** What-if: efforts placed by hand. Nothing is guessed: what the register or the level does not have is named. */
import type { Effort, Place } from '../domain/interventions.ts'
import type { UnitId, UnitLevel } from '../domain/units.ts'
import type { Scenario } from './targetingTypes.ts'

/**
 * The efforts as the scenario supposes them: a moved effort is for its areas alone, all of it, without shares between
 * them. Of several moves of one effort the last counts. Areas that the level does not have are left out of a move and
 * named, and so are efforts that are not there; a move that has no area left moves nothing.
 */
export function applyScenario(
  efforts: readonly Effort[],
  scenario: Scenario,
  level: UnitLevel,
): { readonly efforts: readonly Effort[]; readonly unknown: readonly string[] } {
  const moves = new Map(scenario.map(({ effortId, delomraden }) => [effortId, delomraden]))
  const present = new Set(efforts.map(({ id }) => id))
  const isUnknownArea = (id: UnitId): boolean => !level.indexOf.has(id)
  const unknown = [...moves].flatMap(([effortId, delomraden]) => [
    ...(present.has(effortId) ? [] : [effortId]),
    ...delomraden.filter(isUnknownArea),
  ])
  return {
    efforts: efforts.map((effort) => moved(effort, placesOf(moves.get(effort.id) ?? [], level))),
    unknown: [...new Set(unknown)],
  }
}

const placesOf = (ids: readonly UnitId[], level: UnitLevel): readonly Place[] =>
  [...new Set(ids)].flatMap((id) => {
    const unit = level.units[level.indexOf.get(id) ?? -1]
    if (unit === undefined) return []
    return [{ name: unit.name, level: level.id, unitId: id, delomraden: [id], reading: null, share: null }]
  })

function moved(effort: Effort, places: readonly Place[]): Effort {
  if (places.length === 0) return effort
  return { ...effort, precision: 'areas', places, isOpenEnded: false, hasCityWidePart: false, cityWideShare: null }
}
