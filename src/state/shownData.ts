/**
 * The one door to what layers and figures are shown: the data set's, and those of the reader's own files beside them.
 * Analyses that ask for fixed columns of the data set take the same tables; no column of an own file has their names.
 */
import type { Catalog, FigureTable } from '../domain/dataset.ts'
import { LEVELS, type LevelId } from '../domain/units.ts'
import { valueOf } from './loadable.ts'
import { memoize1 } from './memoize.ts'
import type { OwnFiles } from './ownFiles.ts'
import type { AppState } from './store.ts'

/** The catalogue of the data set alone, for what is said of the data set. */
export const selectShippedCatalog = (state: AppState): Catalog | undefined => valueOf(state.data.catalog)

export const selectCatalog = (state: AppState): Catalog | undefined =>
  catalogWith(valueOf(state.data.catalog), state.ownFiles)

const catalogWith = memoize1((catalog: Catalog | undefined, { files }: OwnFiles): Catalog | undefined => {
  if (catalog === undefined || files.every(({ layers }) => layers.length === 0)) return catalog
  return {
    ...catalog,
    layers: [...catalog.layers, ...files.flatMap(({ layers }) => layers)],
    availability: [...catalog.availability, ...files.flatMap(({ availability }) => availability)],
    sources: [...catalog.sources, ...files.flatMap(({ sources }) => sources)],
  }
})

export const selectTable = (state: AppState, level: LevelId): FigureTable | undefined =>
  TABLES[level](valueOf(state.data.figures[level]), state.ownFiles)

type TableWith = (table: FigureTable | undefined, own: OwnFiles) => FigureTable | undefined

/** One for each level, so that looking at two levels in turn makes neither anew. */
const TABLES = Object.fromEntries(
  LEVELS.map((level) => [
    level,
    memoize1<Parameters<TableWith>, ReturnType<TableWith>>((table, { files }) => {
      const own = files.flatMap(({ columns }) => columns.filter((column) => column.level === level))
      return table === undefined || own.length === 0 ? table : { ...table, columns: [...table.columns, ...own] }
    }),
  ]),
) as Readonly<Record<LevelId, TableWith>>
