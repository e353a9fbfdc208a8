import { randomSource } from '../../src/math/rng.ts'

/** Chance that is the same in every run: one seed a test, named in what a failure says. */
export interface Chance {
  /** A whole number from 0 to n - 1. */
  readonly below: (n: number) => number
  readonly pick: <T>(list: readonly T[]) => T
  readonly happens: (share: number) => boolean
}

export function chanceOf(seed: number): Chance {
  const { uniform } = randomSource(seed)
  const below = (n: number): number => Math.floor(uniform() * n)
  return {
    below,
    pick: (list) => {
      const found = list[below(list.length)]
      if (found === undefined) throw new RangeError('pick requires a list that is not empty')
      return found
    },
    happens: (share) => uniform() < share,
  }
}
