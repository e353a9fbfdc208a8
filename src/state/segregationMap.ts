import { absent } from '../domain/figures.ts'
import type { Language } from '../domain/text.ts'
import type { LevelId, UnitId, UnitLevel } from '../domain/units.ts'
import { SEGREGATION } from '../i18n/segregation.ts'
import type { MapView } from '../symbology/mapView.ts'
import { selectGeography } from './asked.ts'
import { mapLabels } from './mapView.ts'
import { memoize1 } from './memoize.ts'
import { selectSegregation, type SegregationModel } from './segregation.ts'
import { withPercent } from '../symbology/format.ts'
import { areaContext, localText, segregationRows, shareText } from './segregationAreas.ts'
import { unitsName } from './segregationSentences.ts'
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

/** The local picture as a map: each area against the city, or how mixed its homes are. */
export function selectSegregationMap(state: AppState): MapView | undefined {
  const model = selectSegregation(state)
  if (model === undefined) return undefined
  const { language, unitId } = state.query
  const [border] = BORDERS[model.asked.level]
  const larger = border === undefined ? undefined : selectGeography(state)?.levels.get(border)
  return mapOf(model, larger, unitId, language)
}

const mapOf = memoize1(
  (model: SegregationModel, larger: UnitLevel | undefined, selectedId: UnitId | null, language: Language): MapView => {
    const text = SEGREGATION[language]
    const { asked, info, units, scale } = model
    const what = model.local.kind === 'quotient' ? text.quotient : text.diversity
    return {
      title: text.mapTitle({ what, units: unitsName(model, language), year: String(asked.year) }),
      level: asked.level,
      file: info.map,
      larger: BORDERS[asked.level],
      areas: segregationRows(model).map((row) => {
        const context = areaContext(model, language, row.residents)
        const local = localText(row.local, row.shares[0], context)
        const [share = absent('missing')] = row.shares
        const isTwo = row.local.state === 'value' && row.shares.length === 1
        const percent = withPercent(shareText(share, context), language)
        const value = isTwo ? text.mapValue({ share: percent, quotient: local }) : local
        return {
          unitId: row.unitId,
          name: row.name,
          point: units.units[row.index]?.point ?? [Number.NaN, Number.NaN],
          fill: scale.colorOf(row.local),
          value,
          description: `${row.name}: ${isTwo ? '' : `${what} `}${value}, ${asked.year}`,
        }
      }),
      labels: mapLabels(units, larger),
      outlines: [],
      selectedId: selectedId !== null && units.indexOf.has(selectedId) ? selectedId : null,
      isSchematic: info.boundaries === 'schematic',
    }
  },
)
