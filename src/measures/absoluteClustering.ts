import type { Column } from '../math/column.ts'
import { pick } from '../math/pick.ts'
import { sum, unitTotals } from '../math/sum.ts'
import { assertCounts } from './assertCounts.ts'
import { kernelForms } from './kernelSums.ts'
import { located, type Proximity } from './proximity.ts'

export interface AbsoluteClusteringPlace extends Proximity {
  /** Which units N counts and c_ij runs over in the value by chance. Default `inhabited`. */
  readonly units?: 'inhabited' | 'all'
}

/** Differences below this share of what is subtracted are rounding. */
const ROUNDING = 1e-10

/**
 * Absolute clustering ACL of a group (global, two-group, spatial).
 *
 * How many of the residents near the average member belong to the group, beyond what as many members in every unit
 * would give, as a proportion of the most that could be.
 *
 * **Formula** "ACL" = (sum_i x_i/X sum_j c_(ij) x_j - X/N^2 sum_i sum_j c_(ij))/(sum_i x_i/X sum_j c_(ij) t_j - X/N^2
 * sum_i sum_j c_(ij)), c_(ij) = e^(-d_(ij)), t_i = x_i + y_i
 *
 * **Input** counts of people per areal unit, positions in metres and land areas in square metres, in the same unit
 * order. d_ij in units of `unitMeters`. Units with t_i = 0 are left out unless `units` is `all`.
 * **Unit** none (a ratio). **Range** (-infinity, infinity): as a rule from 0 to 1, but not bounded; below 0 when
 * members live further from each other than as many in every unit would.
 * **Undefined** NaN when the group has no members in the region, and when the most that could be is no more than what
 * as many members in every unit give.
 * **Source** White (1983), American Journal of Sociology 88(5), 1008-1018; Massey & Denton (1988), Social Forces 67(2),
 * 281-315.
 * **Variant** N counts units with residents; option `units` counts all, as PySAL does. The distance within a unit is
 * 0.6 sqrt(a_i), others by the option `withinUnit`. PySAL from version 2.0 has a proximity that grows with distance.
 * **Caution** depends on the group's size and on the number of units, so cities do not compare. Massey & Denton say
 * that it lies between 0 and 1; it need not.
 *
 * @param x counts of the group
 * @param y counts of the rest
 * @param place positions and areas; decay unit in metres (default 1000), distance within a unit, which units count
 * @throws {RangeError} on columns of unequal length, a negative or non-finite count or area, a unit that counts without
 * a position, or a decay unit that is not above 0
 * @example absoluteClustering([100, 60, 40, 0], [0, 40, 60, 100], { "positions": { "east": [0, 1000, 2000, 3000], "north": [0, 0, 0, 0] }, "areas": [1000000, 1000000, 1000000, 1000000] }) // => 0.2376
 */
export function absoluteClustering(x: Column, y: Column, place: AbsoluteClusteringPlace): number {
  assertCounts('absoluteClustering', [x, y])
  const counted = place.units === 'all' ? new Float64Array(x.length).fill(1) : unitTotals([x, y])
  const { inhabited, points } = located('absoluteClustering', counted, place)
  const members = sum(x)
  if (members === 0) return Number.NaN
  const ones = new Float64Array(inhabited.length).fill(1)
  const { xx, xy } = kernelForms(points, pick(x, inhabited), pick(y, inhabited))
  const everywhere = kernelForms(points, ones, ones).xx
  const even = (members / inhabited.length ** 2) * everywhere
  const most = (xx + xy) / members - even
  return Math.abs(most) <= ROUNDING * even ? Number.NaN : (xx / members - even) / most
}
