/** Everything that the view about money against need shows, together, when all of it is there. */
import { areasByRule, type AreaByRule } from '../analysis/targetingByRule.ts'
import type { Need, TargetingReport } from '../analysis/targetingTypes.ts'
import type { EffortFacts } from '../analysis/effortsFacts.ts'
import type { LevelInfo } from '../domain/dataset.ts'
import type { Effort, Register } from '../domain/interventions.ts'
import type { UnitLevel } from '../domain/units.ts'
import { selectCatalog, selectGeography } from './asked.ts'
import { selectEffortFacts, selectRegister } from './effortsView.ts'
import { countedByRule } from '../analysis/targetingCounted.ts'
import { isComplete } from './isComplete.ts'
import { memoizeParts } from './memoize.ts'
import type { AppState } from './store.ts'
import { selectNeed, selectTargetingEfforts, selectTargetingReport } from './targeting.ts'
import { selectCityRate, selectTargetingLevel, TARGETING_LEVEL } from './targetingNeed.ts'

export interface TargetingModel {
  readonly report: TargetingReport
  readonly register: Register
  readonly facts: EffortFacts
  /** After filter and scenario: what the positions in the report point at. */
  readonly efforts: readonly Effort[]
  readonly level: UnitLevel
  readonly larger: UnitLevel | null
  readonly info: LevelInfo
  readonly cityRate: number
  /** What each unit has under the rules alone. */
  readonly byRule: readonly AreaByRule[]
  /** Kronor that each rule counts, in the order of the report's rules. */
  readonly counted: readonly number[]
}

interface ByRuleParts {
  readonly report: TargetingReport
  readonly efforts: readonly Effort[]
  readonly level: UnitLevel
  readonly need: Need
}

const byRule = memoizeParts(({ report, efforts, level, need }: ByRuleParts) =>
  areasByRule({ efforts, level, need, status: report.question.status, chosen: report.chosen }),
)

const counted = memoizeParts((parts: ByRuleParts) => countedByRule(parts))

const overRules = (parts: ByRuleParts) => ({ counted: counted(parts), byRule: byRule(parts) })

const NOT_YET = { counted: undefined, byRule: undefined }

const kept = memoizeParts((parts: TargetingModel) => parts)

/** Undefined = not loaded, null = there is no result. */
export function selectTargeting(state: AppState): TargetingModel | null | undefined {
  const report = selectTargetingReport(state)
  const need = selectNeed(state)
  const efforts = selectTargetingEfforts(state)
  const level = selectTargetingLevel(state)
  if (report === null) return null
  const needed = {
    report,
    register: selectRegister(state),
    facts: selectEffortFacts(state),
    efforts,
    level,
    larger: selectGeography(state)?.levels.get('stadsdel') ?? null,
    cityRate: selectCityRate(state),
    ...(report && need && level ? overRules({ report, efforts, level, need }) : NOT_YET),
    info: selectCatalog(state)?.levels.find(({ id }) => id === TARGETING_LEVEL),
  }
  return isComplete(needed) ? kept(needed) : undefined
}
