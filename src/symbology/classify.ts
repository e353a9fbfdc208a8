import { ticks } from 'd3'
import { ckmeans } from 'simple-statistics'
import { quantileOfSorted } from '../math/quantile.ts'
import { mostReadableWithin } from './readableNumber.ts'

export const MAX_CLASSES = 5

export type ClassMethod = 'fixed' | 'quantile' | 'natural' | 'equal'

/** How values are parted into classes: class i runs from limit i - 1, included, up to limit i, excluded. */
export interface Classification {
  readonly method: ClassMethod
  /** The limits between the classes, ascending; one fewer than there are classes. */
  readonly limits: readonly number[]
  /** Values per class; empty when there are no values. */
  readonly counts: readonly number[]
  /** Place of each class in the classification before empty classes were merged away: keeps fixed colours fixed. */
  readonly steps: readonly number[]
  /** Number of classes before merging. */
  readonly stepCount: number
}

/**
 * Parts values into at most five classes, none of them empty. Equal values always share a class. Values that are not
 * finite are left out. No values: no classes. Fewer distinct values than classes: a class for each, or fewer.
 *
 * `fixed` takes the given limits; an empty class is joined to the next one above that holds a value, or the last below.
 * `quantile` (type 7) and `natural` (least squares, exact) choose the most readable limit that parts the values as
 * computed; quantiles may let at most one value in fifty change class for a rounder limit. `equal` uses round steps.
 *
 * @param fixedLimits needed for `fixed`: one to four ascending numbers
 * @throws {RangeError} on `fixed` without usable limits
 */
export function classify(
  values: readonly number[],
  method: ClassMethod,
  fixedLimits: readonly number[] = [],
  classes: number = MAX_CLASSES,
): Classification {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b)
  const limits = limitsFor(sorted, method, fixedLimits, Math.min(classes, MAX_CLASSES))
  return { method, ...withoutEmptyClasses(sorted, limits), stepCount: limits.length + 1 }
}

/** Index of the class that holds a value: below the first limit is 0, at a limit is the class above it. */
export function classIndex(limits: readonly number[], value: number): number {
  let index = 0
  for (const limit of limits) if (value >= limit) index += 1
  return index
}

function limitsFor(sorted: readonly number[], method: ClassMethod, fixed: readonly number[], classes: number) {
  if (method === 'fixed') return assertLimits(fixed)
  if (sorted.length === 0) return []
  switch (method) {
    case 'quantile':
      return readableLimits(sorted, quantilePositions(sorted, classes), slackOf(sorted))
    case 'natural':
      return readableLimits(sorted, naturalPositions(sorted, classes), 0)
    case 'equal':
      return equalLimits(sorted, classes)
  }
}

function assertLimits(limits: readonly number[]): readonly number[] {
  const isAscending = limits.every((limit, index) => Number.isFinite(limit) && limit > (limits[index - 1] ?? -Infinity))
  if (limits.length === 0 || limits.length >= MAX_CLASSES || !isAscending) {
    throw new RangeError(`classify requires 1 to ${MAX_CLASSES - 1} ascending limits, got [${limits.join(', ')}]`)
  }
  return limits
}

/** Where the sorted values are cut: each position is the first of its value, so that equal values stay together. */
function quantilePositions(sorted: readonly number[], classes: number): readonly number[] {
  const positions = new Set<number>()
  for (let cut = 1; cut < classes; cut += 1) {
    const value = quantileOfSorted(sorted, cut / classes)
    const first = sorted.findIndex((other) => other >= value)
    // When so many share the lowest value that the cut falls among them, they form the first class.
    const position = first === 0 ? sorted.findIndex((other) => other > value) : first
    if (position > 0) positions.add(position)
  }
  return [...positions].sort((a, b) => a - b)
}

function naturalPositions(sorted: readonly number[], classes: number): readonly number[] {
  const clusters = ckmeans(sorted, Math.min(classes, new Set(sorted).size))
  const positions = clusters.slice(1).map((cluster) => sorted.findIndex((value) => value >= (cluster[0] ?? 0)))
  return [...new Set(positions)].filter((position) => position > 0)
}

/** One value in fifty may change class for the sake of a round limit. */
const slackOf = (sorted: readonly number[]): number => Math.floor(sorted.length / 50)

function readableLimits(sorted: readonly number[], positions: readonly number[], slack: number): readonly number[] {
  const bounds = [0, ...positions, sorted.length]
  const smallest = bounds
    .slice(1)
    .reduce((least, bound, index) => Math.min(least, bound - (bounds[index] ?? 0)), Infinity)
  const room = smallest > 2 * slack ? slack : 0
  return positions.map((position) => {
    const low = sorted[position - 1 - room] ?? 0
    const high = sorted[position + room] ?? 0
    return mostReadableWithin(low, high, ((sorted[position - 1] ?? 0) + (sorted[position] ?? 0)) / 2)
  })
}

/** Values nearer to each other than this are the same number with rounding noise. */
const NOISE = 1e-12

/**
 * Round steps of one width; the outer classes end where the values do. No more classes than there are values, which also
 * keeps the limits from having more digits than the values have.
 */
function equalLimits(sorted: readonly number[], classes: number): readonly number[] {
  const low = sorted[0] ?? 0
  const high = sorted[sorted.length - 1] ?? 0
  if (high - low < NOISE) return []
  const most = Math.min(classes, new Set(sorted).size)
  for (let count = classes; count > 0; count -= 1) {
    const inner = ticks(low, high, count).filter((tick) => tick > low && tick <= high)
    if (inner.length < most) return inner
  }
  return []
}

function withoutEmptyClasses(sorted: readonly number[], limits: readonly number[]) {
  const all = limits.concat(Infinity).map(() => 0)
  for (const value of sorted) {
    const index = classIndex(limits, value)
    all[index] = (all[index] ?? 0) + 1
  }
  const steps = all.flatMap((count, index) => (count > 0 ? [index] : []))
  return {
    // The limit below a kept class is the upper limit of the kept class before it: what was empty joins the one above.
    limits: steps.slice(0, -1).map((step) => limits[step] ?? Infinity),
    counts: steps.map((step) => all[step] ?? 0),
    steps,
  }
}
