/** What the segregation view shows, as far as the catalogue and the areas are there to answer it. */
import { divisionLevels, divisionYears, resolveDivision, type DivisionAsked } from '../analysis/segregationDivision.ts'
import type { Query } from '../analysis/query.ts'
import type { Catalog, LevelInfo } from '../domain/dataset.ts'
import type { UnitLevel } from '../domain/units.ts'
import { choiceNotes, selectCatalog, selectGeography, type ChoiceNote } from './asked.ts'
import { memoize1 } from './memoize.ts'
import type { AppState } from './store.ts'

const resolve = memoize1(
  (division: Query['division'], level: Query['level'], year: Query['year'], catalog: Catalog | undefined) =>
    catalog === undefined ? undefined : resolveDivision({ division, level, year }, catalog),
)

/** Division, level and year; the layer of the other views plays no part. */
export const selectDivision = (state: AppState): DivisionAsked | undefined =>
  resolve(state.query.division, state.query.level, state.query.year, selectCatalog(state))

export function selectDivisionLevelInfo(state: AppState): LevelInfo | undefined {
  const level = selectDivision(state)?.level
  return selectCatalog(state)?.levels.find(({ id }) => id === level)
}

export function selectDivisionLevel(state: AppState): UnitLevel | undefined {
  const asked = selectDivision(state)
  return asked === undefined ? undefined : selectGeography(state)?.levels.get(asked.level)
}

/** The chosen unit's index in the level, or undefined when none is chosen. */
export function selectDivisionUnitIndex(state: AppState): number | undefined {
  const { unitId } = state.query
  return unitId === null ? undefined : selectDivisionLevel(state)?.indexOf.get(unitId)
}

/** What the address asked for and the division does not have; the unit too. */
export const selectDivisionNotes = (state: AppState): readonly ChoiceNote[] =>
  notes(selectDivision(state), selectDivisionLevel(state), state.query.unitId)

const notes = memoize1(choiceNotes)

/** What the reader can choose: levels that have the division, and the years of the chosen level. */
export interface DivisionChoices {
  readonly levels: readonly { readonly info: LevelInfo; readonly isThere: boolean }[]
  readonly years: readonly number[]
}

export const selectDivisionChoices = (state: AppState): DivisionChoices | undefined =>
  choices(selectDivision(state), selectCatalog(state))

const choices = memoize1((asked: DivisionAsked | undefined, catalog: Catalog | undefined) => {
  if (asked === undefined || catalog === undefined) return undefined
  const there = divisionLevels(catalog, asked.division)
  return {
    levels: catalog.levels.map((info) => ({ info, isThere: there.includes(info.id) })),
    years: divisionYears(catalog, asked.division, asked.level),
  }
})
