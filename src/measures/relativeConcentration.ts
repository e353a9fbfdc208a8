import type { Column } from '../math/column.ts'
import { sum, unitTotals } from '../math/sum.ts'
import { assertAreas } from './assertAreas.ts'
import { assertCounts } from './assertCounts.ts'
import { bySize, meanAreaOf, meanAreaOfFirst } from './landOrder.ts'

export interface RelativeConcentrationOptions {
  /** How many residents the largest units are to hold: as many as the group has members, or as the rest. */
  readonly largestHold?: 'group' | 'rest'
}

/**
 * Relative concentration RCO of a group beside the rest (global, two-group, aspatial).
 *
 * How much less land the group takes up than the rest, as a proportion of the most that could be: 0 as much as the
 * rest, 1 as if it lived in the smallest units and the rest in the largest.
 *
 * **Formula** "RCO" = ((sum_i x_i a_i/X)/(sum_i y_i a_i/Y) - 1)/(m_1/m_2 - 1), m_1 = sum_(i=1)^(n_1) t_i a_i/T_1, m_2 =
 * sum_(i=n_2)^N t_i a_i/T_2
 *
 * Units from the smallest area to the largest; n_1 is where t_i from the smallest on has reached X, n_2 where t_i from
 * the largest on has reached X (or Y, see Variant); T_1 and T_2 are all residents of those units.
 *
 * **Input** counts of people and land area per areal unit, in the same unit order; areas in any one unit of area. Units
 * with t_i = 0 are left out.
 * **Unit** none (a ratio). **Range** (-infinity, infinity): below 0 when the group takes up more land than the rest.
 * **Undefined** NaN when either group has no members in the region, when the rest has no land, or when m_1 and m_2 are
 * the same: all units of one size, or a group so large that it needs all of them.
 * **Source** Massey & Denton (1988), Social Forces 67(2), 281-315.
 * **Variant** n_2 is cut at X (`largestHold: "group"`), as Massey & Denton (1988) and PySAL have it; OasisR cuts it at
 * Y (`"rest"`). Where a cut falls among units of one size, each of them counts as if it held as many residents,
 * so that their order cannot change the value.
 * **Caution** water, harbours, industrial land and fields make units large: give populated land. It has no lower bound,
 * so values below 0 do not compare with those above.
 *
 * @param x counts of the group
 * @param y counts of the rest
 * @param areas land area of each unit
 * @param options where the largest units are cut
 * @throws {RangeError} on columns of unequal length, or a negative or non-finite count or area
 * @example relativeConcentration([60, 30, 10, 0], [40, 70, 90, 100], [1, 2, 3, 4]) // => 0.6275
 */
export function relativeConcentration(
  x: Column,
  y: Column,
  areas: Column,
  options: RelativeConcentrationOptions = {},
): number {
  assertCounts('relativeConcentration', [x, y])
  assertAreas('relativeConcentration', areas, x.length)
  const members = sum(x)
  const others = sum(y)
  if (members === 0 || others === 0) return Number.NaN
  const classes = bySize(unitTotals([x, y]), areas)
  const least = meanAreaOfFirst(classes, members)
  const most = meanAreaOfFirst(classes.toReversed(), options.largestHold === 'rest' ? others : members)
  const land = meanAreaOf(y, areas)
  return most > least && land > 0 ? (meanAreaOf(x, areas) / land - 1) / (least / most - 1) : Number.NaN
}
