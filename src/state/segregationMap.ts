import { absent } from '../domain/figures.ts'
import type { Language } from '../domain/text.ts'
import type { UnitId } from '../domain/units.ts'
import { SEGREGATION } from '../i18n/segregation.ts'
import type { MapView } from '../symbology/mapView.ts'
import { BORDER_LEVELS, mapLabels } from './mapView.ts'
import { memoizeParts } from './memoize.ts'
import { selectSegregation, type SegregationModel } from './segregation.ts'
import { segregationRows } from './segregationAreas.ts'
import { localMapTexts, localName, localView, type LocalView } from './segregationLocalView.ts'
import { unitsName } from './segregationSentences.ts'
import type { AppState } from './store.ts'

/** The local picture as a map: each area against the city or beside its neighbours. */
export function selectSegregationMap(state: AppState): MapView | undefined {
  const model = selectSegregation(state)
  if (model === undefined) return undefined
  const { language, unitId, localMeasure } = state.query
  const view = localView(model, localMeasure)
  return mapOf({ model, view, selectedId: unitId, language })
}

interface MapParts {
  readonly model: SegregationModel
  readonly view: LocalView
  readonly selectedId: UnitId | null
  readonly language: Language
}

const mapOf = memoizeParts(({ model, view, selectedId, language }: MapParts): MapView => {
  const text = SEGREGATION[language]
  const { asked, info, units, larger } = model
  const { measure, figures, scale } = view
  const what = localName(model, measure, language)
  return {
    title: text.mapTitle({ what, units: unitsName(model, language), year: String(asked.year) }),
    level: asked.level,
    file: info.map,
    larger: BORDER_LEVELS[asked.level],
    areas: segregationRows(model).map((row) => {
      const { value, description } = localMapTexts(model, row, measure, language)
      return {
        unitId: row.unitId,
        name: row.name,
        point: units.units[row.index]?.point ?? [Number.NaN, Number.NaN],
        fill: scale.colorOf(figures[row.index] ?? absent('missing')),
        value,
        description: `${row.name}: ${description}, ${asked.year}`,
      }
    }),
    labels: mapLabels(units, larger ?? undefined),
    outlines: [],
    selectedId: selectedId !== null && units.indexOf.has(selectedId) ? selectedId : null,
    isSchematic: info.boundaries === 'schematic',
  }
})
