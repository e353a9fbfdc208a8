import { at, type Column } from '../math/column.ts'
import { ascendingOrder } from '../math/order.ts'
import { sum } from '../math/sum.ts'
import { assertCounts } from './assertCounts.ts'

/** A point of the curve: cumulated shares of both groups over the units with the lowest shares of the group. */
export interface CurvePoint {
  readonly rest: number
  readonly group: number
}

/** Each unit's share of the first group. Units without residents get 0 and weigh nothing wherever this is used. */
export function sharesOf(x: Column, y: Column): Float64Array {
  const shares = new Float64Array(x.length)
  for (let i = 0; i < shares.length; i++) {
    const total = at(x, i) + at(y, i)
    shares[i] = total === 0 ? 0 : at(x, i) / total
  }
  return shares
}

/**
 * Segregation curve, the Lorenz curve of two groups over areal units (global, two-group, aspatial).
 *
 * The units are put in order from the lowest to the highest share of the group, and both groups are added up along
 * that order. The diagonal is an even distribution; D is the largest vertical gap to it, the Gini index twice the
 * area between.
 *
 * **Formula** (sum_(k <= i) y_k/Y, sum_(k <= i) x_k/X), x_1/t_1 <= x_2/t_2 <= ..., t_i = x_i + y_i
 *
 * **Input** counts of people per areal unit, in the same unit order.
 * **Unit** none (proportions). **Range** from (0, 0) to (1, 1), on or below the diagonal.
 * **Undefined** an empty list when either group has no members in the region.
 * **Source** Duncan & Duncan (1955), American Sociological Review 20(2), 210-217.
 *
 * @param x counts of the group
 * @param y counts of the rest
 * @throws {RangeError} on columns of unequal length or a negative or non-finite count
 * @example segregationCurve([0, 50, 50], [50, 50, 0]) // => [{ "rest": 0, "group": 0 }, { "rest": 0.5, "group": 0 }, { "rest": 1, "group": 0.5 }, { "rest": 1, "group": 1 }]
 */
export function segregationCurve(x: Column, y: Column): readonly CurvePoint[] {
  assertCounts('segregationCurve', [x, y])
  const sumX = sum(x)
  const sumY = sum(y)
  if (sumX === 0 || sumY === 0) return []
  const points: CurvePoint[] = [{ rest: 0, group: 0 }]
  let group = 0
  let rest = 0
  for (const unit of ascendingOrder(sharesOf(x, y))) {
    if (at(x, unit) + at(y, unit) === 0) continue
    group += at(x, unit)
    rest += at(y, unit)
    points.push({ rest: rest / sumY, group: group / sumX })
  }
  return points
}
