/** The map that an effort is placed on: land, with the places of the open effort in ink. */
import type { LevelInfo } from '../domain/dataset.ts'
import type { Effort } from '../domain/interventions.ts'
import type { Language } from '../domain/text.ts'
import type { UnitLevel } from '../domain/units.ts'
import { REGISTER } from '../i18n/register.ts'
import { standingOf } from '../register/effortEdits.ts'
import { LAND } from '../symbology/chrome.ts'
import type { MapArea, MapOutline, MapView } from '../symbology/mapView.ts'
import { selectCatalog } from './asked.ts'
import { selectEffortLevel } from './effortsMap.ts'
import { mapLabels } from './mapView.ts'
import { memoize1 } from './memoize.ts'
import { selectGeography } from './asked.ts'
import { selectOpenEffort } from './registerView.ts'
import type { AppState } from './store.ts'

/** The map of the open effort, or undefined while none is open or something that it needs is not there. */
export function selectPlacingMap(state: AppState): MapView | undefined {
  const level = selectEffortLevel(state)
  const info = selectCatalog(state)?.levels.find(({ id }) => id === level?.id)
  const larger = selectGeography(state)?.levels.get('stadsdel')
  const effort = selectOpenEffort(state)
  if (level === undefined || info === undefined || effort === undefined) return undefined
  return placingMap(level, info, larger, effort, state.query.language)
}

const LARGER = ['stadsdel'] as const

const placingMap = memoize1(
  (...parts: readonly [UnitLevel, LevelInfo, UnitLevel | undefined, Effort, Language]): MapView => {
    const [level, info, larger, effort, language] = parts
    return {
      title: REGISTER[language].form.place.mapName({ title: effort.title[language] }),
      level: level.id,
      file: info.map,
      larger: LARGER,
      areas: areasOf(level, effort, language),
      labels: mapLabels(level, larger),
      outlines: effort.places.map((place, index): MapOutline => ({
        id: `${index} ${place.name}`,
        unitIds: place.delomraden,
        isOpenEnded: effort.isOpenEnded,
        isHatched: true,
        label: place.name,
      })),
      // Several areas can be chosen: each press is a change of its own, none stays as the selection.
      selectedId: null,
      isSchematic: info.boundaries === 'schematic',
    }
  },
)

function areasOf(level: UnitLevel, effort: Effort, language: Language): readonly MapArea[] {
  const text = REGISTER[language].form.place
  return level.units.map((unit) => {
    const value = standingOf(effort, unit.id).kind === 'none' ? text.mapNotChosen : text.mapChosen
    return {
      unitId: unit.id,
      name: unit.name,
      point: unit.point,
      fill: { color: LAND, pattern: null },
      value,
      description: `${unit.name}: ${value}`,
    }
  })
}
