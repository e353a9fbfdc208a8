/** The chain from what is asked to what is shown: each step its own function, computed once per change. */
import { layerField, type LayerField } from '../analysis/layerField.ts'
import { layerSummary } from '../analysis/layerSummary.ts'
import type { ClassificationId } from '../analysis/query.ts'
import { resolveQuery, type Asked, type ResolveNote } from '../analysis/resolve.ts'
import type { Catalog, FigureTable, Geography, LevelInfo } from '../domain/dataset.ts'
import type { LevelId, UnitLevel } from '../domain/units.ts'
import { classScale, type ColorScale } from '../symbology/colorScale.ts'
import { divergingScale } from '../symbology/divergingScale.ts'
import { tenureScale } from '../symbology/tenureScale.ts'
import { valueOf } from './loadable.ts'
import { memoize1 } from './memoize.ts'
import type { AppState } from './store.ts'

export const selectCatalog = (state: AppState): Catalog | undefined => valueOf(state.data.catalog)
export const selectGeography = (state: AppState): Geography | undefined => valueOf(state.data.geography)

const resolve = memoize1((query: AppState['query'], catalog: Catalog | undefined) =>
  catalog === undefined ? undefined : resolveQuery(query, catalog),
)

/** Layer, level, year and sex as the data set can answer them. */
export const selectAsked = (state: AppState): Asked | undefined => resolve(state.query, selectCatalog(state))

export function selectLevelInfo(state: AppState): LevelInfo | undefined {
  const level = selectAsked(state)?.level
  return selectCatalog(state)?.levels.find(({ id }) => id === level)
}

export function selectLevel(state: AppState): UnitLevel | undefined {
  const asked = selectAsked(state)
  return asked === undefined ? undefined : selectGeography(state)?.levels.get(asked.level)
}

export const selectTable = (state: AppState, level: LevelId): FigureTable | undefined =>
  valueOf(state.data.figures[level])

const field = memoize1((table: FigureTable | undefined, asked: Asked | undefined, threshold: number) =>
  table === undefined || asked === undefined ? undefined : layerField(table, asked, threshold),
)

/** The figures of the layer on the level. */
export function selectField(state: AppState): LayerField | undefined {
  const asked = selectAsked(state)
  const table = asked === undefined ? undefined : selectTable(state, asked.level)
  return field(table, asked, state.query.mixedThreshold)
}

const summary = memoize1((given: LayerField | undefined) => (given === undefined ? undefined : layerSummary(given)))
export const selectSummary = (state: AppState) => summary(selectField(state))

const scale = memoize1((given: LayerField | undefined, classification: ClassificationId) =>
  given === undefined ? undefined : scaleOf(given, classification),
)

/** What values look like: map, legend, table and strips all use this object. */
export const selectScale = (state: AppState): ColorScale | undefined =>
  scale(selectField(state), state.query.classification)

function scaleOf({ asked, figures }: LayerField, classification: ClassificationId): ColorScale {
  const { layer, sex } = asked
  if (layer.kind === 'category') return tenureScale(figures, layer.id === 'mixedTenure')
  if (sex === 'difference') return divergingScale(figures, 0)
  if (classification === 'fixed') {
    return layer.breaks === null ? classScale(figures, 'quantile') : classScale(figures, 'fixed', layer.breaks)
  }
  return classScale(figures, classification)
}

/** What the query asked for and the data set does not have; the unit too. */
export function selectNotes(state: AppState): readonly (ResolveNote | { what: 'unit'; asked: string })[] {
  return notes(selectAsked(state), selectLevel(state), state.query.unitId)
}

const notes = memoize1((asked: Asked | undefined, level: UnitLevel | undefined, unitId: string | null) => {
  const known: readonly ResolveNote[] = asked?.notes ?? []
  if (unitId === null || level === undefined || level.indexOf.has(unitId)) return known
  return [...known, { what: 'unit' as const, asked: unitId }]
})

/** The chosen unit's index in the level, or undefined when none is chosen. */
export function selectUnitIndex(state: AppState): number | undefined {
  const { unitId } = state.query
  return unitId === null ? undefined : selectLevel(state)?.indexOf.get(unitId)
}
