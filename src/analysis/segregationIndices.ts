import { dissimilarity } from '../measures/dissimilarity.ts'
import { exposure } from '../measures/exposure.ts'
import { isolation } from '../measures/isolation.ts'
import { multigroupInformationTheory } from '../measures/multigroupInformationTheory.ts'
import { segregationCurve, type CurvePoint } from '../measures/segregationCurve.ts'
import type { DivisionGroups } from './segregationGroups.ts'

/** What the sentences about a group and the rest need. */
export interface TwoGroupIndices {
  readonly kind: 'two'
  /** Share of the own group in the area of the group's average member. */
  readonly isolation: number
  /** Share of the group in the area of the rest's average member. */
  readonly restMeetsGroup: number
}

/** The same for several groups at once. */
export interface ManyGroupIndices {
  readonly kind: 'many'
  /** For each group, its share in the area of its average member. */
  readonly isolation: readonly number[]
}

export type SegregationIndices = TwoGroupIndices | ManyGroupIndices

/** Who lives with whom; NaN where a group has no members. */
export function indicesOf({ counts, totals }: DivisionGroups): SegregationIndices {
  const [group = [], rest = []] = counts
  if (counts.length === 2) {
    return { kind: 'two', isolation: isolation(group, rest), restMeetsGroup: exposure(rest, group, totals) }
  }
  return { kind: 'many', isolation: counts.map((column) => isolation(column, othersOf(column, totals))) }
}

/** Everyone but the group; never less than nobody, whatever rounding does. */
export const othersOf = (column: readonly number[], totals: readonly number[]): readonly number[] =>
  totals.map((total, index) => Math.max(0, total - (column[index] ?? 0)))

/** The index that leads: D for a group against the rest, H for several groups. */
export function leadingIndex({ counts }: DivisionGroups): number {
  const [group = [], rest = []] = counts
  return counts.length === 2 ? dissimilarity(group, rest) : multigroupInformationTheory(counts)
}

/** The segregation curve of a group and the rest, and how many areas lie before its widest gap. */
export interface CurveReading {
  readonly points: readonly CurvePoint[]
  /** The point with the widest gap to the diagonal; the gap is D. */
  readonly widest: CurvePoint
  /** Areas up to that point, those with the lowest shares of the group. */
  readonly areas: number
}

/** Undefined for several groups, and when a group has no members. */
export function curveReading({ counts }: DivisionGroups): CurveReading | undefined {
  const [group, rest] = counts
  if (counts.length !== 2 || group === undefined || rest === undefined) return undefined
  const points = segregationCurve(group, rest)
  const areas = points.reduce((best, point, index) => (gapOf(point) > gapOf(points[best] ?? ORIGIN) ? index : best), 0)
  return points.length === 0 ? undefined : { points, widest: points[areas] ?? ORIGIN, areas }
}

const ORIGIN: CurvePoint = { rest: 0, group: 0 }
const gapOf = ({ rest, group }: CurvePoint): number => rest - group
