/** The map of the view about efforts: land, and in ink the areas that efforts name. */
import type { LevelInfo } from '../domain/dataset.ts'
import type { Effort, Place, Register } from '../domain/interventions.ts'
import type { Language } from '../domain/text.ts'
import type { ArealUnit, UnitId, UnitLevel } from '../domain/units.ts'
import { INSATSER } from '../i18n/insatser.ts'
import { LAND } from '../symbology/chrome.ts'
import { formatCount } from '../symbology/format.ts'
import type { MapArea, MapView } from '../symbology/mapView.ts'
import { selectCatalog, selectGeography } from './asked.ts'
import { placeNameLabels } from './effortsLabels.ts'
import { selectAllEfforts, selectRegister, selectShownEfforts } from './effortsView.ts'
import { effortOutlines } from './mapView.ts'
import { memoize1 } from './memoize.ts'
import type { AppState } from './store.ts'

/** Places are read on this level, whatever level other views show. */
const LEVEL = 'delomrade'

export const selectEffortLevel = (state: AppState): UnitLevel | undefined => selectGeography(state)?.levels.get(LEVEL)

/** The map, or undefined while something that it needs is not there. */
export function selectEffortMap(state: AppState): MapView | undefined {
  const level = selectEffortLevel(state)
  const info = selectCatalog(state)?.levels.find(({ id }) => id === LEVEL)
  const shown = shownRegister(selectRegister(state), selectShownEfforts(state), selectAllEfforts(state))
  if (level === undefined || info === undefined || shown === undefined) return undefined
  return effortMap(level, info, shown, state.query.unitId, state.query.language)
}

/** The register with only the efforts that are shown. */
interface Shown {
  readonly register: Register
  readonly isFiltered: boolean
}

const shownRegister = memoize1(
  (register: Register | undefined, efforts: readonly Effort[], all: readonly Effort[]): Shown | undefined =>
    register === undefined
      ? undefined
      : { register: { ...register, efforts }, isFiltered: efforts.length < all.length },
)

const effortMap = memoize1((...parts: readonly [UnitLevel, LevelInfo, Shown, UnitId | null, Language]): MapView => {
  const [level, info, shown, selectedId, language] = parts
  const { register } = shown
  return {
    title: INSATSER[language].mapName,
    level: LEVEL,
    file: info.map,
    larger: ['stadsdel'],
    areas: level.units.map((unit) => mapArea(unit, shown, language)),
    labels: placeNameLabels(
      namedPlaces(register.efforts).map(({ name, delomraden }) => ({ name, units: unitsOf(delomraden, level) })),
    ),
    outlines: effortOutlines(register, level, language, true),
    selectedId: selectedId !== null && level.indexOf.has(selectedId) ? selectedId : null,
    isSchematic: info.boundaries === 'schematic',
  }
})

function mapArea(unit: ArealUnit, { register, isFiltered }: Shown, language: Language): MapArea {
  const naming = effortsNaming(register.efforts, unit.id)
  const text = INSATSER[language]
  const count = { count: naming.length, text: formatCount(naming.length, language) }
  const value = text.mapValue({ count: naming.length, efforts: text.efforts(count), isFiltered })
  const titles = naming.map(({ title }) => title[language]).join('; ')
  return {
    unitId: unit.id,
    name: unit.name,
    point: unit.point,
    fill: { color: LAND, pattern: null },
    value,
    description: titles === '' ? `${unit.name}: ${value}` : `${unit.name}: ${value}: ${titles}`,
  }
}

const unitsOf = (unitIds: readonly UnitId[], level: UnitLevel): readonly ArealUnit[] =>
  unitIds.flatMap((unitId) => level.units[level.indexOf.get(unitId) ?? -1] ?? [])

/** Each place that efforts name, once, in the order in which they are named. */
export const namedPlaces = (efforts: readonly Effort[]): readonly Place[] => [
  ...new Map(efforts.flatMap(({ places }) => places).map((place) => [place.name, place])).values(),
]

export const effortsNaming = (efforts: readonly Effort[], unitId: UnitId): readonly Effort[] =>
  efforts.filter(({ places }) => places.some(({ delomraden }) => delomraden.includes(unitId)))
