/** Homes and residents straight from the tables in `geodata`, apart from everything that the page computes with. */
import { readFileSync } from 'node:fs'

type Cells = Readonly<Record<string, string>>

/** A table without quotes: none of the ones that are read here has any in the columns that are used. */
function tableOf(file: string): readonly Cells[] {
  const [head = '', ...lines] = readFileSync(`geodata/${file}`, 'utf8').trim().split(/\r?\n/)
  const columns = head.split(',')
  return lines.map((line) => {
    const cells = line.match(/("[^"]*"|[^,]*)(,|$)/g) ?? []
    return Object.fromEntries(columns.map((column, index) => [column, (cells[index] ?? '').replace(/,$/, '')]))
  })
}

const FORMS = ['dwellingsRental2025', 'dwellingsCooperative2025', 'dwellingsOwner2025'] as const

/** One area: who lives there, how many of them have low standard or foreign background, and its homes by form. */
export interface PlainArea {
  readonly id: string
  readonly stadsdel: string
  readonly people: number
  readonly lowStandard: number
  readonly foreignBackground: number
  readonly homes: readonly [number, number, number]
}

const numberIn = (cells: Cells, column: string): number => Number(cells[column])

export const desoAreas: readonly PlainArea[] = tableOf('population/deso-2025.csv').map((row) => {
  const people = numberIn(row, 'population2025')
  const [rental, cooperative, owner] = FORMS
  return {
    id: row['deso'] ?? '',
    stadsdel: '',
    people,
    lowStandard: (people * numberIn(row, 'lowStandardPct2024')) / 100,
    foreignBackground: (people * numberIn(row, 'foreignBackgroundPct2025')) / 100,
    homes: [numberIn(row, rental), numberIn(row, cooperative), numberIn(row, owner)],
  }
})

/** The delområden with anything in them, each DeSO spread by its adjusted shares. */
export const delomradeAreas: readonly PlainArea[] = tableOf('units/delomraden.csv').flatMap((unit) => {
  const parts = tableOf('crosswalks/deso2025-delomrade.csv')
    .filter(({ delomrade }) => delomrade === unit['id'])
    .map((row) => ({ share: numberIn(row, 'adjustedShare'), deso: desoAreas.find(({ id }) => id === row['deso']) }))
  const sumOf = (read: (area: PlainArea) => number) =>
    parts.reduce((sum, { share, deso }) => sum + (deso === undefined ? 0 : share * read(deso)), 0)
  const area = {
    id: unit['id'] ?? '',
    stadsdel: unit['stadsdel'] ?? '',
    people: sumOf(({ people }) => people),
    lowStandard: sumOf(({ lowStandard }) => lowStandard),
    foreignBackground: sumOf(({ foreignBackground }) => foreignBackground),
    homes: [sumOf(({ homes }) => homes[0]), sumOf(({ homes }) => homes[1]), sumOf(({ homes }) => homes[2])] as const,
  }
  return area.people > 0 ? [area] : []
})

export const largestOf = ({ homes }: PlainArea): number => {
  const all = homes[0] + homes[1] + homes[2]
  return Math.max(homes[0], homes[1], homes[2]) / all
}

/** Share of the residents in areas whose largest form has at most the limit, and how many areas that is. */
export function mixedIn(areas: readonly PlainArea[], limit: number): { share: number; units: number } {
  const mixed = areas.filter((area) => largestOf(area) <= limit)
  const people = (of: readonly PlainArea[]) => of.reduce((sum, area) => sum + area.people, 0)
  return { share: people(mixed) / people(areas), units: mixed.length }
}

/** Which forms make an area up, as letters: what dominates alone, else all forms from a tenth on. */
export function typeOf(area: PlainArea, limit: number): string {
  const all = area.homes[0] + area.homes[1] + area.homes[2]
  const shares = area.homes.map((homes) => homes / all)
  const letters = ['R', 'C', 'O']
  if (largestOf(area) > limit) return letters[shares.findIndex((share) => share > limit)] ?? ''
  return letters.filter((_, form) => (shares[form] ?? 0) >= 0.1).join('')
}

/** M between a group and the rest over any sorting of the areas, in nats, from its definition. */
export function informationOf(
  areas: readonly PlainArea[],
  groupOf: (area: PlainArea) => number,
  keyOf: (area: PlainArea) => string,
): number {
  const cells = new Map<string, [number, number]>()
  for (const area of areas) {
    const [group, rest] = cells.get(keyOf(area)) ?? [0, 0]
    cells.set(keyOf(area), [group + groupOf(area), rest + area.people - groupOf(area)])
  }
  const sums = [...cells.values()].reduce(([a, b], [group, rest]) => [a + group, b + rest], [0, 0])
  const all = sums[0] + sums[1]
  let information = 0
  for (const cell of cells.values()) {
    const here = cell[0] + cell[1]
    for (const side of [0, 1] as const) {
      const joint = cell[side] / all
      if (joint > 0) information += joint * Math.log(joint / ((here / all) * (sums[side] / all)))
    }
  }
  return information
}
