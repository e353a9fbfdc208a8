import type { Catalog, FigureTable } from '../domain/dataset.ts'
import type { LevelId } from '../domain/units.ts'
import type { Division } from './query.ts'
import { divisionLevels, divisionYears } from './segregationDivision.ts'
import { levelGroups, type LevelGroups } from './segregationGroups.ts'

/** The smallest areas on which a division has several years; undefined where it has no such level. */
export const seriesLevel = (catalog: Catalog, division: Division): LevelId | undefined =>
  divisionLevels(catalog, division).find((level) => divisionYears(catalog, division, level).length > 1)

/** Years of a division on one boundary set, and those that it has on others. */
export interface SeriesYears {
  readonly together: readonly LevelGroups[]
  readonly others: readonly number[]
}

/**
 * The longest run of years on one boundary set; of two as long, the later.
 *
 * @param groupsOf makes the groups, where the caller remembers them
 */
export function yearsTogether(
  catalog: Catalog,
  table: FigureTable,
  division: Division,
  groupsOf: typeof levelGroups = levelGroups,
): SeriesYears {
  const all = divisionYears(catalog, division, table.level)
    .toSorted((a, b) => a - b)
    .flatMap((year) => groupsOf(table, division, year) ?? [])
  const runs = [...new Set(all.map(({ vintage }) => vintage))].map((one) =>
    all.filter(({ vintage }) => vintage === one),
  )
  const together = runs.reduce<readonly LevelGroups[]>((best, run) => (run.length >= best.length ? run : best), [])
  return { together, others: all.filter((groups) => !together.includes(groups)).map(({ year }) => year) }
}
