import type { FigureColumn } from '../domain/figures.ts'
import { valueIn } from './columnValues.ts'
import type { ReadCell, ReadColumn } from './readColumn.ts'

/** A column and others that are parts of it, for the same year. */
export interface Family {
  readonly whole: ReadColumn
  readonly parts: readonly ReadColumn[]
  /** Whether everybody in the whole is in one of the parts: always so of women and men together. */
  readonly isExhaustive: boolean
}

/** One row of a family: the figure of the whole and those of the parts. */
export interface FamilyRow {
  readonly whole: ReadCell
  readonly parts: readonly (ReadCell | undefined)[]
}

/** The families of a table: those that the mapping declares, and the two sexes of every layer. */
export function familiesOf(columns: readonly ReadColumn[]): readonly Family[] {
  return columns.flatMap((whole) => {
    const { layer, mapped } = whole.planned
    const parts = columns.filter(
      ({ planned, year, sex }) =>
        planned.mapped.partOf === mapped.column &&
        planned.layer.kind === layer.kind &&
        year === whole.year &&
        sex === whole.sex,
    )
    const declared = parts.length === 0 ? [] : [{ whole, parts, isExhaustive: isExhaustive(whole, parts) }]
    const sexes = whole.sex === 'total' && layer.kind === 'count' ? sexesOf(whole, columns) : []
    return sexes.length === 0 ? declared : [...declared, { whole, parts: sexes, isExhaustive: sexes.length === 2 }]
  })
}

/** Women and men, or those of them that the table has. */
function sexesOf(whole: ReadColumn, columns: readonly ReadColumn[]): readonly ReadColumn[] {
  const ofSex = (sex: FigureColumn['sex']) =>
    columns.find((one) => one.planned.layer.id === whole.planned.layer.id && one.year === whole.year && one.sex === sex)
  return (['women', 'men'] as const).flatMap((sex) => ofSex(sex) ?? [])
}

/** The rows of a family: its units, and the whole municipality. */
export function familyRows({ whole, parts }: Pick<Family, 'whole' | 'parts'>): readonly FamilyRow[] {
  const units = [...whole.units].map(([index, cell]) => ({
    whole: cell,
    parts: parts.map((part) => part.units.get(index)),
  }))
  const { total } = whole
  return total === null ? units : [...units, { whole: total, parts: parts.map((part) => part.total ?? undefined) }]
}

/** Whether the parts make up the whole in at least half of the rows where all are shown, or no row shows all. */
function isExhaustive(whole: ReadColumn, parts: readonly ReadColumn[]): boolean {
  if (parts.length < 2 || whole.planned.layer.kind !== 'count') return false
  const shown = familyRows({ whole, parts }).flatMap((row) => {
    const values = row.parts.flatMap((part) => valueIn(part) ?? [])
    const total = valueIn(row.whole)
    return total === null || values.length < row.parts.length
      ? []
      : total - values.reduce((sum, value) => sum + value, 0)
  })
  return shown.filter((rest) => rest === 0).length * 2 >= shown.length
}
