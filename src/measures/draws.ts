import { at } from '../math/column.ts'
import { quantileOfSorted } from '../math/quantile.ts'
import { sum } from '../math/sum.ts'

/** How many random draws, and the seed that makes them repeatable. Both are told beside the result. */
export interface DrawOptions {
  readonly draws: number
  readonly seed: number
}

/** Enough for an interval of two decimals; the seed is a number like any other. */
export const STANDARD_DRAWS: DrawOptions = { draws: 500, seed: 20251231 }

/** What random draws of a measure look like: `low` and `high` hold the middle 95 % of them. */
export interface Distribution extends DrawOptions {
  readonly mean: number
  readonly sd: number
  readonly low: number
  readonly high: number
}

/** @throws {RangeError} on fewer than two draws or a number of draws that is not whole */
export function assertDraws(measure: string, options: DrawOptions): void {
  if (!Number.isInteger(options.draws) || options.draws < 2) {
    throw new RangeError(`${measure} requires at least 2 draws, got ${String(options.draws)}`)
  }
}

/** Sorts the values in place: they are the caller's own scratch column and of no further use. */
export function distributionOf(values: Float64Array, options: DrawOptions): Distribution {
  const mean = sum(values) / values.length
  let squares = 0
  for (let i = 0; i < values.length; i++) squares += (at(values, i) - mean) ** 2
  values.sort()
  return {
    mean,
    sd: Math.sqrt(squares / (values.length - 1)),
    low: quantileOfSorted(values, 0.025),
    high: quantileOfSorted(values, 0.975),
    draws: options.draws,
    seed: options.seed,
  }
}
