/** The curve of money over people, from the areas with the highest rate, with how far the rules move it. */
import { at } from '../math/column.ts'
import { pick } from '../math/pick.ts'
import { concentrationCurveOf } from '../measures/concentrationCurve.ts'
import type { NeedAreas } from './targetingAreas.ts'
import type { TargetingCurve } from './targetingTypes.ts'

/** One point before the first rate and one after each; no points where there is no need or nobody in a ranked area. */
export function curveOf(
  { ranked, ranking }: NeedAreas,
  byRule: readonly Float64Array[],
  chosen: number,
): TargetingCurve {
  const need = concentrationCurveOf(ranked.need, ranking)
  const points = [...need.people.keys()]
  const curves = byRule.map((money) => concentrationCurveOf(pick(money, ranked.units), ranking).values)
  const defined = curves.filter(({ length }) => length > 0)
  const across = (outermost: (...values: number[]) => number): readonly number[] =>
    points.map((point) => (defined.length === 0 ? Number.NaN : outermost(...defined.map((curve) => at(curve, point)))))
  return {
    people: [...need.people],
    need: [...need.values],
    money: points.map((point) => at(curves[chosen] ?? [], point)),
    low: across(Math.min),
    high: across(Math.max),
  }
}
