import { at, type Column } from '../math/column.ts'
import { ascendingOrder } from '../math/order.ts'

/**
 * Adjusted p for many tests at once, by the false discovery rate (local, one value, aspatial).
 *
 * The share of chance findings to expect among all units whose p is at most as small. Taking the units with an adjusted
 * p of at most 0.05, one in twenty of them at most is a chance finding on average.
 *
 * **Formula** q_((k)) = min_(l >= k) m/l p_((l)), p_((1)) <= ... <= p_((m))
 *
 * **Input** one p per areal unit; NaN where there is none, which does not count as a test.
 * **Unit** none (proportions). **Range** [0, 1]; never below p.
 * **Undefined** NaN where p is.
 * **Source** Benjamini & Hochberg (1995), Journal of the Royal Statistical Society B 57(1), 289-300.
 * **Variant** adjusted p rather than flags, so that the limit can be chosen afterwards. It holds for tests that are
 * independent or go the same way, as those of neighbouring units do; Benjamini and Yekutieli's correction for any
 * dependence is not made.
 * **Caution** p from R draws cannot be smaller than 2 / (R + 1): with too few draws nothing is left.
 *
 * @param p one per areal unit
 * @throws {RangeError} on a p outside 0 to 1
 * @example falseDiscoveryRate([0.01, 0.04, 0.03, 0.5]) // => [0.04, 0.0533, 0.0533, 0.5]
 */
export function falseDiscoveryRate(p: Column): Float64Array {
  const adjusted = new Float64Array(p.length).fill(Number.NaN)
  let tests = 0
  for (let i = 0; i < p.length; i++) {
    const value = at(p, i)
    if (Number.isNaN(value)) continue
    if (!(value >= 0 && value <= 1)) {
      throw new RangeError(`falseDiscoveryRate requires p from 0 to 1, got ${String(value)} at unit ${String(i)}`)
    }
    tests++
  }
  const order = ascendingOrder(Float64Array.from(p, (value) => (Number.isNaN(value) ? Infinity : value)))
  let smallest = 1
  for (let rank = tests; rank > 0; rank--) {
    const unit = at(order, rank - 1)
    smallest = Math.min(smallest, (tests / rank) * at(p, unit))
    adjusted[unit] = smallest
  }
  return adjusted
}
