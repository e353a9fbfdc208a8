import { ascendingOrder } from './order.ts'

/**
 * Half the sum over all pairs of units of | x_i y_j - x_j y_i |, which is t_i t_j | p_i - p_j |. With the units in
 * order of their shares p no difference changes its sign, and one walk through them is enough.
 */
export function pairDifferences(x: Float64Array, y: Float64Array): number {
  let groupSoFar = 0
  let restSoFar = 0
  let differences = 0
  const order = ascendingOrder(shares(x, y))
  for (let k = 0; k < order.length; k++) {
    const unit = order[k] ?? 0
    const groupHere = x[unit] ?? Number.NaN
    const restHere = y[unit] ?? Number.NaN
    differences += restSoFar * groupHere - groupSoFar * restHere
    groupSoFar += groupHere
    restSoFar += restHere
  }
  return differences
}

/** Share of x in each unit; 0 in an empty one, which adds nothing wherever it stands. */
function shares(x: Float64Array, y: Float64Array): Float64Array {
  const result = new Float64Array(x.length)
  for (let i = 0; i < result.length; i++) {
    const total = (x[i] ?? Number.NaN) + (y[i] ?? Number.NaN)
    if (total > 0) result[i] = (x[i] ?? Number.NaN) / total
  }
  return result
}
