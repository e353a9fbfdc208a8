import type { LayerField } from '../analysis/layerField.ts'
import type { LevelInfo } from '../domain/dataset.ts'
import { absent } from '../domain/figures.ts'
import type { Register } from '../domain/interventions.ts'
import { inSentence } from '../i18n/inSentence.ts'
import { OWN_MARKS } from '../i18n/ownFileMarks.ts'
import type { Language } from '../domain/text.ts'
import type { LevelId, UnitId, UnitLevel } from '../domain/units.ts'
import type { ColorScale } from '../symbology/colorScale.ts'
import type { MapLabel, MapOutline, MapView } from '../symbology/mapView.ts'
import { contextOf, figureText, layerTitle } from './figureText.ts'
import { areaDescription } from './headline.ts'
import { isComplete } from './isComplete.ts'
import { memoize1, memoizeParts } from './memoize.ts'
import { selectField, selectGeography, selectLevel, selectLevelInfo, selectScale } from './selectors.ts'
import { selectRegister } from './shownRegister.ts'
import type { AppState } from './store.ts'
import { writtenFigure } from './writtenFigures.ts'

/**
 * Larger levels whose borders are drawn over a level; both must be in the same map file. One list a level, kept, since
 * the map compares it with the last one.
 */
export const BORDER_LEVELS: Readonly<Record<LevelId, readonly LevelId[]>> = {
  delomrade: ['stadsdel'],
  geso: [],
  stadsdel: ['stadsomrade'],
  stadsomrade: [],
  deso: ['regso'],
  regso: [],
}

/** The map of the view `laget`, or undefined while something that it needs is not there. */
export function selectLayerMap(state: AppState): MapView | undefined {
  const needed = {
    level: selectLevel(state),
    info: selectLevelInfo(state),
    geography: selectGeography(state),
    field: selectField(state),
    scale: selectScale(state),
  }
  if (!isComplete(needed)) return undefined
  const { level, geography } = needed
  const { language, unitId, showsEfforts } = state.query
  const map = layerMap({
    ...needed,
    larger: geography.levels.get(BORDER_LEVELS[level.id][0] ?? level.id),
    outlines: showsEfforts ? effortOutlines(selectRegister(state), level, language, false) : NO_OUTLINES,
    language,
  })
  return withSelection(map, unitId !== null && level.indexOf.has(unitId) ? unitId : null)
}

/** A choice changes what is marked and nothing else: the areas stay the very same. */
const withSelection = memoize1((map: MapView, selectedId: UnitId | null): MapView => ({ ...map, selectedId }))

const NO_OUTLINES: readonly MapOutline[] = []

interface LayerMapParts {
  readonly level: UnitLevel
  readonly info: LevelInfo
  readonly larger: UnitLevel | undefined
  readonly field: LayerField
  readonly scale: ColorScale
  readonly outlines: readonly MapOutline[]
  readonly language: Language
}

const layerMap = memoizeParts(({ level, info, larger, field, scale, outlines, language }: LayerMapParts): MapView => {
  return {
    title: mapTitle(field, info, language),
    level: level.id,
    file: info.map,
    larger: BORDER_LEVELS[level.id],
    areas: level.units.map((unit, index) => {
      const figure = field.figures[index] ?? absent('missing')
      return {
        unitId: unit.id,
        name: unit.name,
        point: unit.point,
        fill: scale.colorOf(writtenFigure(figure, contextOf(field, index, language))),
        value: figureText(figure, contextOf(field, index, language)),
        description: areaDescription(level, field, index, language),
      }
    }),
    labels: mapLabels(level, larger),
    outlines,
    selectedId: null,
    isSchematic: info.boundaries === 'schematic',
  }
})

/** What the map is of, and whose figures where they are the reader's own. */
function mapTitle(field: LayerField, info: LevelInfo, language: Language): string {
  const { layer, year } = field.asked
  const title = `${layerTitle(field.asked, language)}, ${inSentence(info.plural[language])}, ${year}`
  return layer.ownFile === undefined ? title : `${title}. ${OWN_MARKS[language].file({ name: layer.ownFile })}`
}

/** Names on the map: larger areas first, then the areas themselves. DeSO have codes, which nobody reads on a map. */
export function mapLabels(level: UnitLevel, larger: UnitLevel | undefined): readonly MapLabel[] {
  const largerLabels = (larger !== undefined && larger.id !== level.id ? larger.units : []).map(
    ({ name, point }): MapLabel => ({ text: name, point, rank: 'larger' }),
  )
  if (level.id === 'deso') return largerLabels
  const rank = largerLabels.length === 0 ? 'larger' : 'area'
  return [...largerLabels, ...level.units.map(({ name, point }): MapLabel => ({ text: name, point, rank }))]
}

/** What efforts name, place by place: one outline a place, so that a stadsdel is one shape and not ten. */
export const effortOutlines = memoize1(
  (register: Register | undefined, level: UnitLevel, language: Language, isHatched: boolean): readonly MapOutline[] => {
    if (register === undefined || level.id !== 'delomrade') return NO_OUTLINES
    const places = new Map<string, MapOutline>()
    for (const effort of register.efforts) {
      if (effort.isHistory) continue
      for (const place of effort.places) {
        const known = places.get(place.name)
        places.set(place.name, {
          id: place.name,
          unitIds: place.delomraden,
          isOpenEnded: (known?.isOpenEnded ?? true) && effort.isOpenEnded,
          isHatched,
          label: known === undefined ? effort.title[language] : `${known.label}; ${effort.title[language]}`,
        })
      }
    }
    return Array.from(places.values())
  },
)
