import type { DrawOptions } from '../measures/draws.ts'
import { STANDARD_DRAWS } from '../measures/draws.ts'
import { absoluteClustering } from '../measures/absoluteClustering.ts'
import { adjacencyDissimilarity } from '../measures/adjacencyDissimilarity.ts'
import { boundaryDissimilarity } from '../measures/boundaryDissimilarity.ts'
import { distanceDecayExposure } from '../measures/distanceDecayExposure.ts'
import { distanceDecayIsolation } from '../measures/distanceDecayIsolation.ts'
import { localEnvironments, type EnvironmentOptions } from '../measures/localEnvironments.ts'
import { moran } from '../measures/moran.ts'
import { moranPermutation } from '../measures/moranPermutation.ts'
import { relativeClustering } from '../measures/relativeClustering.ts'
import { smallestSensibleRadius } from '../measures/smallestSensibleRadius.ts'
import { spatialDissimilarity } from '../measures/spatialDissimilarity.ts'
import { spatialInformationTheory } from '../measures/spatialInformationTheory.ts'
import { spatialProximity } from '../measures/spatialProximity.ts'
import { spatialRelativeDiversity } from '../measures/spatialRelativeDiversity.ts'
import { reading, type MeasureReading } from './measureReading.ts'
import type { DivisionGroups } from './segregationGroups.ts'
import type { UnitPlaces } from './unitPlaces.ts'

/** Metres over which proximity falls to 1/e, about 0.37. */
export const DECAY_METERS = 1000

/** How far surroundings reach, and how people in them count the less the further away they live. */
export const SURROUNDINGS: EnvironmentOptions = { radiusMeters: 1000, kernel: 'biweight' }

/** With these the smallest p of both tails is 2 / 1 000. */
export const MORAN_DRAWS: DrawOptions = { draws: 999, seed: STANDARD_DRAWS.seed }

/** How close to each other the members of the first group live, across the borders of areas. */
export function clusteringReadings(
  { counts, totals }: DivisionGroups,
  places: UnitPlaces,
  isEstimate: boolean,
): readonly MeasureReading[] {
  const [x = [], y = []] = counts
  const near = { positions: places.positions, areas: places.areas, unitMeters: DECAY_METERS }
  return [
    reading('spatialProximity', spatialProximity(x, y, near)),
    reading('absoluteClustering', absoluteClustering(x, y, near), { whenUndefined: 'nothingToMeasureBy' }),
    reading('relativeClustering', relativeClustering(x, y, near)),
    reading('distanceDecayIsolation', distanceDecayIsolation(x, y, near)),
    reading('distanceDecayExposure', distanceDecayExposure({ x, y, t: totals }, near)),
    ...moranReadings({ counts, totals }, places, isEstimate),
  ]
}

/** Whether neighbouring areas have like shares, and how often chance gives as much. */
function moranReadings(
  { counts, totals }: Pick<DivisionGroups, 'counts' | 'totals'>,
  { queen }: UnitPlaces,
  isEstimate: boolean,
): readonly MeasureReading[] {
  const shares = totals.map((total, unit) => (total > 0 ? (counts[0]?.[unit] ?? 0) / total : Number.NaN))
  const none = { whenUndefined: 'noNeighbours' } as const
  const lowest = 2 / (MORAN_DRAWS.draws + 1)
  // An estimate shares people of one small area out over its neighbours, which are then alike by construction.
  if (isEstimate) {
    return [reading('moran', moran(shares, queen).moran, none), reading('moranPermutation', 'estimate', { lowest })]
  }
  const { moran: value, p, low, high } = moranPermutation(shares, queen, MORAN_DRAWS)
  return [
    reading('moran', value, none),
    reading('moranPermutation', p, {
      ...none,
      lowest,
      spread: Number.isFinite(value) ? { kind: 'draws', low, high } : null,
      draws: MORAN_DRAWS,
    }),
  ]
}

/** Evenness that counts what lies beside each area: neighbours and borders for two groups, surroundings for any. */
export function surroundingReadings({ counts }: DivisionGroups, places: UnitPlaces): readonly MeasureReading[] {
  const environments = localEnvironments(counts, places.positions, SURROUNDINGS)
  return [
    ...(counts.length === 2 ? neighbourReadings(counts, places) : []),
    reading('spatialInformationTheory', spatialInformationTheory(environments)),
    reading('spatialDissimilarity', spatialDissimilarity(environments)),
    reading('spatialRelativeDiversity', spatialRelativeDiversity(environments)),
  ]
}

function neighbourReadings(counts: DivisionGroups['counts'], { queen, boundary }: UnitPlaces): MeasureReading[] {
  const [x = [], y = []] = counts
  const none = { whenUndefined: 'noNeighbours' } as const
  return [
    reading('adjacencyDissimilarity', adjacencyDissimilarity(x, y, queen), none),
    reading('boundaryDissimilarity', boundaryDissimilarity(x, y, boundary), none),
  ]
}

/** What limits the measures that look beyond the areas' borders. */
export interface SpaceLimits {
  /** Median distance to the nearest area with anybody; NaN with fewer than two. */
  readonly nearestMeters: number
  /** Surroundings hold only the area itself where most areas lie further apart than they reach. */
  readonly areSurroundingsTooSmall: boolean
  /** Areas with anybody that have no neighbour in the data. */
  readonly withoutNeighbour: number
}

export function spaceLimits({ totals }: DivisionGroups, { positions, queen }: UnitPlaces): SpaceLimits {
  const nearestMeters = smallestSensibleRadius(positions, totals)
  const withoutNeighbour = totals.filter((total, unit) => {
    const row = queen.neighbours.subarray(queen.starts[unit], queen.starts[unit + 1])
    return total > 0 && !row.some((neighbour) => (totals[neighbour] ?? 0) > 0)
  }).length
  return { nearestMeters, areSurroundingsTooSmall: !(SURROUNDINGS.radiusMeters >= nearestMeters), withoutNeighbour }
}
