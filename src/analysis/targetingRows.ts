/** Each area's money against its need, and the areas with the largest shortfall and surplus. */
import { at } from '../math/column.ts'
import { pick } from '../math/pick.ts'
import { sum } from '../math/sum.ts'
import { geographicDisparity } from '../measures/geographicDisparity.ts'
import { moneyPerNeed } from '../measures/moneyPerNeed.ts'
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

/** Values per area in the order of the rows, under one rule. */
interface RuleColumns {
  readonly sek: Float64Array
  readonly disparity: Float64Array
  readonly perNeed: Float64Array
  readonly rank: readonly number[]
}

/** One row per area with a need figure, in the order of the level's units. */
export function areaRows(input: RowInput): readonly AreaTargeting[] {
  const { areas, byRule } = input
  const rules = byRule.map((money): RuleColumns => {
    const sek = pick(money, areas.known.units)
    const disparity = geographicDisparity(sek, areas.known.need)
    return { sek, disparity, perNeed: moneyPerNeed(sek, areas.known.need), rank: shortfallRanks(disparity) }
  })
  const totals = rules.map(({ sek }) => sum(sek))
  return Array.from(areas.known.units, (unit, place) => areaRow(input, { rules, totals }, unit, place))
}

function areaRow(
  { need, areas, chosen, certain, possible, searchedSek, efforts }: RowInput,
  { rules, totals }: { readonly rules: readonly RuleColumns[]; readonly totals: readonly number[] },
  unit: number,
  place: number,
): AreaTargeting {
  const count = at(need.counts, unit)
  const needShare = at(areas.needShares, unit)
  const sekEnds = [at(certain, unit), at(possible, unit)]
  const shareEnds = searchedSek > 0 ? sekEnds.map((end) => end / searchedSek) : []
  const over = (valueOf: (columns: RuleColumns, rule: number) => number, ends: readonly number[]): RuleInterval =>
    interval(rules.map(valueOf), chosen, ends)
  return {
    unit,
    people: at(need.people, unit),
    need: count,
    needShare,
    needRate: at(need.rates, unit),
    sek: over(({ sek }) => at(sek, place), sekEnds),
    moneyShare: over(({ sek }, rule) => at(sek, place) / at(totals, rule), shareEnds),
    disparity: over(
      ({ disparity }) => at(disparity, place),
      shareEnds.map((end) => end - needShare),
    ),
    perNeed:
      count > 0
        ? over(
            ({ perNeed }) => at(perNeed, place),
            sekEnds.map((end) => end / count),
          )
        : null,
    rank: over(({ rank }) => at(rank, place), []),
    efforts: efforts[unit] ?? [],
  }
}

/** Places from the largest shortfall; areas with the same shortfall share the best of their places. */
function shortfallRanks(disparity: Float64Array): readonly number[] {
  const steps = disparity.map(toSteps)
  const first = new Map<number, number>()
  steps.toSorted().forEach((step, index) => {
    if (!first.has(step)) first.set(step, index + 1)
  })
  return Array.from(steps, (step) => (Number.isNaN(step) ? Number.NaN : (first.get(step) ?? Number.NaN)))
}

/** Adding 0 makes -0 and 0 the same. */
const toSteps = (difference: number): number => Math.round(difference / STEP) + 0

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
