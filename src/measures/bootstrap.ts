import { randomSource } from '../math/rng.ts'
import { assertDraws, distributionOf, type Distribution, type DrawOptions } from './draws.ts'

/**
 * How a statistic varies when things are drawn at random from those there are, as many and with putting back. `low` and
 * `high` hold the middle 95 % (the percentile interval of Efron & Tibshirani 1993, chapter 13). `statistic` gets the
 * numbers of the drawn things, some of them several times; it must not keep or change the list.
 *
 * Measures of unevenness come out too high in such draws: for an interval around D see correctedDissimilarity.
 *
 * @throws {RangeError} on fewer than one thing, fewer than 2 draws or a bad seed
 */
export function bootstrap(
  things: number,
  statistic: (drawn: Uint32Array) => number,
  options: DrawOptions,
): Distribution {
  assertDraws('bootstrap', options)
  if (!Number.isInteger(things) || things < 1) {
    throw new RangeError(`bootstrap requires at least one thing, got ${String(things)}`)
  }
  const random = randomSource(options.seed)
  const room = new Float64Array(things)
  const chosen = new Uint32Array(things)
  const values = new Float64Array(options.draws)
  for (let k = 0; k < values.length; k++) {
    random.fill(room)
    for (let i = 0; i < things; i++) chosen[i] = Math.floor((room[i] ?? 0) * things)
    values[k] = statistic(chosen)
  }
  return distributionOf(values, options)
}
