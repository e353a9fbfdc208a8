import type { FiguresFile } from '../../../src/data/schema.ts'
import { columnKey } from './checkFigures.ts'
import type { DataFolder } from './readDataFolder.ts'
import { canBeParts, isDelivered, sumTolerance } from './tolerance.ts'

/** Totals that the publisher gives elsewhere for the same areas. Source: SCB, DeSO 2025 and RegSO 2023. */
const PUBLISHED: readonly { readonly level: string; readonly key: string; readonly city: number }[] = [
  { level: 'deso', key: 'population:2025:total', city: 367_886 },
  { level: 'deso', key: 'dwellings:2025:total', city: 183_757 },
  { level: 'regso', key: 'population:2023:total', city: 362_133 },
  { level: 'regso', key: 'foreignBorn:2023:total', city: 0.3588 },
]
const CITIES = { goteborg: 613_268, stockholm: 999_286 } as const

type Column = FiguresFile['columns'][number]

const TENURES = ['dwellingsRental', 'dwellingsCooperative', 'dwellingsOwner'] as const

/** Sums: units against the city, parts against wholes, and the city against the published totals. */
export function checkTotals({ figures, cities }: DataFolder): string[] {
  return [
    ...PUBLISHED.flatMap((published) => checkPublished(figures, published)),
    ...Object.entries(CITIES).flatMap(([id, published]) => {
      const people = cities.cities.find((city) => city.id === id)?.columns.find(({ layer }) => layer === 'population')
      const sum = (people?.values ?? []).reduce((total, value) => total + value, 0)
      return sum === published ? [] : [`cities: ${id} has ${sum} inhabitants, published are ${published}`]
    }),
    ...figures.flatMap((file) => [...checkCityCounts(file), ...checkParts(file)]),
  ]
}

function checkPublished(figures: DataFolder['figures'], { level, key, city }: (typeof PUBLISHED)[number]): string[] {
  const found = figures.find((file) => file.level === level)?.columns.find((column) => columnKey(column) === key)
  // Figures of the municipality's own delivery have the total that they came with.
  if (found !== undefined && isDelivered(found)) return []
  const value = found?.city ?? Number.NaN
  const isSame = Math.abs(value - city) < (city < 1 ? 0.00005 : 0.5)
  return isSame ? [] : [`figures.${level} ${key}: the city has ${value}, published is ${city}`]
}

const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0)

/**
 * Counts add up to the city: exactly, for estimates within what rounding of every unit can do, and for delivered ones
 * within what their protection can do. Those who belong to no area are a part of the city.
 */
function checkCityCounts({ level, unitIds, columns }: FiguresFile): string[] {
  return columns.flatMap((column) => {
    const isCount = column.layer === 'population' || column.layer.startsWith('dwellings')
    if (!isCount || column.city === null) return []
    const tolerance = cityTolerance(column, unitIds.length)
    const parts = [...column.values.filter((_, index) => column.status?.[index] !== 'n'), ...residualOf(column)]
    if (canBeParts(parts, column.city, tolerance)) return []
    const difference = sum(parts) - column.city
    return [`figures.${level} ${columnKey(column)}: the units differ from the city by ${difference}`]
  })
}

function cityTolerance(column: Column, units: number): number {
  if (isDelivered(column)) return sumTolerance(units)
  return column.basis === 'estimate' ? units * 2 : 0
}

/** Nobody, where there is no such row; unknown, where the row has no figure. */
function residualOf({ residual }: Column): readonly (number | null)[] {
  if (residual === undefined) return []
  return [typeof residual === 'number' ? residual : null]
}

/** Women and men are everybody; the tenures are all dwellings; the shares of tenure are 1. */
function checkParts(file: FiguresFile): string[] {
  const find = (layer: string, year: number, sex: string): Column | undefined =>
    file.columns.find((column) => columnKey(column) === `${layer}:${year}:${sex}`)
  const years = [...new Set(file.columns.map((column) => column.year))]
  return years.flatMap((year) => {
    const compare = (whole: string, found: readonly (Column | undefined)[]): string[] => {
      const total = find(whole, year, 'total')
      const parts = found.filter((part) => part !== undefined)
      if (total === undefined || parts.length < found.length) return []
      const tolerance = [total, ...parts].some(isDelivered) ? sumTolerance(parts.length) : 0
      const wrong = file.unitIds.filter((_, i) => !isWhole(total, parts, i, tolerance))
      return wrong.map((unit) => `figures.${file.level} ${whole} ${year}: the parts of ${unit} are not the whole`)
    }
    const tenures = TENURES.map((tenure) => find(tenure, year, 'total'))
    const shares = TENURES.map((tenure) => find(tenure.replace('dwellings', 'tenure'), year, 'total'))
    return [
      ...compare('population', [find('population', year, 'women'), find('population', year, 'men')]),
      ...compare('dwellingsTenure', tenures),
      ...compare('dwellings', [...tenures, find('dwellingsOther', year, 'total')]),
      ...checkShares(file, year, shares),
    ]
  })
}

/** Whether the parts of one area can be its whole; a gap in what is computed here is a 0 that nobody counted. */
function isWhole(total: Column, parts: readonly Column[], index: number, tolerance: number): boolean {
  const whole = total.values[index] ?? null
  const values = parts.map((part) => part.values[index] ?? null)
  if (tolerance === 0) return (whole ?? 0) === sum(values)
  return whole === null || canBeParts(values, whole, tolerance)
}

const SHARE_TOLERANCE = 0.00002

/** Delivered shares are rounded to whole per cent where few people live. */
const ROUNDED_SHARE_TOLERANCE = 0.02

function checkShares(file: FiguresFile, year: number, found: readonly (Column | undefined)[]): string[] {
  const shares = found.filter((share) => share !== undefined)
  if (shares.length < found.length) return []
  const tolerance = shares.some(isDelivered) ? ROUNDED_SHARE_TOLERANCE : SHARE_TOLERANCE
  const wrong = file.unitIds.filter((_, index) => {
    const parts = shares.map(({ values }) => values[index] ?? null)
    return !parts.includes(null) && Math.abs(sum(parts) - 1) > tolerance
  })
  return wrong.map((unit) => `figures.${file.level} tenure ${year}: the shares of ${unit} do not add up to 1`)
}
