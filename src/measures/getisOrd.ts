import type { Column } from '../math/column.ts'
import type { SpatialWeights } from '../math/weights.ts'
import { neighbourhoodSums, type NeighbourhoodSum } from './neighbourhoodSums.ts'
import { assertNoSelf, deviations, forAllUnits, weightedValues } from './weightedValues.ts'

export interface GetisOrdOptions {
  /** `binary` (default): every neighbour weighs 1, whatever the weights say; `asGiven`: what the weights say. */
  readonly weighting?: 'binary' | 'asGiven'
}

/** Share of its own size below which a difference is what rounding has left of 0. */
const ROUNDING = 1e-12

/** Share of two terms below which their difference has lost too many digits. */
const CANCELLED = 1e-6

/**
 * Getis and Ord's Gi* (local, one value, spatial).
 *
 * Whether a unit and its neighbours together have more, or less, of the value than the region: in standard deviations
 * of what the same number of units would have by chance.
 *
 * **Formula** G_i^** = (sum_j w_(ij) x_j - W_i bar x)/(s sqrt((n sum_j w_(ij)^2 - W_i^2)/(n - 1))), W_i = sum_j w_(ij), s^2 = 1/n sum_j (x_j - bar x)^2, w_(ii) = 1
 *
 * **Input** one value per areal unit, and weights between the same units. Units whose value is NaN (nobody lives there)
 * are left out, as neighbours too.
 * **Unit** standard deviations. **Range** [-sqrt(n - 1), sqrt(n - 1)] for n units with a value: above 0 high values
 * lie together, below 0 low ones.
 * **Undefined** NaN for units without a value, or whose neighbours are all other units; NaN everywhere when all values
 * are the same.
 * **Source** Ord & Getis (1995), Geographical Analysis 27(4), 286-306.
 * **Variant** every neighbour weighs 1 and so does the unit itself, which is what the variance is meant for; PySAL's
 * default standardises rows and then gives other values. With `asGiven` the unit's own weight stands in the weights.
 * **Caution** a sum over an area and its neighbours, of which the area may be the smallest part. With many units some
 * lie above 2 by chance alone.
 *
 * @param values one per areal unit
 * @param weights between the units
 * @param options how the weights are used
 * @throws {RangeError} on an infinite value, weights that do not fit the values, or given weights without the unit itself
 * @example getisOrdStar([1, 2, 4, 5], { "starts": [0, 1, 3, 5, 6], "neighbours": [1, 0, 2, 1, 3, 2], "values": [1, 1, 1, 1, 1, 1] }) // => [-1.6432, -1.2649, 1.2649, 1.6432]
 */
export function getisOrdStar(values: Column, weights: SpatialWeights, options: GetisOrdOptions = {}): Float64Array {
  const { weighting = 'binary' } = options
  const prepared = weightedValues('getisOrdStar', values, weights, weighting)
  const z = deviations(prepared.values)
  const sums = neighbourhoodSums(prepared.weights, z)
  const n = z.length
  const variance = sumOfSquares(z) / n
  return forAllUnits(prepared, (i) => {
    const sum = sums(i)
    if (weighting === 'asGiven' && sum.own === 0) {
      throw new RangeError(
        `getisOrdStar requires given weights to hold the unit itself, got none at unit ${String(prepared.kept[i])}`,
      )
    }
    return standardised(weighting === 'binary' && sum.own === 0 ? withOwn(sum, z[i] ?? 0) : sum, n, 0, variance)
  })
}

/**
 * Getis and Ord's Gi (local, one value, spatial).
 *
 * Whether the neighbours of a unit have more, or less, of the value than the other units do: in standard deviations of
 * what the same number of others would have by chance. The unit's own value does not count.
 *
 * **Formula** G_i = (sum_j w_(ij) x_j - W_i bar x_((i)))/(s_((i)) sqrt(((n - 1) sum_j w_(ij)^2 - W_i^2)/(n - 2))), W_i = sum_(j != i) w_(ij)
 *
 * **Input** one value per areal unit, and weights between the same units. Units whose value is NaN (nobody lives there)
 * are left out, as neighbours too.
 * **Unit** standard deviations. **Range** [-sqrt(n - 2), sqrt(n - 2)] for n units with a value: above 0 the neighbours
 * are high, below 0 low.
 * **Undefined** NaN for units without a value, without a neighbour that has one, or whose neighbours are all other
 * units, and where all other values are the same.
 * **Source** Ord & Getis (1995), Geographical Analysis 27(4), 286-306.
 * **Variant** every neighbour weighs 1 unless `weighting` says otherwise.
 * **Caution** says nothing about the unit itself, which may differ from all around it: see getisOrdStar and localMoran.
 *
 * @param values one per areal unit
 * @param weights between the units, none of which is its own neighbour
 * @param options how the weights are used
 * @throws {RangeError} on an infinite value, or weights that do not fit the values
 * @example getisOrd([1, 2, 4, 5], { "starts": [0, 1, 3, 5, 6], "neighbours": [1, 0, 2, 1, 3, 2], "values": [1, 1, 1, 1, 1, 1] }) // => [-1.3363, -0.9806, 0.9806, 1.3363]
 */
export function getisOrd(values: Column, weights: SpatialWeights, options: GetisOrdOptions = {}): Float64Array {
  const prepared = weightedValues('getisOrd', values, weights, options.weighting ?? 'binary')
  assertNoSelf('getisOrd', prepared)
  const z = deviations(prepared.values)
  const sums = neighbourhoodSums(prepared.weights, z)
  const others = z.length - 1
  const squares = sumOfSquares(z)
  return forAllUnits(prepared, (i) => {
    const own = z[i] ?? 0
    // The deviations sum to 0, so what the others sum to is the unit's own with the other sign.
    const mean = -own / others
    const quick = (squares - own ** 2) / others - mean ** 2
    // One unit can hold nearly all of the squares. What is left without it is then computed afresh.
    const variance = quick > (CANCELLED * squares) / others ? quick : varianceWithout(z, i)
    return variance > 0 ? standardised(sums(i), others, mean, variance) : Number.NaN
  })
}

function sumOfSquares(z: Float64Array): number {
  let squares = 0
  for (let i = 0; i < z.length; i++) squares += (z[i] ?? 0) ** 2
  return squares
}

/** The variance of all values but one; exactly 0 when they are all the same. */
function varianceWithout(z: Float64Array, unit: number): number {
  const others = z.filter((_, i) => i !== unit)
  const around = deviations(others)
  return Number.isNaN(around[0]) ? 0 : sumOfSquares(around) / others.length
}

const withOwn = ({ sum, weight, squares }: NeighbourhoodSum, own: number): NeighbourhoodSum => ({
  sum: sum + own,
  weight: weight + 1,
  squares: squares + 1,
  own: 1,
})

/** The sum in standard deviations of a weighted sum of so many values, drawn from n without being put back. */
function standardised({ sum, weight, squares }: NeighbourhoodSum, n: number, mean: number, variance: number): number {
  const spread = n * squares - weight ** 2
  if (!(spread > ROUNDING * n * squares)) return Number.NaN
  return (sum - weight * mean) / Math.sqrt((variance * spread) / (n - 1))
}
