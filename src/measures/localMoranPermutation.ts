import type { Column } from '../math/column.ts'
import { randomSource } from '../math/rng.ts'
import type { SpatialWeights, WeightRows } from '../math/weights.ts'
import { assertDraws, type DrawOptions } from './draws.ts'
import { conditionalCounts } from './conditionalCounts.ts'
import type { PermutationOptions } from './moranPermutation.ts'
import { pseudoP } from './pseudoP.ts'
import { randomNeighbours } from './randomNeighbours.ts'
import { assertNoSelf, deviations, forAllUnits, weightedValues } from './weightedValues.ts'

/** One p per areal unit, and the draws that gave them. */
export interface LocalMoranPermutation extends DrawOptions {
  readonly p: Float64Array
}

/**
 * Local Moran's I against chance (local, one value, spatial).
 *
 * Each unit keeps its value and gets other units as neighbours at random, again and again: how often its local I comes
 * out as far from the middle as with its real neighbours.
 *
 * **Formula** p_i = (1 + sum_(r=1)^R [I_(ir) >= I_i])/(R + 1)
 *
 * **Input** one value per areal unit, and weights between the same units. Units whose value is NaN (nobody lives there)
 * are left out, as neighbours too.
 * **Unit** none (proportions). **Range** [1 / (R + 1), 1], never 0.
 * **Undefined** NaN for units without a value or without a neighbour that has one; NaN everywhere when all values are
 * the same.
 * **Source** Anselin (1995), Geographical Analysis 27(2), 93-115.
 * **Variant** two-sided: twice the p of the formula or of its mirror image with I_i^* <= I_i, whichever is smaller.
 * PySAL and GeoDa print the smaller one itself, which is half as large. All units share the draws (as in PySAL): in each
 * draw one random sequence of units, of which a unit with k neighbours gets the first k that are not itself. Rows are
 * standardised unless `weighting` says otherwise.
 * **Caution** one in twenty units has a p below 0.05 by chance alone: see falseDiscoveryRate, and take so many draws
 * that 2 / (R + 1) is far below the limit divided by the number of units.
 *
 * @param values one per areal unit
 * @param weights between the units, none of which is its own neighbour
 * @param options number of draws and the seed, which the result repeats; which tail; how the weights are used
 * @throws {RangeError} on an infinite value, weights that do not fit the values, fewer than 2 draws or a bad seed
 * @example localMoranPermutation([1, 2, 4, 5], { "starts": [0, 1, 3, 5, 6], "neighbours": [1, 0, 2, 1, 3, 2], "values": [1, 1, 1, 1, 1, 1] }, { "draws": 999, "seed": 1 }) // => { "p": [0.644, 0.638, 0.678, 0.714], "draws": 999, "seed": 1 }
 */
export function localMoranPermutation(
  values: Column,
  weights: SpatialWeights,
  options: PermutationOptions,
): LocalMoranPermutation {
  assertDraws('localMoranPermutation', options)
  const { draws, seed, tail = 'both', weighting = 'standardised' } = options
  const prepared = weightedValues('localMoranPermutation', values, weights, weighting)
  assertNoSelf('localMoranPermutation', prepared)
  const z = deviations(prepared.values)
  const longest = longestRow(prepared.weights)
  // One more than the neighbours of any unit, for the draws in which the unit itself is among them.
  const drawn = randomNeighbours(z.length, longest + 1, draws, randomSource(seed))
  const { higher, lower } = conditionalCounts(prepared.weights, z, drawn)
  const p = forAllUnits(prepared, (i) => {
    const own = z[i] ?? Number.NaN
    if (prepared.weights.starts[i] === prepared.weights.starts[i + 1] || Number.isNaN(own)) return Number.NaN
    // Below the mean a low sum of the neighbours is a high I; on the mean I is 0 whatever they are.
    if (own === 0) return 1
    const counts = { up: higher[i] ?? 0, down: lower[i] ?? 0 }
    const [atLeast, atMost] = own > 0 ? [counts.up, counts.down] : [counts.down, counts.up]
    return pseudoP({ atLeast, atMost, draws }, tail)
  })
  return { p, draws, seed }
}

function longestRow({ starts }: WeightRows): number {
  let longest = 0
  for (let i = 0; i < starts.length - 1; i++) longest = Math.max(longest, (starts[i + 1] ?? 0) - (starts[i] ?? 0))
  return longest
}
