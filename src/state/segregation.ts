/** The segregation view from what is asked to what is shown: each step computed once per change of what it needs. */
import { placeAmong, type Place } from '../analysis/segregationCities.ts'
import { divisionYears, type DivisionAsked } from '../analysis/segregationDivision.ts'
import { cityGroups, levelGroups, type DivisionGroups, type LevelGroups } from '../analysis/segregationGroups.ts'
import {
  curveReading,
  indicesOf,
  leadingIndex,
  type CurveReading,
  type SegregationIndices,
} from '../analysis/segregationIndices.ts'
import { levelIndices, type LevelIndex } from '../analysis/segregationLevels.ts'
import { localPicture, type LocalPicture } from '../analysis/segregationLocal.ts'
import type { Division } from '../analysis/query.ts'
import type { Catalog, ComparisonCity, FigureTable, Geography, LevelInfo } from '../domain/dataset.ts'
import { PARENT_LEVEL, type UnitLevel } from '../domain/units.ts'
import type { ColorScale } from '../symbology/colorScale.ts'
import { classScale } from '../symbology/colorScale.ts'
import { divergingScale, QUOTIENT_LIMITS } from '../symbology/divergingScale.ts'
import { selectCatalog, selectGeography } from './asked.ts'
import { valueOf } from './loadable.ts'
import { memoize1 } from './memoize.ts'
import { chanceTasks, type ChanceSubject, type ChanceTask } from './segregationChance.ts'
import { selectDivision } from './segregationAsked.ts'
import type { AppState } from './store.ts'

/** Everything that the view says of the chosen division, level and year, but for what chance draws. */
export interface SegregationModel {
  readonly asked: DivisionAsked
  readonly info: LevelInfo
  readonly units: UnitLevel
  /** The larger level that the areas are named with, where the level has one. */
  readonly larger: UnitLevel | null
  readonly groups: LevelGroups
  readonly index: number
  readonly indices: SegregationIndices
  readonly curve: CurveReading | undefined
  readonly local: LocalPicture
  readonly scale: ColorScale
}

/** Limits of the mix of tenure forms; ours, and readable. */
const DIVERSITY_LIMITS = [0.2, 0.4, 0.6, 0.8] as const

/** The model, or undefined while something that it needs is not there. */
export function selectSegregation(state: AppState): SegregationModel | undefined {
  const asked = selectDivision(state)
  const table = asked === undefined ? undefined : valueOf(state.data.figures[asked.level])
  const [catalog, geography] = [selectCatalog(state), selectGeography(state)]
  if (asked === undefined || table === undefined || catalog === undefined || geography === undefined) return undefined
  return model(asked, table, catalog, geography)
}

const model = memoize1(
  (asked: DivisionAsked, table: FigureTable, catalog: Catalog, geography: Geography): SegregationModel | undefined => {
    const info = catalog.levels.find(({ id }) => id === asked.level)
    const units = geography.levels.get(asked.level)
    const groups = groupsOn(table, asked.division, asked.year)
    if (info === undefined || units === undefined || groups === undefined) return undefined
    const parent = PARENT_LEVEL[asked.level]
    const local = localPicture(groups)
    return {
      asked,
      info,
      units,
      larger: (parent === null ? undefined : geography.levels.get(parent)) ?? null,
      groups,
      index: leadingIndex(groups),
      indices: indicesOf(groups),
      curve: curveReading(groups),
      local,
      scale:
        local.kind === 'quotient'
          ? divergingScale(local.figures, 1, QUOTIENT_LIMITS)
          : classScale(local.figures, 'fixed', DIVERSITY_LIMITS),
    }
  },
)

const known = new WeakMap<FigureTable, Map<string, LevelGroups | undefined>>()

/** The groups of a table, made once: what chance draws is remembered by them. */
export function groupsOn(table: FigureTable, division: Division, year: number): LevelGroups | undefined {
  const key = `${division} ${year}`
  const ofTable = known.get(table) ?? new Map<string, LevelGroups | undefined>()
  known.set(table, ofTable)
  if (!ofTable.has(key)) ofTable.set(key, levelGroups(table, division, year))
  return ofTable.get(key)
}

/** The leading index on all levels, fewest areas first; rows of another year are left out. */
export const selectLevelIndices = (state: AppState): readonly LevelIndex[] =>
  levels(selectCatalog(state), state.data.figures, selectDivision(state))

const levels = memoize1(
  (catalog: Catalog | undefined, figures: AppState['data']['figures'], asked: DivisionAsked | undefined) =>
    catalog === undefined || asked === undefined
      ? []
      : levelIndices(catalog, (level) => valueOf(figures[level]), asked),
)

