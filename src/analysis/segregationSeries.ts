import type { Catalog, FigureTable } from '../domain/dataset.ts'
import type { LevelId } from '../domain/units.ts'
import { mutualInformation } from '../measures/mutualInformation.ts'
import { mutualInformationChange, type InformationChange } from '../measures/mutualInformationChange.ts'
import type { Division } from './query.ts'
import { divisionLevels, divisionYears } from './segregationDivision.ts'
import { levelGroups, type LevelGroups } from './segregationGroups.ts'
import { leadingIndex } from './segregationIndices.ts'

/** A division on one level over the years that it has there, all on the same areas. */
export interface SegregationSeries {
  readonly division: Division
  readonly level: LevelId
  readonly years: readonly YearIndex[]
  /** From the first year to the last. */
  readonly change: InformationChange
}

export interface YearIndex {
  readonly year: number
  readonly groups: LevelGroups
  /** Of the first group. */
  readonly share: number
  readonly index: number
  /** In nats. */
  readonly mutualInformation: number
}

/** The smallest areas on which a division has several years; undefined where it has no such level. */
export function seriesLevel(catalog: Catalog, division: Division): LevelId | undefined {
  return divisionLevels(catalog, division).find((level) => divisionYears(catalog, division, level).length > 1)
}

/** The series, or undefined when some year lacks figures. Years of another boundary set do not stand in one series. */
export function segregationSeries(
  catalog: Catalog,
  table: FigureTable,
  division: Division,
): SegregationSeries | undefined {
  const years = divisionYears(catalog, division, table.level).toSorted((a, b) => a - b)
  const all = years.map((year) => levelGroups(table, division, year))
  const vintage = all[0]?.vintage
  const known = all.flatMap((groups) =>
    groups?.vintage === vintage && groups !== undefined ? [yearIndex(groups)] : [],
  )
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined || known.length < 2) return undefined
  return {
    division,
    level: table.level,
    years: known,
    change: mutualInformationChange(first.groups.counts, last.groups.counts),
  }
}

const yearIndex = (groups: LevelGroups): YearIndex => ({
  year: groups.year,
  groups,
  share: groups.shares[0] ?? Number.NaN,
  index: leadingIndex(groups),
  mutualInformation: mutualInformation(groups.counts),
})
