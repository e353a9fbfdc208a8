import { at, type Column } from '../math/column.ts'
import { proportion } from '../math/proportion.ts'
import { unitTotals } from '../math/sum.ts'
import { sumsByPart } from '../math/sumsByPart.ts'
import { assertCounts } from './assertCounts.ts'
import { assertPartNumbers, NO_PART } from './assertPartNumbers.ts'
import { dissimilarity } from './dissimilarity.ts'
import { mutualInformation } from './mutualInformation.ts'

/** An M below this, in nats, is what rounding leaves where there is no segregation. */
const ROUNDING = 1e-12

/** How much of the segregation among units is still there among the larger units they are merged into. */
export interface MergingLoss {
  /** M of the units. */
  readonly M: number
  /** M of the parts. */
  readonly kept: number
  readonly shareKept: number
  /** D of the units and of the parts; NaN unless there are two groups. */
  readonly D: number
  readonly keptD: number
  /** Units with people, and parts with people. */
  readonly units: number
  readonly parts: number
}

/**
 * Share of the segregation M that is left when areal units are merged (global, any number of groups, aspatial).
 *
 * What a map of fewer and larger areas still shows of the segregation among the smaller ones. What is lost has not gone
 * away: it is inside the larger areas.
 *
 * **Formula** k = M_b/M, M - M_b = sum_s T_s/T M_s
 *
 * **Input** M_b is M of the parts, M_s that inside part s. One column of counts per group, and the part that each unit
 * is merged into as a whole number from 0. A unit with -1 is merged into nothing and is left out before and after.
 * **Unit** nats for M and kept; none (proportions) for shareKept, D and keptD. **Range** [0, 1] for shareKept: 0 all
 * parts mixed alike, 1 nothing lost. M and D never rise when units are merged.
 * **Undefined** NaN when nobody lives in the region; shareKept also where there is no segregation to lose; D and keptD
 * when there are not exactly two groups, or one of them has no members.
 * **Source** Theil (1972), Statistical Decomposition Analysis; Openshaw (1984), The Modifiable Areal Unit Problem,
 * Concepts and Techniques in Modern Geography 38.
 * **Caution** parts drawn at random would keep some of it too: about (S - 1) / (N - 1) of what chance gives. Says
 * nothing of areas still smaller than the units.
 *
 * @param groups counts per group and unit
 * @param partOf the part each unit is merged into: 0, 1, 2 ..., or -1 for none
 * @throws {RangeError} on no group, columns of unequal length, a negative or non-finite count, or another part number
 * @example mergingLoss([[100, 60, 40, 0], [0, 40, 60, 100]], [0, 0, 1, 1]) // => {"M": 0.3566, "kept": 0.1927, "shareKept": 0.5404, "D": 0.6, "keptD": 0.6, "units": 4, "parts": 2}
 */
export function mergingLoss(groups: readonly Column[], partOf: Column): MergingLoss {
  assertCounts('mergingLoss', groups)
  const count = assertPartNumbers('mergingLoss', partOf, groups[0]?.length ?? 0)
  const placed = groups.map((group) =>
    Float64Array.from(group, (value, unit) => (at(partOf, unit) === NO_PART ? 0 : value)),
  )
  const merged = groups.map((group) => sumsByPart(group, partOf, count))
  const M = mutualInformation(placed)
  const kept = mutualInformation(merged)
  return {
    M,
    kept,
    shareKept: M > ROUNDING ? proportion(kept / M) : Number.NaN,
    D: twoGroupD(placed),
    keptD: twoGroupD(merged),
    units: inhabited(placed),
    parts: inhabited(merged),
  }
}

const inhabited = (groups: readonly Column[]): number => unitTotals(groups).filter((people) => people > 0).length

function twoGroupD([x, y, ...others]: readonly Column[]): number {
  return x === undefined || y === undefined || others.length > 0 ? Number.NaN : dissimilarity(x, y)
}
