import type { UnitLevel } from '../domain/units.ts'
import { quantile } from '../math/quantile.ts'
import { localEnvironments } from '../measures/localEnvironments.ts'
import { segregationProfile, type ProfileLevel } from '../measures/segregationProfile.ts'
import type { DivisionGroups } from './segregationGroups.ts'
import { unitPlaces } from './unitPlaces.ts'

/** Radii of Reardon et al. (2008), in metres; the smallest is about how far people walk, the largest a part of town. */
export const PROFILE_RADII = [500, 1000, 2000, 4000] as const

/** The indices for surroundings of one radius, and what such surroundings hold. */
export interface RadiusReading {
  readonly radiusMeters: number
  /** H~ and D~; null where a group has no members. */
  readonly informationTheory: number | null
  readonly dissimilarity: number | null
  /** Of the area in the middle: inhabited areas and people (or homes) within the radius, its own included. */
  readonly medianUnits: number
  readonly medianCounted: number
  /** How much of the weight in the middle one's surroundings is the area itself. */
  readonly medianOwnShare: number
  /** Nearer than most areas lie to each other: the index is the one without surroundings. */
  readonly isTooSmall: boolean
}

/** How the segregation of a level fades as surroundings are taken wider. */
export interface ScaleProfile {
  /** Median distance to the nearest other area with anybody; null with fewer than two. */
  readonly smallestMeters: number | null
  readonly radii: readonly RadiusReading[]
  /** From the smallest radius that says something to the largest; null where there are not two such radii. */
  readonly kept: RadiusKept | null
}

export interface RadiusKept {
  readonly fromMeters: number
  readonly toMeters: number
  readonly share: number
}

/** H~ and D~ for surroundings of growing radius around the point of each area. */
export function scaleProfile({ counts, totals }: DivisionGroups, level: UnitLevel): ScaleProfile {
  const { positions } = unitPlaces(level)
  const profile = segregationProfile(counts, positions, { radiiMeters: PROFILE_RADII, kernel: 'biweight' })
  const smallest = profile.smallestSensibleRadiusMeters
  const radii = profile.levels.map((at) => {
    const within = localEnvironments([totals], positions, { radiusMeters: at.radiusMeters, kernel: 'uniform' })
    const around = Float64Array.from(within.surroundings[0] ?? []).filter(Number.isFinite)
    return readingOf(at, quantile(around, 0.5), !(at.radiusMeters >= smallest))
  })
  return { smallestMeters: numberOrNull(smallest), radii, kept: keptOf(radii) }
}

const readingOf = (at: ProfileLevel, medianCounted: number, isTooSmall: boolean): RadiusReading => ({
  radiusMeters: at.radiusMeters,
  informationTheory: numberOrNull(at.informationTheory),
  dissimilarity: numberOrNull(at.dissimilarity),
  medianUnits: at.medianUnits,
  medianCounted,
  medianOwnShare: at.medianOwnShare,
  isTooSmall,
})

const numberOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null)

/** At or below this H~ is what rounding leaves of 0. */
const ROUNDING = 1e-9

/** A part of the whole only where both are parts: H~ may fall below 0, and among a few areas it need not fall at all. */
function keptOf(radii: readonly RadiusReading[]): RadiusKept | null {
  const telling = radii.filter(({ isTooSmall }) => !isTooSmall)
  const [first, last] = [telling[0], telling.at(-1)]
  if (first === undefined || last === undefined || telling.length < 2) return null
  const [near, far] = [first.informationTheory ?? 0, last.informationTheory ?? 0]
  if (near <= ROUNDING || far < 0 || far > near) return null
  return { fromMeters: first.radiusMeters, toMeters: last.radiusMeters, share: far / near }
}
