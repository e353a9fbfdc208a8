import type { Column } from '../math/column.ts'
import { countPair } from './assertCounts.ts'

/**
 * Geographic disparity S between money and need (local, values, aspatial).
 *
 * The areal unit's share of all money less its share of all need: above 0 it has more of the money than of the need,
 * below 0 less.
 *
 * **Formula** S_i = m_i/M - b_i/B
 *
 * **Input** kronor and people in need per areal unit, in the same unit order. Money without a place is in no unit and
 * not in M.
 * **Unit** none (a difference of proportions; times 100 it is percentage points). **Range** [-1, 1]: 0 as much of the
 * money as of the need; all units together are 0.
 * **Undefined** NaN everywhere when there is no money or no need. A unit with neither has 0; one without people is a
 * unit like any other, and money there is a share of all money.
 * **Source** Narayanan, Stern & MacDonald (2020), Spatial Equity Data Tool Technical Appendix, step 7.
 * **Caution** a share of the money that has a place only. How a sum is split between the places that it names decides
 * the value: show what it is under every rule.
 *
 * @param money kronor in each unit
 * @param need people in need in each unit
 * @throws {RangeError} on columns of unequal length or a negative or non-finite amount
 * @example geographicDisparity([500, 300, 200, 0], [40, 30, 20, 10]) // => [0.1, 0, 0, -0.1]
 */
export function geographicDisparity(money: Column, need: Column): Float64Array {
  const { x, y } = countPair('geographicDisparity', money, need)
  const disparities = new Float64Array(x.counts.length)
  for (let i = 0; i < disparities.length; i++) {
    // 0 / 0 where there is nothing at all to have a share of, which is NaN.
    disparities[i] = (x.counts[i] ?? Number.NaN) / x.sum - (y.counts[i] ?? Number.NaN) / y.sum
  }
  return disparities
}
