import type { Column } from '../math/column.ts'
import { proportion } from '../math/proportion.ts'
import { assertParts, countColumns } from './assertCounts.ts'

/**
 * Exposure xPy of one group to another (global, two of any number of groups, aspatial).
 *
 * The share of group y in the areal unit of the average member of group x.
 *
 * **Formula** "xPy" = sum_i x_i/X * y_i/t_i
 *
 * **Input** counts of people per areal unit, in the same unit order; t is everyone, so y need not be the only other
 * group. Units with t_i = 0 are left out.
 * **Unit** none (a proportion). **Range** [0, 1]; [0, Y / T] when x and y are the only groups.
 * **Undefined** NaN when group x has no members in the region.
 * **Source** Bell (1954), Social Forces 32(4), 357-364; Lieberson (1981), in Peach, Robinson & Smith (eds), Ethnic
 * Segregation in Cities.
 * **Caution** depends on how large group y is in the region. Show that share beside it, and never compare years or
 * cities without it. It is not symmetric: xPy * X = yPx * Y.
 *
 * @param x counts of the group whose surroundings are described
 * @param y counts of the group that is met
 * @param t counts of everyone
 * @throws {RangeError} on columns of unequal length, a negative or non-finite count, or a part above its total
 * @example exposure([100, 60, 40, 0], [0, 40, 60, 100], [100, 100, 100, 100]) // => 0.24
 */
export function exposure(x: Column, y: Column, t: Column): number {
  const [group, other, everyone] = countColumns('exposure', [x, y, t])
  if (group === undefined || other === undefined || everyone === undefined) return Number.NaN
  assertParts('exposure', group.counts, everyone.counts)
  assertParts('exposure', other.counts, everyone.counts)
  if (group.sum === 0) return Number.NaN
  return proportion(othersMet(group.counts, other.counts, everyone.counts) / group.sum)
}

function othersMet(x: Float64Array, y: Float64Array, t: Float64Array): number {
  let met = 0
  for (let i = 0; i < t.length; i++) {
    const total = t[i] ?? Number.NaN
    if (total > 0) met += ((x[i] ?? Number.NaN) * (y[i] ?? Number.NaN)) / total
  }
  return met
}
