import { at, type Column } from './column.ts'

/**
 * The column as a Float64Array, which is what the loops over all units read: they stay fast only as long as every
 * column is of the same kind. One that is so already is handed back itself, and nobody writes to it.
 */
export function floats(values: Column): Float64Array {
  if (values instanceof Float64Array) return values
  const copy = new Float64Array(values.length)
  for (let i = 0; i < copy.length; i++) copy[i] = at(values, i)
  return copy
}

/**
 * As `at` of column.ts, kept apart from it so that it never meets another kind of array. The innermost loops read
 * their columns without it: an engine makes one code for all who call a function, a loop of its own for each loop.
 */
export const floatAt = (values: Float64Array, index: number): number => values[index] ?? Number.NaN
