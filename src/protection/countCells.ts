/** The counts of a delivery, and those that are shown beside it, as cells in one row. */
import { isWithheld, type Figure, type FigureColumn } from '../domain/figures.ts'
import type { LevelId } from '../domain/units.ts'

/** Stand for the whole municipality and for those without an area where a cell needs the name of a unit. */
const CITY = '~city'
const REST = '~rest'

export interface NewCell {
  readonly figure: Figure
  /** Orders cells with equal counts, so that it does not matter which column or row comes first. */
  readonly key: string
  readonly isFixed: boolean
  /** What anybody knows of the count if it is left out. */
  readonly low: number
  readonly high: number
}

/** Cells by number. One is shown, or hidden, or neither: then nobody knows it and nobody hides it. */
export class CountCells {
  /** Null = not known here, be it hidden by the publisher or missing. */
  readonly values: (number | null)[] = []
  readonly isHidden: boolean[] = []
  /** Shown already, elsewhere: it cannot be hidden any more. */
  readonly isFixed: boolean[] = []
  readonly low: number[] = []
  readonly high: number[] = []
  readonly keys: string[] = []

  add({ figure, key, isFixed, low, high }: NewCell): number {
    this.values.push(countOf(figure))
    this.isHidden.push(isWithheld(figure))
    this.isFixed.push(isFixed)
    this.low.push(low)
    this.high.push(high)
    this.keys.push(key)
    return this.values.length - 1
  }

  hide(cell: number): void {
    this.isHidden[cell] = true
  }

  /** The count if everybody sees it. */
  shown(cell: number): number | null {
    return this.isHidden[cell] === true ? null : (this.values[cell] ?? null)
  }

  /** Whether hiding the cell would hide anything: a zero stays a zero. */
  canHide(cell: number): boolean {
    return this.isFixed[cell] === false && (this.shown(cell) ?? 0) > 0
  }

  /** The smaller first, then by name. */
  compare(a: number, b: number): number {
    const byValue = (this.values[a] ?? 0) - (this.values[b] ?? 0)
    if (byValue !== 0) return byValue
    return (this.keys[a] ?? '') < (this.keys[b] ?? '') ? -1 : 1
  }
}

/** Where nobody lives there is nobody to count. */
function countOf(figure: Figure): number | null {
  if (figure.state === 'value') return figure.value
  return figure.state === 'noResidents' ? 0 : null
}

/** A column of counts as cells. */
export interface CellColumn {
  readonly layer: string
  readonly level: LevelId
  readonly year: number
  readonly sex: FigureColumn['sex']
  readonly partOf: string | null
  readonly units: readonly number[]
  /** Null = there is no such row. */
  readonly rest: number | null
  readonly city: number
}

export interface ColumnBounds {
  readonly unitIds: readonly string[]
  readonly isFixed: boolean
  /** Whether the total of the municipality is shown elsewhere, so that hiding it here would hide nothing. */
  readonly isCityFixed: boolean
  readonly low: (unit: number, figure: Figure) => number
  readonly high: (unit: number, figure: Figure) => number
}

type Counted = Pick<FigureColumn, 'layer' | 'level' | 'year' | 'sex' | 'figures' | 'city'>

/** Puts a column among the cells. */
export function cellColumn(
  cells: CountCells,
  column: Counted,
  parts: { readonly rest: Figure | null; readonly partOf: string | null },
  { unitIds, isFixed, isCityFixed, low, high }: ColumnBounds,
): CellColumn {
  const { layer, level, year, sex } = column
  const key = (unit: string): string => JSON.stringify([unit, level, layer, year, sex])
  const outside = (figure: Figure, name: string, isFixedThere: boolean): number =>
    cells.add({ figure, key: key(name), isFixed: isFixedThere, low: low(-1, figure), high: Infinity })
  return {
    ...{ layer, level, year, sex },
    partOf: parts.partOf,
    units: column.figures.map((figure, unit) =>
      cells.add({ figure, key: key(unitIds[unit] ?? ''), isFixed, low: low(unit, figure), high: high(unit, figure) }),
    ),
    rest: parts.rest === null ? null : outside(parts.rest, REST, isFixed),
    city: outside(column.city, CITY, isFixed || isCityFixed),
  }
}
