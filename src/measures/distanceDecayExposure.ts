import { at, type Column } from '../math/column.ts'
import { pick } from '../math/pick.ts'
import { proportion } from '../math/proportion.ts'
import { sum } from '../math/sum.ts'
import { assertCounts, assertParts } from './assertCounts.ts'
import { kernelRows } from './kernelSums.ts'
import { located, type Proximity } from './proximity.ts'

/** Columns that the exposure is computed from, in the same unit order. */
export interface ExposureCounts {
  /** The group whose surroundings are described. */
  readonly x: Column
  /** The group that is met. */
  readonly y: Column
  /** Everyone. */
  readonly t: Column
}

/**
 * Distance-decay exposure DPxy of one group to another (global, two of any number of groups, spatial).
 *
 * The share of group y among those whom the average member of group x meets, when residents of all units are met, the
 * less often the further away they live.
 *
 * **Formula** "DPxy" = sum_i x_i/X sum_j K_(ij) y_j/t_j, K_(ij) = (c_(ij) t_j)/(sum_k c_(ik) t_k), c_(ij) = e^(-d_(ij))
 *
 * **Input** counts of people per areal unit, positions in metres and land areas in square metres, in the same unit
 * order; t is everyone, so y need not be the only other group. d_ij in units of `unitMeters`. Units with t_i = 0 are
 * left out.
 * **Unit** none (a proportion). **Range** [0, 1].
 * **Undefined** NaN when group x has no members in the region, or when all proximities of a unit with members are too
 * small to be numbers.
 * **Source** Morgan (1983), Area 15(3), 211-217; Massey & Denton (1988), Social Forces 67(2), 281-315.
 * **Variant** residents are weighted by t_j, those who are met, as in Morgan (1983); OasisR weights by t_i. The distance
 * within a unit is 0.6 sqrt(a_i), others by the option `withinUnit`.
 * **Caution** depends on how large group y is in the region: show that share beside it. It is not symmetric.
 *
 * @param counts counts of the group whose surroundings are described, of the group that is met, and of everyone
 * @param place positions and areas; the decay unit in metres (default 1000) and the distance within a unit
 * @throws {RangeError} on columns of unequal length, a negative or non-finite count or area, a part above its total, an
 * inhabited unit without a position, or a decay unit that is not above 0
 * @example distanceDecayExposure({ "x": [100, 60, 40, 0], "y": [0, 40, 60, 100], "t": [100, 100, 100, 100] }, { "positions": { "east": [0, 1000, 2000, 3000], "north": [0, 0, 0, 0] }, "areas": [1000000, 1000000, 1000000, 1000000] }) // => 0.3668
 */
export function distanceDecayExposure(counts: ExposureCounts, place: Proximity): number {
  const { x, y, t } = counts
  assertCounts('distanceDecayExposure', [x, y, t])
  assertParts('distanceDecayExposure', x, t)
  assertParts('distanceDecayExposure', y, t)
  const { inhabited, points } = located('distanceDecayExposure', t, place)
  const members = sum(x)
  if (members === 0) return Number.NaN
  const group = pick(x, inhabited)
  const near = kernelRows(points, pick(y, inhabited), pick(t, inhabited))
  let met = 0
  for (let i = 0; i < group.length; i++) {
    if (at(group, i) > 0) met += (at(group, i) * at(near.x, i)) / at(near.y, i)
  }
  return proportion(met / members)
}
