import { at, type Column } from '../math/column.ts'
import { proportion } from '../math/proportion.ts'
import { sum } from '../math/sum.ts'
import { assertCounts, assertParts } from './assertCounts.ts'

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
  assertCounts('exposure', [x, y, t])
  assertParts('exposure', x, t)
  assertParts('exposure', y, t)
  const sumX = sum(x)
  if (sumX === 0) return Number.NaN
  let met = 0
  for (let i = 0; i < t.length; i++) {
    const total = at(t, i)
    if (total > 0) met += (at(x, i) * at(y, i)) / total
  }
  return proportion(met / sumX)
}
