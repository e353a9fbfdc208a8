import { at, type Column } from '../math/column.ts'
import { sum } from '../math/sum.ts'
import { assertCounts } from './assertCounts.ts'

/**
 * Empirical Bayes standardised rates (local, one group and everyone, aspatial).
 *
 * How far each unit's share lies from the region's, in standard deviations that are wider for units with few people. So
 * that small units, whose shares vary by chance, do not decide what a map or Moran's I shows.
 *
 * **Formula** z_i = (p_i - b)/sqrt(a + b/t_i), p_i = x_i/t_i, b = X/T, a = max(0, 1/T sum_i t_i (p_i - b)^2 - (n b)/T)
 *
 * **Input** counts of the group or of events, and of everyone, per areal unit in the same order. Units without people
 * are left out.
 * **Unit** standard deviations. **Range** no fixed bounds: 0 where the share is that of the region.
 * **Undefined** NaN for units without people, and everywhere when the group has no members in the region.
 * **Source** Assunção & Reis (1999), Statistics in Medicine 18(16), 2147-2162.
 * **Variant** the variance between units, a, is 0 where its estimate is negative. Assunção and Reis put in 0 only for the
 * units whose whole variance would be negative; the two are the same wherever the estimate is not negative.
 * **Caution** the variance by chance is that of rare events (Poisson): for a group that is a large part of everyone it is
 * too wide.
 *
 * @param x counts of the group or of events
 * @param t counts of everyone
 * @throws {RangeError} on columns of unequal length, a negative or non-finite count, or a count where nobody lives
 * @example empiricalBayesRates([2, 30, 8, 60], [20, 100, 80, 200]) // => [-1.1339, 0.5774, -1.6641, 0.6325]
 */
export function empiricalBayesRates(x: Column, t: Column): Float64Array {
  assertCounts('empiricalBayesRates', [x, t])
  const everyone = sum(t)
  const overall = sum(x) / everyone
  let units = 0
  let squares = 0
  for (let i = 0; i < t.length; i++) {
    const total = at(t, i)
    if (total === 0) {
      if (at(x, i) > 0) {
        throw new RangeError(
          `empiricalBayesRates requires people where there are counts, got ${String(at(x, i))} of 0 at unit ${String(i)}`,
        )
      }
      continue
    }
    units++
    squares += total * (at(x, i) / total - overall) ** 2
  }
  const between = Math.max(0, (squares - units * overall) / everyone)
  return Float64Array.from({ length: t.length }, (_, i) => {
    const total = at(t, i)
    return (at(x, i) / total - overall) / Math.sqrt(between + overall / total)
  })
}
