import type { Column } from '../math/column.ts'
import type { SpatialWeights } from '../math/weights.ts'
import { neighbourhoodSums, type NeighbourhoodSum } from './neighbourhoodSums.ts'
import { assertNoSelf, deviations, forAllUnits, weightedValues, type WeightingOptions } from './weightedValues.ts'

export interface MomentOptions extends WeightingOptions {
  /** Whether the unit keeps its value while the others are dealt out (default), or all are dealt out. */
  readonly dealtOut?: 'others' | 'all'
}

/** What local I is on average by chance, and how much it varies, without drawing. */
export interface LocalMoranMoments {
  readonly expected: Float64Array
  readonly variance: Float64Array
}

/** All that the moments need to know of the values. */
interface Spread {
  readonly n: number
  /** Second and fourth moment, divided by n. */
  readonly second: number
  readonly fourth: number
}

/**
 * Exact mean and variance of localMoran (with its default moment) when values are dealt out over the units at random.
 * NaN where localMoran is. For n / (n - 1) of the variants see there.
 *
 * Source: Anselin (1995), Geographical Analysis 27(2), 93-115, for all units; Sokal, Oden & Thomson (1998), Geographical
 * Analysis 30(4), 331-354, for the others.
 *
 * @throws {RangeError} on an infinite value, or weights that do not fit the values
 */
export function localMoranMoments(
  values: Column,
  weights: SpatialWeights,
  options: MomentOptions = {},
): LocalMoranMoments {
  const prepared = weightedValues('localMoranMoments', values, weights, options.weighting ?? 'standardised')
  assertNoSelf('localMoranMoments', prepared)
  const z = deviations(prepared.values)
  const sums = neighbourhoodSums(prepared.weights, z)
  const spread = spreadOf(z)
  const moments = Array.from(z, (own, i) => {
    const row = sums(i)
    if (row.weight === 0) return { expected: Number.NaN, variance: Number.NaN }
    return options.dealtOut === 'all' ? allDealtOut(row, spread) : othersDealtOut(row, own, spread)
  })
  return {
    expected: forAllUnits(prepared, (i) => moments[i]?.expected ?? Number.NaN),
    variance: forAllUnits(prepared, (i) => moments[i]?.variance ?? Number.NaN),
  }
}

function spreadOf(z: Float64Array): Spread {
  let second = 0
  let fourth = 0
  for (let i = 0; i < z.length; i++) {
    const square = (z[i] ?? 0) ** 2
    second += square
    fourth += square ** 2
  }
  return { n: z.length, second: second / z.length, fourth: fourth / z.length }
}

function othersDealtOut({ weight, squares }: NeighbourhoodSum, own: number, { n, second }: Spread) {
  const sampling = (n / (n - 2)) * (squares - weight ** 2 / (n - 1))
  return {
    expected: (-(own ** 2) * weight) / ((n - 1) * second),
    variance: (own / second) ** 2 * sampling * (second - own ** 2 / (n - 1)),
  }
}

function allDealtOut({ weight, squares }: NeighbourhoodSum, { n, second, fourth }: Spread) {
  const kurtosis = fourth / second ** 2
  const products = weight ** 2 - squares
  return {
    expected: -weight / (n - 1),
    variance:
      (squares * (n - kurtosis)) / (n - 1) +
      (products * (2 * kurtosis - n)) / ((n - 1) * (n - 2)) -
      (weight / (n - 1)) ** 2,
  }
}
