/** Money against need: one report, under every rule and over every placement that the register allows. */
import { at } from '../math/column.ts'
import { shareByRankGroupOf } from '../measures/shareByRankGroup.ts'
import type { Effort } from '../domain/interventions.ts'
import type { UnitLevel } from '../domain/units.ts'
import { needAreas, type NeedAreas } from './targetingAreas.ts'
import { searchedBounds } from './targetingBounds.ts'
import { curveOf } from './targetingCurve.ts'
import { areaValues, figuresOf, FIFTHS, type AreaValues, type Figures } from './targetingFigures.ts'
import { effortsByArea, lotsOf, type Lot } from './targetingLots.ts'
import { areaRows, gapLists, interval } from './targetingRows.ts'
import { moneyByRule, ruleIndex, TARGETING_RULES } from './targetingRules.ts'
import { certainAndPossible, searchSpace, weightedMeanRange, type SearchSpace } from './targetingSpace.ts'
import { targetingSums } from './targetingSums.ts'
import {
  TARGETING_RESULTS,
  type FifthTargeting,
  type Need,
  type TargetingQuestion,
  type TargetingReport,
  type TargetingResult,
  type TargetingResultId,
} from './targetingTypes.ts'
import { verdictOf } from './targetingVerdict.ts'

export interface TargetingInput {
  readonly efforts: readonly Effort[]
  readonly level: UnitLevel
  readonly need: Need
  readonly question: TargetingQuestion
}

/** What every part of the report is made of. */
interface Ground extends TargetingInput {
  readonly lots: readonly Lot[]
  readonly areas: NeedAreas
  readonly values: AreaValues
  readonly space: SearchSpace
  readonly byRule: readonly Float64Array[]
  readonly figures: readonly Figures[]
  readonly chosen: number
}

/** The report, or null when no sum of the status is known. */
export function targetingReport(input: TargetingInput): TargetingReport | null {
  const { efforts, level, question } = input
  const lots = lotsOf(efforts, level, question.status)
  const sums = targetingSums(efforts, lots, question.status)
  if (sums.efforts === 0) return null
  const ground = groundOf(input, lots)
  const possible = certainAndPossible(lots, level.units.length)
  const rows = areaRows({
    ...ground,
    ...possible,
    searchedSek: ground.space.sek,
    efforts: effortsByArea(efforts, level),
  })
  const results = resultsOf(ground)
  return {
    question,
    sums,
    rules: TARGETING_RULES,
    chosen: ground.chosen,
    areas: rows,
    withoutNeedFigure: [...level.units.keys()]
      .filter((unit) => Number.isNaN(at(input.need.counts, unit)))
      .map((unit) => ({ unit, highSek: at(possible.possible, unit) })),
    results,
    fifths: fifthsOf(ground),
    curve: curveOf(ground.areas, ground.byRule, ground.chosen),
    verdict: verdictOf(results.kakwaniIndex),
    ...gapLists(rows, level),
  }
}

function groundOf(input: TargetingInput, lots: readonly Lot[]): Ground {
  const { need, question } = input
  const areas = needAreas(need)
  const byRule = moneyByRule(lots, need)
  return {
    ...input,
    lots,
    areas,
    values: areaValues(areas),
    space: searchSpace(lots, (unit) => !Number.isNaN(at(need.counts, unit))),
    byRule,
    figures: byRule.map((money) => figuresOf(money, areas)),
    chosen: ruleIndex(question.rule),
  }
}

function resultsOf({ space, areas, values, figures, chosen }: Ground): TargetingReport['results'] {
  const bounds = searchedBounds(space, areas, values)
  const result = (id: TargetingResultId): TargetingResult => {
    const byRule = figures.map((one) => one[id])
    const searched = bounds[id]
    return { id, ...interval(byRule, chosen, searched === null ? [] : [searched.low, searched.high]), byRule, searched }
  }
  return byId(result)
}

const byId = (result: (id: TargetingResultId) => TargetingResult): TargetingReport['results'] => {
  const entries = TARGETING_RESULTS.map((id) => [id, result(id)] as const)
  return Object.fromEntries(entries) as TargetingReport['results']
}

function fifthsOf({ space, areas, values, figures, chosen }: Ground): readonly FifthTargeting[] {
  const needShares = shareByRankGroupOf(areas.ranked.need, areas.ranking, FIFTHS)
  return values.fifths.map((column, fifth) => {
    const searched = weightedMeanRange(space, column)
    const byRule = figures.map(({ fifths }) => at(fifths, fifth))
    return {
      needShare: at(needShares, fifth),
      moneyShare: interval(byRule, chosen, searched === null ? [] : [searched.low, searched.high]),
    }
  })
}
