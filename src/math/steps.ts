/**
 * Long work as short steps: each step says how much is done by now, from 0 to 1, and the last one gives the result.
 * Whoever runs the steps decides when to pause, to tell how far the work is, or to give it up. A step is short enough
 * that nobody waits for it: a few milliseconds at most.
 */
export type Steps<T> = Generator<number, T, undefined>

/** Runs all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** As many values as asked for, one a step. */
export function* values(count: number, next: () => number): Steps<Float64Array> {
  const drawn = new Float64Array(count)
  for (let k = 0; k < count; k++) {
    drawn[k] = next()
    yield (k + 1) / count
  }
  return drawn
}
