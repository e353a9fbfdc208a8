import { findLaterNeighbours, neighbourSearch } from './cellIndex.ts'
import { ascendingOrder } from './order.ts'
import { weightsFromPairs, type NeighbourPair, type Positions, type WeightRows } from './weights.ts'

/** @throws {RangeError} on columns of unequal length or a position that is no finite number */
function assertPositions(name: string, { east, north }: Positions): void {
  if (east.length !== north.length) {
    throw new RangeError(
      `${name} requires columns of equal length, got ${String(east.length)} and ${String(north.length)}`,
    )
  }
  for (let i = 0; i < east.length; i++) {
    if (!Number.isFinite(east[i]) || !Number.isFinite(north[i])) {
      throw new RangeError(
        `${name} requires finite positions, got ${String(east[i])} and ${String(north[i])} at unit ${String(i)}`,
      )
    }
  }
}

/**
 * Weight 1 for all units no further away than a distance; a unit exactly that far away is a neighbour.
 *
 * @throws {RangeError} on columns of unequal length, a position that is no finite number, or a distance that is not
 * above 0
 */
export function distanceBandWeights(positions: Positions, meters: number): WeightRows {
  assertPositions('distanceBandWeights', positions)
  if (!(meters > 0 && meters < Infinity)) {
    throw new RangeError(`distanceBandWeights requires a distance above 0, got ${String(meters)}`)
  }
  const units = positions.east.length
  const pairs: NeighbourPair[] = []
  const search = neighbourSearch(positions.east, positions.north, meters)
  const { order } = search.cells
  for (let place = 0; place < units; place++) {
    findLaterNeighbours(search, place)
    for (let k = 0; k < search.count; k++) {
      pairs.push([order[place] ?? 0, order[search.places[k] ?? 0] ?? 0, 0])
    }
  }
  return weightsFromPairs(units, pairs, () => 1)
}

/**
 * Weight 1 for the k nearest other units, nearest first. Of units equally far away the one that comes first in unit
 * order is the nearer, so that every unit has exactly k. These weights need not go both ways.
 *
 * @throws {RangeError} on columns of unequal length, a position that is no finite number, or a k that is not a whole
 * number from 1 to the number of other units
 */
export function nearestNeighbourWeights(positions: Positions, k: number): WeightRows {
  assertPositions('nearestNeighbourWeights', positions)
  const units = positions.east.length
  if (!Number.isInteger(k) || k < 1 || k >= units) {
    throw new RangeError(`nearestNeighbourWeights requires 1 to ${String(units - 1)} neighbours, got ${String(k)}`)
  }
  const sweep = sweepOf(positions)
  const starts = Uint32Array.from({ length: units + 1 }, (_, i) => i * k)
  const neighbours = new Uint32Array(units * k)
  const nearest = { units: new Uint32Array(k), squares: new Float64Array(k), count: 0 }
  for (let place = 0; place < units; place++) {
    findNearest(sweep, place, nearest)
    neighbours.set(nearest.units, (sweep.order[place] ?? 0) * k)
  }
  return { starts, neighbours, values: new Float64Array(units * k).fill(1) }
}

/** Units in order along the axis on which they lie the furthest apart. */
interface Sweep {
  readonly order: Uint32Array
  readonly along: Float64Array
  readonly across: Float64Array
}

interface Nearest {
  readonly units: Uint32Array
  readonly squares: Float64Array
  count: number
}

function sweepOf({ east, north }: Positions): Sweep {
  const isWide = widthOf(east) >= widthOf(north)
  const axis = isWide ? east : north
  const other = isWide ? north : east
  const order = ascendingOrder(axis)
  return {
    order,
    along: Float64Array.from(order, (unit) => axis[unit] ?? 0),
    across: Float64Array.from(order, (unit) => other[unit] ?? 0),
  }
}

function widthOf(values: Positions['east']): number {
  let from = Infinity
  let to = -Infinity
  for (let i = 0; i < values.length; i++) {
    from = Math.min(from, values[i] ?? Infinity)
    to = Math.max(to, values[i] ?? -Infinity)
  }
  return to - from
}

/** Looks to both sides of a place until what follows is further away along the axis alone than all that was found. */
function findNearest(sweep: Sweep, place: number, nearest: Nearest): void {
  nearest.count = 0
  let back = place - 1
  let ahead = place + 1
  for (;;) {
    const backwards = gapTo(sweep, place, back)
    const forwards = gapTo(sweep, place, ahead)
    const gap = Math.min(backwards, forwards)
    const isFull = nearest.count === nearest.units.length
    if (gap === Infinity || (isFull && gap * gap > (nearest.squares[nearest.count - 1] ?? 0))) return
    offer(sweep, place, backwards <= forwards ? back-- : ahead++, nearest)
  }
}

const gapTo = ({ along }: Sweep, place: number, other: number): number =>
  other < 0 || other >= along.length ? Infinity : Math.abs((along[other] ?? 0) - (along[place] ?? 0))

function offer(sweep: Sweep, place: number, other: number, nearest: Nearest): void {
  const unit = sweep.order[other] ?? 0
  const square = squaredDistance(sweep, place, other)
  let slot = nearest.count
  if (slot === nearest.units.length) {
    if (!isNearer(unit, square, nearest, slot - 1)) return
    slot--
  } else nearest.count++
  for (; slot > 0 && isNearer(unit, square, nearest, slot - 1); slot--) {
    nearest.units[slot] = nearest.units[slot - 1] ?? 0
    nearest.squares[slot] = nearest.squares[slot - 1] ?? 0
  }
  nearest.units[slot] = unit
  nearest.squares[slot] = square
}

const squaredDistance = ({ along, across }: Sweep, place: number, other: number): number =>
  ((along[other] ?? 0) - (along[place] ?? 0)) ** 2 + ((across[other] ?? 0) - (across[place] ?? 0)) ** 2

function isNearer(unit: number, square: number, { units, squares }: Nearest, slot: number): boolean {
  const there = squares[slot] ?? 0
  return square < there || (square === there && unit < (units[slot] ?? 0))
}
