import type { Column } from '../math/column.ts'
import { halfDistance } from '../math/halfDistance.ts'
import { proportion } from '../math/proportion.ts'
import { sum } from '../math/sum.ts'
import { assertAreas } from './assertAreas.ts'
import { assertCounts } from './assertCounts.ts'

/**
 * Delta, the concentration of a group on the land (global, one group, aspatial).
 *
 * The share of the group that would have to move for all of the land to hold as many members a hectare.
 *
 * **Formula** "DEL" = 1/2 sum_i abs(x_i/X - a_i/A)
 *
 * **Input** counts of people and land area per areal unit, in the same unit order; areas in any one unit of area.
 * **Unit** none (a proportion). **Range** [0, 1]: 0 as dense everywhere, 1 all members on none of the land.
 * **Undefined** NaN when the group has no members in the region, or when there is no land.
 * **Source** Hoover (1941), Journal of Economic History 1(2), 199-205; Duncan, Cuzzort & Duncan (1961), Statistical
 * Geography.
 * **Variant** all land that is given counts, also where nobody lives, as in PySAL. OasisR leaves uninhabited units out:
 * give their area as 0 for the same.
 * **Caution** water, harbours, industrial land and fields weigh by their area and can decide the value. Give populated
 * land, or read it for the land only. The whole population has a delta too: show it beside that of a group.
 *
 * @param x counts of the group
 * @param areas land area of each unit
 * @throws {RangeError} on columns of unequal length, or a negative or non-finite count or area
 * @example delta([100, 60, 40, 0], [1, 1, 3, 5]) // => 0.6
 */
export function delta(x: Column, areas: Column): number {
  assertCounts('delta', [x])
  assertAreas('delta', areas, x.length)
  const members = sum(x)
  const land = sum(areas)
  if (members === 0 || land === 0) return Number.NaN
  return proportion(halfDistance(x, members, areas, land))
}
