/** A straight line from values to pixels, with the range that it was made with. */
export interface Linear {
  (value: number): number
  readonly range: readonly [from: number, to: number]
}

/** Maps a domain onto a range. A domain without width maps to the beginning of the range. */
export function linear(
  [low, high]: readonly [low: number, high: number],
  range: readonly [from: number, to: number],
): Linear {
  const slope = high === low ? 0 : (range[1] - range[0]) / (high - low)
  return Object.assign((value: number) => range[0] + (value - low) * slope, { range })
}
