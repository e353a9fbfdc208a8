import { at, type Column } from '../math/column.ts'
import type { DistanceKernel } from '../math/distanceKernel.ts'
import { quantileOfSorted } from '../math/quantile.ts'
import { unitTotals } from '../math/sum.ts'
import type { Positions } from '../math/weights.ts'
import { localEnvironments, type MeasuredEnvironments } from './localEnvironments.ts'
import { smallestSensibleRadius } from './smallestSensibleRadius.ts'
import { spatialDissimilarity } from './spatialDissimilarity.ts'
import { spatialInformationTheory } from './spatialInformationTheory.ts'

export interface ProfileOptions {
  /** Radii in metres, in any order. */
  readonly radiiMeters: readonly number[]
  readonly kernel: DistanceKernel
}

/** The indices at one radius, and what that radius means for these units. */
export interface ProfileLevel {
  readonly radiusMeters: number
  readonly informationTheory: number
  readonly dissimilarity: number
  /** Inhabited units in the environment of the unit in the middle, its own included. */
  readonly medianUnits: number
  /** How much of the environment of the unit in the middle is the unit itself. */
  readonly medianOwnShare: number
  /** At least half of the environments are nothing but their own unit: the indices are those without space. */
  readonly isMostlyOwnUnit: boolean
}

export interface SegregationProfile {
  readonly kernel: DistanceKernel
  /** Median distance to the nearest other inhabited unit. */
  readonly smallestSensibleRadiusMeters: number
  /** From the smallest radius to the largest. */
  readonly levels: readonly ProfileLevel[]
  readonly macroMicroRatio: number
}

/** At or below this H~ is what rounding leaves of 0, and a ratio to it would be a number without meaning. */
const ROUNDING = 1e-9

/** Sorting puts what is not known, as NaN, behind all that is. */
function medianWherePeopleLive(values: Column, inhabited: number): number {
  return quantileOfSorted(Float64Array.from(values).sort().subarray(0, inhabited), 0.5)
}

function levelOf(environments: MeasuredEnvironments): ProfileLevel {
  const around = unitTotals(environments.surroundings)
  const ownShares = unitTotals(environments.counts)
  let inhabited = 0
  for (let i = 0; i < ownShares.length; i++) {
    if (at(ownShares, i) > 0) inhabited += 1
    ownShares[i] = at(ownShares, i) / at(around, i)
  }
  const medianUnits = medianWherePeopleLive(environments.unitsWithin, inhabited)
  return {
    radiusMeters: environments.radiusMeters,
    informationTheory: spatialInformationTheory(environments),
    dissimilarity: spatialDissimilarity(environments),
    medianUnits,
    medianOwnShare: medianWherePeopleLive(ownShares, inhabited),
    isMostlyOwnUnit: medianUnits < 2,
  }
}

/**
 * Spatial segregation profile and its macro/micro ratio (global, any number of groups, spatial).
 *
 * H~ and D~ for environments of growing radius: which part of the segregation remains when people's surroundings are
 * taken wide. The ratio is near 1 when whole parts of the city differ, near 0 when only near neighbours do.
 *
 * **Formula** (tilde(H)(r_"max"))/(tilde(H)(r_"min"))
 *
 * **Input** counts per group and unit, positions in metres, and at least one radius; the groups do not overlap and
 * together are everyone. Units with t_i = 0 are left out.
 * **Unit** none (a ratio; radii in metres). **Range** any number up to 1 / H~(r_min): the ratio is usually between 0 and
 * 1, but H~ need not fall with the radius and may be below 0.
 * **Undefined** NaN ratio with a single radius or when H~ at the smallest radius is not above 0; NaN indices when fewer
 * than two groups have members in the region.
 * **Source** Reardon & O'Sullivan (2004), Sociological Methodology 34, 121-162; Reardon et al. (2008), Demography 45(3),
 * 489-514; Lee et al. (2008), American Sociological Review 73(5), 766-791.
 * **Variant** Reardon et al. take radii of 500, 1000, 2000 and 4000 metres and the biweight kernel.
 * **Caution** below the median distance between neighbouring units a radius measures no smaller scale: the level says so,
 * and the ratio then compares with H without space. Near the border environments lack those who live on the other side,
 * the more the larger the radius.
 *
 * @param groups counts per group and unit
 * @param positions one point per unit, the centre of its people where known
 * @param options the radii in metres and the kernel
 * @throws {RangeError} on no group, columns of unequal length, a negative or non-finite count, an inhabited unit without
 * a position, no radius, or a radius that is not above 0
 * @example segregationProfile([[80, 20], [20, 80]], { "east": [0, 500], "north": [0, 0] }, { "radiiMeters": [400, 1000], "kernel": "triangular" }) // => {"kernel":"triangular","smallestSensibleRadiusMeters":500,"levels":[{"radiusMeters":400,"informationTheory":0.2781,"dissimilarity":0.6,"medianUnits":1,"medianOwnShare":1,"isMostlyOwnUnit":true},{"radiusMeters":1000,"informationTheory":0.029,"dissimilarity":0.2,"medianUnits":2,"medianOwnShare":0.6667,"isMostlyOwnUnit":false}],"macroMicroRatio":0.1045}
 */
export function segregationProfile(
  groups: readonly Column[],
  positions: Positions,
  options: ProfileOptions,
): SegregationProfile {
  const { radiiMeters, kernel } = options
  if (radiiMeters.length === 0) throw new RangeError('segregationProfile requires at least one radius, got none')
  const levels = radiiMeters
    .toSorted((a, b) => a - b)
    .map((radiusMeters) => levelOf(localEnvironments(groups, positions, { radiusMeters, kernel })))
  const smallest = levels[0]?.informationTheory ?? Number.NaN
  const largest = levels.at(-1)?.informationTheory ?? Number.NaN
  return {
    kernel,
    smallestSensibleRadiusMeters: smallestSensibleRadius(positions, unitTotals(groups)),
    levels,
    macroMicroRatio: levels.length > 1 && smallest > ROUNDING ? largest / smallest : Number.NaN,
  }
}
