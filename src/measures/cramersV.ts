import { at, type Column } from '../math/column.ts'
import { proportion } from '../math/proportion.ts'
import { sum, unitTotals } from '../math/sum.ts'
import { assertCounts } from './assertCounts.ts'

export interface CramersVOptions {
  /** Takes away what chance alone gives on average (Bergsma 2013). */
  readonly biasCorrected: boolean
}

/**
 * Cramer's V of two ways of sorting the same people or homes (global, any number of groups, aspatial).
 *
 * How closely two sortings go together, such as country of birth and tenure. 0 means that either says nothing about the
 * other, 1 that the one with more classes tells which class of the other it is.
 *
 * **Formula** V = sqrt(phi^2/min(R - 1, C - 1)), phi^2 = 1/n sum_r sum_c (n_(rc) - e_(rc))^2/e_(rc), e_(rc) = (n_r
 * n_c)/n
 *
 * **Input** a table of counts: one column per class of the first sorting (C), one row per class of the second (R).
 * Classes that nobody belongs to are left out of R and C.
 * **Unit** none (a coefficient). **Range** [0, 1]: 0 independent, 1 fully coupled.
 * **Undefined** NaN when either sorting has fewer than two classes with members, and for the corrected one when there
 * are no more members than classes.
 * **Source** Cramer (1946), Mathematical Methods of Statistics; Bergsma (2013), Journal of the Korean Statistical
 * Society 42(3), 323-328.
 * **Variant** uncorrected by default, as most publications. With biasCorrected, phi^2 - (R - 1)(C - 1) / (n - 1), not
 * below 0, is divided by the smaller of R - 1 - (R - 1)^2 / (n - 1) and the same with C.
 * **Caution** says how strong the coupling is, not which classes meet; a table over areas says nothing of households.
 *
 * @param table counts: a column per class of the first sorting, a row per class of the second
 * @param options whether to correct for chance; it is not done when left out
 * @throws {RangeError} on no column, columns of unequal length, or a negative or non-finite count
 * @example cramersV([[40, 10], [10, 40]]) // => 0.6
 */
export function cramersV(table: readonly Column[], options: CramersVOptions = { biasCorrected: false }): number {
  assertCounts('cramersV', table)
  const rowSums = unitTotals(table)
  const members = sum(rowSums)
  const columns = table.filter((column) => sum(column) > 0).length - 1
  const rows = rowSums.filter((row) => row > 0).length - 1
  if (rows < 1 || columns < 1) return Number.NaN
  const square = meanSquareContingency(table, rowSums, members)
  if (!options.biasCorrected) return proportion(Math.sqrt(square / Math.min(rows, columns)))
  const freedom = members - 1
  const most = Math.min(rows - rows ** 2 / freedom, columns - columns ** 2 / freedom)
  if (!(freedom > Math.max(rows, columns))) return Number.NaN
  return proportion(Math.sqrt(Math.max(0, square - (rows * columns) / freedom) / most))
}

/** Chi squared over the number of members, summed from differences so that independence gives exactly nothing. */
function meanSquareContingency(table: readonly Column[], rowSums: Column, members: number): number {
  let square = 0
  for (const column of table) {
    const columnSum = sum(column)
    for (let row = 0; row < rowSums.length; row++) {
      const expected = (at(rowSums, row) * columnSum) / members
      if (expected > 0) square += (at(column, row) - expected) ** 2 / expected
    }
  }
  return square / members
}
