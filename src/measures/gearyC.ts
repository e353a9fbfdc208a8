import { wholeAt } from '../math/buckets.ts'
import type { Column } from '../math/column.ts'
import { floatAt } from '../math/floats.ts'
import type { SpatialWeights } from '../math/weights.ts'
import { assertNoSelf, deviations, weightedValues, type WeightingOptions } from './weightedValues.ts'

/**
 * Geary's C, differences between neighbours (global, one value, spatial).
 *
 * How much neighbouring units differ, compared with any two units: below 1 when neighbours are alike, above 1 when they
 * differ more than units at random.
 *
 * **Formula** C = (n - 1)/(2 S_0) (sum_i sum_j w_(ij) (x_i - x_j)^2)/(sum_i (x_i - bar x)^2), S_0 = sum_i sum_j w_(ij)
 *
 * **Input** one value per areal unit, and weights between the same units. Units whose value is NaN (nobody lives there)
 * are left out, as neighbours too.
 * **Unit** none. **Range** 0 and above: 0 when neighbours never differ, 1 on average when values have nothing to do with
 * place.
 * **Undefined** NaN when all values are the same or no two units are neighbours.
 * **Source** Geary (1954), The Incorporated Statistician 5(3), 115-145.
 * **Variant** rows are standardised unless `weighting` says otherwise; units without neighbours stay in n and in the mean.
 * **Caution** runs the other way than Moran's I, and reacts more to a few large differences side by side.
 *
 * @param values one per areal unit
 * @param weights between the units, none of which is its own neighbour
 * @param options how the weights are used
 * @throws {RangeError} on an infinite value, or weights that do not fit the values
 * @example gearyC([1, 2, 4, 5], { "starts": [0, 1, 3, 5, 6], "neighbours": [1, 0, 2, 1, 3, 2], "values": [1, 1, 1, 1, 1, 1] }) // => 0.2625
 */
export function gearyC(values: Column, weights: SpatialWeights, options: WeightingOptions = {}): number {
  const prepared = weightedValues('gearyC', values, weights, options.weighting ?? 'standardised')
  assertNoSelf('gearyC', prepared)
  const { starts, neighbours, values: weight } = prepared.weights
  const z = deviations(prepared.values)
  let total = 0
  let differences = 0
  let squares = 0
  for (let i = 0; i < z.length; i++) {
    const own = floatAt(z, i)
    squares += own ** 2
    for (let p = wholeAt(starts, i); p < wholeAt(starts, i + 1); p++) {
      total += floatAt(weight, p)
      differences += floatAt(weight, p) * (own - floatAt(z, wholeAt(neighbours, p))) ** 2
    }
  }
  return total > 0 ? ((z.length - 1) / (2 * total)) * (differences / squares) : Number.NaN
}
