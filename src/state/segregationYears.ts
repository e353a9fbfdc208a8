/** Which divisions have several years on one boundary set, and what chance is drawn for them. */
import { DIVISIONS, type Division } from '../analysis/query.ts'
import type { LevelGroups } from '../analysis/segregationGroups.ts'
import { seriesLevel, yearsTogether } from '../analysis/segregationYears.ts'
import type { Catalog } from '../domain/dataset.ts'
import type { LevelId } from '../domain/units.ts'
import { selectCatalog } from './asked.ts'
import { valueOf } from './loadable.ts'
import { memoize1 } from './memoize.ts'
import { groupsOn, selectChanceTasks } from './segregation.ts'
import { selectDivision } from './segregationAsked.ts'
import type { ChanceTask } from './segregationChance.ts'
import type { AppState } from './store.ts'

/** Whether the division has several years, so that a series is there or on its way. */
export function selectHasSeries(state: AppState): boolean {
  const [catalog, asked] = [selectCatalog(state), selectDivision(state)]
  return catalog !== undefined && asked !== undefined && seriesLevel(catalog, asked.division) !== undefined
}

/** A division that has several years on one boundary set, for readers of those that have not. */
export interface SeriesOffer {
  readonly division: Division
  readonly level: LevelId
  readonly vintage: string
  readonly firstYear: number
  readonly lastYear: number
}

export const selectSeriesOffers = (state: AppState): readonly SeriesOffer[] =>
  offers(selectCatalog(state), state.data.figures)

const offers = memoize1((catalog: Catalog | undefined, figures: AppState['data']['figures']): readonly SeriesOffer[] =>
  catalog === undefined ? [] : DIVISIONS.flatMap((division) => offerOf(catalog, figures, division)),
)

function offerOf(catalog: Catalog, figures: AppState['data']['figures'], division: Division): readonly SeriesOffer[] {
  const level = seriesLevel(catalog, division)
  const table = level === undefined ? undefined : valueOf(figures[level])
  if (level === undefined || table === undefined) return []
  const { together } = yearsTogether(catalog, table, division, groupsOn)
  const [first, last] = [together[0], together.at(-1)]
  if (first === undefined || last === undefined || together.length < 2) return []
  return [{ division, level, vintage: first.vintage, firstYear: first.year, lastYear: last.year }]
}

const OWN_CITY = 'malmo'
const NONE: readonly LevelGroups[] = []

/** The groups of each year of the chosen division's series; none where it has no series. */
function selectSeriesGroups(state: AppState): readonly LevelGroups[] {
  const [catalog, division] = [selectCatalog(state), selectDivision(state)?.division]
  return catalog === undefined || division === undefined ? NONE : seriesGroups(catalog, state.data.figures, division)
}

const seriesGroups = memoize1(
  (catalog: Catalog, figures: AppState['data']['figures'], division: Division): readonly LevelGroups[] => {
    const level = seriesLevel(catalog, division)
    const table = level === undefined ? undefined : valueOf(figures[level])
    const { together } = table === undefined ? { together: NONE } : yearsTogether(catalog, table, division, groupsOn)
    return together.length < 2 ? NONE : together
  },
)

/** What chance is to be drawn for: what the rest of the view needs, then the years of the series. */
export const selectViewChanceTasks = (state: AppState): readonly ChanceTask[] =>
  viewTasks(
    selectChanceTasks(state),
    // The series stands on the screen neither beside the table nor in a frame.
    state.query.display === 'table' || state.query.isEmbedded ? NONE : selectSeriesGroups(state),
    selectSeriesOffers(state),
  )

const viewTasks = memoize1(
  (
    needed: readonly ChanceTask[],
    years: readonly LevelGroups[],
    all: readonly SeriesOffer[],
  ): readonly ChanceTask[] => {
    // Nothing is shown yet.
    if (needed.length === 0) return needed
    const open = years.filter((groups) => !needed.some((task) => task.kind === 'interval' && task.groups === groups))
    return open.reduce<readonly ChanceTask[]>((tasks, groups) => {
      const level = all.find(({ division }) => division === groups.division)?.level
      if (level === undefined) return tasks
      return [...tasks, { kind: 'interval', isFirst: false, groups, level, year: groups.year, city: OWN_CITY }]
    }, needed)
  },
)
