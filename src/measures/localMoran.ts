import type { Column } from '../math/column.ts'
import type { SpatialWeights } from '../math/weights.ts'
import {
  assertNoSelf,
  deviations,
  forAllUnits,
  lags,
  weightedValues,
  type WeightedValues,
  type WeightingOptions,
} from './weightedValues.ts'

export interface LocalMoranOptions extends WeightingOptions {
  /** What the sum of squares is divided by: `n` (default) or `n-1`. */
  readonly moment?: 'n' | 'n-1'
}

/**
 * Local Moran's I (local, one value, spatial).
 *
 * For each unit whether its neighbours are like it: positive when both lie on the same side of the mean, negative when
 * they lie on different sides.
 *
 * **Formula** I_i = (z_i)/m_2 sum_j w_(ij) z_j, z_i = x_i - bar x, m_2 = 1/n sum_i z_i^2
 *
 * **Input** one value per areal unit, and weights between the same units. Units whose value is NaN (nobody lives there)
 * are left out, as neighbours too.
 * **Unit** none. **Range** [-n max_i W_i / 2, n max_i W_i / 2] with W_i the sum of row i (1 when standardised), and
 * hardly ever near the ends; the values sum to I times the sum of all weights.
 * **Undefined** NaN for units without a value or without a neighbour that has one; NaN everywhere when all values are
 * the same.
 * **Source** Anselin (1995), Geographical Analysis 27(2), 93-115.
 * **Variant** m_2 is divided by n (as in spdep and in Anselin's text); `moment: 'n-1'` gives the values of PySAL and
 * GeoDa, which are (n - 1) / n times as large. Rows are standardised unless `weighting` says otherwise.
 * **Caution** a number for an area and its neighbours together: it does not say whether values are high or low, see
 * localMoranQuadrants, nor whether chance could give it, see localMoranPermutation.
 *
 * @param values one per areal unit
 * @param weights between the units, none of which is its own neighbour
 * @param options how the weights are used, and the divisor of the squares
 * @throws {RangeError} on an infinite value, or weights that do not fit the values
 * @example localMoran([1, 2, 4, 5], { "starts": [0, 1, 3, 5, 6], "neighbours": [1, 0, 2, 1, 3, 2], "values": [1, 1, 1, 1, 1, 1] }) // => [0.8, 0.2, 0.2, 0.8]
 */
export function localMoran(values: Column, weights: SpatialWeights, options: LocalMoranOptions = {}): Float64Array {
  const prepared = weightedValues('localMoran', values, weights, options.weighting ?? 'standardised')
  assertNoSelf('localMoran', prepared)
  const { z, lag } = deviationsAndLags(prepared)
  let squares = 0
  for (let i = 0; i < z.length; i++) squares += (z[i] ?? 0) ** 2
  const divisor = squares / (options.moment === 'n-1' ? z.length - 1 : z.length)
  return forAllUnits(prepared, (i) => ((z[i] ?? 0) * (lag[i] ?? 0)) / divisor)
}

/** A unit and its neighbours above or below the mean of all units; the unit's own side comes first. */
export type Quadrant = 'highHigh' | 'lowLow' | 'highLow' | 'lowHigh' | 'undefined'

/**
 * On which side of the mean a unit and the weighted mean of its neighbours lie: the four fields of Moran's scatterplot.
 * Named, because the numbers that programs give them differ. On the mean counts as low. `undefined` where localMoran is.
 *
 * @throws {RangeError} on an infinite value, or weights that do not fit the values
 */
export function localMoranQuadrants(
  values: Column,
  weights: SpatialWeights,
  options: WeightingOptions = {},
): Quadrant[] {
  const prepared = weightedValues('localMoranQuadrants', values, weights, options.weighting ?? 'standardised')
  assertNoSelf('localMoranQuadrants', prepared)
  const { z, lag } = deviationsAndLags(prepared)
  const quadrants = new Array<Quadrant>(prepared.units).fill('undefined')
  prepared.kept.forEach((unit, i) => {
    quadrants[unit] = quadrantOf(z[i] ?? Number.NaN, lag[i] ?? Number.NaN)
  })
  return quadrants
}

function quadrantOf(own: number, neighbours: number): Quadrant {
  if (Number.isNaN(own) || Number.isNaN(neighbours)) return 'undefined'
  if (own > 0) return neighbours > 0 ? 'highHigh' : 'highLow'
  return neighbours > 0 ? 'lowHigh' : 'lowLow'
}

function deviationsAndLags({ values, weights }: WeightedValues): {
  readonly z: Float64Array
  readonly lag: Float64Array
} {
  const z = deviations(values)
  return { z, lag: lags(weights, z) }
}
