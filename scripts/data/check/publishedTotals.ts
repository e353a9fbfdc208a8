import { columnKey } from './checkFigures.ts'
import type { DataFolder } from './readDataFolder.ts'
import { isDelivered } from './tolerance.ts'
import { isMalmoAlone } from './unitSet.ts'
import { faultAt, type Fault } from './fault.ts'

interface PublishedTotal {
  readonly level: string
  readonly key: string
  readonly city: number
  /** The fetched table that takes the place of the shipped figures: it brings a total of its own. */
  readonly theme: string
}

/** What the publisher gives elsewhere as the totals of the shipped tables. Source: SCB, DeSO 2025 and RegSO 2023. */
const PUBLISHED: readonly PublishedTotal[] = [
  { level: 'deso', key: 'population:2025:total', city: 367_886, theme: 'population' },
  { level: 'deso', key: 'dwellings:2025:total', city: 183_757, theme: 'dwellings-by-tenure' },
  { level: 'regso', key: 'population:2023:total', city: 362_133, theme: 'population' },
  { level: 'regso', key: 'foreignBorn:2023:total', city: 0.3588, theme: 'region-of-birth' },
]
const CITIES = { goteborg: 613_268, stockholm: 999_286 } as const

/**
 * The shipped tables against totals that are published elsewhere. The manifest says what each file is built from: what
 * a fetched table has replaced is no longer the shipped one, and another set of areas never was.
 */
export function checkPublishedTotals(data: DataFolder): Fault[] {
  if (!isMalmoAlone(data.units)) return []
  return [...PUBLISHED.flatMap((published) => checkTotal(data, published)), ...checkCities(data)]
}

const isReplaced = ({ manifest }: DataFolder, id: string, theme: string): boolean =>
  manifest.files.some(
    (file) => file.id === id && file.builtFrom.some(({ path }) => path === `official/scb/${theme}.csv`),
  )

function checkTotal(data: DataFolder, { level, key, city, theme }: PublishedTotal): Fault[] {
  if (isReplaced(data, `figures.${level}`, theme)) return []
  const found = data.figures.find((file) => file.level === level)?.columns.find((column) => columnKey(column) === key)
  // Figures of the municipality's own delivery have the total that they came with.
  if (found !== undefined && isDelivered(found)) return []
  const value = found?.city ?? Number.NaN
  const isSame = Math.abs(value - city) < (city < 1 ? 0.00005 : 0.5)
  return isSame
    ? []
    : [
        faultAt(
          `figures.${level} ${key}`,
          `staden har ${value}, publicerat är ${city}`,
          `the city has ${value}, published is ${city}`,
        ),
      ]
}

function checkCities(data: DataFolder): Fault[] {
  if (isReplaced(data, 'cities', 'population')) return []
  return Object.entries(CITIES).flatMap(([id, published]) => {
    const people = data.cities.cities
      .find((city) => city.id === id)
      ?.columns.find(({ layer }) => layer === 'population')
    const sum = (people?.values ?? []).reduce((total, value) => total + value, 0)
    return sum === published
      ? []
      : [
          faultAt(
            'cities',
            `${id} har ${sum} invånare, publicerat är ${published}`,
            `${id} has ${sum} inhabitants, published are ${published}`,
          ),
        ]
  })
}
