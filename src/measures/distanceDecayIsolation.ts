import { at, type Column } from '../math/column.ts'
import { pick } from '../math/pick.ts'
import { proportion } from '../math/proportion.ts'
import { sum, unitTotals } from '../math/sum.ts'
import { assertCounts } from './assertCounts.ts'
import { kernelRows } from './kernelSums.ts'
import { located, type Proximity } from './proximity.ts'

/**
 * Distance-decay isolation DPxx of a group (global, two-group, spatial).
 *
 * The share of the own group among those whom its average member meets, when residents of all units are met, the less
 * often the further away they live.
 *
 * **Formula** "DPxx" = sum_i x_i/X sum_j K_(ij) x_j/t_j, K_(ij) = (c_(ij) t_j)/(sum_k c_(ik) t_k), c_(ij) =
 * e^(-d_(ij)), t_i = x_i + y_i
 *
 * **Input** counts of people per areal unit, positions in metres and land areas in square metres, in the same unit
 * order. d_ij in units of `unitMeters`. Units with t_i = 0 are left out.
 * **Unit** none (a proportion). **Range** [0, 1]: 1 when there is nobody else to meet.
 * **Undefined** NaN when the group has no members in the region, or when all proximities of a unit with members are too
 * small to be numbers.
 * **Source** Morgan (1983), Area 15(3), 211-217; Massey & Denton (1988), Social Forces 67(2), 281-315.
 * **Variant** residents are weighted by t_j, those who are met, as in Morgan (1983); OasisR weights by t_i. The distance
 * within a unit is 0.6 sqrt(a_i), others by the option `withinUnit`.
 * **Caution** depends on how large the group is in the region: show that share beside it. With a short decay unit it
 * becomes the isolation within units, with a long one the group's share in the region.
 *
 * @param x counts of the group
 * @param y counts of the rest
 * @param place positions and areas; the decay unit in metres (default 1000) and the distance within a unit
 * @throws {RangeError} on columns of unequal length, a negative or non-finite count or area, an inhabited unit without
 * a position, or a decay unit that is not above 0
 * @example distanceDecayIsolation([100, 60, 40, 0], [0, 40, 60, 100], { "positions": { "east": [0, 1000, 2000, 3000], "north": [0, 0, 0, 0] }, "areas": [1000000, 1000000, 1000000, 1000000] }) // => 0.6332
 */
export function distanceDecayIsolation(x: Column, y: Column, place: Proximity): number {
  assertCounts('distanceDecayIsolation', [x, y])
  const { inhabited, points } = located('distanceDecayIsolation', unitTotals([x, y]), place)
  const members = sum(x)
  if (members === 0) return Number.NaN
  const group = pick(x, inhabited)
  const near = kernelRows(points, group, pick(y, inhabited))
  let met = 0
  for (let i = 0; i < group.length; i++) {
    if (at(group, i) > 0) met += (at(group, i) * at(near.x, i)) / (at(near.x, i) + at(near.y, i))
  }
  return proportion(met / members)
}
