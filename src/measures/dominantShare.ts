import { at, type Column } from '../math/column.ts'
import { unitTotals } from '../math/sum.ts'
import { assertCounts } from './assertCounts.ts'

/**
 * Share of the largest group in each areal unit (local, any number of groups, aspatial).
 *
 * For tenure: how large a part of the unit's homes are of the most common tenure, whichever it is.
 *
 * **Formula** max_g pi_(ig), pi_(ig) = n_(ig)/t_i
 *
 * **Input** one column of counts (people, or dwellings by tenure) per group, all in the same unit order.
 * **Unit** none (a proportion). **Range** [1/K, 1] for K columns: 1 one group only.
 * **Undefined** NaN in units with nothing to count.
 * **Source** Berger & Parker (1970), Science 168, 1345-1347.
 * **Caution** does not say which group is the largest, nor how the others share the rest.
 *
 * @param groups counts per group and unit
 * @throws {RangeError} on no group, columns of unequal length, or a negative or non-finite count
 * @example dominantShare([[50, 100, 80], [50, 0, 20]]) // => [0.5, 1, 0.8]
 */
export function dominantShare(groups: readonly Column[]): Float64Array {
  assertCounts('dominantShare', groups)
  return unitTotals(groups).map((total, i) => {
    let largest = 0
    for (const group of groups) largest = Math.max(largest, at(group, i))
    return largest / total
  })
}
