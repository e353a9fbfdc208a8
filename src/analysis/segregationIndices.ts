import { correlationRatio } from '../measures/correlationRatio.ts'
import { dissimilarity } from '../measures/dissimilarity.ts'
import { diversity } from '../measures/diversity.ts'
import { exposure } from '../measures/exposure.ts'
import { gini } from '../measures/gini.ts'
import { informationTheory } from '../measures/informationTheory.ts'
import { isolation } from '../measures/isolation.ts'
import { multigroupInformationTheory } from '../measures/multigroupInformationTheory.ts'
import { mutualInformation } from '../measures/mutualInformation.ts'
import { segregationCurve, type CurvePoint } from '../measures/segregationCurve.ts'
import type { DivisionGroups } from './segregationGroups.ts'

/** Indices of a group against the rest. */
export interface TwoGroupIndices {
  readonly kind: 'two'
  readonly dissimilarity: number
  readonly informationTheory: number
  readonly gini: number
  readonly correlationRatio: number
  readonly mutualInformation: number
  /** Share of the own group, and of the rest, in the area of the group's average member. */
  readonly isolation: number
  readonly exposure: number
  /** Share of the group in the area of the rest's average member. */
  readonly restMeetsGroup: number
}

/** Indices of several groups at once. */
export interface ManyGroupIndices {
  readonly kind: 'many'
  readonly multigroupInformationTheory: number
  readonly mutualInformation: number
  /** How evenly the groups share the whole region, and an average area: 0 a single one, 1 all as large. */
  readonly cityDiversity: number
  readonly meanDiversity: number
  /** For each group, its share in the area of its average member. */
  readonly isolation: readonly number[]
}

export type SegregationIndices = TwoGroupIndices | ManyGroupIndices

/** All indices of the view; NaN where a group has no members. */
export function indicesOf(groups: DivisionGroups): SegregationIndices {
  const { counts, totals } = groups
  const [group = [], rest = []] = counts
  if (counts.length === 2) {
    return {
      kind: 'two',
      dissimilarity: dissimilarity(group, rest),
      informationTheory: informationTheory(group, rest),
      gini: gini(group, rest),
      correlationRatio: correlationRatio(group, rest),
      mutualInformation: mutualInformation(counts),
      isolation: isolation(group, rest),
      exposure: exposure(group, rest, totals),
      restMeetsGroup: exposure(rest, group, totals),
    }
  }
  const local = diversity(counts)
  return {
    kind: 'many',
    multigroupInformationTheory: multigroupInformationTheory(counts),
    mutualInformation: mutualInformation(counts),
    cityDiversity: diversity(groups.shares.map((share) => [share]))[0] ?? Number.NaN,
    meanDiversity: weightedMean(local, totals),
    isolation: counts.map((column) =>
      isolation(
        column,
        totals.map((total, index) => Math.max(0, total - (column[index] ?? 0))),
      ),
    ),
  }
}

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

function weightedMean(values: ArrayLike<number>, weights: readonly number[]): number {
  let [sum, weight] = [0, 0]
  weights.forEach((share, index) => {
    if (share <= 0) return
    sum += share * (values[index] ?? 0)
    weight += share
  })
  return sum / weight
}
