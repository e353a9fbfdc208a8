/** The evidence below the answer about the money, as the store has it. */
import { needAreas } from '../analysis/targetingAreas.ts'
import { areasByRule } from '../analysis/targetingByRule.ts'
import { fifthsByPlacement, fifthsByRule, topPeopleShare } from '../analysis/targetingFifths.ts'
import { lotsOf } from '../analysis/targetingLots.ts'
import { targetingParts } from '../analysis/targetingParts.ts'
import { moneyByRule } from '../analysis/targetingRules.ts'
import type { Need, TargetingReport } from '../analysis/targetingTypes.ts'
import type { Effort, Register } from '../domain/interventions.ts'
import { PARENT_LEVEL, type UnitLevel } from '../domain/units.ts'
import { selectGeography } from './asked.ts'
import { selectEffortFilter, selectRegister } from './effortsView.ts'
import { valueOf } from './loadable.ts'
import { memoizeParts } from './memoize.ts'
import type { AppState } from './store.ts'
import {
  selectNeed,
  selectNeedWords,
  selectScenario,
  selectTargetingEfforts,
  selectTargetingLevel,
  selectTargetingReport,
} from './targeting.ts'
import type { EvidenceModel, EvidenceOrigin } from './targetingEvidenceModel.ts'
import type { NeedWords } from './targetingNeed.ts'
import { filterWords } from './targetingSelection.ts'

/** What is computed once for all panels: the rest of a panel is words. */
interface ComputedParts {
  readonly report: TargetingReport
  readonly efforts: readonly Effort[]
  readonly level: UnitLevel
  readonly need: Need
}

const computed = memoizeParts(({ report, efforts, level, need }: ComputedParts) => {
  const input = { efforts, level, need, question: report.question }
  const lots = lotsOf(efforts, level, report.question.status)
  const money = moneyByRule(lots, need)
  const areas = needAreas(need)
  return {
    lots,
    moneyByRule: money,
    byRule: areasByRule({ efforts, level, need, status: report.question.status, chosen: report.chosen }),
    fifths: fifthsByRule(money, areas, report.chosen),
    fifthBounds: fifthsByPlacement(lots, areas),
    topPeopleShare: topPeopleShare(areas),
    funds: targetingParts(input, 'fund'),
    committees: targetingParts(input, 'committee'),
  }
})

interface ModelParts extends ComputedParts {
  readonly register: Register
  readonly larger: UnitLevel | null
  readonly words: NeedWords
  readonly moved: string
  readonly origin: EvidenceOrigin
}

const model = memoizeParts(({ report, efforts, level, need, ...rest }: ModelParts): EvidenceModel => {
  const { words, moved, ...others } = rest
  return {
    ...others,
    ...computed({ report, efforts, level, need }),
    ...{ report, efforts, level },
    need: words,
    moved: new Set(moved === '' ? [] : moved.split(' ')),
  }
})

/** Undefined = not loaded; null = there is no report. */
export function selectEvidence(state: AppState): EvidenceModel | null | undefined {
  const [report, need, level] = [selectTargetingReport(state), selectNeed(state), selectTargetingLevel(state)]
  const register = selectRegister(state)
  if (report === null || need === null) return null
  if (report === undefined || need === undefined || level === undefined || register === undefined) return undefined
  const parent = PARENT_LEVEL[level.id]
  return model({
    ...{ report, need, level, register },
    efforts: selectTargetingEfforts(state),
    larger: (parent === null ? undefined : selectGeography(state)?.levels.get(parent)) ?? null,
    words: selectNeedWords(state),
    // Ids as one text, so that the same supposition gives the same model.
    moved: selectScenario(state)
      .scenario.map(({ effortId }) => effortId)
      .join(' '),
    origin: selectOrigin(state, register),
  })
}

const origin = memoizeParts((parts: EvidenceOrigin & { readonly filterWords: string }): EvidenceOrigin => {
  const { filterWords, ...rest } = parts
  return { ...rest, filters: filterWords === '' ? [] : filterWords.split('\n') }
})

function selectOrigin(state: AppState, register: Register): EvidenceOrigin {
  return origin({
    fileName: state.draft?.fileName ?? null,
    isOwn: state.draft !== null,
    datasetVersion: valueOf(state.data.manifest)?.datasetVersion ?? '',
    filters: NO_FILTERS,
    filterWords: filterWords(selectEffortFilter(state), register, state.query.language).join('\n'),
  })
}

const NO_FILTERS: readonly string[] = []
