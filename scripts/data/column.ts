import type { FiguresFile } from '../../src/data/schema.ts'
import type { Basis, Figure, Sex } from '../../src/domain/figures.ts'
import { STATUS_LETTERS } from '../../src/data/schema.ts'

export type FileColumn = FiguresFile['columns'][number]

/** A column before it is written. */
export interface Column {
  readonly layer: string
  readonly year: number
  readonly sex: Exclude<Sex, 'difference'>
  readonly basis: Basis
  readonly referenceDate: string
  readonly vintage: string
  /** The count layer of the same sex that shares are taken of, with its year. */
  readonly base: { readonly layer: string; readonly year: number } | null
  readonly figures: readonly Figure[]
  readonly city: number | null
}

const LETTERS = Object.entries(STATUS_LETTERS)

const letterOf = (figure: Figure): string => LETTERS.find(([, state]) => state === figure.state)?.[0] ?? 'm'

/** The column as the file holds it: values in a row, and one letter a unit where any figure is absent. */
export function fileColumn(column: Column): FileColumn {
  const { layer, year, sex, basis, referenceDate, vintage, base, figures, city } = column
  return {
    layer,
    year,
    sex,
    basis,
    referenceDate,
    vintage,
    base: base === null ? null : `${base.layer}:${base.year}:${sex}`,
    values: figures.map((figure) => (figure.state === 'value' ? figure.value : null)),
    status: figures.every(({ state }) => state === 'value') ? null : figures.map(letterOf).join(''),
    city,
  }
}
