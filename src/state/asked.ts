/** What is asked for, as far as the catalogue and the areas are there to answer it. */
import { resolveQuery, type Asked, type LayerQuery, type ResolveNote } from '../analysis/resolve.ts'
import type { Catalog, Geography, LevelInfo } from '../domain/dataset.ts'
import type { UnitLevel } from '../domain/units.ts'
import { valueOf } from './loadable.ts'
import { memoize1, memoizeParts } from './memoize.ts'
import { selectCatalog } from './shownData.ts'
import type { AppState } from './store.ts'

export { selectCatalog } from './shownData.ts'

export const selectGeography = (state: AppState): Geography | undefined => valueOf(state.data.geography)

/** Made anew only when one of these changes: typing in a filter leaves the map and the table as they are. */
const resolve = memoizeParts(({ catalog, ...asked }: LayerQuery & { catalog: Catalog }) => resolveQuery(asked, catalog))

/** Layer, level, year and sex as the data set can answer them. */
export function selectAsked(state: AppState): Asked | undefined {
  const catalog = selectCatalog(state)
  const { view, layer, level, year, sex } = state.query
  return catalog === undefined ? undefined : resolve({ view, layer, level, year, sex, catalog })
}

export function selectLevelInfo(state: AppState): LevelInfo | undefined {
  const level = selectAsked(state)?.level
  return selectCatalog(state)?.levels.find(({ id }) => id === level)
}

export function selectLevel(state: AppState): UnitLevel | undefined {
  const asked = selectAsked(state)
  return asked === undefined ? undefined : selectGeography(state)?.levels.get(asked.level)
}

/** A choice that could not be followed: a layer, level, year or sex that does not exist, or an unknown area. */
export type ChoiceNote = ResolveNote | { readonly what: 'unit'; readonly asked: string }

export const selectNotes = (state: AppState): readonly ChoiceNote[] =>
  notes(selectAsked(state), selectLevel(state), state.query.unitId)

/** What a view's question could not be followed in, and the area when the level has none of that id. */
export function choiceNotes(
  asked: { readonly notes: readonly ResolveNote[] } | undefined,
  level: UnitLevel | undefined,
  unitId: string | null,
): readonly ChoiceNote[] {
  const known = asked?.notes ?? []
  if (unitId === null || level === undefined || level.indexOf.has(unitId)) return known
  return [...known, { what: 'unit', asked: unitId }]
}

const notes = memoize1(choiceNotes)

/** The chosen unit's index in the level, or undefined when none is chosen. */
export function selectUnitIndex(state: AppState): number | undefined {
  const { unitId } = state.query
  return unitId === null ? undefined : selectLevel(state)?.indexOf.get(unitId)
}
