import { at, type Column } from './column.ts'
import { floats } from './floats.ts'

/** Plain sum: exact for whole counts below 2^53, which all counts of people are. */
export function sum(values: Column): number {
  if (values instanceof Float64Array) return sumOfFloats(values)
  let total = 0
  for (let i = 0; i < values.length; i++) total += at(values, i)
  return total
}

/** Four sums side by side: one addition waits for the one before it, four that are apart do not wait for each other. */
function sumOfFloats(values: Float64Array): number {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let i = 0
  for (; i + 3 < values.length; i += 4) {
    a += values[i] ?? Number.NaN
    b += values[i + 1] ?? Number.NaN
    c += values[i + 2] ?? Number.NaN
    d += values[i + 3] ?? Number.NaN
  }
  for (; i < values.length; i++) a += values[i] ?? Number.NaN
  return a + b + (c + d)
}

/** The sum of counts, or NaN when one of them is negative or no number. */
export function sumOfCounts(counts: Float64Array): number {
  let even = 0
  let odd = 0
  let i = 0
  for (; i + 1 < counts.length; i += 2) {
    const first = counts[i] ?? Number.NaN
    const second = counts[i + 1] ?? Number.NaN
    if (first < 0 || second < 0) return Number.NaN
    even += first
    odd += second
  }
  const last = i < counts.length ? (counts[i] ?? Number.NaN) : 0
  return last < 0 ? Number.NaN : even + odd + last
}

/** Everyone in each unit: the columns added up, unit by unit. */
export function unitTotals(columns: readonly Column[]): Float64Array {
  const [first, ...others] = columns
  const totals = first === undefined ? new Float64Array(0) : floats(first).slice()
  for (const column of others.map(floats)) {
    for (let i = 0; i < totals.length; i++) totals[i] = (totals[i] ?? Number.NaN) + (column[i] ?? Number.NaN)
  }
  return totals
}
