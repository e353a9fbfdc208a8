import type { Column } from '../math/column.ts'
import { proportion } from '../math/proportion.ts'
import { type CountColumn, countPair } from './assertCounts.ts'

/** Units with few and units with many of the group weigh the same. */
const SAME_WEIGHT = 0.5

/**
 * Atkinson index of segregation A between two groups (global, two-group, aspatial).
 *
 * How uneven the distribution is, with a stated weight on where the unevenness lies: b below 1/2 lets units with few
 * of the group count more, b above 1/2 units with many.
 *
 * **Formula** A = 1 - P/(1 - P) (sum_i ((1 - p_i)^(1 - b) p_i^b t_i)/(P T))^(1/(1 - b)), p_i = x_i/t_i, t_i = x_i +
 * y_i, P = X/T
 *
 * **Input** counts of people per areal unit, in the same unit order, and the weight b above 0 and below 1. Units with
 * t_i = 0 are left out.
 * **Unit** none (a proportion). **Range** [0, 1]: 0 even, 1 complete segregation.
 * **Undefined** NaN when either group has no members in the region.
 * **Source** Atkinson (1970), Journal of Economic Theory 2(3), 244-263; James & Taeuber (1985), Sociological
 * Methodology 15, 1-32; Massey & Denton (1988), Social Forces 67(2), 281-315.
 * **Variant** the form of Massey and Denton, computed as 1 - (sum_i (y_i/Y)^(1-b) (x_i/X)^b)^(1/(1-b)), which is the
 * same number. b is 0.5 when it is not given; only then is the index the same for both groups.
 * **Caution** there is no b that follows from the data: say which one is used. Small units raise A by chance alone.
 *
 * @param x counts of the group
 * @param y counts of the rest
 * @param b weight of units with many of the group, above 0 and below 1
 * @throws {RangeError} on columns of unequal length, a negative or non-finite count, or a weight outside 0 to 1
 * @example atkinson([100, 60, 40, 0], [0, 40, 60, 100], 0.5) // => 0.76
 */
export function atkinson(x: Column, y: Column, b = SAME_WEIGHT): number {
  if (!(b > 0 && b < 1)) throw new RangeError(`atkinson requires a weight above 0 and below 1, got ${String(b)}`)
  const pair = countPair('atkinson', x, y)
  if (pair.x.sum === 0 || pair.y.sum === 0) return Number.NaN
  return proportion(1 - overlap(pair.x, pair.y, b) ** (1 / (1 - b)))
}

/** What the two distributions have in common: 1 when they are the same, 0 when no unit has both groups. */
function overlap(x: CountColumn, y: CountColumn, b: number): number {
  let common = 0
  for (let i = 0; i < x.counts.length; i++) {
    const group = (x.counts[i] ?? Number.NaN) / x.sum
    const rest = (y.counts[i] ?? Number.NaN) / y.sum
    if (group > 0 && rest > 0) common += rest * (group / rest) ** b
  }
  return common
}
