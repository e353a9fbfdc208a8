/** The areas with the largest difference both ways, and which areas no effort names, also both ways. */
import type { AreaByRule } from '../analysis/targetingByRule.ts'
import type { AreaTargeting } from '../analysis/targetingTypes.ts'
import type { TargetingModel } from './targetingModel.ts'
import { targetingRows, type TargetingRow } from './targetingRows.ts'

export type KnownRow = TargetingRow & { readonly area: AreaTargeting; readonly byRule: AreaByRule }

/** The row as one that is in the result, or null where it is not. */
export const knownRow = (row: TargetingRow): KnownRow | null =>
  row.area === null || row.byRule === null ? null : { ...row, area: row.area, byRule: row.byRule }

/** Rows of the report's positions. */
function rowsAt(model: TargetingModel, positions: readonly number[]): readonly KnownRow[] {
  const rows = targetingRows(model)
  return positions.flatMap((position) => {
    const row = rows[model.report.areas[position]?.unit ?? -1]
    return row === undefined ? [] : (knownRow(row) ?? [])
  })
}

/** The longest list of either end, and a difference that is no more than rounding. */
const MOST_LISTED = 10
const ROUNDING = 1e-12

/**
 * Areas with a smaller, and with a larger, share of the money than of need; equally many. Where nobody lives there is
 * no need to be short of, and money there is no surplus of residents: such areas are in neither list.
 */
export function gapRows(model: TargetingModel): {
  readonly gaps: readonly KnownRow[]
  readonly opposite: readonly KnownRow[]
} {
  const rows = rowsAt(model, [...model.report.areas.keys()]).filter(({ disparity }) => disparity.state === 'value')
  const ordered = (sign: 1 | -1): readonly KnownRow[] => {
    const size = ({ area }: KnownRow): number => sign * area.disparity.chosen
    return rows
      .filter((row) => size(row) > ROUNDING)
      .toSorted((a, b) => (sameSize(size(a), size(b)) ? (a.unitId < b.unitId ? -1 : 1) : size(b) - size(a)))
  }
  const [short, over] = [ordered(-1), ordered(1)]
  const listed = Math.min(MOST_LISTED, short.length, over.length)
  return { gaps: short.slice(0, listed), opposite: over.slice(0, listed) }
}

const sameSize = (a: number, b: number): boolean => Math.abs(a - b) < ROUNDING

/** Areas above and below the city's rate, parted by whether an effort names them. */
export interface NamedAreas {
  readonly above: number
  readonly below: number
  /** Above the rate and named by no effort, most need first. */
  readonly unnamedAbove: readonly KnownRow[]
  readonly unnamedNeedShare: number
  /** At or below the rate, and named. */
  readonly namedBelow: readonly KnownRow[]
  readonly namedNeedShare: number
}

const known = new WeakMap<TargetingModel, NamedAreas>()

export function namedAreasOf(model: TargetingModel): NamedAreas {
  const found = known.get(model) ?? partAreas(model)
  known.set(model, found)
  return found
}

function partAreas(model: TargetingModel): NamedAreas {
  const inhabited = rowsAt(model, [...model.report.areas.keys()]).filter(
    ({ area }) => area.people > 0 && !Number.isNaN(area.needRate),
  )
  const { cityRate } = model
  const above = inhabited.filter(({ area }) => area.needRate > cityRate)
  const below = inhabited.filter(({ area }) => area.needRate <= cityRate)
  const unnamedAbove = byNeed(above.filter(({ area }) => area.efforts.length === 0))
  const namedBelow = byNeed(below.filter(({ area }) => area.efforts.length > 0))
  return {
    above: above.length,
    below: below.length,
    unnamedAbove,
    unnamedNeedShare: sumOf(unnamedAbove, ({ needShare }) => needShare),
    namedBelow,
    namedNeedShare: sumOf(namedBelow, ({ needShare }) => needShare),
  }
}

const sumOf = (rows: readonly KnownRow[], of: (area: AreaTargeting) => number): number =>
  rows.reduce((sum, { area }) => sum + of(area), 0)

const byNeed = (rows: readonly KnownRow[]): readonly KnownRow[] => rows.toSorted((a, b) => b.area.need - a.area.need)
