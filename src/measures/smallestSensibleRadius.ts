import { at, type Column } from '../math/column.ts'
import { nearestDistances } from '../math/nearestDistances.ts'
import { pick } from '../math/pick.ts'
import type { Positions } from '../math/weights.ts'
import { assertCounts } from './assertCounts.ts'
import { assertPlaces } from './assertPlaces.ts'

/**
 * The smallest radius in metres at which a local environment says more than its unit: the median distance from an
 * inhabited unit to the nearest other one. Below it the environment of most units is the unit itself, and a surface-based
 * index gives what the index without space gives, whatever the radius. NaN with fewer than two inhabited units.
 *
 * @param positions one point per unit
 * @param people counts of everyone; units without people are left out
 * @throws {RangeError} on columns of unequal length, a negative or non-finite count, or an inhabited unit without a
 * position
 */
export function smallestSensibleRadius(positions: Positions, people: Column): number {
  assertCounts('smallestSensibleRadius', [people])
  const inhabited = assertPlaces('smallestSensibleRadius', positions, people)
  if (inhabited.length < 2) return Number.NaN
  // The two in the middle are the same one when the number of units is odd.
  const lower = Math.floor((inhabited.length - 1) / 2)
  const upper = Math.floor(inhabited.length / 2)
  const distances = nearestDistances(pick(positions.east, inhabited), pick(positions.north, inhabited), upper + 1)
  return (at(distances, lower) + at(distances, upper)) / 2
}
