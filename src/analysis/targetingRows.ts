/** Each area's money against its need, and the areas with the largest shortfall and surplus. */
import { at } from '../math/column.ts'
import type { UnitLevel } from '../domain/units.ts'
import type { NeedAreas } from './targetingAreas.ts'
import type { AreaTargeting, Need, RuleInterval } from './targetingTypes.ts'

/** Differences between shares that are no larger are rounding: the areas share their place in the order. */
const STEP = 1e-12
/** The longest list of shortfalls, and of surpluses. */
const MOST_LISTED = 10

/** What the rows are made of. Columns are in the order of the level's units. */
export interface RowInput {
  readonly need: Need
  readonly areas: NeedAreas
  readonly byRule: readonly Float64Array[]
  readonly chosen: number
  readonly certain: Float64Array
  readonly possible: Float64Array
  /** All money that is searched. */
  readonly searchedSek: number
  readonly efforts: readonly (readonly number[])[]
}

/** The value by the chosen rule, between the least and the most of all that is known of it. NaN is left out. */
export function interval(byRule: readonly number[], chosen: number, searched: readonly number[] = []): RuleInterval {
  let low = Infinity
  let high = -Infinity
  for (const values of [byRule, searched]) {
    for (const value of values) {
      if (value < low) low = value
      if (value > high) high = value
    }
  }
  return { chosen: at(byRule, chosen), low: low > high ? Number.NaN : low, high: low > high ? Number.NaN : high }
}

const scaled = ({ chosen, low, high }: RuleInterval, factor: number): RuleInterval => ({
  chosen: chosen * factor,
  low: low * factor,
  high: high * factor,
})

const shifted = ({ chosen, low, high }: RuleInterval, by: number): RuleInterval => ({
  chosen: chosen + by,
  low: low + by,
  high: high + by,
})

/** One row per area with a need figure, in the order of the level's units. */
export function areaRows(input: RowInput): readonly AreaTargeting[] {
  const { need, areas, byRule, chosen, certain, possible, searchedSek } = input
  const units = [...areas.known.units]
  const totals = byRule.map((money) => units.reduce((sum, unit) => sum + at(money, unit), 0))
  const ranks = byRule.map((money, rule) => shortfallRanks(input, money, at(totals, rule)))
  return units.map((unit, position) => {
    const count = at(need.counts, unit)
    const needShare = at(areas.needShares, unit)
    const ends = [at(certain, unit), at(possible, unit)]
    const sek = interval(
      byRule.map((money) => at(money, unit)),
      chosen,
      ends,
    )
    const moneyShare = interval(
      byRule.map((money, rule) => at(money, unit) / at(totals, rule)),
      chosen,
      ends.map((end) => end / searchedSek),
    )
    return {
      unit,
      people: at(need.people, unit),
      need: count,
      needShare,
      needRate: at(need.rates, unit),
      sek,
      moneyShare,
      disparity: shifted(moneyShare, -needShare),
      perNeed: count > 0 ? scaled(sek, 1 / count) : null,
      rank: interval(
        ranks.map((places) => at(places, position)),
        chosen,
      ),
      efforts: input.efforts[unit] ?? [],
    }
  })
}

/** Places from the largest shortfall under one rule; areas with the same shortfall share the best of their places. */
function shortfallRanks({ areas }: RowInput, money: Float64Array, total: number): readonly number[] {
  const shortfalls = Array.from(areas.known.units, (unit) =>
    toSteps(at(areas.needShares, unit) - at(money, unit) / total),
  )
  const sorted = [...shortfalls].sort((a, b) => b - a)
  const first = new Map<number, number>()
  sorted.forEach((shortfall, index) => {
    if (!first.has(shortfall)) first.set(shortfall, index + 1)
  })
  return shortfalls.map((shortfall) => first.get(shortfall) ?? Number.NaN)
}

const toSteps = (difference: number): number => Math.round(difference / STEP)

/**
 * Positions of the areas with the largest shortfall and of those with the largest surplus under the chosen rule: only
 * areas that have one, equally many of each, so that neither list looks longer than the other. Areas with the same
 * difference are in the order of their ids.
 */
export function gapLists(
  rows: readonly AreaTargeting[],
  level: UnitLevel,
): { readonly gaps: readonly number[]; readonly opposite: readonly number[] } {
  const steps = rows.map(({ disparity }) => toSteps(disparity.chosen))
  const idOf = (position: number): string => level.units[rows[position]?.unit ?? -1]?.id ?? ''
  const ordered = (sign: 1 | -1): readonly number[] =>
    [...rows.keys()]
      .filter((position) => sign * at(steps, position) > 0)
      .sort((a, b) => sign * (at(steps, b) - at(steps, a)) || (idOf(a) < idOf(b) ? -1 : 1))
  const short = ordered(-1)
  const over = ordered(1)
  const listed = Math.min(MOST_LISTED, short.length, over.length)
  return { gaps: short.slice(0, listed), opposite: over.slice(0, listed) }
}
