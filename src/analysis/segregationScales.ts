import type { FigureTable, Geography } from '../domain/dataset.ts'
import type { LevelId, UnitLevel } from '../domain/units.ts'
import { mergingLoss } from '../measures/mergingLoss.ts'
import { segregationProfile, type SegregationProfile } from '../measures/segregationProfile.ts'
import type { DivisionAsked } from './segregationDivision.ts'
import { levelGroups, type DivisionGroups } from './segregationGroups.ts'
import { unitPlaces } from './unitPlaces.ts'

/** What is left of the segregation among small areas when they are merged into larger ones. */
export interface Merging {
  readonly from: LevelId
  readonly to: LevelId
  /** Areas with anybody, before and after. */
  readonly fromUnits: number
  readonly toUnits: number
  /** Share of M that is left; null where there is none to lose. */
  readonly shareKept: number | null
  /** The figures of the smaller areas are estimates. */
  readonly isEstimate: boolean
}

/** Which areas are made up of which: DeSO of RegSO by SCB, delområden of the city's own larger areas. */
const MERGINGS: readonly (readonly [from: LevelId, to: readonly LevelId[]])[] = [
  ['deso', ['regso']],
  ['delomrade', ['geso', 'stadsdel', 'stadsomrade']],
]

/** Every merging that the division's year has figures for, the smallest areas first. */
export function mergings(
  { division, year }: DivisionAsked,
  geography: Geography,
  tables: (level: LevelId) => FigureTable | undefined,
): readonly Merging[] {
  return MERGINGS.flatMap(([from, larger]) => {
    const [table, level] = [tables(from), geography.levels.get(from)]
    const groups = table === undefined ? undefined : levelGroups(table, division, year)
    if (groups === undefined || level === undefined) return []
    return larger.flatMap((to): Merging[] => {
      const parts = partOf(level, geography.levels.get(to))
      if (parts === undefined) return []
      const { shareKept, units, parts: merged } = mergingLoss(groups.counts, parts)
      return [
        {
          from,
          to,
          fromUnits: units,
          toUnits: merged,
          shareKept: Number.isFinite(shareKept) ? shareKept : null,
          isEstimate: groups.basis === 'estimate',
        },
      ]
    })
  })
}

/** The index of each unit's larger unit; -1 for a unit that lies in none. */
function partOf(level: UnitLevel, larger: UnitLevel | undefined): Int32Array | undefined {
  if (larger === undefined) return undefined
  return Int32Array.from(level.units, ({ parents }) => larger.indexOf.get(parents[larger.id] ?? '') ?? -1)
}

/** Radii of Reardon et al. (2008), in metres; the smallest is about how far people walk, the largest a part of town. */
export const PROFILE_RADII = [500, 1000, 2000, 4000] as const

/** H~ and D~ for surroundings of growing radius around the middle of each area. */
export const scaleProfile = ({ counts }: DivisionGroups, level: UnitLevel): SegregationProfile =>
  segregationProfile(counts, unitPlaces(level).positions, { radiiMeters: PROFILE_RADII, kernel: 'biweight' })
