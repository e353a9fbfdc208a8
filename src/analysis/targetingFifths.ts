/** The money of the groups that the residents are parted into by rate: under the rules, and over every placement. */
import { at } from '../math/column.ts'
import { TOP_SHARE, topNeedGroup } from '../measures/topNeedGroup.ts'
import type { NeedAreas } from './targetingAreas.ts'
import { areaValues, figuresOf, FIFTHS } from './targetingFigures.ts'
import type { Lot } from './targetingLots.ts'
import { interval } from './targetingRows.ts'
import { searchSpace, weightedMeanRange, type Range } from './targetingSpace.ts'
import type { RuleInterval } from './targetingTypes.ts'

/** Share of the money in each fifth, the one with the highest rate first, from the least to the most over the rules. */
export function fifthsByRule(
  moneyByRule: readonly Float64Array[],
  areas: NeedAreas,
  chosen: number,
): readonly RuleInterval[] {
  const figures = moneyByRule.map((money) => figuresOf(money, areas).fifths)
  return Array.from({ length: FIFTHS }, (_, fifth) =>
    interval(
      figures.map((fifths) => at(fifths, fifth)),
      chosen,
    ),
  )
}

/** Share of the money in each fifth over every placement of all of the money, rules left aside; NaN where there is none. */
export function fifthsByPlacement(lots: readonly Lot[], areas: NeedAreas): readonly Range[] {
  const known = new Set(areas.known.units)
  const space = searchSpace(lots, (unit) => known.has(unit))
  const none = { low: Number.NaN, high: Number.NaN }
  return areaValues(areas).fifths.map((values) => weightedMeanRange(space, values) ?? none)
}

/** What the areas with the highest rates, whole areas up to the limit of leakage, have of the residents; NaN of none. */
export function topPeopleShare({ ranked, ranking }: NeedAreas): number {
  // The group goes by rate and people: any money at all will do.
  return topNeedGroup('topPeopleShare', ranked.people, ranking, TOP_SHARE).peopleShare
}
