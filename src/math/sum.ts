import { at, type Column } from './column.ts'

/** Plain sum: exact for whole counts below 2^53, which all counts of people are. */
export function sum(values: Column): number {
  let total = 0
  for (let i = 0; i < values.length; i++) total += at(values, i)
  return total
}

/** Everyone in each unit: the columns added up, unit by unit. */
export function unitTotals(columns: readonly Column[]): Float64Array {
  const totals = new Float64Array(columns[0]?.length ?? 0)
  for (const column of columns) {
    for (let i = 0; i < totals.length; i++) totals[i] = at(totals, i) + at(column, i)
  }
  return totals
}
