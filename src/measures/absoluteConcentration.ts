import type { Column } from '../math/column.ts'
import { sum, unitTotals } from '../math/sum.ts'
import { assertAreas } from './assertAreas.ts'
import { assertCounts } from './assertCounts.ts'
import { bySize, meanAreaOf, meanAreaOfFirst } from './landOrder.ts'

/**
 * Absolute concentration ACO of a group (global, two-group, aspatial).
 *
 * Where the group's land lies between the most and the least that as many residents take up: 1 as if it lived in the
 * smallest units, 0 as if in the largest.
 *
 * **Formula** "ACO" = 1 - (sum_i x_i a_i/X - m_1)/(m_2 - m_1), m_1 = sum_(i=1)^(n_1) t_i a_i/T_1, m_2 = sum_(i=n_2)^N
 * t_i a_i/T_2
 *
 * Units from the smallest area to the largest; n_1 is where t_i from the smallest on has reached X, n_2 where t_i from
 * the largest on has; T_1 and T_2 are all residents of those units.
 *
 * **Input** counts of people and land area per areal unit, in the same unit order; areas in any one unit of area. Units
 * with t_i = 0 are left out.
 * **Unit** none (a ratio). **Range** (-infinity, infinity): from 0 to 1 where T_1 and T_2 are X, that is, when units
 * are small beside the group.
 * **Undefined** NaN when the group has no members in the region, or when m_1 and m_2 are the same: all units of one
 * size, or a group so large that it needs all of them.
 * **Source** Massey & Denton (1988), Social Forces 67(2), 281-315.
 * **Variant** where the cut falls among units of one size, each of them counts as if it held as many residents, so that
 * their order cannot change the value. PySAL and OasisR go by the order in the file.
 * **Caution** water, harbours, industrial land and fields make units large: give populated land. A few large units can
 * decide the value.
 *
 * @param x counts of the group
 * @param y counts of the rest
 * @param areas land area of each unit
 * @throws {RangeError} on columns of unequal length, or a negative or non-finite count or area
 * @example absoluteConcentration([60, 30, 10, 0], [40, 70, 90, 100], [1, 2, 3, 4]) // => 0.8333
 */
export function absoluteConcentration(x: Column, y: Column, areas: Column): number {
  assertCounts('absoluteConcentration', [x, y])
  assertAreas('absoluteConcentration', areas, x.length)
  const members = sum(x)
  if (members === 0) return Number.NaN
  const classes = bySize(unitTotals([x, y]), areas)
  const least = meanAreaOfFirst(classes, members)
  const most = meanAreaOfFirst(classes.toReversed(), members)
  return most > least ? 1 - (meanAreaOf(x, areas) - least) / (most - least) : Number.NaN
}
