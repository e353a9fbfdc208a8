/**
 * What need can be measured by: a number of people to reach, and a rate that ranks the areas. Where somebody was born is
 * no need and never an option.
 */
import { at } from '../math/column.ts'
import type { Catalog, FigureTable } from '../domain/dataset.ts'
import type { Figure, FigureColumn } from '../domain/figures.ts'
import type { LevelId, UnitId, UnitLevel } from '../domain/units.ts'
import type { Need } from './targetingTypes.ts'

/** Shares of people that say something of need, in the order in which they are offered. */
export const NEED_LAYERS = ['lowStandard', 'unemployment', 'neet', 'socialAssistance', 'longTermAssistance'] as const

/** Children in households with a low standard: what is asked for most, and published for no areas. */
export const CHILDREN_IN_NEED = 'childrenLowStandard'

/**
 * Why a layer cannot be chosen: it is published for no areas at all, or not on this level, or as a share alone, without
 * the number of people that it is a share of.
 */
export type NeedLack = 'notPublishedForAreas' | 'notPublished' | 'noBase'

/** One layer, with what keeps it from being the number of people and from ranking the areas; null = nothing does. */
export interface NeedOption {
  readonly layer: string
  readonly asBase: NeedLack | null
  readonly asRate: NeedLack | null
}

/** Every layer that was thought of, also those that cannot be chosen, with the reason. */
export function needOptions(catalog: Catalog, table: FigureTable): readonly NeedOption[] {
  return [...NEED_LAYERS, CHILDREN_IN_NEED].map((layer) => {
    const asRate = publishing(catalog, layer, table.level)
    const column = latestColumn(table, layer)
    const noBase = column === undefined || column.base === null ? 'noBase' : null
    return { layer, asRate, asBase: asRate ?? noBase }
  })
}

function publishing(catalog: Catalog, layer: string, level: LevelId): NeedLack | null {
  const entries = catalog.availability.filter((entry) => entry.layer === layer)
  if (entries.length === 0) return 'notPublishedForAreas'
  return entries.some((entry) => entry.level === level) ? null : 'notPublished'
}

/** The latest figures of everybody. */
function latestColumn(table: FigureTable, layer: string): FigureColumn | undefined {
  const columns = table.columns.filter((column) => column.layer === layer && column.sex === 'total')
  return columns.reduce<FigureColumn | undefined>(
    (latest, column) => (latest === undefined || column.year > latest.year ? column : latest),
    undefined,
  )
}

/** Figures by area of a file of the reader's own. */
export interface NeedMaps {
  readonly counts: ReadonlyMap<UnitId, Figure>
  /** Null: the counts over the residents rank the areas. */
  readonly rates: ReadonlyMap<UnitId, Figure> | null
}

/** A layer's id, or figures by area. */
export type NeedSource = string | NeedMaps

/**
 * Need on a level, from the latest figures. The number of people is the share times the number that it is a share of.
 * Areas without residents have 0 people in need and no rate; where a figure is lacking for any other reason, or a file
 * does not name the area, there is no number. Null when a layer cannot be what is asked of it.
 *
 * @param table the figures of the level, which also has its residents
 */
export function needOf(
  table: FigureTable,
  level: UnitLevel,
  { base, rate }: { readonly base: NeedSource; readonly rate: NeedSource },
): Need | null {
  const population = latestColumn(table, 'population')
  if (population === undefined) return null
  const people = numbersOf(population.figures)
  const counts = typeof base === 'string' ? layerCounts(table, base) : numbersOf(figuresIn(base.counts, level))
  const rates = ratesOf(table, level, rate, people)
  if (counts === null || rates === null) return null
  return {
    counts: counts.map((count, unit) => (Number.isNaN(count) && at(people, unit) === 0 ? 0 : count)),
    rates: rates.map((one, unit) => (at(people, unit) === 0 ? Number.NaN : one)),
    people,
  }
}

/** The numbers, 0 where nobody lives, NaN where there is none. */
const numbersOf = (figures: readonly Figure[]): Float64Array =>
  Float64Array.from(figures, (figure) => {
    if (figure.state === 'value') return figure.value
    return figure.state === 'noResidents' ? 0 : Number.NaN
  })

/** The numbers, NaN where there is none or nobody lives. */
const sharesOf = (figures: readonly Figure[]): Float64Array =>
  Float64Array.from(figures, (figure) => (figure.state === 'value' ? figure.value : Number.NaN))

const figuresIn = (map: ReadonlyMap<UnitId, Figure>, { units }: UnitLevel): readonly Figure[] =>
  units.map(({ id }) => map.get(id) ?? { state: 'missing' })

function layerCounts(table: FigureTable, layer: string): Float64Array | null {
  const column = latestColumn(table, layer)
  if (column === undefined || column.base === null) return null
  const { base } = column
  return numbersOf(column.figures).map((share, unit) => (share === 0 ? 0 : share * (base[unit] ?? Number.NaN)))
}

function ratesOf(table: FigureTable, level: UnitLevel, rate: NeedSource, people: Float64Array): Float64Array | null {
  if (typeof rate === 'string') {
    const column = latestColumn(table, rate)
    return column === undefined ? null : sharesOf(column.figures)
  }
  if (rate.rates !== null) return sharesOf(figuresIn(rate.rates, level))
  return sharesOf(figuresIn(rate.counts, level)).map((count, unit) => count / at(people, unit))
}
