import type { Column } from '../math/column.ts'
import { sum } from '../math/sum.ts'
import { assertCounts } from './assertCounts.ts'
import { centralLead, type CentredPlace } from './centralOrder.ts'

/**
 * Relative centralization RCE of a group beside the rest (global, two-group, spatial).
 *
 * How much closer to the centre the group lives than the rest: the chance that a member lives closer than somebody of
 * the rest, less the chance of the opposite.
 *
 * **Formula** "RCE" = sum_i X_(i-1) Y_i - sum_i X_i Y_(i-1)
 *
 * X_i and Y_i are the shares of either group in the i units that lie closest to the centre.
 *
 * **Input** counts of people per areal unit, and positions and the centre in metres, in the same unit order. Units with
 * t_i = 0 are left out.
 * **Unit** none (a proportion with a sign). **Range** [-1, 1]: 1 when all of the group lives closer to the centre than
 * the rest, -1 the other way round.
 * **Undefined** NaN when either group has no members in the region.
 * **Source** Duncan & Duncan (1955), American Journal of Sociology 60(5), 493-503; Massey & Denton (1988), Social Forces
 * 67(2), 281-315.
 * **Variant** units at the same distance count as one, so that their order cannot change the value. PySAL and OasisR go
 * by the order of their sorting. Massey & Denton read it as the share of the group that would have to move for both to
 * lie equally around the centre, which it is not: in the example that share is 0.6.
 * **Caution** answers for one stated centre only; a city can have several. It tells nothing of how far the groups live
 * from each other.
 *
 * @param x counts of the group
 * @param y counts of the rest
 * @param place positions of the units and the stated centre
 * @throws {RangeError} on columns of unequal length, a negative or non-finite count, an inhabited unit without a
 * position, or a centre that is no point
 * @example relativeCentralization([100, 60, 40, 0], [0, 40, 60, 100], { "positions": { "east": [0, 1000, 2000, 3000], "north": [0, 0, 0, 0] }, "centre": { "east": 0, "north": 0 } }) // => 0.8
 */
export function relativeCentralization(x: Column, y: Column, place: CentredPlace): number {
  assertCounts('relativeCentralization', [x, y])
  const lead = centralLead('relativeCentralization', [x, y], place)
  return sum(x) === 0 || sum(y) === 0 ? Number.NaN : lead
}
