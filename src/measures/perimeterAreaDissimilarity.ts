import { at, type Column } from '../math/column.ts'
import type { SpatialWeights } from '../math/weights.ts'
import { assertCounts } from './assertCounts.ts'
import { assertWeights } from './assertWeights.ts'
import { dissimilarity } from './dissimilarity.ts'
import { neighbourContrast, sharesToCompare, type EmptyUnits } from './neighbourContrast.ts'

/** The shape of the units. */
export interface UnitShapes {
  readonly areas: Column
  /** The length of each unit's whole outline, or `interior`: of what it shares with other units that count. */
  readonly perimeters: Column | 'interior'
  /** Lengths of shared boundaries between neighbouring units. */
  readonly boundaries: SpatialWeights
}

export interface ShapeOptions {
  readonly emptyUnits?: EmptyUnits
}

function assertShapes(measure: string, { areas, perimeters }: UnitShapes, shares: Float64Array): void {
  const columns = perimeters === 'interior' ? [areas] : [areas, perimeters]
  assertCounts(measure, [shares.map(() => 0), ...columns])
  for (let i = 0; i < shares.length; i++) {
    if (!Number.isNaN(at(shares, i)) && at(areas, i) === 0) {
      throw new RangeError(`${measure} requires areas above 0, got 0 at unit ${String(i)}`)
    }
  }
}

function interiorPerimeter({ starts, neighbours, values }: SpatialWeights, shares: Float64Array, unit: number): number {
  let length = 0
  for (let k = at(starts, unit); k < at(starts, unit + 1); k++) {
    const other = at(neighbours, k)
    if (other !== unit && !Number.isNaN(at(shares, other))) length += at(values, k)
  }
  return length
}

/** Perimeter to area of each unit, as a proportion of the largest among the units that count. */
function relativeShapes({ areas, perimeters, boundaries }: UnitShapes, shares: Float64Array): Float64Array {
  const ratios = new Float64Array(shares.length)
  let largest = 0
  for (let i = 0; i < shares.length; i++) {
    if (Number.isNaN(at(shares, i))) continue
    const length = perimeters === 'interior' ? interiorPerimeter(boundaries, shares, i) : at(perimeters, i)
    ratios[i] = length / at(areas, i)
    largest = Math.max(largest, at(ratios, i))
  }
  return ratios.map((ratio) => ratio / largest)
}

/**
 * Index of dissimilarity adjusted for boundaries and shape D(s) (global, two-group, spatial).
 *
 * D less the average difference in the group's share across boundaries, where a boundary between small or winding units
 * counts for more, since their residents live closer to it.
 *
 * **Formula** D(s) = D - (sum_i sum_j b_(ij) abs(p_i - p_j) (r_i + r_j))/(2 r_"max" sum_i sum_j b_(ij)),
 * r_i = "Per"_i/a_i, p_i = x_i/t_i, t_i = x_i + y_i
 *
 * **Input** counts of people per areal unit; areas a_i, perimeters Per_i and shared boundaries b_ij of the same units,
 * in one unit of length and its square. Units with t_i = 0 are left out, as neighbours too.
 * **Unit** none. **Range** [-1, 1]; never below D(w), never above D, and below 0 when units differ across boundaries
 * more than D is large.
 * **Undefined** NaN when either group has no members in the region or when no two inhabited units share a boundary.
 * **Source** Wong (1993), Urban Studies 30(3), 559-572; Tivadar (2019), Journal of Statistical Software 89(7), 1-39.
 * **Variant** the constant of Tivadar, which makes D(s) equal D(w) when all units have the same shape; the formula as
 * Wong printed it takes away half as much and is (D + D(s)) / 2. The perimeter is the whole outline (Wong) or, with
 * 'interior', what a unit shares with others, which leaves the coast and the border of the region out: say which. Units
 * without people can be kept with the share 0 (emptyUnits 'countAsZero').
 * **Caution** depends on how finely boundaries are drawn, and one small or winding unit sets the scale for all. The term
 * taken away is an average over metres of boundary, not over people, and D does not bound it.
 *
 * @param x counts of the group
 * @param y counts of the rest
 * @param shapes areas, perimeters and shared boundaries of the units
 * @param options what happens to units without people
 * @throws {RangeError} on columns of unequal length, a negative or non-finite count or length, an area of 0, or lengths
 * that do not fit the units
 * @example perimeterAreaDissimilarity([100, 60, 40, 0], [0, 40, 60, 100], { "areas": [10000, 20000, 20000, 10000], "perimeters": [400, 600, 600, 400], "boundaries": { "starts": [0, 1, 3, 5, 6], "neighbours": [1, 0, 2, 1, 3, 2], "values": [100, 100, 100, 100, 100, 100] } }) // => 0.3167
 */
export function perimeterAreaDissimilarity(
  x: Column,
  y: Column,
  shapes: UnitShapes,
  options: ShapeOptions = {},
): number {
  assertCounts('perimeterAreaDissimilarity', [x, y])
  assertWeights('perimeterAreaDissimilarity', shapes.boundaries, x.length)
  const shares = sharesToCompare(x, y, options.emptyUnits ?? 'leaveOut')
  assertShapes('perimeterAreaDissimilarity', shapes, shares)
  const factors = relativeShapes(shapes, shares)
  return dissimilarity(x, y) - neighbourContrast(shapes.boundaries, { standardisation: 'global', shares, factors })
}
