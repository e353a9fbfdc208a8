import type { RandomSource } from './rng.ts'

/**
 * Puts the values in a random order, every order as likely (Fisher & Yates, in the form of Durstenfeld 1964).
 *
 * @param values put in order in place
 * @param random where the numbers come from
 * @param room as long as the values, for the random numbers of one shuffle
 */
export function shuffle(values: Float64Array, random: RandomSource, room: Float64Array): void {
  random.fill(room)
  for (let i = values.length - 1; i > 0; i--) {
    const other = Math.floor((room[i] ?? 0) * (i + 1))
    const value = values[i] ?? 0
    values[i] = values[other] ?? 0
    values[other] = value
  }
}

/**
 * Puts a random choice of the items at their front, every sequence of different items as likely. The items stay the
 * same, so that the next choice can begin where this one ended.
 */
export function shuffleFront(items: Uint32Array, count: number, random: RandomSource): void {
  const last = Math.min(count, items.length - 1)
  for (let i = 0; i < last; i++) {
    const other = i + Math.floor(random.uniform() * (items.length - i))
    const item = items[i] ?? 0
    items[i] = items[other] ?? 0
    items[other] = item
  }
}
