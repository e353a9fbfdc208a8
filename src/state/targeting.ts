/** What money against need is computed of: the rule, the efforts after filter and scenario, the need; and the report. */
import { filterEfforts, NO_FILTER, type EffortFilter } from '../analysis/efforts.ts'
import { resolveScenario, withScenario, type ResolvedScenario } from '../analysis/scenario.ts'
import type { PartlyRule, Scenario, SplitRule, TargetingRule, UnplacedRule } from '../analysis/targetingTypes.ts'
import type { Effort } from '../domain/interventions.ts'
import type { UnitLevel } from '../domain/units.ts'
import { selectGeography } from './asked.ts'
import { selectAllEfforts, selectEffortFilter } from './effortsView.ts'
import { memoize1 } from './memoize.ts'
import type { AppState } from './store.ts'

/** Money and need meet on this level alone: places are read on it. */
export const TARGETING_LEVEL = 'delomrade'

export const selectTargetingLevel = (state: AppState): UnitLevel | undefined =>
  selectGeography(state)?.levels.get(TARGETING_LEVEL)

const rule = memoize1(
  (split: SplitRule, unplaced: UnplacedRule, partly: PartlyRule): TargetingRule => ({ split, unplaced, partly }),
)
/** The chosen rule. */
export const selectRule = ({ query }: AppState): TargetingRule =>
  rule(query.splitRule, query.unplacedRule, query.partlyRule)

/** Choices of kind and step of precision belong to the view about efforts, and have no control here. */
const narrowed = memoize1((efforts: readonly Effort[], { committee, fund, year }: EffortFilter) =>
  filterEfforts(efforts, { ...NO_FILTER, committee, fund, year }),
)
/** The efforts that fit committee, fund and year, where the register has them. */
export const selectFilteredEfforts = (state: AppState): readonly Effort[] =>
  narrowed(selectAllEfforts(state), selectEffortFilter(state))

const resolved = memoize1((scenario: Scenario, efforts: readonly Effort[], level: UnitLevel | undefined) =>
  level === undefined ? NOTHING_MOVED : resolveScenario(scenario, efforts, level),
)
const NOTHING_MOVED: ResolvedScenario = { scenario: [], unknownEfforts: [], unknownAreas: [] }
/** The scenario as the register can follow it, and what of it is not known. */
export const selectScenario = (state: AppState): ResolvedScenario =>
  resolved(state.query.scenario, selectAllEfforts(state), selectTargetingLevel(state))

const moved = memoize1((efforts: readonly Effort[], scenario: Scenario, level: UnitLevel | undefined) =>
  level === undefined ? efforts : withScenario(efforts, scenario, level),
)
/** The efforts that count: after filter and scenario. */
export const selectTargetingEfforts = (state: AppState): readonly Effort[] =>
  moved(selectFilteredEfforts(state), selectScenario(state).scenario, selectTargetingLevel(state))
