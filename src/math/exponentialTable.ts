/** Entries for every unit of the argument. */
export const STEPS = 256

/** exp(-746) is 0 in double precision: further entries would all be 0. */
const UNDERFLOW = 746

let entries = new Float64Array(0)

/**
 * exp(-k / STEPS) at the place k, as far as an argument needs it. The table is kept and only ever grows, for it holds
 * constants.
 */
export function exponentialTable(largest: number): Float64Array {
  const length = Math.ceil(Math.min(largest, UNDERFLOW) * STEPS) + 2
  if (length > entries.length) entries = Float64Array.from({ length }, (_, k) => Math.exp(-k / STEPS))
  return entries
}

/**
 * exp(-f / STEPS) for f from 0 to 1 as a polynomial of the third degree, lowest power first: Taylor's about the middle
 * of the step, written out in powers of f. What it leaves out is below (1 / 512)^4 / 24 = 6.1e-13 of the value.
 */
export const STEP_POLYNOMIAL: readonly [number, number, number, number] = (() => {
  const h = 1 / STEPS
  const middle = Math.exp(-h / 2)
  const [linear, square, cube] = [-h * middle, (h * h * middle) / 2, (-h * h * h * middle) / 6]
  return [middle - linear / 2 + square / 4 - cube / 8, linear - square + (3 / 4) * cube, square - (3 / 2) * cube, cube]
})()
