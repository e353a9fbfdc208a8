import { figureOf, valueOrNaN, type Figure, type FigureColumn } from '../domain/figures.ts'
import { findColumn, type FigureTable } from '../domain/dataset.ts'

/** The three tenure forms, largest stock first; the order of colours, bars and columns everywhere. */
export const TENURE_FORMS = ['rental', 'cooperative', 'owner'] as const

/** Category numbers of the layers `dominantTenure` and `mixedTenure`: a form's place in the list, or mixed. */
export const MIXED = TENURE_FORMS.length

export const TENURE_COUNT_LAYERS = ['dwellingsRental', 'dwellingsCooperative', 'dwellingsOwner'] as const
export const TENURE_SHARE_LAYERS = ['tenureRental', 'tenureCooperative', 'tenureOwner'] as const

/** Columns of the three forms for a year, or undefined where the level lacks one. */
export function tenureColumns(
  table: FigureTable,
  year: number,
  layers: readonly string[] = TENURE_SHARE_LAYERS,
): readonly FigureColumn[] | undefined {
  const columns = layers.map((layer) => findColumn(table, layer, year, 'total'))
  return columns.every((column) => column !== undefined) ? columns : undefined
}

/**
 * The commonest tenure form per area, or "mixed" where no form has more than the threshold.
 *
 * @param shares the three forms' shares of one area's dwellings, 0 to 1
 * @param threshold largest share at which the area is mixed; null = never mixed, only the commonest form
 * @returns a form's index in TENURE_FORMS, or MIXED; forms that tie count as the first of them
 */
function tenureType(shares: readonly number[], threshold: number | null): number {
  const largest = shares.reduce((most, share) => Math.max(most, share), 0)
  if (threshold !== null && largest <= threshold) return MIXED
  return shares.indexOf(largest)
}

/** The tenure type as a figure; an area without a share says why. */
export function tenureTypeFigure(shares: readonly Figure[], threshold: number | null): Figure {
  const gap = shares.find((share) => share.state !== 'value')
  if (gap !== undefined) return gap
  return figureOf(tenureType(shares.map(valueOrNaN), threshold))
}
