/**
 * What each area has under the rules alone. The report's intervals also hold every other placement that the register
 * allows; these say how far the ways of counting go apart.
 */
import { at } from '../math/column.ts'
import type { Effort, SumStatus } from '../domain/interventions.ts'
import type { UnitLevel } from '../domain/units.ts'
import { lotsOf } from './targetingLots.ts'
import { interval } from './targetingRows.ts'
import { moneyByRule } from './targetingRules.ts'
import type { Need, RuleInterval } from './targetingTypes.ts'

export interface AreaByRule {
  readonly sek: RuleInterval
  /** Of the money that has an area under the rule, among the areas with a need figure. */
  readonly moneyShare: RuleInterval
  /** Share of money minus share of need; NaN where the area has no need figure. */
  readonly disparity: RuleInterval
}

interface ByRuleInput {
  readonly efforts: readonly Effort[]
  readonly level: UnitLevel
  readonly need: Need
  readonly status: SumStatus
  /** Index of the chosen rule. */
  readonly chosen: number
}

/** One entry a unit of the level. */
export function areasByRule({ efforts, level, need, status, chosen }: ByRuleInput): readonly AreaByRule[] {
  const known = [...level.units.keys()].filter((unit) => !Number.isNaN(at(need.counts, unit)))
  const sum = (column: ArrayLike<number>): number => known.reduce((total, unit) => total + at(column, unit), 0)
  const money = moneyByRule(lotsOf(efforts, level, status), need)
  const totals = money.map(sum)
  const allNeed = sum(need.counts)
  return level.units.map((_, unit) => {
    const shares = money.map((column, rule) => at(column, unit) / at(totals, rule))
    const needShare = at(need.counts, unit) / allNeed
    return {
      sek: interval(
        money.map((column) => at(column, unit)),
        chosen,
      ),
      moneyShare: interval(shares, chosen),
      disparity: interval(
        shares.map((share) => share - needShare),
        chosen,
      ),
    }
  })
}

/** The values that are there: the least and the most over the rules. */
export const overRules = (byRule: readonly number[], chosen: number): RuleInterval => interval(byRule, chosen)
