/** What the view `boende` shows, as far as the catalogue and the areas are there to answer it. */
import { HOUSING_LAYER, resolveHousing } from '../analysis/housingAsked.ts'
import { availabilityOf, yearsOf, type Asked } from '../analysis/resolve.ts'
import type { Catalog, LevelInfo } from '../domain/dataset.ts'
import type { LevelId, UnitLevel } from '../domain/units.ts'
import { choiceNotes, selectCatalog, selectGeography, type ChoiceNote } from './asked.ts'
import { memoize1 } from './memoize.ts'
import type { AppState } from './store.ts'

const resolve = memoize1((level: LevelId | null, year: number | null, catalog: Catalog | undefined) =>
  catalog === undefined ? undefined : resolveHousing({ level, year }, catalog),
)

/** Level and year; the layer and the division of other views play no part. */
export const selectHousingAsked = (state: AppState): Asked | undefined =>
  resolve(state.query.level, state.query.year, selectCatalog(state))

export function selectHousingLevel(state: AppState): UnitLevel | undefined {
  const asked = selectHousingAsked(state)
  return asked === undefined ? undefined : selectGeography(state)?.levels.get(asked.level)
}

/** What the address asked for and the figures do not have; the unit too. */
export const selectHousingNotes = (state: AppState): readonly ChoiceNote[] =>
  notes(selectHousingAsked(state), selectHousingLevel(state), state.query.unitId)

const notes = memoize1(choiceNotes)

/** What the reader can choose: levels with tenure, and the years of the chosen one. */
export interface HousingChoices {
  readonly levels: readonly { readonly info: LevelInfo; readonly isThere: boolean }[]
  readonly years: readonly number[]
}

export const selectHousingChoices = (state: AppState): HousingChoices | undefined =>
  choices(selectHousingAsked(state), selectCatalog(state))

const choices = memoize1((asked: Asked | undefined, catalog: Catalog | undefined): HousingChoices | undefined => {
  if (asked === undefined || catalog === undefined) return undefined
  const entryOf = (level: LevelId) => availabilityOf(catalog, HOUSING_LAYER, level)
  return {
    levels: catalog.levels.map((info) => ({ info, isThere: entryOf(info.id) !== undefined })),
    years: yearsOf(entryOf(asked.level)),
  }
})
