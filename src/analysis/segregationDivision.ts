import type { Catalog } from '../domain/dataset.ts'
import { LEVELS, type LevelId } from '../domain/units.ts'
import type { Division, Query } from './query.ts'
import { availabilityOf, yearsOf, type ResolveNote } from './resolve.ts'
import { TENURE_COUNT_LAYERS } from './tenure.ts'

/** The division, level and year of the segregation view as the data set can answer them. */
export interface DivisionAsked {
  readonly division: Division
  readonly level: LevelId
  readonly year: number
  readonly notes: readonly ResolveNote[]
}

/** The layers that a division's groups are counted from: one share of residents, or one count a tenure form. */
export const divisionLayers = (division: Division): readonly string[] =>
  division === 'tenure' ? TENURE_COUNT_LAYERS : [division]

/** Years in which a level has all layers of a division; none where it is not published. */
export function divisionYears(catalog: Catalog, division: Division, level: LevelId): readonly number[] {
  const [first = [], ...rest] = divisionLayers(division).map((layer) => yearsOf(availabilityOf(catalog, layer, level)))
  return first.filter((year) => rest.every((years) => years.includes(year)))
}

/** Levels that have a division in any year, smallest areas first. */
export const divisionLevels = (catalog: Catalog, division: Division): readonly LevelId[] =>
  LEVELS.filter((level) => divisionYears(catalog, division, level).length > 0)

/**
 * Fits the level and year of the query to what the division has. The layer of the other views plays no part here, so
 * its notes do not either. Without a wish the smallest areas and the latest year are shown.
 */
export function resolveDivision(query: Pick<Query, 'division' | 'level' | 'year'>, catalog: Catalog): DivisionAsked {
  const notes: ResolveNote[] = []
  const levels = divisionLevels(catalog, query.division)
  const isLevelThere = query.level !== null && levels.includes(query.level)
  const level = (isLevelThere ? query.level : levels[0]) ?? 'deso'
  if (query.level !== null && !isLevelThere) notes.push({ what: 'level', asked: query.level, shown: level })
  const years = divisionYears(catalog, query.division, level)
  const latest = years.reduce((last, year) => Math.max(last, year), 0)
  const year = query.year !== null && years.includes(query.year) ? query.year : latest
  if (query.year !== null && query.year !== year) {
    notes.push({ what: 'year', asked: String(query.year), shown: String(year) })
  }
  return { division: query.division, level, year, notes }
}
