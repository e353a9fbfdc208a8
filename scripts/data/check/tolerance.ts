import type { FiguresFile } from '../../../src/data/schema.ts'

type Column = FiguresFile['columns'][number]

/**
 * How far one count may lie from the true one when its publisher protects by small random changes or by rounding to
 * fives. A limit of ours: publishers do not say how far.
 */
const CELL_TOLERANCE = 3

/** Standard deviations within which the changes of many cells together have to stay. */
const DEVIATIONS = 3

/** Columns that were delivered keep the totals that they came with; all other totals are summed here, and exactly. */
export const isDelivered = ({ source }: Pick<Column, 'source'>): boolean => source !== undefined

/** Whether sums of the column need not hold exactly, by what the data set says of it. */
export const isInexact = (column: Pick<Column, 'source' | 'protection'>): boolean =>
  isDelivered(column) || column.protection === 'ckm' || column.protection === 'rounded5'

/** What the sum of so many protected cells may differ from a total that is protected by itself. */
export const sumTolerance = (cells: number): number => Math.ceil(DEVIATIONS * CELL_TOLERANCE * Math.sqrt(cells + 1))

/**
 * Whether parts and their whole can both be right. Where a part is missing, the others must not be more than the
 * whole; nothing can be said of how much less they are.
 */
export function canBeParts(parts: readonly (number | null)[], whole: number, tolerance: number): boolean {
  const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0)
  return sum - whole <= tolerance && (parts.includes(null) || whole - sum <= tolerance)
}
