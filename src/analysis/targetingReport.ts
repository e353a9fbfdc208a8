/** Money against need: one report, under every rule and over every placement that the register allows. */
import { at } from '../math/column.ts'
import type { Effort } from '../domain/interventions.ts'
import type { UnitLevel } from '../domain/units.ts'
import { needAreas, type NeedAreas } from './targetingAreas.ts'
import { searchedBounds } from './targetingBounds.ts'
import { areaValues, curveOrder, figuresOf, FIFTHS, type AreaValues, type Figures } from './targetingFigures.ts'
import { effortsByArea, lotsOf, type Lot } from './targetingLots.ts'
import { areaRows, gapLists, interval } from './targetingRows.ts'
import { moneyByRule, ruleIndex, TARGETING_RULES } from './targetingRules.ts'
import { certainAndPossible, searchSpace, weightedMeanRange, type SearchSpace } from './targetingSpace.ts'
import { targetingSums } from './targetingSums.ts'
import {
  TARGETING_RESULTS,
  type FifthTargeting,
  type Need,
  type TargetingCurve,
  type TargetingQuestion,
  type TargetingReport,
  type TargetingResult,
  type TargetingResultId,
} from './targetingTypes.ts'
import { envelope, verdictOf } from './targetingVerdict.ts'

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
    curve: curveOf(ground),
    verdict: verdictOf(results.kakwaniIndex),
    ...gapLists(rows, level),
  }
}

function groundOf(input: TargetingInput, lots: readonly Lot[]): Ground {
  const { need, level, question } = input
  const areas = needAreas(need)
  const values = areaValues(areas, level.units.length)
  const byRule = moneyByRule(lots, need)
  return {
    ...input,
    lots,
    areas,
    values,
    space: searchSpace(lots, (unit) => !Number.isNaN(at(need.counts, unit))),
    byRule,
    figures: byRule.map((money) => figuresOf(money, areas, values)),
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

function fifthsOf({ space, values, figures, chosen }: Ground): readonly FifthTargeting[] {
  return Array.from({ length: FIFTHS }, (_, fifth) => {
    const column = values.fifths[fifth]
    const searched = column === undefined ? null : weightedMeanRange(space, column)
    return {
      needShare: at(values.needFifths, fifth),
      moneyShare: interval(
        figures.map(({ fifths }) => at(fifths, fifth)),
        chosen,
        searched === null ? [] : [searched.low, searched.high],
      ),
    }
  })
}

function curveOf({ areas, need, byRule, chosen }: Ground): TargetingCurve {
  const order = curveOrder(areas)
  const cumulated = (column: ArrayLike<number>): readonly number[] => {
    const total = areas.ranked.units.reduce((sum, unit) => sum + at(column, unit), 0)
    let before = 0
    const steps = order.map((group) => (before += group.reduce((sum, unit) => sum + at(column, unit), 0)))
    return [0, ...steps].map((step) => step / total)
  }
  const money = byRule.map(cumulated)
  return {
    people: cumulated(need.people),
    need: cumulated(need.counts),
    money: money[chosen] ?? [],
    ...envelope(money, order.length + 1),
  }
}
