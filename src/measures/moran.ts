import type { Column } from '../math/column.ts'
import { twoSidedNormal } from '../math/normalTail.ts'
import { sum } from '../math/sum.ts'
import { foldedWeights, rowSums } from '../math/weightRows.ts'
import { transposed, type SpatialWeights, type WeightRows } from '../math/weights.ts'
import { crossProduct } from './crossProduct.ts'
import { assertNoSelf, deviations, weightedValues, type WeightingOptions } from './weightedValues.ts'

/** How far I lies from what chance gives, were I normally distributed. */
export interface MoranTest {
  readonly variance: number
  readonly z: number
  /** Two-sided. */
  readonly p: number
}

export interface Moran {
  readonly moran: number
  /** What I is on average when the values have nothing to do with place. */
  readonly expected: number
  /** The values are draws from a normal distribution. */
  readonly normality: MoranTest
  /** The values are as they are, and dealt out at random. */
  readonly randomisation: MoranTest
  /** Units that have a value, and those of them that have no neighbour with one. */
  readonly units: number
  readonly islands: number
}

/** Variances below this are rounding: every unit is a neighbour of every other, and I cannot vary. */
const NO_VARIANCE = 1e-14

/**
 * Moran's I, spatial autocorrelation of one value per unit (global, one value, spatial).
 *
 * Whether neighbouring units have like values: positive when high lie by high and low by low, negative when high lie
 * by low, and near -1 / (n - 1) when the values have nothing to do with place.
 *
 * **Formula** I = n/S_0 (sum_i sum_j w_(ij) (x_i - bar x)(x_j - bar x))/(sum_i (x_i - bar x)^2), S_0 = sum_i sum_j w_(ij)
 *
 * **Input** one value per areal unit, and weights between the same units. Units whose value is NaN (nobody lives there)
 * are left out, as neighbours too.
 * **Unit** none. **Range** no fixed bounds: at most n / S_0 times the largest sum of a row or column of w, on either
 * side of 0; with standardised contiguity mostly [-1, 1]. Both p lie in [0, 1].
 * **Undefined** NaN when all values are the same or no two units are neighbours; the variance under randomisation with
 * fewer than four units; z and p where the variance is 0.
 * **Source** Moran (1950), Biometrika 37(1/2), 17-23; Cliff & Ord (1981), Spatial Processes, for the variances.
 * **Variant** rows are standardised unless `weighting` says otherwise. Units without neighbours stay in n and in the
 * mean (as in PySAL; spdep takes them out of n but not out of the mean), because they are part of the city.
 * **Caution** says that like lies by like, not where. Shares of small units vary by chance and hide a pattern: see
 * empiricalBayesRates. Other borders give other values.
 *
 * @param values one per areal unit
 * @param weights between the units, none of which is its own neighbour
 * @param options how the weights are used
 * @throws {RangeError} on an infinite value, or weights that do not fit the values
 * @example moran([1, 2, 4, 5], { "starts": [0, 1, 3, 5, 6], "neighbours": [1, 0, 2, 1, 3, 2], "values": [1, 1, 1, 1, 1, 1] }) // => { "moran": 0.5, "expected": -0.3333, "normality": { "variance": 0.1722, "z": 2.008, "p": 0.0446 }, "randomisation": { "variance": 0.2914, "z": 1.5438, "p": 0.1226 }, "units": 4, "islands": 0 }
 */
export function moran(values: Column, weights: SpatialWeights, options: WeightingOptions = {}): Moran {
  const prepared = weightedValues('moran', values, weights, options.weighting ?? 'standardised')
  assertNoSelf('moran', prepared)
  const rows = prepared.weights
  const units = prepared.kept.length
  const z = deviations(prepared.values)
  const folded = foldedWeights(rows)
  const shape = shapeOf(rows, folded)
  const squares = momentSum(z, 2)
  const value = shape.total > 0 ? ((units / shape.total) * crossProduct(folded, z)) / squares : Number.NaN
  const expected = Number.isNaN(value) ? Number.NaN : -1 / (units - 1)
  const kurtosis = (units * momentSum(z, 4)) / squares ** 2
  const test = (secondMoment: number): MoranTest => {
    const variance = secondMoment - expected ** 2
    const distance = variance > NO_VARIANCE ? (value - expected) / Math.sqrt(variance) : Number.NaN
    return { variance, z: distance, p: twoSidedNormal(distance) }
  }
  return {
    moran: value,
    expected,
    normality: test(secondMomentNormal(units, shape)),
    randomisation: test(secondMomentRandomised(units, shape, kurtosis)),
    units,
    islands: islandCount(rows),
  }
}

/** S_0, S_1 and S_2 of Cliff & Ord: what the variances need to know of the weights. */
interface Shape {
  readonly total: number
  readonly bothWays: number
  readonly byUnit: number
}

function shapeOf(rows: WeightRows, folded: WeightRows): Shape {
  const given = rowSums(rows)
  const received = rowSums(transposed(rows))
  return {
    total: sum(given),
    bothWays: momentSum(folded.values, 2),
    byUnit: momentSum(
      given.map((out, i) => out + (received[i] ?? 0)),
      2,
    ),
  }
}

function momentSum(values: Float64Array, power: 2 | 4): number {
  let total = 0
  for (let i = 0; i < values.length; i++) total += (values[i] ?? 0) ** power
  return total
}

function islandCount({ starts }: WeightRows): number {
  let islands = 0
  for (let i = 0; i < starts.length - 1; i++) if (starts[i] === starts[i + 1]) islands++
  return islands
}

const secondMomentNormal = (n: number, { total, bothWays, byUnit }: Shape): number =>
  (n * n * bothWays - n * byUnit + 3 * total * total) / ((n * n - 1) * total * total)

function secondMomentRandomised(n: number, { total, bothWays, byUnit }: Shape, kurtosis: number): number {
  if (n < 4) return Number.NaN
  const square = total * total
  const regular = n * ((n * n - 3 * n + 3) * bothWays - n * byUnit + 3 * square)
  const peaked = kurtosis * ((n * n - n) * bothWays - 2 * n * byUnit + 6 * square)
  return (regular - peaked) / ((n - 1) * (n - 2) * (n - 3) * square)
}
