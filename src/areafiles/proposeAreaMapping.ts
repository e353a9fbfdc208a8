import type { AreaFile, ListedArea } from '../domain/areas.ts'
import type { AreaMapping } from '../domain/delivery.ts'
import type { UnitLevel } from '../domain/units.ts'
import { idIn, idPlaces } from './areaIds.ts'
import { tidied } from './propertyValues.ts'

/** As much of a file as a proposal needs: its shapes may still be refused. */
interface ListedFile extends Pick<AreaFile, 'name' | 'system' | 'isDeclared'> {
  readonly features: readonly ListedArea[]
}

interface Fit {
  readonly level: UnitLevel
  readonly place: string | null
  readonly isName: boolean
  readonly matched: number
}

/** Fewer matches than half of the features or of the units are chance. */
const LEAST_SHARE = 0.5

/**
 * What a file of areas probably holds: the level whose ids most features carry, as their own id or in one property.
 * Where no ids are met but names are, the property with the names stands in both places (`idProperty` and
 * `nameProperty`), which is how a mapping says that areas are joined by their exact names. It is a proposal: nobody
 * has confirmed it.
 */
export function proposeAreaMapping(file: ListedFile, levels: readonly UnitLevel[]): AreaMapping | null {
  const places = idPlaces(file.features)
  const byId = bestFit(levels.flatMap((level) => places.map((place) => fitOf(file, level, place, false))))
  const named = places.filter((place) => place !== null)
  const fit = byId ?? bestFit(levels.flatMap((level) => named.map((place) => fitOf(file, level, place, true))))
  if (fit === null) return null
  const names = bestFit(named.map((place) => fitOf(file, fit.level, place, true)))
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

function fitOf({ features }: ListedFile, level: UnitLevel, place: string | null, isName: boolean): Fit {
  const known = isName ? new Set(level.units.map(({ name }) => tidied(name))) : level.indexOf
  const met = new Set(features.map((feature) => idIn(feature, place) ?? '').filter((value) => known.has(value)))
  const most = Math.max(features.length, level.units.length)
  return { level, place, isName, matched: met.size >= most * LEAST_SHARE ? met.size : 0 }
}

/** The fit with the most matches; of equal ones the first. */
function bestFit(fits: readonly Fit[]): Fit | null {
  const [first, ...rest] = fits.filter(({ matched }) => matched > 0)
  return first === undefined ? null : rest.reduce((best, next) => (next.matched > best.matched ? next : best), first)
}
