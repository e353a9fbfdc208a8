/** People and homes straight from the tables in `geodata`, and the measures in another algebra than the library's. */
import { readFileSync } from 'node:fs'

type Cells = Readonly<Record<string, string>>

export function tableOf(file: string): readonly Cells[] {
  const [head = '', ...lines] = readFileSync(`geodata/${file}`, 'utf8').trim().split(/\r?\n/)
  const columns = head.split(',')
  return lines.map((line) => {
    const cells = [...line.matchAll(/("[^"]*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell.replaceAll('"', ''))
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
  })
}

export const numberIn = (cells: Cells, column: string): number => Number(cells[column])

/** A unit: where it is, what it lies in, and how many of each group are there. */
export interface PlainUnit {
  readonly id: string
  readonly lon: number
  readonly lat: number
  readonly parents: Cells
  readonly groups: readonly number[]
}

const desoFigures = new Map(tableOf('population/deso-2025.csv').map((row) => [row['deso'] ?? '', row]))

/** Foreign background and the rest, or homes by tenure. */
function groupsIn(row: Cells, division: 'foreignBackground' | 'tenure'): readonly number[] {
  if (division === 'tenure') {
    return ['dwellingsRental2025', 'dwellingsCooperative2025', 'dwellingsOwner2025'].map((form) => numberIn(row, form))
  }
  const people = numberIn(row, 'population2025')
  const group = (people * numberIn(row, 'foreignBackgroundPct2025')) / 100
  return [group, people - group]
}

export const desoUnits = (division: 'foreignBackground' | 'tenure'): readonly PlainUnit[] =>
  tableOf('units/deso.csv').map((unit) => ({
    id: unit['id'] ?? '',
    lon: numberIn(unit, 'lon'),
    lat: numberIn(unit, 'lat'),
    parents: unit,
    groups: groupsIn(desoFigures.get(unit['id'] ?? '') ?? {}, division),
  }))

/** Delområden with anybody, each DeSO spread by its adjusted shares. */
export function delomradeUnits(division: 'foreignBackground' | 'tenure'): readonly PlainUnit[] {
  const spread = tableOf('crosswalks/deso2025-delomrade.csv')
  return tableOf('units/delomraden.csv').flatMap((unit) => {
    const parts = spread.filter(({ delomrade }) => delomrade === unit['id'])
    const groups = parts.reduce<readonly number[]>((sums, part) => {
      const deso = groupsIn(desoFigures.get(part['deso'] ?? '') ?? {}, division)
      return deso.map((count, group) => (sums[group] ?? 0) + count * numberIn(part, 'adjustedShare'))
    }, [])
    const found = {
      id: unit['id'] ?? '',
      lon: numberIn(unit, 'lon'),
      lat: numberIn(unit, 'lat'),
      parents: unit,
      groups,
    }
    return total(groups) > 0 ? [found] : []
  })
}

export const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)

/** In nats, from shares or counts. */
export function entropy(counts: readonly number[]): number {
  const all = total(counts)
  return total(counts.map((count) => (count > 0 ? -(count / all) * Math.log(count / all) : 0)))
}

/** Entropy of units, plus that of groups, less that of both at once: M without comparing a unit with the city. */
export function information(units: readonly (readonly number[])[]): number {
  const groups = (units[0] ?? []).map((_, group) => total(units.map((unit) => unit[group] ?? 0)))
  return entropy(units.map(total)) + entropy(groups) - entropy(units.flat())
}

/** Units of one parent as a single unit. */
export function mergedBy(units: readonly PlainUnit[], parent: string): readonly (readonly number[])[] {
  const sums = new Map<string, readonly number[]>()
  for (const { parents, groups } of units) {
    const name = parents[parent] ?? ''
    sums.set(
      name,
      groups.map((count, group) => count + (sums.get(name)?.[group] ?? 0)),
    )
  }
  return [...sums.values()]
}

/** Half the sum of the differences of two distributions. */
export function unlikeness(units: readonly (readonly number[])[]): number {
  const [a, b] = [total(units.map(([one = 0]) => one)), total(units.map(([, other = 0]) => other))]
  return total(units.map(([one = 0, other = 0]) => Math.abs(one / a - other / b))) / 2
}

/**
 * In metres, with the lengths of a degree on WGS 84 at the latitude between the two, as series: another way than the
 * projection of the page. Source: National Geospatial-Intelligence Agency, length of a degree calculator.
 */
export function distance(a: PlainUnit, b: PlainUnit): number {
  const lat = (((a.lat + b.lat) / 2) * Math.PI) / 180
  const northPerDegree = 111_132.92 - 559.82 * Math.cos(2 * lat) + 1.175 * Math.cos(4 * lat)
  const eastPerDegree = 111_412.84 * Math.cos(lat) - 93.5 * Math.cos(3 * lat) + 0.118 * Math.cos(5 * lat)
  return Math.hypot((b.lat - a.lat) * northPerDegree, (b.lon - a.lon) * eastPerDegree)
}

/** H~ by its definition, over all pairs: 1 - sum_i t_i E~_i / (T E). */
export function surroundingsH(units: readonly PlainUnit[], radius: number): number {
  const city = (units[0]?.groups ?? []).map((_, group) => total(units.map(({ groups }) => groups[group] ?? 0)))
  const weighed = units.map((unit) => {
    const around = unit.groups.map((_, group) =>
      total(
        units.map((other) => {
          const d = distance(unit, other)
          return d < radius ? (1 - (d / radius) ** 2) ** 2 * (other.groups[group] ?? 0) : 0
        }),
      ),
    )
    return total(unit.groups) * entropy(around)
  })
  return 1 - total(weighed) / (total(city) * entropy(city))
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** Born abroad and born in Sweden, or homes by tenure, by RegSO 2020 in a year. */
export const regsoIn = (year: number, division: 'foreignBorn' | 'tenure'): readonly (readonly number[])[] =>
  tableOf('population/regso-by-year.csv')
    .filter((row) => row['year'] === String(year))
    .map((row) => {
      if (division === 'tenure') {
        return ['dwellingsRental', 'dwellingsCooperative', 'dwellingsOwner'].map((form) => numberIn(row, form))
      }
      const born = numberIn(row, 'bornInSweden')
      return [numberIn(row, 'population') - born, born]
    })
