import type { Figure } from '../domain/figures.ts'
import { quantileOfSorted } from '../math/quantile.ts'
import { classIndex } from './classify.ts'
import { classOfLimits, colorOfFigure, countAbsences, valuesOf, type ColorScale } from './colorScale.ts'
import { DIVERGING, DIVERGING_MIDDLE } from './palettes.ts'
import { mostReadableWithin } from './readableNumber.ts'

/** Limits for quotients, symmetric as ratios: 1/1.6, 1/1.25, 1.25 and 1.6, the lower two rounded. */
export const QUOTIENT_LIMITS: readonly number[] = [0.63, 0.8, 1.25, 1.6]

/** Takes off the noise of adding decimals: 0.205 - 0.05 is to be 0.155. */
const cleaned = (value: number): number => Math.round(value * 1e12) / 1e12

/**
 * Limits at equal, readable distances below and above a centre: the inner pair holds about four values in ten, the
 * outer pair about eight in ten. Empty when no value differs from the centre.
 */
export function symmetricLimits(values: readonly number[], center: number): readonly number[] {
  const distances = values.map((value) => Math.abs(value - center)).sort((a, b) => a - b)
  const at = (share: number): number => (distances.length === 0 ? 0 : quantileOfSorted(distances, share))
  const steps = [
    [0.3, 0.5],
    [0.7, 0.9],
  ].flatMap(([low = 0, high = 0]) =>
    at(high) > at(low) ? [mostReadableWithin(at(low), at(high), at((low + high) / 2))] : at(high) > 0 ? [at(high)] : [],
  )
  const [inner, outer] = [...new Set(steps.map(cleaned))].filter((step) => cleaned(center + step) > center)
  if (inner === undefined) return []
  if (outer === undefined) return [cleaned(center - inner), cleaned(center + inner)]
  return [center - outer, center - inner, center + inner, center + outer].map(cleaned)
}

/**
 * A scale of two arms round a centre: 0 for women minus men, 1 for a quotient, or the city's own value.
 *
 * The middle class always stays, also when it is empty, since it is what the others are read against. An empty class
 * of an arm joins the next one outward, or inward when nothing lies further out.
 *
 * @param limits 2 or 4 ascending numbers, as many below the centre as above; by default symmetricLimits
 * @throws {RangeError} on another number of limits, or limits that do not part evenly round the centre
 */
export function divergingScale(
  figures: readonly Figure[],
  center: number,
  limits: readonly number[] = symmetricLimits(valuesOf(figures), center),
): ColorScale {
  assertEvenly(limits, center)
  const values = valuesOf(figures)
  const all = countPerClass(values, limits)
  const middle = limits.length / 2
  const steps = values.length === 0 ? [] : all.flatMap((count, step) => (count > 0 || step === middle ? [step] : []))
  const kept = steps.slice(1).map((step, index) => limits[step <= middle ? step - 1 : (steps[index] ?? 0)] ?? center)
  const classes = steps.map((step, index) => ({
    ...fillOf(step, limits.length),
    id: String(step),
    from: kept[index - 1] ?? null,
    to: kept[index] ?? null,
    count: all[step] ?? 0,
  }))
  const classOf = classOfLimits(kept, classes.length)
  return {
    kind: 'classes',
    method: 'diverging',
    classes,
    limits: kept,
    center,
    absences: countAbsences(figures),
    classOf,
    colorOf: colorOfFigure(classes, classOf),
  }
}

function assertEvenly(limits: readonly number[], center: number): void {
  const below = limits.filter((limit) => limit < center).length
  const isAscending = limits.every((limit, index) => limit > (limits[index - 1] ?? -Infinity))
  if (limits.length > 4 || below * 2 !== limits.length || limits.includes(center) || !isAscending) {
    throw new RangeError(`divergingScale requires as many limits below ${center} as above, got [${limits.join(', ')}]`)
  }
}

function countPerClass(values: readonly number[], limits: readonly number[]): readonly number[] {
  const counts = limits.concat(Infinity).map(() => 0)
  for (const value of values) {
    const index = classIndex(limits, value)
    counts[index] = (counts[index] ?? 0) + 1
  }
  return counts
}

/** Two limits take the outer colours, so that the arms stay far apart. */
function fillOf(step: number, limitCount: number) {
  const offset = step - limitCount / 2
  return DIVERGING[DIVERGING_MIDDLE + (limitCount === 2 ? offset * 2 : offset)] ?? DIVERGING[DIVERGING_MIDDLE]
}
