import type { Column } from '../math/column.ts'
import { pick } from '../math/pick.ts'
import { sum, unitTotals } from '../math/sum.ts'
import { assertCounts } from './assertCounts.ts'
import { kernelForms } from './kernelSums.ts'
import { located, type Proximity } from './proximity.ts'

/**
 * Relative clustering RCL of a group beside the rest (global, two-group, spatial).
 *
 * How much closer two members of the group live on average than two members of the rest. 0 says equally close.
 *
 * **Formula** "RCL" = P_(xx)/P_(yy) - 1, P_(xx) = 1/X^2 sum_i sum_j x_i x_j c_(ij), c_(ij) = e^(-d_(ij))
 *
 * **Input** counts of people per areal unit, positions in metres and land areas in square metres, in the same unit
 * order. d_ij in units of `unitMeters`. Units with t_i = 0 are left out.
 * **Unit** none (a ratio less 1). **Range** [-1, infinity): below 0 when the rest lives closer together.
 * **Undefined** NaN when either group has no members in the region, or when every proximity of the rest is too small
 * to be a number.
 * **Source** Massey & Denton (1988), Social Forces 67(2), 281-315.
 * **Variant** the distance within a unit is 0.6 sqrt(a_i), others by the option `withinUnit`. PySAL from version 2.0
 * takes x_j^2 for x_i x_j and a proximity that grows with distance, and has other values.
 * **Caution** says how dense a group lives, not whether it lives apart: both groups can live in the same units.
 *
 * @param x counts of the group
 * @param y counts of the rest
 * @param place positions and areas; the decay unit in metres (default 1000) and the distance within a unit
 * @throws {RangeError} on columns of unequal length, a negative or non-finite count or area, an inhabited unit without
 * a position, or a decay unit that is not above 0
 * @example relativeClustering([100, 60, 40, 0], [0, 20, 80, 100], { "positions": { "east": [0, 1000, 2000, 3000], "north": [0, 0, 0, 0] }, "areas": [1000000, 1000000, 1000000, 1000000] }) // => -0.0725
 */
export function relativeClustering(x: Column, y: Column, place: Proximity): number {
  assertCounts('relativeClustering', [x, y])
  const { inhabited, points } = located('relativeClustering', unitTotals([x, y]), place)
  const sumX = sum(x)
  const sumY = sum(y)
  if (sumX === 0 || sumY === 0) return Number.NaN
  const { xx, yy } = kernelForms(points, pick(x, inhabited), pick(y, inhabited))
  return yy === 0 ? Number.NaN : xx / (sumX * sumX) / (yy / (sumY * sumY)) - 1
}
