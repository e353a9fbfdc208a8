import type { Endpoint } from 'comlink'

/** A worker, or what stands in for it in a test. */
export interface Thread {
  readonly endpoint: Endpoint
  /** Calls the listener if the thread cannot be loaded or breaks. */
  readonly onBroken: (listener: () => void) => void
  readonly end: () => void
}

export const workerThread = (worker: Worker): Thread => ({
  endpoint: worker,
  onBroken: (listener) => {
    worker.addEventListener('error', listener)
    worker.addEventListener('messageerror', listener)
  },
  end: () => worker.terminate(),
})

/** A thread, or null where there can be none: some browsers refuse by throwing, others by an event. */
export function opened(open: () => Thread): Thread | null {
  try {
    return open()
  } catch {
    return null
  }
}

/** A promise with what settles it. */
export function withResolver<T>() {
  let resolve: (value: T) => void = () => undefined
  const promise = new Promise<T>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}
