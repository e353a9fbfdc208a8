import { randomSource } from '../math/rng.ts'
import { shuffleFront } from '../math/shuffle.ts'
import { assertDraws, distributionOf, type Distribution, type DrawOptions } from './draws.ts'
import { pseudoP, tailCounts, type Tail } from './pseudoP.ts'

/** The difference that was found, how often chance gives as much, and what chance gives. */
export interface PermutationDifference extends Distribution {
  readonly difference: number
  readonly p: number
}

export interface DifferenceOptions extends DrawOptions {
  readonly tail?: Tail
}

/**
 * Whether a statistic differs between two sets of things more than it would had they been divided by chance. The things
 * are dealt out again and again into two sets of the same sizes, which need not be equal, and each thing goes to one of
 * them. `statistic` gets the numbers of the things in one set: those of the first are 0 to first - 1, those of the second
 * follow. It must not keep or change the list.
 *
 * What is tested is that the things could be exchanged: two sets that differ in spread alone may give a small p too.
 * NaN when the statistic is not defined for one of the sets, or for a set that was drawn.
 *
 * @throws {RangeError} on an empty set, fewer than 2 draws or a bad seed
 */
export function permutationDifference(
  sizes: readonly [first: number, second: number],
  statistic: (things: Uint32Array) => number,
  options: DifferenceOptions,
): PermutationDifference {
  const [first, second] = sizes
  assertDraws('permutationDifference', options)
  for (const size of sizes) {
    if (!Number.isInteger(size) || size < 1) {
      throw new RangeError(`permutationDifference requires at least one thing in each set, got ${String(size)}`)
    }
  }
  const things = Uint32Array.from({ length: first + second }, (_, i) => i)
  const inFirst = things.subarray(0, first)
  const inSecond = things.subarray(first)
  const ofFirst = statistic(inFirst)
  const ofSecond = statistic(inSecond)
  const random = randomSource(options.seed)
  const drawn = new Float64Array(options.draws)
  for (let k = 0; k < drawn.length; k++) {
    shuffleFront(things, first, random)
    drawn[k] = statistic(inFirst) - statistic(inSecond)
  }
  const difference = ofFirst - ofSecond
  const counts = tailCounts(drawn, difference, Math.abs(ofFirst) + Math.abs(ofSecond))
  const distribution = distributionOf(drawn, options)
  const isDefined = !Number.isNaN(difference + distribution.mean)
  return { difference, p: isDefined ? pseudoP(counts, options.tail ?? 'both') : Number.NaN, ...distribution }
}
