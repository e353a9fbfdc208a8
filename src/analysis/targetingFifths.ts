/** The money of each fifth of the residents under the rules alone, beside what every placement would allow. */
import { at } from '../math/column.ts'
import type { NeedAreas } from './targetingAreas.ts'
import { figuresOf, FIFTHS } from './targetingFigures.ts'
import { interval } from './targetingRows.ts'
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
