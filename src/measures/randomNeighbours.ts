import { bucketStarts, wholeAt } from '../math/buckets.ts'
import type { RandomSource } from '../math/rng.ts'
import { shuffleFront } from '../math/shuffle.ts'

/** For each draw a random sequence of different units, one draw after the other. */
export interface RandomNeighbours {
  readonly draws: number
  /** How many units each sequence has. */
  readonly length: number
  readonly units: Uint32Array
}

/** Every sequence of different units is as likely in every draw. Never longer than there are units. */
export function randomNeighbours(units: number, length: number, draws: number, random: RandomSource): RandomNeighbours {
  const taken = Math.min(length, units)
  const order = Uint32Array.from({ length: units }, (_, i) => i)
  const drawn = new Uint32Array(draws * taken)
  for (let draw = 0; draw < draws; draw++) {
    shuffleFront(order, taken, random)
    drawn.set(order.subarray(0, taken), draw * taken)
  }
  return { draws, length: taken, units: drawn }
}

/** Where each unit stands in the sequences: its places are starts[i] to starts[i + 1] - 1 of `places`, in order. */
export interface Appearances {
  readonly starts: Uint32Array
  readonly places: Uint32Array
}

export function appearances({ units: drawn }: RandomNeighbours, units: number): Appearances {
  const starts = bucketStarts(drawn, units)
  const next = starts.slice()
  const places = new Uint32Array(drawn.length)
  for (let p = 0; p < drawn.length; p++) {
    const unit = wholeAt(drawn, p)
    const place = wholeAt(next, unit)
    next[unit] = place + 1
    places[place] = p
  }
  return { starts, places }
}
