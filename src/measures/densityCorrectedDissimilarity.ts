import type { Column } from '../math/column.ts'
import { floatAt } from '../math/floats.ts'
import { proportion } from '../math/proportion.ts'
import { countPair } from './assertCounts.ts'

/**
 * Index of dissimilarity corrected for chance unit by unit, without drawing (global, two-group, aspatial).
 *
 * D in which each areal unit's difference counts for as much as makes the observed one most likely, chance included.
 * Differences that are no larger than chance usually gives count for nothing.
 *
 * **Formula** D_"dc" = 1/2 sum_i sigma_i nu_i, nu_i = theta_i tanh(theta_i nu_i), theta_i = abs(a_i - b_i)/sigma_i,
 * sigma_i^2 = (a_i (1 - a_i))/X + (b_i (1 - b_i))/Y, a_i = x_i/X, b_i = y_i/Y
 *
 * **Input** counts of people per areal unit, in the same unit order.
 * **Unit** none (a proportion). **Range** [0, 1], never above D: 0 when no unit differs by more than one standard
 * deviation of chance, 1 only when no unit has both groups.
 * **Undefined** NaN when either group has no members in the region.
 * **Source** Allen, Burgess, Davidson & Windmeijer (2015), The Econometrics Journal 18(1), 40-66.
 * **Variant** nu_i, the largest likelihood of a folded normal number, is found from where its slope is 0; it is 0 while
 * theta_i is at most 1. A search for the maximum itself ends at 0 for large counts in some programs.
 * **Caution** no interval comes with it: see correctedDissimilarity for one. Where there is no segregation at all it
 * leaves about half of what chance gives: show expectedDissimilarity beside it. Register data are complete: chance is
 * in where people happen to live, not in who was asked.
 *
 * @param x counts of the first group
 * @param y counts of the second group
 * @throws {RangeError} on columns of unequal length or a negative or non-finite count
 * @example densityCorrectedDissimilarity([10, 6, 4, 0], [0, 4, 6, 10]) // => 0.5
 */
export function densityCorrectedDissimilarity(x: Column, y: Column): number {
  const pair = countPair('densityCorrectedDissimilarity', x, y)
  if (pair.x.sum === 0 || pair.y.sum === 0) return Number.NaN
  let differences = 0
  for (let i = 0; i < pair.x.counts.length; i++) {
    const a = floatAt(pair.x.counts, i) / pair.x.sum
    const b = floatAt(pair.y.counts, i) / pair.y.sum
    const deviation = Math.sqrt((a * (1 - a)) / pair.x.sum + (b * (1 - b)) / pair.y.sum)
    // All of one group and nothing of the other: chance has no part in that.
    differences += deviation > 0 ? deviation * mostLikely(Math.abs(a - b) / deviation) : Math.abs(a - b)
  }
  return proportion(differences / 2)
}

/** Near theta = 1 the root is flat and each step takes away a third of the distance only; else a handful suffices. */
const MOST_STEPS = 200

/** The mean of a normal number with deviation 1 that most likely gave this absolute value. */
function mostLikely(theta: number): number {
  if (theta <= 1) return 0
  // From above the root, where the curve is concave, Newton's steps only come closer.
  let nu = theta
  for (let step = 0; step < MOST_STEPS; step++) {
    const slope = Math.tanh(theta * nu)
    const next = nu + (theta * slope - nu) / (1 - theta * theta * (1 - slope * slope))
    if (!(next < nu)) return nu
    nu = next
  }
  return nu
}
