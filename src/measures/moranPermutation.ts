import type { Column } from '../math/column.ts'
import { randomSource } from '../math/rng.ts'
import { foldedWeights } from '../math/weightRows.ts'
import type { SpatialWeights, WeightRows } from '../math/weights.ts'
import { crossProduct, shuffledCrossProducts } from './crossProduct.ts'
import { assertDraws, distributionOf, type Distribution, type DrawOptions } from './draws.ts'
import { pseudoP, tailCounts, type Tail } from './pseudoP.ts'
import { assertNoSelf, deviations, weightedValues, type WeightingOptions } from './weightedValues.ts'

export interface PermutationOptions extends DrawOptions, WeightingOptions {
  /** Which side of the draws counts; both unless told. */
  readonly tail?: Tail
}

/** I, how often chance gives as much, and what chance gives. */
export interface MoranPermutation extends Distribution {
  readonly moran: number
  readonly p: number
}

/**
 * Moran's I against chance (global, one value, spatial).
 *
 * The values are dealt out over the units at random, again and again: how often I comes out as far from the middle as
 * the I of the city.
 *
 * **Formula** p = (1 + sum_(r=1)^R [I_r >= I])/(R + 1)
 *
 * **Input** one value per areal unit, and weights between the same units. Units whose value is NaN (nobody lives there)
 * are left out, as neighbours too.
 * **Unit** none. **Range** [1 / (R + 1), 1] for p, never 0; I as for moran.
 * **Undefined** NaN when all values are the same or no two units are neighbours.
 * **Source** Cliff & Ord (1981), Spatial Processes; Phipson & Smyth (2010), Statistical Applications in Genetics and
 * Molecular Biology 9(1), 39, for the added 1.
 * **Variant** two-sided: twice the p of the formula or of its mirror image with I^* <= I, whichever is smaller. PySAL
 * and GeoDa print the smaller one itself, which is half as large. Rows are standardised unless `weighting` says
 * otherwise.
 * **Caution** a small p says that the pattern is no chance, not that it is strong: with many units weak patterns have
 * small p too.
 *
 * @param values one per areal unit
 * @param weights between the units, none of which is its own neighbour
 * @param options number of draws and the seed, which the result repeats; which tail; how the weights are used
 * @throws {RangeError} on an infinite value, weights that do not fit the values, fewer than 2 draws or a bad seed
 * @example moranPermutation([1, 2, 4, 5], { "starts": [0, 1, 3, 5, 6], "neighbours": [1, 0, 2, 1, 3, 2], "values": [1, 1, 1, 1, 1, 1] }, { "draws": 999, "seed": 1 }) // => { "moran": 0.5, "p": 0.166, "mean": -0.3468, "sd": 0.5431, "low": -1, "high": 0.5, "draws": 999, "seed": 1 }
 */
export function moranPermutation(
  values: Column,
  weights: SpatialWeights,
  options: PermutationOptions,
): MoranPermutation {
  assertDraws('moranPermutation', options)
  const prepared = weightedValues('moranPermutation', values, weights, options.weighting ?? 'standardised')
  assertNoSelf('moranPermutation', prepared)
  const z = deviations(prepared.values)
  const folded = foldedWeights(prepared.weights)
  const scale = factor(prepared.weights, z)
  const found = scale * crossProduct(folded, z)
  const random = randomSource(options.seed)
  if (Number.isNaN(found))
    return { moran: found, p: found, ...distributionOf(new Float64Array(2).fill(found), options) }
  const drawn = shuffledCrossProducts(folded, z, options.draws, random)
  for (let k = 0; k < drawn.length; k++) drawn[k] = scale * (drawn[k] ?? Number.NaN)
  const counts = tailCounts(drawn, found, 1)
  return { moran: found, p: pseudoP(counts, options.tail ?? 'both'), ...distributionOf(drawn, options) }
}

/** n over S_0 and over the sum of squares: what makes I of the sum over all pairs. */
function factor({ values }: WeightRows, z: Float64Array): number {
  let total = 0
  let squares = 0
  for (let p = 0; p < values.length; p++) total += values[p] ?? 0
  for (let i = 0; i < z.length; i++) squares += (z[i] ?? 0) ** 2
  return total > 0 ? z.length / total / squares : Number.NaN
}
