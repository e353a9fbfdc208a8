import type { Language } from '../domain/text.ts'
import type { LevelId, UnitId, UnitLevel } from '../domain/units.ts'
import { HOUSING } from '../i18n/housing.ts'
import type { MapView } from '../symbology/mapView.ts'
import { absent } from '../domain/figures.ts'
import { selectGeography } from './asked.ts'
import { selectHousing, type HousingModel } from './housing.ts'
import { areasName, areaText, limitText, shortType } from './housingText.ts'
import { mapLabels } from './mapView.ts'
import { memoize1 } from './memoize.ts'
import type { AppState } from './store.ts'

/** Larger levels of the same map file whose borders are drawn over a level. */
const BORDERS: Readonly<Record<LevelId, readonly LevelId[]>> = {
  deso: ['regso'],
  regso: [],
  delomrade: ['stadsdel'],
  geso: [],
  stadsdel: ['stadsomrade'],
  stadsomrade: [],
}

/** The types of areas as a map. */
export function selectHousingMap(state: AppState): MapView | undefined {
  const model = selectHousing(state)
  if (model === undefined) return undefined
  const [border] = BORDERS[model.asked.level]
  const larger = border === undefined ? undefined : selectGeography(state)?.levels.get(border)
  return mapOf(model, larger, state.query.unitId, state.query.language)
}

const labelsOf = memoize1(mapLabels)

const mapOf = memoize1(
  (model: HousingModel, larger: UnitLevel | undefined, selectedId: UnitId | null, language: Language): MapView => {
    const { asked, info, units, mix, scale } = model
    return {
      title: HOUSING[language].mapTitle({
        units: areasName(model, language),
        year: String(asked.year),
        threshold: limitText(mix.threshold, language),
      }),
      level: asked.level,
      file: info.map,
      larger: BORDERS[asked.level],
      areas: units.units.map(({ id, name, point }, unit) => ({
        unitId: id,
        name,
        point,
        fill: scale.colorOf(mix.types[unit] ?? absent('missing')),
        value: shortType(mix.types[unit], language),
        description: areaText(model, unit, language),
      })),
      labels: labelsOf(units, larger),
      outlines: [],
      selectedId: selectedId !== null && units.indexOf.has(selectedId) ? selectedId : null,
      isSchematic: info.boundaries === 'schematic',
    }
  },
)
