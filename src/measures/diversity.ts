import { at, type Column } from '../math/column.ts'
import { xLogX } from '../math/entropy.ts'
import { unitTotals } from '../math/sum.ts'
import { assertCounts } from './assertCounts.ts'

/**
 * Diversity of each areal unit, as entropy with a fixed number of groups (local, any number of groups, aspatial).
 *
 * How evenly the groups share the unit: for tenure, how mixed its homes are.
 *
 * **Formula** E_i/(ln K), E_i = -sum_g pi_(ig) ln pi_(ig), pi_(ig) = n_(ig)/t_i, 0 ln 0 = 0
 *
 * **Input** one column of counts (people, or dwellings by tenure) per group, all in the same unit order. K is the
 * number of columns, also when some group is missing from a unit or from the region.
 * **Unit** none (a proportion; the base of the logarithm cancels). **Range** [0, 1]: 0 one group only, 1 all K groups
 * equally large.
 * **Undefined** NaN in units with nothing to count, and everywhere with a single column.
 * **Source** Shannon (1948), Bell System Technical Journal 27(3), 379-423; Theil (1972), Statistical Decomposition
 * Analysis.
 * **Variant** divided by ln K with K fixed; dividing by the groups present in each unit makes units incomparable.
 * **Caution** says how even the mix is, not which group is the large one: show dominantShare or the parts beside it.
 *
 * @param groups counts per group and unit
 * @throws {RangeError} on no group, columns of unequal length, or a negative or non-finite count
 * @example diversity([[50, 100, 80], [50, 0, 20]]) // => [1, 0, 0.7219]
 */
export function diversity(groups: readonly Column[]): Float64Array {
  assertCounts('diversity', groups)
  const most = Math.log(groups.length)
  return entropies(groups).map((entropy) => Math.min(1, entropy / most))
}

/**
 * Effective number of groups in each areal unit (local, any number of groups, aspatial).
 *
 * The number of equally large groups that would be just as mixed as the unit is.
 *
 * **Formula** "exp"(E_i), E_i = -sum_g pi_(ig) ln pi_(ig), pi_(ig) = n_(ig)/t_i, 0 ln 0 = 0
 *
 * **Input** one column of counts per group, all in the same unit order.
 * **Unit** groups. **Range** [1, K] for K columns: 1 one group only, K all equally large.
 * **Undefined** NaN in units with nothing to count.
 * **Source** Hill (1973), Ecology 54(2), 427-432.
 *
 * @param groups counts per group and unit
 * @throws {RangeError} on no group, columns of unequal length, or a negative or non-finite count
 * @example effectiveGroups([[50, 100, 80], [50, 0, 20]]) // => [2, 1, 1.6494]
 */
export function effectiveGroups(groups: readonly Column[]): Float64Array {
  assertCounts('effectiveGroups', groups)
  return entropies(groups).map((entropy) => Math.min(groups.length, Math.exp(entropy)))
}

/**
 * Simpson's interaction index of each areal unit (local, any number of groups, aspatial).
 *
 * The chance that two people of the unit, drawn with replacement, belong to different groups.
 *
 * **Formula** 1 - sum_g pi_(ig)^2, pi_(ig) = n_(ig)/t_i
 *
 * **Input** one column of counts per group, all in the same unit order.
 * **Unit** none (a proportion). **Range** [0, 1 - 1/K] for K columns: 0 one group only.
 * **Undefined** NaN in units with nothing to count.
 * **Source** Simpson (1949), Nature 163, 688.
 *
 * @param groups counts per group and unit
 * @throws {RangeError} on no group, columns of unequal length, or a negative or non-finite count
 * @example simpson([[50, 100, 80], [50, 0, 20]]) // => [0.5, 0, 0.32]
 */
export function simpson(groups: readonly Column[]): Float64Array {
  assertCounts('simpson', groups)
  const totals = unitTotals(groups)
  return totals.map((total, i) => {
    let same = 0
    for (const group of groups) same += (at(group, i) / total) ** 2
    return Math.max(0, 1 - same)
  })
}

/** Entropy in nats of each unit's mix; 0 / 0 leaves NaN where there is nothing to count. */
function entropies(groups: readonly Column[]): Float64Array {
  const totals = unitTotals(groups)
  const result = new Float64Array(totals.length)
  for (const group of groups) {
    for (let i = 0; i < result.length; i++) result[i] = at(result, i) - xLogX(at(group, i) / at(totals, i))
  }
  return result
}
