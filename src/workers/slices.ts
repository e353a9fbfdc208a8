import type { Steps } from '../math/steps.ts'

export interface SliceOptions {
  /** The longest time to work without a pause. */
  readonly sliceMs: number
  /** Asked after every pause. */
  readonly isCancelled: () => boolean
  readonly onProgress: (share: number) => void
}

/** Tells how far the work is no more often than this. */
const PROGRESS_MS = 100

/**
 * Runs steps in slices, with a pause after each in which the thread can hear of other things.
 * @returns the result, or undefined when the work was cancelled in a pause
 */
export async function inSlices<T>(
  steps: Steps<T>,
  { sliceMs, isCancelled, onProgress }: SliceOptions,
): Promise<T | undefined> {
  let told = performance.now()
  for (;;) {
    const until = performance.now() + sliceMs
    let step = steps.next()
    while (step.done !== true && performance.now() < until) step = steps.next()
    if (step.done === true) return step.value
    await pause()
    if (isCancelled()) return undefined
    if (performance.now() - told < PROGRESS_MS) continue
    told = performance.now()
    onProgress(step.value)
  }
}

/** Lets everything that waits have its turn. A timer would wait four milliseconds more each time. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
