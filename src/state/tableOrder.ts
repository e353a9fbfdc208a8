/** How the rows of a table are ordered and filtered: the same for every table. */
import { plainLetters } from '../analysis/searchAreas.ts'
import type { Language } from '../domain/text.ts'
import { collator } from '../symbology/formatDate.ts'

export interface TableOrder<K extends string> {
  readonly key: K
  readonly isDescending: boolean
}

/** Reads the address's word for an order, e.g. `-value`; anything that is no column is by name. */
export function readTableOrder<K extends string>(word: string, keys: readonly K[], byName: K): TableOrder<K> {
  const key = keys.find((known) => known === word.replace('-', ''))
  return key === undefined ? { key: byName, isDescending: false } : { key, isDescending: word.startsWith('-') }
}

export const writeTableOrder = ({ key, isDescending }: TableOrder<string>): string => (isDescending ? `-${key}` : key)

/** What a row is ordered by: a number, a text, or null where there is none. */
export interface RowKeys<R> {
  readonly keyOf: (row: R) => number | string | null
  readonly nameOf: (row: R) => string
}

/** Rows in order. What has no value comes last in both directions; rows that tie follow their names. */
export function inTableOrder<R>(
  rows: readonly R[],
  isDescending: boolean,
  { keyOf, nameOf }: RowKeys<R>,
  language: Language,
): readonly R[] {
  const compareTexts = collator(language).compare
  const sign = isDescending ? -1 : 1
  return [...rows].sort((a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)]
    const byName = compareTexts(nameOf(a), nameOf(b))
    if (left === null || right === null) return left === right ? byName : left === null ? 1 : -1
    const order =
      typeof left === 'number' && typeof right === 'number' ? left - right : compareTexts(String(left), String(right))
    return order === 0 ? byName : sign * order
  })
}

/** Rows whose own or larger area's name has the text in it, whatever the rings and dots. */
export function rowsNamed<R extends { readonly name: string; readonly parent: string | null }>(
  rows: readonly R[],
  text: string,
): readonly R[] {
  const asked = plainLetters(text)
  if (asked === '') return rows
  return rows.filter(
    ({ name, parent }) => plainLetters(name).includes(asked) || plainLetters(parent ?? '').includes(asked),
  )
}
