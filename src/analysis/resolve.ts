import { SEXES, type Sex } from '../domain/figures.ts'
import type { Availability, Layer } from '../domain/layers.ts'
import type { Catalog } from '../domain/dataset.ts'
import type { LevelId } from '../domain/units.ts'
import { DEFAULT_QUERY, type Query, type View } from './query.ts'

/** A choice of the query that the data set cannot answer, and what is shown instead. */
export interface ResolveNote {
  readonly what: 'layer' | 'level' | 'year' | 'sex'
  readonly asked: string
  readonly shown: string
}

/** The part of a query that says which figures are asked for. */
export type LayerQuery = Pick<Query, 'view' | 'layer' | 'level' | 'year' | 'sex'>

/** The query's layer, level, year and sex as the data set can answer them. */
export interface Asked {
  readonly layer: Layer
  readonly level: LevelId
  readonly year: number
  readonly sex: Sex
  readonly notes: readonly ResolveNote[]
}

/** Levels in the order in which a view falls back when the reader has not chosen one. */
const PREFERRED_LEVELS: Readonly<Record<View, readonly LevelId[]>> = {
  laget: ['delomrade', 'deso', 'regso', 'stadsdel', 'geso', 'stadsomrade'],
  segregation: ['deso', 'regso', 'delomrade', 'stadsdel', 'geso', 'stadsomrade'],
  boende: ['delomrade', 'deso', 'regso', 'stadsdel', 'geso', 'stadsomrade'],
  insatser: ['delomrade'],
  traffbild: ['delomrade'],
  register: ['delomrade'],
  filer: ['delomrade'],
  om: ['delomrade'],
  metod: ['delomrade'],
}

/** What a layer has on a level, or undefined when it is not published there. */
export function availabilityOf(catalog: Catalog, layerId: string, level: LevelId): Availability | undefined {
  return catalog.availability.find((entry) => entry.layer === layerId && entry.level === level)
}

/** The level that a view opens with, for a layer. */
function defaultLevel(catalog: Catalog, view: View, layerId: string): LevelId {
  const preferred = PREFERRED_LEVELS[view]
  return preferred.find((level) => availabilityOf(catalog, layerId, level) !== undefined) ?? preferred[0] ?? 'delomrade'
}

/** The years that a layer has; none where it is not published. */
export const yearsOf = (entry: Availability | undefined): readonly number[] =>
  entry === undefined ? [] : entry.years.map(({ year }) => year)

/** Which sexes can be chosen for a year: the difference needs both women and men. */
export function sexesOf(entry: Availability | undefined, year: number): readonly Sex[] {
  const inYear = entry?.years.find((one) => one.year === year)?.sexes ?? []
  const published = SEXES.filter((sex) => sex !== 'difference' && inYear.includes(sex))
  return published.includes('women') && published.includes('men') ? [...published, 'difference'] : published
}

/**
 * Fits the query to what the data set has. A layer, level, year or sex that does not exist is replaced by the nearest
 * sensible one and named in a note.
 */
export function resolveQuery(query: LayerQuery, catalog: Catalog): Asked {
  const notes: ResolveNote[] = []
  const layer = resolveLayer(query, catalog, notes)
  const level = resolveLevel(query, catalog, layer, notes)
  const entry = availabilityOf(catalog, layer.id, level)
  const year = resolveYear(query, entry, notes)
  const sex = sexesOf(entry, year).includes(query.sex) ? query.sex : 'total'
  if (sex !== query.sex) notes.push({ what: 'sex', asked: query.sex, shown: sex })
  return { layer, level, year, sex, notes }
}

function resolveLayer(query: LayerQuery, catalog: Catalog, notes: ResolveNote[]): Layer {
  const asked = catalog.layers.find(({ id }) => id === query.layer)
  const layer = asked ?? catalog.layers.find(({ id }) => id === DEFAULT_QUERY.layer) ?? catalog.layers[0]
  if (layer === undefined) throw new RangeError('resolveQuery requires a catalogue with at least one layer')
  if (asked === undefined) notes.push({ what: 'layer', asked: query.layer, shown: layer.id })
  return layer
}

function resolveLevel(query: LayerQuery, catalog: Catalog, layer: Layer, notes: ResolveNote[]): LevelId {
  if (query.level !== null && availabilityOf(catalog, layer.id, query.level) !== undefined) return query.level
  const level = defaultLevel(catalog, query.view, layer.id)
  if (query.level !== null) notes.push({ what: 'level', asked: query.level, shown: level })
  return level
}

function resolveYear(query: LayerQuery, entry: Availability | undefined, notes: ResolveNote[]): number {
  const years = yearsOf(entry)
  const latest = years.reduce((last, year) => Math.max(last, year), 0)
  if (query.year === null) return latest
  if (years.includes(query.year)) return query.year
  notes.push({ what: 'year', asked: String(query.year), shown: String(latest) })
  return latest
}
