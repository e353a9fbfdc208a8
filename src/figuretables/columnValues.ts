import type { Finding } from '../domain/finding.ts'
import type { Figure } from '../domain/figures.ts'
import type { ReadCell, ReadColumn } from './readColumn.ts'
import type { TableFrame } from './tableRows.ts'

/** The values of a column by unit, in the order of the rows of the file. */
export function unitValues({ units }: ReadColumn): readonly { index: number; row: number; value: number }[] {
  const values: { index: number; row: number; value: number }[] = []
  for (const [index, { row, figure }] of units) {
    if (figure.state === 'value') values.push({ index, row, value: figure.value })
  }
  return values
}

/** A figure that is not there, but may be some people or money. */
export const isHidden = ({ state }: Figure): boolean =>
  state === 'suppressed' || state === 'missing' || state === 'notPublished' || state === 'undefined'

export const valueIn = (cell: ReadCell | null | undefined): number | null =>
  cell?.figure.state === 'value' ? cell.figure.value : null

/** The middle one of the values, the lower of two; NaN of none. */
export const middleOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN

/** Year and sex of a column, where the table has more than one. */
export const timeDetails = ({ year, sex }: ReadColumn, { plan: { mapping } }: TableFrame): Finding['details'] => ({
  ...(mapping.yearColumn === null ? {} : { year }),
  ...(mapping.sexColumn === null ? {} : { sex }),
})

/** A value as the file would have it: per cent where it has per cent, with no more digits than a reader needs. */
function asWritten(value: number, { planned }: ReadColumn): number {
  const factor = { plain: 1, percent: 100, proportion: 1, kronor: 1000, thousandKronor: 1 }[planned.mapped.writtenAs]
  const digits = planned.mapped.writtenAs === 'proportion' ? 1000 : 10
  return Math.round(value * factor * digits) / digits
}

/** Computed numbers of a finding, written as the file writes the column. They stay numbers: each language groups its own. */
export function writtenNumbers(values: Readonly<Record<string, number>>, column: ReadColumn): Finding['details'] {
  const written = Object.entries(values).map(([name, value]) => [name, asWritten(value, column)] as const)
  return { ...Object.fromEntries(written), writtenAs: column.planned.mapped.writtenAs }
}
