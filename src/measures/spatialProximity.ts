import type { Column } from '../math/column.ts'
import { pick } from '../math/pick.ts'
import { sum, unitTotals } from '../math/sum.ts'
import { assertCounts } from './assertCounts.ts'
import { kernelForms } from './kernelSums.ts'
import { located, type Proximity } from './proximity.ts'

/**
 * Index of spatial proximity SP of two groups (global, two-group, spatial).
 *
 * How much closer residents live on average to members of their own group than to residents at large. 1 says that it
 * makes no difference.
 *
 * **Formula** "SP" = (X P_(xx) + Y P_(yy))/(T P_(tt)), P_(xx) = 1/X^2 sum_i sum_j x_i x_j c_(ij), c_(ij) = e^(-d_(ij))
 *
 * **Input** counts of people per areal unit, positions in metres and land areas in square metres, in the same unit
 * order. d_ij in units of `unitMeters`. Units with t_i = 0 are left out.
 * **Unit** none (a ratio). **Range** [0, T / min(X, Y)]: above 1 when members of a group live closer together than
 * residents at large.
 * **Undefined** NaN when either group has no members in the region, or when every proximity is too small to be a number.
 * **Source** White (1983), American Journal of Sociology 88(5), 1008-1018; Massey & Denton (1988), Social Forces 67(2),
 * 281-315.
 * **Variant** the distance within a unit is 0.6 sqrt(a_i); option `withinUnit` gives sqrt(0.6 a_i) as printed by Massey
 * & Denton (1988), the mean of a square, 0, or pairs of different units only. PySAL from version 2.0 has a proximity
 * that grows with distance, and other values.
 * **Caution** depends on the decay unit and on how large the units are: compare only values with the same
 * `unitMeters` and the same kind of units.
 *
 * @param x counts of the group
 * @param y counts of the rest
 * @param place positions and areas; the decay unit in metres (default 1000) and the distance within a unit
 * @throws {RangeError} on columns of unequal length, a negative or non-finite count or area, an inhabited unit without
 * a position, or a decay unit that is not above 0
 * @example spatialProximity([100, 60, 40, 0], [0, 40, 60, 100], { "positions": { "east": [0, 1000, 2000, 3000], "north": [0, 0, 0, 0] }, "areas": [1000000, 1000000, 1000000, 1000000] }) // => 1.2376
 */
export function spatialProximity(x: Column, y: Column, place: Proximity): number {
  assertCounts('spatialProximity', [x, y])
  const { inhabited, points } = located('spatialProximity', unitTotals([x, y]), place)
  const sumX = sum(x)
  const sumY = sum(y)
  if (sumX === 0 || sumY === 0) return Number.NaN
  const { xx, xy, yy } = kernelForms(points, pick(x, inhabited), pick(y, inhabited))
  return ((xx / sumX + yy / sumY) * (sumX + sumY)) / (xx + 2 * xy + yy)
}
