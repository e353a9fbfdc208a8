import { at, type Column } from '../math/column.ts'
import { hypergeometricDraws } from '../math/discreteDraws.ts'
import { randomSource } from '../math/rng.ts'
import { finish, values, type Steps } from '../math/steps.ts'
import { sum } from '../math/sum.ts'
import { assertCounts } from './assertCounts.ts'
import { assertDraws, distributionOf, type Distribution, type DrawOptions } from './draws.ts'

/**
 * Index of dissimilarity by chance, simulated (global, two-group, aspatial).
 *
 * Everybody lives where they do now and group membership is dealt out at random, again and again: what D comes out
 * as, on average and in the middle 95 % of the draws.
 *
 * **Formula** D^** = 1/B sum_b D(x_b, t - x_b), x_b ~ "Hypergeometric"(t, X)
 *
 * **Input** counts of people per areal unit, in the same unit order, rounded to whole people. Only the totals t_i and
 * the group's size matter.
 * **Unit** none (proportions). **Range** [0, 1] for mean, low and high.
 * **Undefined** NaN when either group has no members in the region.
 * **Source** Carrington & Troske (1997), Journal of Business & Economic Statistics 15(4), 402-409.
 * **Variant** exact draws while the variance of a unit's count is below 100; above it a rounded normal number of the
 * same mean and variance.
 *
 * @param x counts of the group
 * @param y counts of the rest
 * @param options number of draws and the seed, which the result repeats
 * @throws {RangeError} on columns of unequal length, a negative or non-finite count, fewer than 2 draws or a bad seed
 * @example simulatedDissimilarity([100, 60, 40, 0], [0, 40, 60, 100], { "draws": 500, "seed": 1 }) // => { "mean": 0.0704, "sd": 0.0288, "low": 0.02, "high": 0.13, "draws": 500, "seed": 1 }
 */
export function simulatedDissimilarity(x: Column, y: Column, options: DrawOptions): Distribution {
  return finish(simulatedDissimilaritySteps(x, y, options))
}

/** The same in steps, one a draw. */
export function* simulatedDissimilaritySteps(x: Column, y: Column, options: DrawOptions): Steps<Distribution> {
  assertCounts('simulatedDissimilarity', [x, y])
  assertDraws('simulatedDissimilarity', options)
  const group = Float64Array.from(x, Math.round)
  const totals = group.map((count, i) => count + Math.round(at(y, i)))
  const sumX = sum(group)
  const everyone = sum(totals)
  const draw = hypergeometricDraws(randomSource(options.seed))
  const drawn = yield* values(options.draws, () => randomAllocation(draw, totals, sumX, everyone))
  return distributionOf(drawn, options)
}

function randomAllocation(
  draw: ReturnType<typeof hypergeometricDraws>,
  totals: Float64Array,
  sumX: number,
  everyone: number,
): number {
  const sumY = everyone - sumX
  let left = everyone
  let marked = sumX
  let distance = 0
  for (let i = 0; i < totals.length; i++) {
    const here = at(totals, i)
    if (here === 0) continue
    const drawn = draw(left, marked, here)
    left -= here
    marked -= drawn
    distance += Math.abs(drawn / sumX - (here - drawn) / sumY)
  }
  return distance / 2
}
