import type { FigureTable, Geography } from '../domain/dataset.ts'
import type { LevelId, UnitLevel } from '../domain/units.ts'
import { mergingLoss } from '../measures/mergingLoss.ts'
import type { DivisionAsked } from './segregationDivision.ts'
import { levelGroups, type LevelGroups } from './segregationGroups.ts'

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
export const MERGINGS: readonly (readonly [from: LevelId, to: readonly LevelId[]])[] = [
  ['deso', ['regso']],
  ['delomrade', ['geso', 'stadsdel', 'stadsomrade']],
]

/**
 * Every merging of small areas that the division's year has figures for, the smallest areas first.
 *
 * @param groupsOf makes the groups, where the caller remembers them
 */
export const mergings = (
  { division, year }: DivisionAsked,
  geography: Geography,
  tables: (level: LevelId) => FigureTable | undefined,
  groupsOf: typeof levelGroups = levelGroups,
): readonly Merging[] =>
  MERGINGS.flatMap(([from, larger]) => {
    const [table, level] = [tables(from), geography.levels.get(from)]
    const groups = table === undefined ? undefined : groupsOf(table, division, year)
    if (groups === undefined || level === undefined) return []
    return larger.flatMap((to) => {
      const into = geography.levels.get(to)
      return into === undefined ? [] : [mergingOf(groups, level, into)]
    })
  })

function mergingOf(groups: LevelGroups, level: UnitLevel, larger: UnitLevel): Merging {
  const { shareKept, units, parts } = mergingLoss(groups.counts, partOf(level, larger))
  return {
    from: level.id,
    to: larger.id,
    fromUnits: units,
    toUnits: parts,
    shareKept: Number.isFinite(shareKept) ? shareKept : null,
    isEstimate: groups.basis === 'estimate',
  }
}

/** The index of each unit's larger unit; -1 for a unit that lies in none. */
const partOf = (level: UnitLevel, larger: UnitLevel): Int32Array =>
  Int32Array.from(level.units, ({ parents }) => larger.indexOf.get(parents[larger.id] ?? '') ?? -1)
