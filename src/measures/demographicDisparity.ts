import type { Column } from '../math/column.ts'
import { assertParts, countColumns } from './assertCounts.ts'

/**
 * Demographic disparity of money (global, values, aspatial).
 *
 * How much larger the share in need is where the average krona lies than in the whole city.
 *
 * **Formula** d = sum_i m_i/M q_i - B/T, q_i = b_i/t_i
 *
 * **Input** kronor, people in need and everyone per areal unit, in the same unit order. Money without a place is in no
 * unit and not in M.
 * **Unit** none (a difference of proportions; times 100 it is percentage points). **Range** [-1, 1]: 0 money lies like
 * people do, above 0 more of it where a larger share is in need.
 * **Undefined** NaN when there is no money or there are no people. Money in a unit without people is refused, since
 * that unit has no share: leave the unit out and say how much money it has.
 * **Source** Narayanan, Stern & MacDonald (2020), Spatial Equity Data Tool Technical Appendix, step 8.
 * **Variant** no rounding on the way. The tool's code rounds both shares to three decimals before they are subtracted.
 * **Caution** it describes those who live where the money lies, not those that it is used for.
 *
 * @param money kronor in each unit
 * @param need people in need in each unit
 * @param people everyone in each unit
 * @throws {RangeError} on columns of unequal length, a negative or non-finite amount, more people in need than people,
 * or money where nobody lives
 * @example demographicDisparity([500, 300, 200, 0], [40, 30, 20, 10], [80, 100, 100, 120]) // => 0.13
 */
export function demographicDisparity(money: Column, need: Column, people: Column): number {
  const [m, b, t] = countColumns('demographicDisparity', [money, need, people])
  assertParts('demographicDisparity', need, people)
  if (m === undefined || b === undefined || t === undefined || m.sum === 0 || t.sum === 0) return Number.NaN
  return meanShare(m.counts, b.counts, t.counts) / m.sum - b.sum / t.sum
}

/** Kronor times the share in need of their unit, added up. */
function meanShare(money: Float64Array, need: Float64Array, people: Float64Array): number {
  let total = 0
  for (let i = 0; i < money.length; i++) {
    const here = money[i] ?? 0
    if (here === 0) continue
    const residents = people[i] ?? 0
    if (residents === 0) {
      throw new RangeError(`demographicDisparity requires people where there is money, got none at unit ${String(i)}`)
    }
    total += (here * (need[i] ?? Number.NaN)) / residents
  }
  return total
}
