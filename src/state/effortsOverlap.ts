/** The panel on areas that several efforts name. */
import { namedAreas, type NamedArea } from '../analysis/effortsInArea.ts'
import { themeOverlaps, withoutTheme } from '../analysis/effortsOverlap.ts'
import type { Effort } from '../domain/interventions.ts'
import type { Language } from '../domain/text.ts'
import type { UnitId, UnitLevel } from '../domain/units.ts'
import { INSATSER_AREAS } from '../i18n/insatserAreas.ts'
import { formatCount } from '../symbology/format.ts'
import { selectEffortLevel } from './effortsMap.ts'
import { counted } from './effortsNames.ts'
import { committeesText, listOf } from './effortsText.ts'
import { selectShownEfforts } from './effortsView.ts'
import { memoize1 } from './memoize.ts'
import type { AppState } from './store.ts'

export interface OverlapRow {
  readonly unitId: UnitId
  readonly name: string
  readonly count: string
  readonly efforts: readonly string[]
}

export interface ThemeRow {
  readonly id: string
  readonly theme: string
  readonly areas: string
  readonly efforts: readonly string[]
}

export interface OverlapPanel {
  readonly title: string
  readonly rows: readonly OverlapRow[]
  readonly themeTitle: string
  readonly themeNote: string
  readonly themes: readonly ThemeRow[]
}

export const unitName = (level: UnitLevel, unitId: UnitId): string =>
  level.units[level.indexOf.get(unitId) ?? -1]?.name ?? unitId

const effortText = (effort: Effort, language: Language): string =>
  `${effort.title[language]} (${committeesText(effort, language)})`

const overlapPanel = memoize1(
  (efforts: readonly Effort[], level: UnitLevel | undefined, language: Language): OverlapPanel | undefined => {
    if (level === undefined) return undefined
    const text = INSATSER_AREAS[language]
    const unitIds = level.units.map(({ id }) => id)
    const several = namedAreas(efforts, unitIds)
      .filter((area) => area.efforts.length > 1)
      .sort((a, b) => b.efforts.length - a.efforts.length)
    const themes = themeOverlaps(efforts, unitIds)
    const themeAreas = new Set(themes.flatMap((overlap) => overlap.unitIds)).size
    const themeNames = new Set(themes.map(({ theme }) => theme[language]))
    const without = withoutTheme(efforts).length
    const naming = efforts.filter(({ places }) => places.length > 0).length
    return {
      title: text.overlapTitle({ areas: counted(several.length, language) }),
      rows: several.map((area) => overlapRow(area, level, language)),
      themeTitle:
        naming > 0 && without === naming
          ? text.themeNothing
          : text.themeTitle({ areas: counted(themeAreas, language), themes: listOf([...themeNames], language) }),
      themeNote:
        without === 0
          ? ''
          : text.themeNone({ without: formatCount(without, language), of: formatCount(naming, language) }),
      themes: themes.map((overlap) => ({
        id: [overlap.theme.sv, ...overlap.efforts.map(({ id }) => id)].join(' '),
        theme: overlap.theme[language],
        areas: listOf(
          overlap.unitIds.map((unitId) => unitName(level, unitId)),
          language,
        ),
        efforts: overlap.efforts.map((effort) => effortText(effort, language)),
      })),
    }
  },
)

const overlapRow = ({ unitId, efforts }: NamedArea, level: UnitLevel, language: Language): OverlapRow => ({
  unitId,
  name: unitName(level, unitId),
  count: formatCount(efforts.length, language),
  efforts: efforts.map(({ effort }) => effortText(effort, language)),
})

/** Areas of several efforts, or undefined while the areas are not there. */
export const selectOverlapPanel = (state: AppState): OverlapPanel | undefined =>
  overlapPanel(selectShownEfforts(state), selectEffortLevel(state), state.query.language)
