/** Every measure of a division on a level, by the question that it answers. */
import type { UnitLevel } from '../domain/units.ts'
import { excessDissimilarity } from '../measures/excessDissimilarity.ts'
import { expectedDissimilarity } from '../measures/expectedDissimilarity.ts'
import { expectedMutualInformation } from '../measures/expectedMutualInformation.ts'
import { reading, type MeasureReading } from './measureReading.ts'
import type { ChanceFloor, ChanceInterval } from './segregationChance.ts'
import { evennessReadings, exposureReadings } from './segregationEvenness.ts'
import type { DivisionGroups, LevelGroups } from './segregationGroups.ts'
import { leadingIndex } from './segregationIndices.ts'
import { centralizationReadings, concentrationReadings } from './segregationLand.ts'
import { clusteringReadings, spaceLimits, surroundingReadings, type SpaceLimits } from './segregationSpace.ts'
import { unitPlaces } from './unitPlaces.ts'

export type MeasureTheme =
  'evenness' | 'chance' | 'exposure' | 'clustering' | 'surroundings' | 'concentration' | 'centralization'

export interface ThemeReadings {
  readonly theme: MeasureTheme
  readonly readings: readonly MeasureReading[]
}

/** All measures but those of chance, which is drawn later. */
export interface DivisionMeasures {
  readonly themes: readonly ThemeReadings[]
  readonly limits: SpaceLimits
}

/** Several groups have no measure of one group's clustering or land, so those themes are not there for them. */
export function divisionMeasures(groups: LevelGroups, level: UnitLevel): DivisionMeasures {
  const places = unitPlaces(level)
  const always: ThemeReadings[] = [
    { theme: 'evenness', readings: evennessReadings(groups) },
    { theme: 'exposure', readings: exposureReadings(groups) },
    { theme: 'surroundings', readings: surroundingReadings(groups, places) },
  ]
  const limits = spaceLimits(groups, places)
  if (groups.counts.length !== 2) return { themes: always, limits }
  return {
    themes: [
      ...always,
      { theme: 'clustering', readings: clusteringReadings(groups, places, groups.basis === 'estimate') },
      { theme: 'concentration', readings: concentrationReadings(groups, places) },
      { theme: 'centralization', readings: centralizationReadings(groups, places) },
    ],
    limits,
  }
}

/** What has been drawn by now. */
export interface KnownChance {
  readonly floor: ChanceFloor | undefined
  readonly interval: ChanceInterval | undefined
}

/** How much of the leading index chance can explain. */
export function chanceReadings(groups: DivisionGroups, known: KnownChance): ThemeReadings {
  const { counts } = groups
  const information = reading('expectedMutualInformation', expectedMutualInformation(counts))
  const readings = counts.length === 2 ? [...chanceOfTwo(groups, known), information] : [information]
  return { theme: 'chance', readings }
}

function chanceOfTwo(groups: DivisionGroups, { floor, interval }: KnownChance): readonly MeasureReading[] {
  const [group = [], rest = []] = groups.counts
  return [
    reading('expectedDissimilarity', expectedDissimilarity(group, rest)),
    floor === undefined
      ? reading('simulatedDissimilarity', 'pending')
      : reading('simulatedDissimilarity', floor.mean, {
          spread: { kind: 'draws', low: floor.low, high: floor.high },
          draws: { draws: floor.draws, seed: floor.seed },
        }),
    interval === undefined
      ? reading('correctedDissimilarity', 'pending')
      : reading('correctedDissimilarity', interval.corrected, {
          spread: { kind: 'interval', low: interval.low, high: interval.high },
          draws: { draws: interval.draws, seed: interval.seed },
        }),
    floor === undefined
      ? reading('excessDissimilarity', 'pending')
      : reading('excessDissimilarity', excessDissimilarity(leadingIndex(groups), floor.mean), {
          draws: { draws: floor.draws, seed: floor.seed },
        }),
  ]
}
