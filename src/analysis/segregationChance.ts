import type { Column } from '../math/column.ts'
import { finish, values, type Steps } from '../math/steps.ts'
import { correctedDissimilaritySteps } from '../measures/correctedDissimilarity.ts'
import { distributionOf, STANDARD_DRAWS, type DrawOptions } from '../measures/draws.ts'
import { expectedDissimilarity } from '../measures/expectedDissimilarity.ts'
import { multigroupInformationTheory } from '../measures/multigroupInformationTheory.ts'
import { resampledGroups, shuffledGroups, type GroupDraw } from '../measures/multigroupDraws.ts'
import { simulatedDissimilaritySteps } from '../measures/simulatedDissimilarity.ts'
import type { DivisionGroups } from './segregationGroups.ts'

export { STANDARD_DRAWS } from '../measures/draws.ts'

/** The leading index without what chance adds to it, and the 95 % interval around that. */
export interface ChanceInterval extends DrawOptions {
  readonly corrected: number
  readonly low: number
  readonly high: number
}

/** What chance alone would give: the mean and the middle 95 % of random allocations. */
export interface ChanceFloor extends DrawOptions {
  readonly mean: number
  readonly low: number
  readonly high: number
}

/** What the draws are made from: one column of counts a group, how many draws, and the seed. */
export interface ChanceInput extends DrawOptions {
  readonly counts: readonly Column[]
}

/**
 * Interval and correction of the leading index. For several groups it is the same basic bootstrap interval as for D:
 * each group is dealt out over the areas with the chances that its observed distribution gives.
 */
export function* chanceIntervalSteps({ counts, draws, seed }: ChanceInput): Steps<ChanceInterval> {
  const options = { draws, seed }
  const [group = [], rest = []] = counts
  if (counts.length === 2) return yield* correctedDissimilaritySteps(group, rest, options)
  const observed = multigroupInformationTheory(counts.map((column) => Float64Array.from(column, Math.round)))
  const drawn = yield* values(draws, indexOfDraws(resampledGroups(counts, seed)))
  const { mean, low, high } = distributionOf(drawn, options)
  return {
    corrected: within01(2 * observed - mean),
    low: within01(2 * observed - high),
    high: within01(2 * observed - low),
    ...options,
  }
}

/** The leading index when everybody lives where they do but the groups are dealt out at random. */
export function* chanceFloorSteps({ counts, draws, seed }: ChanceInput): Steps<ChanceFloor> {
  const options = { draws, seed }
  const [group = [], rest = []] = counts
  if (counts.length === 2) return yield* simulatedDissimilaritySteps(group, rest, options)
  return distributionOf(yield* values(draws, indexOfDraws(shuffledGroups(counts, seed))), options)
}

/** The interval at once. */
export const chanceInterval = (
  { counts }: Pick<DivisionGroups, 'counts'>,
  options: DrawOptions = STANDARD_DRAWS,
): ChanceInterval => finish(chanceIntervalSteps({ counts, ...options }))

/** What chance alone would give, at once. */
export const chanceFloor = (
  { counts }: Pick<DivisionGroups, 'counts'>,
  options: DrawOptions = STANDARD_DRAWS,
): ChanceFloor => finish(chanceFloorSteps({ counts, ...options }))

const indexOfDraws = (draw: GroupDraw) => (): number => multigroupInformationTheory(draw())
const within01 = (value: number): number => Math.min(1, Math.max(0, value))

/**
 * What chance alone would give on average, without drawing: for two groups in closed form; for several the entropy
 * that a table of so many cells loses to chance, (areas - 1)(groups - 1) / 2T, over the entropy of the region.
 */
export function expectedByChance({ counts, shares, counted, units }: DivisionGroups): number {
  const [group = [], rest = []] = counts
  if (counts.length === 2) return expectedDissimilarity(group, rest)
  const entropy = shares.reduce((total, share) => (share > 0 ? total - share * Math.log(share) : total), 0)
  return ((units - 1) * (counts.length - 1)) / (2 * counted) / entropy
}

const SMALL_GROUP = 500
const LARGE_FLOOR = 0.25

/** A small group, or an index that chance alone could bring most of the way: said to be uncertain, and not ranked. */
export function isUncertain(groups: DivisionGroups, index: number, floor: Pick<ChanceFloor, 'mean'>): boolean {
  const smallest = groups.shares.reduce((least, share) => Math.min(least, share), 1) * groups.counted
  return smallest < SMALL_GROUP || floor.mean > LARGE_FLOOR * index
}
