/** Where the dots of many readings of one number lie: at their value, on top of each other where they are near. */

export interface StackedDot {
  readonly x: number
  /** 0 lies on the axis, 1 above it, and so on. */
  readonly step: number
}

/**
 * Stacks dots that would cover each other, in the order of their values: each lies as low as the ones before it leave
 * room for.
 *
 * @param places positions in pixels, in any order
 * @param distance least distance between two on the same step
 */
export function stackDots(places: readonly number[], distance: number): readonly StackedDot[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b)
  const lastOnStep: number[] = []
  const result: StackedDot[] = places.map((x) => ({ x, step: 0 }))
  for (const index of order) {
    const x = places[index] ?? 0
    const free = lastOnStep.findIndex((last) => x - last >= distance)
    const step = free === -1 ? lastOnStep.length : free
    lastOnStep[step] = x
    result[index] = { x, step }
  }
  return result
}

const STEPS = [0.05, 0.1, 0.2, 0.25, 0.5, 1] as const

/** The same distance to both sides of 0, in whole steps, so that neither direction looks larger by its room. */
export function symmetricAxis(values: readonly number[]): { readonly end: number; readonly step: number } {
  const most = values.reduce((reach, value) => Math.max(reach, Math.abs(value)), 0)
  const step = STEPS.find((one) => most / one <= 4) ?? 1
  return { end: Math.max(step, Math.ceil(most / step - 1e-9) * step), step }
}
