/** Order, filter and file of the area table; no arithmetic. */
import type { AreaRow } from '../../analysis/areaTable.ts'
import { plainLetters } from '../../analysis/searchAreas.ts'
import type { Figure } from '../../domain/figures.ts'
import type { Language } from '../../domain/text.ts'
import { collator } from '../../symbology/formatDate.ts'

const SORTABLE = [
  'name',
  'parent',
  'residents',
  'value',
  'tenure0',
  'tenure1',
  'tenure2',
  'efforts',
  'quality',
] as const
export type SortKey = (typeof SORTABLE)[number]

export interface Sorting {
  readonly key: SortKey
  readonly isDescending: boolean
}

/** Reads the address's word for an order; anything else is by name. */
export function readSorting(word: string): Sorting {
  const isDescending = word.startsWith('-')
  const key = SORTABLE.find((known) => known === word.replace('-', ''))
  return key === undefined ? { key: 'name', isDescending: false } : { key, isDescending }
}

export const writeSorting = ({ key, isDescending }: Sorting): string => (isDescending ? `-${key}` : key)

const numberOf = (figure: Figure | undefined): number | null => (figure?.state === 'value' ? figure.value : null)

function keyOf(row: AreaRow, key: SortKey): number | string | null {
  switch (key) {
    case 'name':
      return row.name
    case 'parent':
      return row.parent
    case 'residents':
      return numberOf(row.residents)
    case 'value':
      return numberOf(row.value)
    case 'tenure0':
      return numberOf(row.tenure[0])
    case 'tenure1':
      return numberOf(row.tenure[1])
    case 'tenure2':
      return numberOf(row.tenure[2])
    case 'efforts':
      return row.efforts
    case 'quality':
      return row.quality
  }
}

/** Rows in the order asked for; what has no value comes last in both directions, by name. */
export function sortRows(
  rows: readonly AreaRow[],
  { key, isDescending }: Sorting,
  language: Language,
): readonly AreaRow[] {
  const compareNames = collator(language).compare
  const sign = isDescending ? -1 : 1
  return [...rows].sort((a, b) => {
    const [left, right] = [keyOf(a, key), keyOf(b, key)]
    if (left === null || right === null) {
      return left === right ? compareNames(a.name, b.name) : left === null ? 1 : -1
    }
    const order =
      typeof left === 'number' && typeof right === 'number' ? left - right : compareNames(String(left), String(right))
    return order === 0 ? compareNames(a.name, b.name) : sign * order
  })
}

/** Rows whose own or larger area's name has the text in it, whatever the rings and dots. */
export function filterRows(rows: readonly AreaRow[], text: string): readonly AreaRow[] {
  const asked = plainLetters(text)
  if (asked === '') return rows
  return rows.filter(
    ({ name, parent }) => plainLetters(name).includes(asked) || plainLetters(parent ?? '').includes(asked),
  )
}
