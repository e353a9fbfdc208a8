import { at, type Column } from '../math/column.ts'
import { binaryEntropy } from '../math/entropy.ts'
import { leastSquares } from '../math/leastSquares.ts'
import { proportion } from '../math/proportion.ts'
import { sum, unitTotals } from '../math/sum.ts'
import { assertCounts } from './assertCounts.ts'
import { assertShare } from './assertShare.ts'
import { informationTheory } from './informationTheory.ts'

export interface RankOrderOptions {
  /** Of the polynomial that is drawn through H at the limits between classes. */
  readonly degree: number
  /** `entropy`: each limit by the square of its entropy, as Reardon (2011). `equal`: all limits alike. */
  readonly weighting: 'entropy' | 'equal'
}

/** H as a curve over the shares of people below each limit, and its average. */
export interface RankOrderCurve {
  readonly index: number
  /** Of the fitted H(p): constant first, then p, p squared and so on. */
  readonly coefficients: Float64Array
  /** Share of people below each limit between classes, ascending, and H of those below against those above. */
  readonly limits: Float64Array
  readonly values: Float64Array
}

/** More than this and the curve follows noise. */
const HIGHEST_DEGREE = 8

/**
 * Rank-order information theory index H^R of ordered classes (global, ordered classes, aspatial).
 *
 * How far apart people of different rank live, in income for example, with every limit between low and high counted
 * once. Ranks and not amounts count, so that the index does not move with prices.
 *
 * **Formula** H^R = sum_k beta_k delta_k, H(p) ~~ sum_k beta_k p^k, delta_k = 2 ln 2 int_0^1 E(p) p^k dp, E(p) = -p
 * log_2 p - (1 - p) log_2 (1 - p)
 *
 * **Input** one column of counts per class, from the lowest to the highest, all in the same unit order. H is taken at
 * each limit between classes that has people on both sides: everyone below against everyone above. beta by least
 * squares. Units without people and classes without members have no effect.
 * **Unit** none (a proportion). **Range** [0, 1]: 0 every unit mixed as the region at every limit, 1 no limit has both
 * sides in one unit.
 * **Undefined** NaN index and coefficients with fewer than degree + 1 limits that differ. NaN index when the limits do
 * not bear the degree and the curve's average leaves the range.
 * **Source** Reardon (2011), Measures of income segregation, Stanford CEPA working paper; Reardon & Bischoff (2011),
 * American Journal of Sociology 116(4), 1092-1153.
 * **Variant** each limit weighs as the square of its entropy E(p)^2 (Reardon 2011); `equal` gives all the same weight,
 * as some programs do.
 * **Caution** the curve beyond the lowest and the highest limit is a guess. Four limits, as with fifths, bear degree 2
 * or 3 at most. Chance adds to H at every limit.
 *
 * @param classes counts per ordered class and unit
 * @param options degree of the curve and weight of the limits; 2 and `entropy` when left out
 * @throws {RangeError} on too few classes for the degree, a degree that is not whole from 0 to 8, columns of unequal
 * length, or a negative or non-finite count
 * @example rankOrderInformationTheory([[60, 20, 0], [30, 40, 10], [10, 30, 30], [0, 10, 60]], {"degree": 2, "weighting": "entropy"}) // => {"index": 0.3548, "coefficients": [0.2825, 0.174, -0.0483], "limits": [0.2667, 0.5333, 0.7667], "values": [0.3255, 0.3616, 0.3876]}
 */
export function rankOrderInformationTheory(
  classes: readonly Column[],
  options: RankOrderOptions = { degree: 2, weighting: 'entropy' },
): RankOrderCurve {
  assertCounts('rankOrderInformationTheory', classes)
  assertDegree(options.degree, classes.length)
  const { limits, values } = limitsBetween(classes)
  const weights = limits.map((p) => (options.weighting === 'entropy' ? binaryEntropy(p) ** 2 : 1))
  const powers = Array.from({ length: options.degree + 1 }, (_, k) => limits.map((p) => p ** k))
  const coefficients =
    limits.length > options.degree
      ? leastSquares(powers, values, weights)
      : new Float64Array(options.degree + 1).fill(Number.NaN)
  const average = proportion(coefficients.reduce((total, beta, k) => total + beta * averageOfPower(k), 0))
  return { index: average >= 0 && average <= 1 ? average : Number.NaN, coefficients, limits, values }
}

function assertDegree(degree: number, classes: number): void {
  if (!Number.isInteger(degree) || degree < 0 || degree > HIGHEST_DEGREE) {
    throw new RangeError(
      `rankOrderInformationTheory requires a whole degree from 0 to ${String(HIGHEST_DEGREE)}, got ${String(degree)}`,
    )
  }
  if (classes < degree + 2) {
    throw new RangeError(
      `rankOrderInformationTheory requires at least ${String(degree + 2)} classes for degree ${String(degree)}, got ${String(classes)}`,
    )
  }
}

/** A class without members has the same limit above as below, which then counts once. */
function limitsBetween(classes: readonly Column[]): { limits: Float64Array; values: Float64Array } {
  const totals = unitTotals(classes)
  const everyone = sum(totals)
  const below = new Float64Array(totals.length)
  const limits: number[] = []
  const values: number[] = []
  for (const members of classes) {
    for (let i = 0; i < below.length; i++) below[i] = at(below, i) + at(members, i)
    const people = sum(below)
    if (sum(members) === 0 || people === 0 || people >= everyone) continue
    limits.push(people / everyone)
    values.push(
      informationTheory(
        below,
        totals.map((total, i) => Math.max(0, total - at(below, i))),
      ),
    )
  }
  return { limits: Float64Array.from(limits), values: Float64Array.from(values) }
}

/** The delta of the formula: what p to this power averages to under 2 ln 2 E(p), E in bits. */
function averageOfPower(power: number): number {
  let total = 2 / (power + 2) ** 2
  let choose = 1
  for (let n = power; n >= 0; n--) {
    const inner = power - n
    total += (2 * (inner % 2 === 0 ? 1 : -1) * choose) / (inner + 2) ** 2
    choose = (choose * n) / (inner + 1)
  }
  return total
}

/** H read off the fitted curve. */
export interface FittedValue {
  readonly value: number
  /** The share lies outside the limits that H is known at. */
  readonly isBeyondLimits: boolean
}

/**
 * H of the lowest `share` of people against the rest, read off the fitted curve: at 0.1 how apart the lowest tenth
 * lives, at 0.9 the highest. Marked where no limit between classes lies beyond the share, because the curve is then a
 * guess.
 *
 * @throws {RangeError} on a share outside 0 to 1
 */
export function fittedSegregation({ coefficients, limits }: RankOrderCurve, share: number): FittedValue {
  assertShare('fittedSegregation', 'share', share)
  const value = coefficients.reduceRight((total, beta) => total * share + beta, 0)
  return { value, isBeyondLimits: !(share >= at(limits, 0) && share <= at(limits, limits.length - 1)) }
}
