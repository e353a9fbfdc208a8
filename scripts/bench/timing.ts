import { quantileOfSorted } from '../../src/math/quantile.ts'

/** How long something took: the middle of its runs, and the tenth and ninetieth of a hundred. */
export interface Timing {
  readonly runs: number
  readonly medianMs: number
  readonly spreadMs: readonly [low: number, high: number]
}

const MIN_RUNS = 5
const MAX_RUNS = 400
const MAX_MS = 1200
const WARM_UP_MS = 250
const WARM_UP_RUNS = 200

/** Something to be timed, with what has to be made anew before each run and is not part of its time. */
export interface Timed<T> {
  readonly prepare: () => T
  readonly run: (prepared: T) => unknown
}

/** Runs something until its time is known well enough, after it has been run warm. */
export const timed = (run: () => unknown): Timing => timedAfter({ prepare: () => undefined, run })

export function timedAfter<T>({ prepare, run }: Timed<T>): Timing {
  const start = performance.now()
  for (let k = 0; k < WARM_UP_RUNS && performance.now() - start < WARM_UP_MS; k++) run(prepare())
  const times: number[] = []
  const measuredFrom = performance.now()
  while (times.length < MIN_RUNS || (times.length < MAX_RUNS && performance.now() - measuredFrom < MAX_MS)) {
    const prepared = prepare()
    const before = performance.now()
    run(prepared)
    times.push(performance.now() - before)
  }
  const sorted = Float64Array.from(times).sort()
  const at = (share: number) => Math.round(quantileOfSorted(sorted, share) * 10_000) / 10_000
  return { runs: times.length, medianMs: at(0.5), spreadMs: [at(0.1), at(0.9)] }
}
