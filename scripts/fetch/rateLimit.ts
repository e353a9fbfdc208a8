import type { Clock } from './clock.ts'

interface Rate {
  readonly calls: number
  readonly windowMs: number
}

/** Lets calls to each host through so that no window of time holds more of them than the host allows. */
export class RateLimit {
  readonly #clock: Clock
  readonly #starts = new Map<string, number[]>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Waits until one more call to the host is within its rate. */
  async turn(host: string, { calls, windowMs }: Rate): Promise<void> {
    const starts = this.#starts.get(host) ?? []
    this.#starts.set(host, starts)
    const oldest = starts.length < calls ? undefined : starts[starts.length - calls]
    if (oldest !== undefined) {
      const wait = oldest + windowMs - this.#clock.now()
      // Never longer than the window: a clock that is set back an hour would else hold the run for an hour.
      if (wait > 0) await this.#clock.sleep(Math.min(wait, windowMs))
    }
    starts.push(this.#clock.now())
    if (starts.length > calls) starts.shift()
  }
}
