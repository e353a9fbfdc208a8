import type { Catalog, FigureTable } from '../domain/dataset.ts'
import type { LevelId } from '../domain/units.ts'
import type { Division } from './query.ts'
import type { Layer } from '../domain/layers.ts'
import { divisionLayers, divisionLevels, divisionYears } from './segregationDivision.ts'
import { levelGroups, type LevelGroups } from './segregationGroups.ts'

/** The smallest areas on which a division has several years; undefined where it has no such level. */
export const seriesLevel = (catalog: Catalog, division: Division): LevelId | undefined =>
  divisionLevels(catalog, division).find((level) => divisionYears(catalog, division, level).length > 1)

/** Years of a division that can be compared, and those that it has before or after a break. */
export interface SeriesYears {
  readonly together: readonly LevelGroups[]
  readonly others: readonly number[]
  /** What parts the others from them, where it is more than the boundaries. */
  readonly breaks: readonly SeriesBreak[]
}

export type SeriesBreak = Layer['seriesBreaks'][number]

/** The breaks of all layers that a division is counted from, each once. */
function divisionBreaks(catalog: Catalog, division: Division): readonly SeriesBreak[] {
  const layers = divisionLayers(division)
  const all = catalog.layers.filter(({ id }) => layers.includes(id)).flatMap(({ seriesBreaks }) => seriesBreaks)
  return [...new Map(all.map((one) => [`${one.year} ${one.reason.sv}`, one])).values()]
}

/**
 * The longest run of years on one boundary set and without a break in how they are counted; of two as long, the later.
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
  const breaks = divisionBreaks(catalog, division)
  // A year belongs with those that have its boundaries and as many breaks behind them.
  const keyOf = ({ vintage, year }: LevelGroups) => `${vintage} ${breaks.filter((one) => one.year <= year).length}`
  const runs = [...new Set(all.map(keyOf))].map((key) => all.filter((groups) => keyOf(groups) === key))
  const together = runs.reduce<readonly LevelGroups[]>((best, run) => (run.length >= best.length ? run : best), [])
  const others = all.filter((groups) => !together.includes(groups)).map(({ year }) => year)
  const [first = 0, last = 0] = [all[0]?.year, all.at(-1)?.year]
  return { together, others, breaks: breaks.filter(({ year }) => year > first && year <= last) }
}
