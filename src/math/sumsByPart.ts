import { at, type Column } from './column.ts'

/** The column added up within each part; units whose part number lies outside 0 to `parts` - 1 are in none. */
export function sumsByPart(values: Column, partOf: Column, parts: number): Float64Array {
  const sums = new Float64Array(parts)
  for (let unit = 0; unit < values.length; unit++) {
    const part = at(partOf, unit)
    if (part >= 0 && part < parts) sums[part] = at(sums, part) + at(values, unit)
  }
  return sums
}
