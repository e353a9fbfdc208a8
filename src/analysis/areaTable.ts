import type { FigureTable } from '../domain/dataset.ts'
import { absent, figureOf, type Figure } from '../domain/figures.ts'
import type { Register } from '../domain/interventions.ts'
import { parentName, type LevelId, type UnitLevel } from '../domain/units.ts'
import type { LayerField } from './layerField.ts'
import { TENURE_SHARE_LAYERS, tenureColumns } from './tenure.ts'

export type Grade = 'high' | 'medium' | 'low'

/** One area with everything that the table says of it. The city's row has no unit. */
export interface AreaRow {
  readonly unitId: string | null
  readonly name: string
  readonly parent: string | null
  readonly residents: Figure
  readonly value: Figure
  readonly tenure: readonly Figure[]
  /** Efforts of the register that name the area; null where efforts are not placed on this level. */
  readonly efforts: number | null
  /** Share of the estimate from DeSO that lie to at least 80 % inside; null = not an estimate. */
  readonly quality: number | null
}

/** Grade of an estimate's quality. The limits are this project's own. */
export function gradeOf(quality: number): Grade {
  if (quality >= 0.8) return 'high'
  return quality >= 0.5 ? 'medium' : 'low'
}

const TENURE_YEAR_SPAN = 5

/** What the rows of a level are made of. */
export interface AreaRowSources {
  readonly level: UnitLevel
  /** The level that the areas are said to lie in, where there is one. */
  readonly larger: UnitLevel | undefined
  readonly field: LayerField
  readonly table: FigureTable
  readonly register: Register | undefined
}

/** Every area of the level as a row, in unit order. */
export function areaRows({ level, larger, field, table, register }: AreaRowSources): readonly AreaRow[] {
  const tenure = nearestTenure(table, field.asked.year)
  return level.units.map((unit, index) => ({
    unitId: unit.id,
    name: unit.name,
    parent: parentName(unit, larger),
    residents: field.residentFigures[index] ?? absent('missing'),
    value: field.figures[index] ?? absent('missing'),
    tenure: tenure.map((column) => column.figures[index] ?? absent('missing')),
    efforts: effortsNaming(register, level.id, unit.id),
    quality: unit.isInhabited ? (field.quality?.[index] ?? null) : null,
  }))
}

/** The whole municipality as a row of the same kind. */
export function cityRow(name: string, field: LayerField, table: FigureTable, register: Register | undefined): AreaRow {
  return {
    unitId: null,
    name,
    parent: null,
    residents: field.cityResidents === null ? absent('missing') : figureOf(field.cityResidents.count),
    value: field.city,
    tenure: nearestTenure(table, field.asked.year).map((column) => column.city),
    efforts: register?.efforts.filter((effort) => !effort.isHistory && effort.places.length > 0).length ?? null,
    quality: null,
  }
}

function nearestTenure(table: FigureTable, year: number) {
  const years = [...new Set(table.columns.filter(({ layer }) => layer === TENURE_SHARE_LAYERS[0]).map((c) => c.year))]
  const nearest = years.sort((a, b) => Math.abs(a - year) - Math.abs(b - year) || b - a)[0]
  if (nearest === undefined || Math.abs(nearest - year) > TENURE_YEAR_SPAN) return []
  return tenureColumns(table, nearest) ?? []
}

/** How many current efforts name a delområde; null on levels where places are not read. */
export function effortsNaming(register: Register | undefined, level: LevelId, unitId: string): number | null {
  if (register === undefined || level !== 'delomrade') return null
  return register.efforts.filter(
    (effort) => !effort.isHistory && effort.places.some((place) => place.delomraden.includes(unitId)),
  ).length
}
