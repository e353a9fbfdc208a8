/** Which values speak against chance: far ones on both sides, high ones or low ones. */
export type Tail = 'both' | 'upper' | 'lower'

/** How many draws came out at least as high and at most as low as the value itself; those that tie are in both. */
export interface TailCounts {
  readonly atLeast: number
  readonly atMost: number
  readonly draws: number
}

/**
 * How often chance gives what was found, or more: (M + 1) / (R + 1) with M of R draws as far out. The value itself
 * counts as one draw, so that the answer is never 0, which no number of draws could show. Both tails: twice the smaller
 * one, at most 1.
 */
export function pseudoP({ atLeast, atMost, draws }: TailCounts, tail: Tail): number {
  const upper = (atLeast + 1) / (draws + 1)
  const lower = (atMost + 1) / (draws + 1)
  if (tail === 'both') return Math.min(1, 2 * Math.min(upper, lower))
  return tail === 'upper' ? upper : lower
}

/** Share of the size of a value that rounding may move it by: draws as near as that tie with it. */
export const TIE = 1e-12

/** Counts draws in any order; `scale` is what the value could be at most, for the rounding of its sum. */
export function tailCounts(drawn: Float64Array, value: number, scale: number): TailCounts {
  const room = TIE * scale
  let atLeast = 0
  let atMost = 0
  for (let k = 0; k < drawn.length; k++) {
    const one = drawn[k] ?? Number.NaN
    if (one >= value - room) atLeast++
    if (one <= value + room) atMost++
  }
  return { atLeast, atMost, draws: drawn.length }
}
