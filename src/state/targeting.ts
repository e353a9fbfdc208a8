/** What money against need is computed of: the rule, the efforts after filter and scenario, the need; and the report. */
import { effortChoices, filterEfforts, NO_FILTER, type EffortFilter } from '../analysis/efforts.ts'
import { resolveScenario, withScenario, type ResolvedScenario } from '../analysis/scenario.ts'
import { targetingReport } from '../analysis/targetingReport.ts'
import type {
  Need,
  PartlyRule,
  Scenario,
  SplitRule,
  TargetingReport,
  TargetingRule,
  UnplacedRule,
} from '../analysis/targetingTypes.ts'
import type { Effort, Register } from '../domain/interventions.ts'
import type { SumStatus } from '../domain/interventions.ts'
import type { UnitLevel } from '../domain/units.ts'
import { selectAllEfforts, selectEffortFilter, selectRegister } from './effortsView.ts'
import { memoize1, memoizeParts } from './memoize.ts'
import type { AppState } from './store.ts'
import { selectSumStatus } from './sumStatus.ts'
import { selectNeed, selectTargetingLevel } from './targetingNeed.ts'

export { selectNeed, selectNeedWords, selectTargetingLevel } from './targetingNeed.ts'

const rule = memoize1((split: SplitRule, unplaced: UnplacedRule, partly: PartlyRule): TargetingRule => ({
  split,
  unplaced,
  partly,
}))
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

const choices = memoize1((register: Register | undefined, { committee, fund, year }: EffortFilter) =>
  register === undefined ? undefined : effortChoices(register, { ...NO_FILTER, committee, fund, year }),
)
/** Committees, funds and years, each with the number of efforts that it would leave here. */
export const selectTargetingChoices = (state: AppState) => choices(selectRegister(state), selectEffortFilter(state))

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

interface ReportParts {
  readonly efforts: readonly Effort[]
  readonly level: UnitLevel
  readonly need: Need
  readonly status: SumStatus
  readonly rule: TargetingRule
}

const report = memoizeParts(({ efforts, level, need, status, rule: chosen }: ReportParts) =>
  targetingReport({ efforts, level, need, question: { status, rule: chosen } }),
)

/** Money against need; undefined = not loaded, null = no sum of the status is known, or there is no need to meet. */
export function selectTargetingReport(state: AppState): TargetingReport | null | undefined {
  const level = selectTargetingLevel(state)
  const need = selectNeed(state)
  if (selectRegister(state) === undefined || level === undefined || need === undefined) return undefined
  if (need === null) return null
  return report({
    efforts: selectTargetingEfforts(state),
    level,
    need,
    status: selectSumStatus(state),
    rule: selectRule(state),
  })
}
