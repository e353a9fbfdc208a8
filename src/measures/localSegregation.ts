import type { Column } from '../math/column.ts'
import { countLog, reachCount } from '../math/countLog.ts'
import { unitTotals } from '../math/sum.ts'
import { countColumns } from './assertCounts.ts'

/**
 * Local segregation ls_i (local, any number of groups, aspatial).
 *
 * How far the mix of one areal unit is from the mix of the region, in any direction. The average over all residents
 * is M.
 *
 * **Formula** "ls"_i = sum_g pi_(ig) ln(pi_(ig)/P_g), M = sum_i t_i/T "ls"_i, pi_(ig) = n_(ig)/t_i, P_g = N_g/T, 0 ln 0
 * = 0
 *
 * **Input** one column of counts per group, all in the same unit order; the groups do not overlap and together are
 * everyone.
 * **Unit** nats (natural logarithm; divide by ln 2 for bits). **Range** [0, ln(T / N_min)], N_min the smallest group
 * that has members: 0 mixed as the region.
 * **Undefined** NaN in units without residents.
 * **Source** Mora & Ruiz-Castillo (2011), Sociological Methodology 41(1), 159-194; Elbers (2021), Sociological Methods
 * & Research.
 * **Caution** says how different a unit is, not in which direction: show locationQuotient beside it. Small units get
 * high values by chance.
 *
 * @param groups counts per group and unit
 * @throws {RangeError} on no group, columns of unequal length, or a negative or non-finite count
 * @example localSegregation([[100, 60, 40, 0], [0, 40, 60, 100]]) // => [0.6931, 0.0201, 0.0201, 0.6931]
 */
export function localSegregation(groups: readonly Column[]): Float64Array {
  const columns = countColumns('localSegregation', groups)
  const totals = unitTotals(columns.map(({ counts }) => counts))
  const everyone = columns.reduce((sum, column) => sum + column.sum, 0)
  const local = new Float64Array(totals.length)
  for (let i = 0; i < totals.length; i++) reachCount(totals[i] ?? Number.NaN)
  for (const { counts, sum } of columns) {
    if (sum > 0) addInformation(local, counts, Math.log(sum / everyone))
  }
  for (let i = 0; i < local.length; i++) {
    const here = totals[i] ?? Number.NaN
    local[i] = Math.max(0, ((local[i] ?? Number.NaN) - countLog(here)) / here)
  }
  return local
}

/** n ln n - n ln P_g for one group; what is left of n ln(pi / P_g) is the same for all groups of a unit. */
function addInformation(local: Float64Array, counts: Float64Array, logShare: number): void {
  for (let i = 0; i < local.length; i++) {
    const here = counts[i] ?? Number.NaN
    local[i] = (local[i] ?? Number.NaN) + countLog(here) - here * logShare
  }
}
