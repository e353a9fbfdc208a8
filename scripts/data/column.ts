import type { FiguresFile } from '../../src/data/schema.ts'
import type { Protection } from '../../src/domain/delivery.ts'
import type { Absence, Basis, Figure, Sex } from '../../src/domain/figures.ts'
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
  /** Why the city has no value, where that is known. */
  readonly cityState?: Absence
  /** The figure of those who belong to no area; null = the delivery has no such row. */
  readonly residual?: Figure | null
  /** Id of the source in the catalogue, where it is another than the layer's. */
  readonly source?: string
  /** How the publisher protects these figures, where that is known. */
  readonly protection?: Protection
  /** What having few residents means: fewer than so many. */
  readonly fewestResidents?: number
}

/** The protection where there is one to tell. */
export const protectionOf = ({
  protection,
}: {
  readonly protection?: Protection | null
}): Pick<Column, 'protection'> => (protection === null || protection === undefined ? {} : { protection })

const LETTERS = Object.entries(STATUS_LETTERS)

const letterOf = ({ state }: { readonly state: Figure['state'] }): string =>
  LETTERS.find(([, known]) => known === state)?.[0] ?? 'm'

const ABSENCE_LETTERS = ['s', 'm', 'n', 'f', 'a', 'p'] as const

const absenceLetter = (state: Absence): (typeof ABSENCE_LETTERS)[number] =>
  ABSENCE_LETTERS.find((letter) => letter === letterOf({ state })) ?? 'm'

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
    ...addedTo(column),
  }
}

/** What only official figures have; left out otherwise, so that a file without them has the bytes that it had. */
function addedTo({
  city,
  cityState,
  residual,
  source,
  protection,
  fewestResidents,
}: Column): Pick<FileColumn, 'cityStatus' | 'residual' | 'source' | 'protection' | 'fewestResidents'> {
  return {
    ...(city === null && cityState !== undefined ? { cityStatus: absenceLetter(cityState) } : {}),
    ...(residual === undefined || residual === null
      ? {}
      : { residual: residual.state === 'value' ? residual.value : absenceLetter(residual.state) }),
    ...(source === undefined ? {} : { source }),
    ...protectionOf({ protection: protection ?? null }),
    ...(fewestResidents === undefined ? {} : { fewestResidents }),
  }
}
