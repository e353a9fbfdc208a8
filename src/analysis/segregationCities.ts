import type { ChanceInterval } from './segregationChance.ts'

/** How one index lies to another when both have an interval. */
export type Verdict = 'lower' | 'higher' | 'alike'

/** A difference is only called one when the two intervals do not meet. */
export function verdictOf(own: ChanceInterval, other: ChanceInterval): Verdict {
  if (own.high < other.low) return 'lower'
  return own.low > other.high ? 'higher' : 'alike'
}

/** Where a value lies among others. */
export type Place = 'highest' | 'lowest' | 'between'

/** Ties are neither highest nor lowest. */
export function placeAmong(value: number, others: readonly number[]): Place {
  if (others.every((other) => value > other)) return 'highest'
  return others.every((other) => value < other) ? 'lowest' : 'between'
}
