import { at, type Column } from '../math/column.ts'
import { sum, unitTotals } from '../math/sum.ts'
import { assertCounts } from './assertCounts.ts'

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
  assertCounts('localSegregation', groups)
  const totals = unitTotals(groups)
  const everyone = sum(totals)
  const local = new Float64Array(totals.length)
  for (const group of groups) {
    const share = sum(group) / everyone
    for (let i = 0; i < local.length; i++) {
      const here = at(group, i) / at(totals, i)
      if (here !== 0) local[i] = at(local, i) + here * Math.log(here / share)
    }
  }
  return local.map((value) => Math.max(0, value))
}
