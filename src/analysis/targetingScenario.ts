/** What-if: efforts placed by hand. Nothing is guessed: what the register or the level does not have is named. */
import type { Effort } from '../domain/interventions.ts'
import type { UnitLevel } from '../domain/units.ts'
import { resolveScenario, withScenario } from './scenario.ts'
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
  const known = resolveScenario(scenario, efforts, level)
  return {
    efforts: withScenario(efforts, known.scenario, level),
    unknown: [...new Set([...known.unknownEfforts, ...known.unknownAreas])],
  }
}
