import { at } from '../math/column.ts'
import { binomialDraws, hypergeometricDraws } from '../math/discreteDraws.ts'
import { randomSource } from '../math/rng.ts'
import { sum, unitTotals } from '../math/sum.ts'
import { correctedDissimilarity } from '../measures/correctedDissimilarity.ts'
import { distributionOf, STANDARD_DRAWS, type DrawOptions } from '../measures/draws.ts'
import { multigroupInformationTheory } from '../measures/multigroupInformationTheory.ts'
import { simulatedDissimilarity } from '../measures/simulatedDissimilarity.ts'
import type { DivisionGroups } from './segregationGroups.ts'

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

/**
 * Interval and correction of the leading index. For several groups it is the same basic bootstrap interval as for D:
 * each group is dealt out over the areas with the chances that its observed distribution gives.
 */
export function chanceInterval(groups: DivisionGroups, options: DrawOptions = STANDARD_DRAWS): ChanceInterval {
  const [group = [], rest = []] = groups.counts
  if (groups.counts.length === 2) return correctedDissimilarity(group, rest, options)
  const counts = wholeCounts(groups)
  const observed = multigroupInformationTheory(counts)
  const { mean, low, high } = distributionOf(drawnValues(options, bootstrap(counts, options.seed)), options)
  return {
    corrected: within01(2 * observed - mean),
    low: within01(2 * observed - high),
    high: within01(2 * observed - low),
    ...options,
  }
}

/** The leading index when everybody lives where they do but the groups are dealt out at random. */
export function chanceFloor(groups: DivisionGroups, options: DrawOptions = STANDARD_DRAWS): ChanceFloor {
  const [group = [], rest = []] = groups.counts
  if (groups.counts.length === 2) return simulatedDissimilarity(group, rest, options)
  return distributionOf(drawnValues(options, shuffle(wholeCounts(groups), options.seed)), options)
}

const SMALL_GROUP = 500
const LARGE_FLOOR = 0.25

/** A small group, or an index that chance alone could bring most of the way: said to be uncertain, and not ranked. */
export function isUncertain(groups: DivisionGroups, index: number, floor: ChanceFloor | undefined): boolean {
  const smallest = groups.shares.reduce((least, share) => Math.min(least, share), 1) * groups.counted
  return smallest < SMALL_GROUP || (floor !== undefined && floor.mean > LARGE_FLOOR * index)
}

const within01 = (value: number): number => Math.min(1, Math.max(0, value))
const wholeCounts = ({ counts }: DivisionGroups): readonly Float64Array[] =>
  counts.map((column) => Float64Array.from(column, Math.round))

function drawnValues({ draws }: DrawOptions, draw: () => readonly Float64Array[]): Float64Array {
  const values = new Float64Array(draws)
  for (let k = 0; k < draws; k++) values[k] = multigroupInformationTheory(draw())
  return values
}

/** Each group anew over the units, with the chances of its observed distribution; the columns are used again. */
function bootstrap(counts: readonly Float64Array[], seed: number): () => readonly Float64Array[] {
  const draw = binomialDraws(randomSource(seed))
  const groups = counts.map((column) => ({ column, people: sum(column), drawn: new Float64Array(column.length) }))
  const columns = groups.map(({ drawn }) => drawn)
  return () => {
    for (const { column, people, drawn } of groups) {
      let left = people
      let chances = people
      for (let unit = 0; unit < drawn.length; unit++) {
        const count = at(column, unit)
        const here = draw(left, chances === 0 ? 0 : count / chances)
        drawn[unit] = here
        left -= here
        chances -= count
      }
    }
    return columns
  }
}

/** The groups dealt out at random over what each unit holds, group after group; the columns are used again. */
function shuffle(counts: readonly Float64Array[], seed: number): () => readonly Float64Array[] {
  const draw = hypergeometricDraws(randomSource(seed))
  const totals = unitTotals(counts)
  const groups = counts.map((column) => ({ people: sum(column), drawn: new Float64Array(column.length) }))
  const columns = groups.map(({ drawn }) => drawn)
  return () => {
    const free = totals.slice()
    for (const { people, drawn } of groups) {
      let everyone = sum(free)
      let marked = people
      for (let unit = 0; unit < drawn.length; unit++) {
        const here = at(free, unit)
        const taken = here === 0 ? 0 : draw(everyone, marked, here)
        drawn[unit] = taken
        free[unit] = here - taken
        everyone -= here
        marked -= taken
      }
    }
    return columns
  }
}
