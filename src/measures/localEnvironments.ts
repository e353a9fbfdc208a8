import { at, type Column } from '../math/column.ts'
import { findLaterNeighbours, neighbourSearch, type NeighbourSearch } from '../math/cellIndex.ts'
import { weighDistances, type DistanceKernel } from '../math/distanceKernel.ts'
import { pick } from '../math/pick.ts'
import { sum, unitTotals } from '../math/sum.ts'
import type { Positions } from '../math/weights.ts'
import { assertCounts } from './assertCounts.ts'
import { assertPlaces, assertRadius } from './assertPlaces.ts'

export interface EnvironmentOptions {
  /** How far an environment reaches; for the exponential kernel the distance at which weight has fallen to 1/e. */
  readonly radiusMeters: number
  readonly kernel: DistanceKernel
}

/** Who lives in each unit, and who lives around it. What the surface-based indices are computed from. */
export interface LocalEnvironments {
  /** Counts per group and unit, as they were given: the indices count every resident once. */
  readonly counts: readonly Column[]
  /** Counts around each unit per group, its own people in full and others by distance; NaN where nobody lives. */
  readonly surroundings: readonly Column[]
}

/** Environments together with what a reader needs to know what the radius means here. */
export interface MeasuredEnvironments extends LocalEnvironments, EnvironmentOptions {
  /**
   * How many inhabited units an environment holds, its own included; with the exponential kernel those within the
   * radius. 1 says that the environment is the unit itself. NaN where nobody lives.
   */
  readonly unitsWithin: Column
}

/** All that is left out of an exponential environment, as a share of the people of its own unit, at most. */
const NEGLIGIBLE = 1e-12

/** Beyond this distance a kernel weighs nothing, or all the people of the region together weigh nothing. */
function reachOf({ kernel, radiusMeters }: EnvironmentOptions, people: Float64Array): number {
  if (kernel !== 'exponential' || people.length === 0) return radiusMeters
  let fewest = Infinity
  for (let i = 0; i < people.length; i++) fewest = Math.min(fewest, at(people, i))
  return radiusMeters * Math.log(sum(people) / fewest / NEGLIGIBLE)
}

/** Gives the found neighbours their part of the people at a place, and the place its part of theirs. */
function exchange(counts: Float64Array, around: Float64Array, place: number, search: NeighbourSearch): void {
  const { places, squaredDistances: weights, count } = search
  const here = counts[place] ?? 0
  let received = 0
  for (let k = 0; k < count; k++) {
    const other = places[k] ?? 0
    const weight = weights[k] ?? 0
    received += weight * (counts[other] ?? 0)
    around[other] = (around[other] ?? 0) + weight * here
  }
  around[place] = (around[place] ?? 0) + received
}

/** Counts pairs of units that are in each other's environment. */
function countUnits(unitsWithin: Float64Array, place: number, search: NeighbourSearch, least: number): void {
  const { places, squaredDistances: weights, count } = search
  let received = 0
  for (let k = 0; k < count; k++) {
    if ((weights[k] ?? 0) < least) continue
    const other = places[k] ?? 0
    unitsWithin[other] = (unitsWithin[other] ?? 0) + 1
    received += 1
  }
  unitsWithin[place] = (unitsWithin[place] ?? 0) + received
}

/** Back from the order of the search to unit order; units that were not searched get NaN. */
function putBack(values: Float64Array, order: Uint32Array, inhabited: Uint32Array, units: number): Float64Array {
  const column = new Float64Array(units).fill(Number.NaN)
  for (let place = 0; place < order.length; place++) {
    column[inhabited[order[place] ?? 0] ?? 0] = values[place] ?? Number.NaN
  }
  return column
}

/**
 * The local environment of every inhabited unit: who lives there and around it, others counting less the further away
 * they live (Reardon & O'Sullivan 2004). Computed once, it serves all surface-based indices at its radius.
 *
 * The unit itself has distance 0 and weight 1, so nobody's environment is empty. With d the distance between two
 * positions and r the radius, the weight is (1 - (d/r)^2)^2 below r (biweight), 1 up to and including r (uniform),
 * 1 - d/r below r (triangular), or exp(-d/r) at any distance (exponential; people so far away that all of them together
 * are below 1e-12 of the unit's own are left out). Units without people are left out; their positions may be missing.
 *
 * @param groups counts per group and unit; the groups do not overlap and together are everyone
 * @param positions one point per unit, the centre of its people where known
 * @param options the radius in metres and the kernel
 * @throws {RangeError} on no group, columns of unequal length, a negative or non-finite count, an inhabited unit without
 * a position, or a radius that is not above 0
 */
export function localEnvironments(
  groups: readonly Column[],
  positions: Positions,
  options: EnvironmentOptions,
): MeasuredEnvironments {
  assertCounts('localEnvironments', groups)
  assertRadius('localEnvironments', options.radiusMeters)
  const { kernel, radiusMeters } = options
  const totals = unitTotals(groups)
  const inhabited = assertPlaces('localEnvironments', positions, totals)
  const reach = reachOf(options, pick(totals, inhabited))
  const search = neighbourSearch(pick(positions.east, inhabited), pick(positions.north, inhabited), reach)
  const { order } = search.cells
  const counts = groups.map((group) => pick(pick(group, inhabited), order))
  const around = counts.map((column) => column.slice())
  const unitsWithin = new Float64Array(order.length).fill(1)
  const least = kernel === 'exponential' ? Math.exp(-1) : Number.MIN_VALUE
  for (let place = 0; place < order.length; place++) {
    findLaterNeighbours(search, place)
    weighDistances(kernel, search.squaredDistances, search.count, radiusMeters)
    for (const [g, column] of counts.entries()) exchange(column, around[g] ?? column, place, search)
    countUnits(unitsWithin, place, search, least)
  }
  const inUnitOrder = (values: Float64Array): Float64Array => putBack(values, order, inhabited, totals.length)
  return {
    counts: groups,
    surroundings: around.map(inUnitOrder),
    unitsWithin: inUnitOrder(unitsWithin),
    kernel,
    radiusMeters,
  }
}
