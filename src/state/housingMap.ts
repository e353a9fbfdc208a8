import type { Language } from '../domain/text.ts'
import type { UnitId } from '../domain/units.ts'
import { HOUSING } from '../i18n/housing.ts'
import type { MapView } from '../symbology/mapView.ts'
import { absent } from '../domain/figures.ts'
import { selectHousing, type HousingModel } from './housing.ts'
import { areasName, areaText, limitText, shortType } from './housingText.ts'
import { BORDER_LEVELS, mapLabels } from './mapView.ts'
import { memoize1 } from './memoize.ts'
import type { AppState } from './store.ts'

/** The types of areas as a map. */
export function selectHousingMap(state: AppState): MapView | undefined {
  const model = selectHousing(state)
  if (model === undefined) return undefined
  return mapOf(model, state.query.unitId, state.query.language)
}

const labelsOf = memoize1(mapLabels)

const mapOf = memoize1((model: HousingModel, selectedId: UnitId | null, language: Language): MapView => {
  const { asked, info, units, larger, mix, scale } = model
  return {
    title: HOUSING[language].mapTitle({
      units: areasName(model, language),
      year: String(asked.year),
      threshold: limitText(mix.threshold, language),
    }),
    level: asked.level,
    file: info.map,
    larger: BORDER_LEVELS[asked.level],
    areas: units.units.map(({ id, name, point }, unit) => ({
      unitId: id,
      name,
      point,
      fill: scale.colorOf(mix.types[unit] ?? absent('missing')),
      value: shortType(mix.types[unit], language),
      description: areaText(model, unit, language),
    })),
    labels: labelsOf(units, larger ?? undefined),
    outlines: [],
    selectedId: selectedId !== null && units.indexOf.has(selectedId) ? selectedId : null,
    isSchematic: info.boundaries === 'schematic',
  }
})
