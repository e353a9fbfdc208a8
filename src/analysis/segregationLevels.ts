import type { Catalog, FigureTable, LevelInfo } from '../domain/dataset.ts'
import type { Basis } from '../domain/figures.ts'
import type { LevelId } from '../domain/units.ts'
import { divisionYears, type DivisionAsked } from './segregationDivision.ts'
import { leadingIndex } from './segregationIndices.ts'
import { levelGroups } from './segregationGroups.ts'

/** The same index on one level; only rows of one year stand beside each other. */
export type LevelIndex = { readonly level: LevelInfo } & (
  | { readonly state: 'value'; readonly units: number; readonly index: number; readonly basis: Basis }
  | { readonly state: 'notPublished' | 'waiting' }
)

/** The leading index on every level, fewest areas first. */
export function levelIndices(
  catalog: Catalog,
  tables: (level: LevelId) => FigureTable | undefined,
  { division, year }: DivisionAsked,
): readonly LevelIndex[] {
  return [...catalog.levels]
    .sort((a, b) => a.units - b.units)
    .map((level): LevelIndex => {
      if (!divisionYears(catalog, division, level.id).includes(year)) return { level, state: 'notPublished' }
      const table = tables(level.id)
      const groups = table === undefined ? undefined : levelGroups(table, division, year)
      if (groups === undefined) return { level, state: 'waiting' }
      return { level, state: 'value', units: groups.units, index: leadingIndex(groups), basis: groups.basis }
    })
}
