/** What is known of one area: against its larger area and the city, inside it, around it, and efforts that name it. */
import type { Catalog, FigureTable, Geography } from '../domain/dataset.ts'
import { findColumn } from '../domain/dataset.ts'
import { absent, valueOrNaN, type Figure, type Sex } from '../domain/figures.ts'
import type { Effort, Register } from '../domain/interventions.ts'
import type { Layer } from '../domain/layers.ts'
import type { UnitLevel } from '../domain/units.ts'
import type { LayerField } from './layerField.ts'
import { TENURE_SHARE_LAYERS, tenureColumns } from './tenure.ts'

/** One layer of the profile. */
export interface ProfileRow {
  readonly layer: Layer
  readonly year: number
  readonly sex: Sex
  readonly area: Figure
  /** The larger area's figure, or null where there is none to compare with. */
  readonly larger: Figure | null
  readonly city: Figure
  /** Values of all areas of the level, for the strip. */
  readonly all: readonly number[]
}

/** The layers that every profile shows, when the level has them, after the chosen one. */
const PROFILE_LAYERS = [
  'lowStandard',
  'medianStandard',
  'employment',
  'unemployment',
  'postSecondary',
  'foreignBackground',
  'foreignBorn',
  'socialAssistance',
] as const
const MAX_ROWS = 7

/** One area among those of its level. */
export interface AreaPlace {
  readonly table: FigureTable
  readonly index: number
}

/**
 * The profile's rows: the chosen layer first, then the fixed ones in their latest year.
 * @param largerArea the larger area that it is compared with, where its figures are loaded
 */
export function profileRows(
  catalog: Catalog,
  field: LayerField,
  { table, index }: AreaPlace,
  largerArea: AreaPlace | undefined,
): readonly ProfileRow[] {
  const chosen = field.asked.layer
  const rowOf = (layer: Layer, year: number): ProfileRow | undefined => {
    const column = findColumn(table, layer.id, year, 'total')
    if (column === undefined) return undefined
    const larger = largerArea === undefined ? undefined : findColumn(largerArea.table, layer.id, year, 'total')
    return {
      layer,
      year,
      sex: 'total',
      area: column.figures[index] ?? absent('missing'),
      larger: largerArea === undefined ? null : (larger?.figures[largerArea.index] ?? null),
      city: column.city,
      all: column.figures.map(valueOrNaN).filter(Number.isFinite),
    }
  }
  const first = chosen.kind === 'category' ? undefined : rowOf(chosen, field.asked.year)
  const others = PROFILE_LAYERS.filter((id) => id !== chosen.id).flatMap((id) => {
    const layer = catalog.layers.find((known) => known.id === id)
    const years = table.columns.filter((column) => column.layer === id).map(({ year }) => year)
    const latest = years.reduce((last, year) => Math.max(last, year), 0)
    const row = layer === undefined ? undefined : rowOf(layer, latest)
    return row === undefined ? [] : [row]
  })
  return [...(first === undefined ? [] : [first]), ...others].slice(0, MAX_ROWS)
}

export interface Part {
  readonly id: string
  readonly value: number
  readonly residents: number
  /** Share of the part's people that are counted in the area. */
  readonly share: number
}

/** Least share of a DeSO's people in a delområde for the DeSO to count as touching it. */
const TOUCHES = 0.1

/** The DeSO that touch a delområde, with the layer's value, lowest first. */
export function partsOf(
  geography: Geography,
  desoTable: FigureTable,
  field: LayerField,
  delomradeIndex: number,
): readonly Part[] {
  const deso = geography.levels.get('deso')
  const column = findColumn(desoTable, field.asked.layer.id, field.asked.year, 'total')
  const people = desoTable.columns.find(({ layer, sex }) => layer === 'population' && sex === 'total')
  if (deso === undefined || column === undefined) return []
  return geography.desoToDelomrade
    .filter(([, delomrade, share]) => delomrade === delomradeIndex && share >= TOUCHES)
    .flatMap(([index, , share]) => {
      const figure = column.figures[index]
      const residents = people?.figures[index]
      return figure?.state === 'value'
        ? [
            {
              id: deso.units[index]?.id ?? '',
              value: figure.value,
              residents: residents?.state === 'value' ? residents.value : 0,
              share,
            },
          ]
        : []
    })
    .sort((a, b) => a.value - b.value)
}

/** The areas that share a border with one, longest border first. Areas that meet in a point are not among them. */
export function neighboursOf(level: UnitLevel, index: number): readonly number[] {
  return level.neighbours
    .flatMap(([a, b, meters]) =>
      meters > 0 && (a === index || b === index) ? [{ other: a === index ? b : a, meters }] : [],
    )
    .sort((a, b) => b.meters - a.meters)
    .map(({ other }) => other)
}

/** Shares of the three tenure forms in the year nearest to the layer's. */
export function tenureShares(table: FigureTable, index: number | 'city', year: number): readonly Figure[] {
  const years = table.columns.filter(({ layer }) => layer === TENURE_SHARE_LAYERS[0]).map((column) => column.year)
  const nearest = years.sort((a, b) => Math.abs(a - year) - Math.abs(b - year) || b - a)[0]
  const columns = nearest === undefined ? [] : (tenureColumns(table, nearest) ?? [])
  return columns.map((column) => (index === 'city' ? column.city : (column.figures[index] ?? absent('missing'))))
}

/** Current efforts that name a delområde. */
export function effortsIn(register: Register, delomradeId: string): readonly Effort[] {
  return register.efforts.filter(
    (effort) => !effort.isHistory && effort.places.some((place) => place.delomraden.includes(delomradeId)),
  )
}