/** One city in a comparison. */
export interface CityIndex {
  readonly id: string
  /** Null = Malmö itself. */
  readonly name: string | null
  readonly groups: DivisionGroups
  readonly share: number
  readonly index: number
}

/** Malmö beside the other cities, for one division. */
export interface CityComparison {
  readonly division: Division
  readonly year: number
  readonly own: CityIndex
  readonly others: readonly CityIndex[]
  /** Where Malmö's share of the first group lies among the others'. */
  readonly sharePlace: Place
}

/** The divisions that the other cities' files have, on the smallest areas, which all cities have alike. */
const COMPARED: readonly Division[] = ['foreignBackground', 'lowStandard', 'tenure']
const COMPARED_LEVEL = 'deso'
const OWN_CITY = 'malmo'

/** All comparisons with the other cities, in a fixed order; empty until the files are there. */
export const selectCityComparisons = (state: AppState): readonly CityComparison[] =>
  comparisons(selectCatalog(state), valueOf(state.data.figures[COMPARED_LEVEL]), valueOf(state.data.cities))

const comparisons = memoize1(
  (
    catalog: Catalog | undefined,
    table: FigureTable | undefined,
    cities: readonly ComparisonCity[] | undefined,
  ): readonly CityComparison[] => {
    if (catalog === undefined || table === undefined || cities === undefined) return []
    return COMPARED.flatMap((division) => comparisonOf(division, catalog, table, cities) ?? [])
  },
)

function comparisonOf(
  division: Division,
  catalog: Catalog,
  table: FigureTable,
  cities: readonly ComparisonCity[],
): CityComparison | undefined {
  const year = comparedYear(catalog, division)
  const groups = groupsOn(table, division, year)
  if (groups === undefined) return undefined
  const others = cities
    .filter(({ level }) => level === COMPARED_LEVEL)
    .flatMap(({ id, name, ...city }) => {
      const other = cityGroups({ id, name, ...city }, division, year)
      return other === undefined ? [] : [cityIndex(id, name, other)]
    })
  const own = cityIndex(OWN_CITY, null, groups)
  if (others.length === 0) return undefined
  const sharePlace = placeAmong(
    own.share,
    others.map(({ share }) => share),
  )
  return { division, year, own, others, sharePlace }
}

const comparedYear = (catalog: Catalog, division: Division): number =>
  divisionYears(catalog, division, COMPARED_LEVEL).reduce((last, one) => Math.max(last, one), 0)

const cityIndex = (id: string, name: string | null, groups: DivisionGroups): CityIndex => ({
  id,
  name,
  groups,
  share: groups.shares[0] ?? Number.NaN,
  index: leadingIndex(groups),
})

/** The comparison that stands in the headline: only on the level and year that the other cities have. */
export function selectHeadlineComparison(state: AppState): CityComparison | undefined {
  const asked = selectDivision(state)
  if (asked?.level !== COMPARED_LEVEL) return undefined
  return selectCityComparisons(state).find(({ division, year }) => division === asked.division && year === asked.year)
}

/** Whether the headline will name other cities whose file is still on its way. */
export function selectIsComparisonAwaited(state: AppState): boolean {
  const [asked, catalog] = [selectDivision(state), selectCatalog(state)]
  const isOnItsWay = state.data.cities.status === 'idle' || state.data.cities.status === 'loading'
  if (!isOnItsWay || asked === undefined || catalog === undefined) return false
  const { division, level, year } = asked
  return level === COMPARED_LEVEL && COMPARED.includes(division) && year === comparedYear(catalog, division)
}

/** What chance is to be drawn for, in the order of reading. */
export const selectChanceTasks = (state: AppState): readonly ChanceTask[] =>
  tasks(
    selectSegregation(state),
    selectHeadlineComparison(state),
    selectCityComparisons(state),
    state.query.display === 'table' || state.query.isEmbedded,
  )

const tasks = memoize1(
  (
    shown: SegregationModel | undefined,
    headline: CityComparison | undefined,
    all: readonly CityComparison[],
    isShort: boolean,
  ): readonly ChanceTask[] => {
    if (shown === undefined) return []
    const { groups, asked } = shown
    const first = headline === undefined ? [] : subjectsOf(headline)
    // The other comparisons stand beside the headline's; without one they are not on the screen.
    const others = headline === undefined || isShort ? [] : all.flatMap(subjectsOf)
    return chanceTasks({ groups, level: asked.level, year: asked.year, city: OWN_CITY }, first, others)
  },
)

const subjectsOf = ({ own, others, year }: CityComparison): readonly ChanceSubject[] =>
  [own, ...others].map(({ id, groups }) => ({ groups, level: COMPARED_LEVEL, year, city: id }))
