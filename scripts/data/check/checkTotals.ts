import type { FiguresFile } from '../../../src/data/schema.ts'
import { columnKey } from './checkFigures.ts'
import type { DataFolder } from './readDataFolder.ts'

/** Totals that the publisher gives elsewhere for the same areas. Source: SCB, DeSO 2025 and RegSO 2023. */
const PUBLISHED: readonly { readonly level: string; readonly key: string; readonly city: number }[] = [
  { level: 'deso', key: 'population:2025:total', city: 367_886 },
  { level: 'deso', key: 'dwellings:2025:total', city: 183_757 },
  { level: 'regso', key: 'population:2023:total', city: 362_133 },
  { level: 'regso', key: 'foreignBorn:2023:total', city: 0.3588 },
]
const CITIES = { goteborg: 613_268, stockholm: 999_286 } as const

const TENURES = ['dwellingsRental', 'dwellingsCooperative', 'dwellingsOwner'] as const

/** Sums: units against the city, parts against wholes, and the city against the published totals. */
export function checkTotals({ figures, cities }: DataFolder): string[] {
  return [
    ...PUBLISHED.flatMap(({ level, key, city }) => {
      const found = figures.find((file) => file.level === level)?.columns.find((column) => columnKey(column) === key)
      const isSame = found?.city !== null && Math.abs((found?.city ?? Number.NaN) - city) < (city < 1 ? 0.00005 : 0.5)
      return isSame ? [] : [`figures.${level} ${key}: the city has ${found?.city}, published is ${city}`]
    }),
    ...Object.entries(CITIES).flatMap(([id, published]) => {
      const people = cities.cities.find((city) => city.id === id)?.columns.find(({ layer }) => layer === 'population')
      const sum = (people?.values ?? []).reduce((total, value) => total + value, 0)
      return sum === published ? [] : [`cities: ${id} has ${sum} inhabitants, published are ${published}`]
    }),
    ...figures.flatMap((file) => [...checkCityCounts(file), ...checkParts(file)]),
  ]
}

const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0)

/** Counts add up to the city: exactly, or for estimates within what rounding of every unit can do. */
function checkCityCounts({ level, unitIds, columns }: FiguresFile): string[] {
  return columns.flatMap((column) => {
    const isCount = column.layer === 'population' || column.layer.startsWith('dwellings')
    if (!isCount || column.city === null) return []
    const tolerance = column.basis === 'estimate' ? unitIds.length * 2 : 0
    const difference = sum(column.values) - column.city
    if (Math.abs(difference) <= tolerance) return []
    return [`figures.${level} ${columnKey(column)}: the units differ from the city by ${difference}`]
  })
}

/** Women and men are everybody; the tenures are all dwellings; the shares of tenure are 1. */
function checkParts(file: FiguresFile): string[] {
  const values = (layer: string, year: number, sex: string): readonly (number | null)[] | undefined =>
    file.columns.find((column) => columnKey(column) === `${layer}:${year}:${sex}`)?.values
  const years = [...new Set(file.columns.map((column) => column.year))]
  return years.flatMap((year) => {
    const compare = (whole: string, parts: readonly (readonly (number | null)[] | undefined)[]): string[] => {
      const total = values(whole, year, 'total')
      if (total === undefined || parts.some((part) => part === undefined)) return []
      const wrong = file.unitIds.filter((_, i) => (total[i] ?? 0) !== sum(parts.map((part) => part?.[i] ?? 0)))
      return wrong.map((unit) => `figures.${file.level} ${whole} ${year}: the parts of ${unit} are not the whole`)
    }
    const tenures = TENURES.map((tenure) => values(tenure, year, 'total'))
    const shares = TENURES.map((tenure) => values(tenure.replace('dwellings', 'tenure'), year, 'total'))
    return [
      ...compare('population', [values('population', year, 'women'), values('population', year, 'men')]),
      ...compare('dwellingsTenure', tenures),
      ...compare('dwellings', [...tenures, values('dwellingsOther', year, 'total')]),
      ...checkShares(file, year, shares),
    ]
  })
}

const SHARE_TOLERANCE = 0.00002

function checkShares(
  file: FiguresFile,
  year: number,
  shares: readonly (readonly (number | null)[] | undefined)[],
): string[] {
  if (shares.some((share) => share === undefined)) return []
  const wrong = file.unitIds.filter((_, index) => {
    const parts = shares.map((share) => share?.[index] ?? null)
    return !parts.includes(null) && Math.abs(sum(parts) - 1) > SHARE_TOLERANCE
  })
  return wrong.map((unit) => `figures.${file.level} tenure ${year}: the shares of ${unit} do not add up to 1`)
}
