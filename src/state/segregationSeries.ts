/** The division over the years on one boundary set. */
import { segregationSeries, type SegregationSeries } from '../analysis/segregationSeries.ts'
import { seriesLevel } from '../analysis/segregationYears.ts'
import type { Division } from '../analysis/query.ts'
import type { Catalog, FigureTable } from '../domain/dataset.ts'
import { selectCatalog } from './asked.ts'
import { valueOf } from './loadable.ts'
import { memoize1 } from './memoize.ts'
import { groupsOn } from './segregation.ts'
import { selectDivision } from './segregationAsked.ts'
import type { AppState } from './store.ts'

/** The series of the chosen division; undefined where it has none, or while its figures are on their way. */
export function selectSeries(state: AppState): SegregationSeries | undefined {
  const [catalog, division] = [selectCatalog(state), selectDivision(state)?.division]
  const level = catalog === undefined || division === undefined ? undefined : seriesLevel(catalog, division)
  const table = level === undefined ? undefined : valueOf(state.data.figures[level])
  return catalog === undefined || division === undefined || table === undefined
    ? undefined
    : series(catalog, table, division)
}

const series = memoize1((catalog: Catalog, table: FigureTable, division: Division) =>
  segregationSeries(catalog, table, division, groupsOn),
)
