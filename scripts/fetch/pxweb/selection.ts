import { cellsOf } from './statCube.ts'

/** The codes asked for of one variable. */
export interface Selected {
  readonly variable: string
  readonly codes: readonly string[]
}

/** What one request asks for. */
export type Selection = readonly Selected[]

export const selectionCells = (selection: Selection): number => cellsOf(selection.map(({ codes }) => codes.length))

/**
 * Divides a selection into parts that fit, each cell in exactly one of them: by regions as long as there are several
 * in a part, then by the variable with the most codes.
 *
 * @param region the variable that is divided first
 * @param most cells in a part at most
 * @param fits what else a part has to keep to; a part of one cell is left as it is
 */
export function splitSelection(
  selection: Selection,
  region: string,
  most: number,
  fits: (part: Selection) => boolean = () => true,
): Selection[] {
  const cells = selectionCells(selection)
  if (cells <= most && (cells <= 1 || fits(selection))) return [selection]
  const axis = axisToDivide(selection, region)
  const codes = selection[axis]?.codes ?? []
  if (codes.length <= 1) return [selection]
  const perCode = cells / codes.length
  const chunk = cells > most ? Math.max(1, Math.floor(most / perCode)) : Math.ceil(codes.length / 2)
  const parts: Selection[] = []
  for (let from = 0; from < codes.length; from += chunk) {
    const part = codes.slice(from, from + chunk)
    parts.push(selection.map((one, at) => (at === axis ? { ...one, codes: part } : one)))
  }
  return parts.flatMap((part) => splitSelection(part, region, most, fits))
}

function axisToDivide(selection: Selection, region: string): number {
  const regions = selection.findIndex(({ variable, codes }) => variable === region && codes.length > 1)
  if (regions >= 0) return regions
  return selection.reduce((best, { codes }, at) => (codes.length > (selection[best]?.codes.length ?? 0) ? at : best), 0)
}
