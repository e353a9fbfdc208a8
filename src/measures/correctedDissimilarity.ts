import { at, type Column } from '../math/column.ts'
import { binomialDraws } from '../math/discreteDraws.ts'
import { halfDistance } from '../math/halfDistance.ts'
import { randomSource } from '../math/rng.ts'
import { finish, values, type Steps } from '../math/steps.ts'
import { sum } from '../math/sum.ts'
import { assertCounts } from './assertCounts.ts'
import { assertDraws, distributionOf, type DrawOptions } from './draws.ts'

/** D with its correction, and the interval of what chance could have made of it. */
export interface CorrectedDissimilarity extends DrawOptions {
  /** D as observed (of the counts rounded to whole people). */
  readonly observed: number
  readonly corrected: number
  /** Limits of the 95 % interval around the corrected value. */
  readonly low: number
  readonly high: number
}

/**
 * Index of dissimilarity corrected for chance, with a 95 % interval (global, two-group, aspatial).
 *
 * Each group is dealt out again and again over the units with the chances that its observed distribution gives. What
 * those draws add to D on average is taken away from D once.
 *
 * **Formula** D_c = 2 D - 1/B sum_b D_b, D_b = D(x_b, y_b), x_b ~ "Multinomial"(X, x/X), y_b ~ "Multinomial"(Y, y/Y),
 * [2 D - q_97.5, 2 D - q_2.5]
 *
 * **Input** counts of people per areal unit, in the same unit order, rounded to whole people.
 * **Unit** none (proportions). **Range** [0, 1]; values outside it are cut.
 * **Undefined** NaN when either group has no members in the region.
 * **Source** Allen, Burgess, Davidson & Windmeijer (2015), The Econometrics Journal 18(1), 40-66.
 * **Variant** the interval is the basic bootstrap interval, turned around D because the draws lie above D by the same
 * bias that D has. Exact draws while the variance of a unit's count is below 100; above it a rounded normal number of
 * the same mean and variance.
 * **Caution** register data are complete: the interval shows chance in where people happen to live, not sampling error,
 * and nothing of what other borders would give. Where there is no segregation at all it leaves about half of what
 * chance gives: show expectedDissimilarity beside it.
 *
 * @param x counts of the group
 * @param y counts of the rest
 * @param options number of draws and the seed, which the result repeats
 * @throws {RangeError} on columns of unequal length, a negative or non-finite count, fewer than 2 draws or a bad seed
 * @example correctedDissimilarity([100, 60, 40, 0], [0, 40, 60, 100], { "draws": 500, "seed": 1 }) // => { "observed": 0.6, "corrected": 0.5972, "low": 0.5274, "high": 0.67, "draws": 500, "seed": 1 }
 */
export function correctedDissimilarity(x: Column, y: Column, options: DrawOptions): CorrectedDissimilarity {
  return finish(correctedDissimilaritySteps(x, y, options))
}

/** The same in steps, one a draw. */
export function* correctedDissimilaritySteps(
  x: Column,
  y: Column,
  options: DrawOptions,
): Steps<CorrectedDissimilarity> {
  assertCounts('correctedDissimilarity', [x, y])
  assertDraws('correctedDissimilarity', options)
  const group = Float64Array.from(x, Math.round)
  const rest = Float64Array.from(y, Math.round)
  const observed = halfDistance(group, sum(group), rest, sum(rest))
  const drawn = yield* values(options.draws, resampled(group, rest, options.seed))
  const { mean, low, high } = distributionOf(drawn, options)
  return {
    observed,
    corrected: within01(2 * observed - mean),
    low: within01(2 * observed - high),
    high: within01(2 * observed - low),
    draws: options.draws,
    seed: options.seed,
  }
}

const within01 = (value: number): number => Math.min(1, Math.max(0, value))

/** D of both groups dealt out anew, again and again. */
function resampled(group: Float64Array, rest: Float64Array, seed: number): () => number {
  const draw = binomialDraws(randomSource(seed))
  const sumX = sum(group)
  const sumY = sum(rest)
  const drawnX = new Float64Array(group.length)
  const drawnY = new Float64Array(rest.length)
  return () => {
    dealOut(draw, group, sumX, drawnX)
    dealOut(draw, rest, sumY, drawnY)
    return halfDistance(drawnX, sumX, drawnY, sumY)
  }
}

/** One multinomial draw: as many people as there are, each to a unit with the chance of its observed share. */
function dealOut(
  draw: ReturnType<typeof binomialDraws>,
  counts: Float64Array,
  people: number,
  into: Float64Array,
): void {
  let peopleLeft = people
  let countsLeft = people
  for (let i = 0; i < counts.length; i++) {
    const count = at(counts, i)
    const drawn = draw(peopleLeft, count / countsLeft)
    into[i] = drawn
    peopleLeft -= drawn
    countsLeft -= count
  }
}
