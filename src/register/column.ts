/** The words in which the tables of columns are written. */
import type { LocalText } from '../domain/text.ts'
import type { ColumnSpec } from './columnTypes.ts'

export const text = (sv: string, en: string): LocalText => ({ sv, en })

export function column<Key extends string>(
  key: Key,
  heading: LocalText,
  means: LocalText,
  more: Partial<Pick<ColumnSpec, 'words' | 'required'>> = {},
): ColumnSpec<Key> {
  return { key, heading, means, ...more }
}

/** A text in Swedish with its column of English, which may be left out: then the Swedish text stands in both. */
export function inBoth<Key extends string>(
  key: Key,
  heading: LocalText,
  means: LocalText,
  more: Partial<Pick<ColumnSpec, 'required'>> = {},
): readonly ColumnSpec<Key | `${Key}En`>[] {
  const english = text(
    `${heading.sv} på engelska. Tom cell: den svenska texten gäller.`,
    `${heading.en} in English. Empty cell: the Swedish text stands.`,
  )
  return [
    column(key, heading, means, more),
    column(`${key}En`, text(`${heading.sv} (engelska)`, `${heading.en} (English)`), english),
  ]
}
