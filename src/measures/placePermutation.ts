import { randomSource } from '../math/rng.ts'
import { shuffleFront } from '../math/shuffle.ts'
import { assertDraws, distributionOf, type Distribution, type DrawOptions } from './draws.ts'
import { pseudoP, tailCounts, type Tail } from './pseudoP.ts'

/** The value on the real map, how often chance gives as much, and what chance gives. */
export interface PlacePermutation extends Distribution {
  readonly value: number
  readonly p: number
}

/**
 * Whether a spatial measure differs from what it would be had the same units lain elsewhere: the people of every unit
 * are moved to the place of another, again and again. `statistic` gets for each place the number of the unit whose
 * people live there; it must not keep or change the list. NaN when the statistic is not defined for some order.
 *
 * For Moran's I moranPermutation gives the same and is much faster.
 *
 * @throws {RangeError} on fewer than two units, fewer than 2 draws or a bad seed
 */
export function placePermutation(
  units: number,
  statistic: (unitAt: Uint32Array) => number,
  options: DrawOptions & { readonly tail?: Tail },
): PlacePermutation {
  assertDraws('placePermutation', options)
  if (!Number.isInteger(units) || units < 2) {
    throw new RangeError(`placePermutation requires at least two units, got ${String(units)}`)
  }
  const random = randomSource(options.seed)
  const unitAt = Uint32Array.from({ length: units }, (_, i) => i)
  const value = statistic(unitAt)
  const drawn = new Float64Array(options.draws)
  for (let k = 0; k < drawn.length; k++) {
    shuffleFront(unitAt, units, random)
    drawn[k] = statistic(unitAt)
  }
  const counts = tailCounts(drawn, value, Math.abs(value))
  const distribution = distributionOf(drawn, options)
  const isDefined = !Number.isNaN(value + distribution.mean)
  return { value, p: isDefined ? pseudoP(counts, options.tail ?? 'both') : Number.NaN, ...distribution }
}
