import type { AreaFile, ListedArea } from '../domain/areas.ts'
import type { AreaMapping } from '../domain/delivery.ts'
import { uncased } from '../domain/unitNames.ts'
import type { UnitLevel } from '../domain/units.ts'
import { idIn, idPlaces } from './areaIds.ts'
import { tidied } from './propertyValues.ts'

/** As much of a file as a proposal needs: its shapes may still be refused. */
interface ListedFile extends Pick<AreaFile, 'name' | 'system' | 'isDeclared'> {
  readonly features: readonly ListedArea[]
}

type ValueKind = 'ids' | 'names' | 'namesInAnyCase'

interface Fit {
  readonly level: UnitLevel
  readonly place: string | null
  readonly by: ValueKind
  readonly matched: number
}

/** Fewer matches than half of the features or of the units are chance. */
const LEAST_SHARE = 0.5

/**
 * What a file of areas probably holds: the level whose ids most features carry, as their own id or in one property.
 * Where no ids are met but names are, as they are written here or else in any case, the property with the names stands
 * in both places (`idProperty` and `nameProperty`), which is how a mapping says that areas are joined by their names. It is a proposal: nobody
 * has confirmed it.
 */
export function proposeAreaMapping(file: ListedFile, levels: readonly UnitLevel[]): AreaMapping | null {
  const places = idPlaces(file.features)
  const byId = bestFit(levels.flatMap((level) => places.map((place) => fitOf(file, level, place, 'ids'))))
  const named = places.filter((place) => place !== null)
  const byName = (by: ValueKind): Fit | null =>
    bestFit(levels.flatMap((level) => named.map((place) => fitOf(file, level, place, by))))
  const fit = byId ?? byName('names') ?? byName('namesInAnyCase')
  if (fit === null) return null
  const names = fit.by === 'ids' ? bestFit(named.map((place) => fitOf(file, fit.level, place, 'names'))) : fit
  return {
    kind: 'areas',
    file: file.name,
    level: fit.level.id,
    vintage: fit.level.vintage,
    system: file.isDeclared ? null : file.system === 'EPSG:4326' ? null : file.system,
    idProperty: fit.place,
    nameProperty: names?.place ?? null,
    withoutArea: [],
    generalised: null,
    source: { publisher: '', title: file.name, licence: '', url: null, referenceDate: null },
    confirmedBy: null,
  }
}

function fitOf({ features }: ListedFile, level: UnitLevel, place: string | null, by: ValueKind): Fit {
  const written = by === 'namesInAnyCase' ? uncased : (value: string) => value
  const known = by === 'ids' ? level.indexOf : new Set(level.units.map(({ name }) => written(tidied(name))))
  const met = new Set(
    features.map((feature) => written(idIn(feature, place) ?? '')).filter((value) => known.has(value)),
  )
  const most = Math.max(features.length, level.units.length)
  return { level, place, by, matched: met.size >= most * LEAST_SHARE ? met.size : 0 }
}

/** The fit with the most matches; of equal ones the first. */
function bestFit(fits: readonly Fit[]): Fit | null {
  const [first, ...rest] = fits.filter(({ matched }) => matched > 0)
  return first === undefined ? null : rest.reduce((best, next) => (next.matched > best.matched ? next : best), first)
}
