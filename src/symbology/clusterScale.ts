import { max, min } from 'd3'
import type { Figure } from '../domain/figures.ts'
import { categoryScale, classOfLimits, colorOfFigure, countAbsences, valuesOf, type ColorScale } from './colorScale.ts'
import { DIVERGING, DIVERGING_MIDDLE, type Fill } from './palettes.ts'
import { PATTERNS, type PatternId } from './patterns.ts'
import { mostReadableWithin } from './readableNumber.ts'

/** How an area lies among its neighbours, from low to high as classes are; the figures hold the place in this list. */
export const CLUSTER_IDS = ['lowLow', 'lowHigh', 'none', 'highLow', 'highHigh'] as const

const lighter = (pattern: PatternId): Fill => ({ color: PATTERNS[pattern].ground, pattern })

/** Like among like has the ends of the two arms; what differs from its neighbours is lighter, and marked. */
export const CLUSTER_FILLS: Readonly<Record<(typeof CLUSTER_IDS)[number], Fill>> = {
  lowLow: DIVERGING[0],
  lowHigh: lighter('lowAmongHigh'),
  none: DIVERGING[DIVERGING_MIDDLE],
  highLow: lighter('highAmongLow'),
  highHigh: DIVERGING[4],
}

/** Colours for the clusters. */
export const clusterScale = (figures: readonly Figure[]): ColorScale =>
  categoryScale(
    figures,
    CLUSTER_IDS.map((id, value) => ({ ...CLUSTER_FILLS[id], id, value })),
  )

/** Adjusted p up to which a class of Gi* reaches, from the inner to the outer one. */
const STAR_LEVELS = [0.05, 0.01] as const

/**
 * Classes of Gi*, whose colours say how sure: the middle is what chance may have made, the inner arms pass at 5 % and
 * the outer at 1 % after the correction. The limits are readable z that part the areas the same way.
 *
 * @param z the values
 * @param adjusted their p after the correction, in the same order
 */
export function starScale(z: readonly Figure[], adjusted: readonly Figure[]): ColorScale {
  const distances = z.flatMap((figure, unit) => {
    const p = adjusted[unit]
    return figure.state === 'value' && p?.state === 'value' ? [{ z: Math.abs(figure.value), p: p.value }] : []
  })
  const [inner, outer] = STAR_LEVELS.map((level) => ({
    passed: min(distances, (one) => (one.p <= level ? one.z : undefined)) ?? Infinity,
    failed: max(distances, (one) => (one.p > level ? one.z : undefined)) ?? 0,
  }))
  if (inner === undefined || outer === undefined || inner.passed === Infinity) return starClasses(z, [])
  const low = limitWithin(inner.failed, inner.passed)
  if (outer.passed === Infinity) return starClasses(z, [-low, low])
  const high = limitWithin(Math.max(low, outer.failed), outer.passed)
  return starClasses(z, [-high, -low, low, high])
}

/** Both arms stay, also where one is empty: that nothing low lies together is a finding too. */
function starClasses(z: readonly Figure[], limits: readonly number[]): ColorScale {
  const first = DIVERGING_MIDDLE - limits.length / 2
  const inClass = classOfLimits(limits, limits.length + 1)
  const found = valuesOf(z).map(inClass)
  const classes = DIVERGING.slice(first, first + limits.length + 1).map((fill, index) => ({
    ...fill,
    id: String(first + index),
    from: limits[index - 1] ?? null,
    to: limits[index] ?? null,
    count: found.filter((one) => one === index).length,
  }))
  return {
    kind: 'classes',
    method: 'diverging',
    classes,
    limits,
    center: 0,
    absences: countAbsences(z),
    classOf: inClass,
    colorOf: colorOfFigure(classes, inClass),
  }
}

/** A readable number above one and below the other: in both arms the value itself stays outside the limit. */
function limitWithin(above: number, below: number): number {
  const found = mostReadableWithin(above, below, (above + below) / 2)
  return found === below ? (above + below) / 2 : found
}

/** The number that stands for a cluster in the figures. */
export const clusterNumber = (cluster: (typeof CLUSTER_IDS)[number]): number => CLUSTER_IDS.indexOf(cluster)
