import type { Column } from '../math/column.ts'
import { sum } from '../math/sum.ts'
import { assertAreas } from './assertAreas.ts'
import { assertCounts } from './assertCounts.ts'
import { centralLead, type CentredPlace } from './centralOrder.ts'

/**
 * Absolute centralization ACE of a group (global, one group, spatial).
 *
 * How much closer to the centre the group lives than the land lies: the chance that a member lives closer than a piece
 * of the land lies, less the chance of the opposite.
 *
 * **Formula** "ACE" = sum_i X_(i-1) A_i - sum_i X_i A_(i-1)
 *
 * X_i and A_i are the shares of the group and of the land in the i units that lie closest to the centre.
 *
 * **Input** counts of people and land area per areal unit, and positions and the centre in metres, in the same unit
 * order; areas in any one unit of area. Units with neither members nor land are left out.
 * **Unit** none (a proportion with a sign). **Range** [-1, 1]: 1 when all of the group lives closer to the centre than
 * the land lies, 0 as close as the land, below 0 further out.
 * **Undefined** NaN when the group has no members in the region, or when there is no land.
 * **Source** Duncan & Duncan (1955), American Journal of Sociology 60(5), 493-503; Massey & Denton (1988), Social Forces
 * 67(2), 281-315.
 * **Variant** all land that is given counts, also where nobody lives, as in PySAL; OasisR leaves uninhabited units out:
 * give their area as 0 for the same. Units at the same distance count as one, so that their order cannot change the
 * value; PySAL and OasisR go by the order of their sorting. Massey & Denton read it as the share of the group that would
 * have to move to be as dense at every distance, which it is not: in the example that share is 0.6.
 * **Caution** answers for one stated centre only. Residents of nearly all cities live closer to the centre than the land
 * lies: show the value of all residents beside that of a group. Water and industrial land decide with their area.
 *
 * @param x counts of the group
 * @param areas land area of each unit
 * @param place positions of the units and the stated centre
 * @throws {RangeError} on columns of unequal length, a negative or non-finite count or area, a unit without a position,
 * or a centre that is no point
 * @example absoluteCentralization([100, 60, 40, 0], [1, 1, 3, 5], { "positions": { "east": [0, 1000, 2000, 3000], "north": [0, 0, 0, 0] }, "centre": { "east": 0, "north": 0 } }) // => 0.72
 */
export function absoluteCentralization(x: Column, areas: Column, place: CentredPlace): number {
  assertCounts('absoluteCentralization', [x])
  assertAreas('absoluteCentralization', areas, x.length)
  const lead = centralLead('absoluteCentralization', [x, areas], place)
  return sum(x) === 0 || sum(areas) === 0 ? Number.NaN : lead
}
