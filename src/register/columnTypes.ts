import type { LocalText } from '../domain/text.ts'

/** A word that a cell may hold, with what it stands for. */
export interface Word<Value extends string = string> {
  readonly value: Value
  /** As it is written, by language; read in both, whatever the case. */
  readonly word: LocalText
  /** Other words that are read as the same. */
  readonly also?: readonly string[]
}

/** One column of a sheet: reading, writing, the sheet of explanations and the documentation are all made from it. */
export interface ColumnSpec<Key extends string = string> {
  readonly key: Key
  readonly heading: LocalText
  readonly means: LocalText
  readonly words?: readonly Word[]
  /** A row without it is a fault. */
  readonly required?: true
}

export interface SheetSpec<Key extends string = string> {
  readonly id: string
  readonly name: LocalText
  readonly means: LocalText
  readonly columns: readonly ColumnSpec<Key>[]
}
