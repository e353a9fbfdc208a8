import { wholeAt } from '../math/buckets.ts'
import { floatAt } from '../math/floats.ts'
import { orderOf } from './gridOrder.ts'
import type { GridBox, GridRing } from './grid.ts'

/** The straight pieces of a border, each from south to north, in the order of where they begin. */
export interface Sides {
  readonly length: number
  readonly south: Float64Array
  readonly north: Float64Array
  /** Where each begins. */
  readonly x: Float64Array
  /** Steps to the east for each step to the north. */
  readonly slope: Float64Array
}

/** The sides that reach into the height of the box and do not lie wholly to its east. */
export function sidesIn(rings: readonly GridRing[], box: GridBox): Sides {
  const ends: number[] = []
  for (const { x, y } of rings) {
    for (let i = 1; i < x.length; i++) {
      const [ax, ay, bx, by] = [floatAt(x, i - 1), floatAt(y, i - 1), floatAt(x, i), floatAt(y, i)]
      if (ay === by || isAway(box, Math.min(ax, bx), Math.min(ay, by), Math.max(ay, by))) continue
      if (ay < by) ends.push(ax, ay, bx, by)
      else ends.push(bx, by, ax, ay)
    }
  }
  return sidesOf(ends)
}

const isAway = ({ south, east, north }: GridBox, west: number, begins: number, ends: number): boolean =>
  ends <= south || begins >= north || west >= east

function sidesOf(ends: readonly number[]): Sides {
  const length = ends.length / 4
  const begins = new Float64Array(length)
  for (let side = 0; side < length; side++) begins[side] = ends[4 * side + 1] ?? 0
  const sides = {
    length,
    south: new Float64Array(length),
    north: new Float64Array(length),
    x: new Float64Array(length),
    slope: new Float64Array(length),
  }
  const order = orderOf(begins)
  for (let place = 0; place < length; place++) {
    const begin = 4 * wholeAt(order, place)
    const [west = 0, south = 0, east = 0, north = 0] = [ends[begin], ends[begin + 1], ends[begin + 2], ends[begin + 3]]
    sides.south[place] = south
    sides.north[place] = north
    sides.x[place] = west
    sides.slope[place] = (east - west) / (north - south)
  }
  return sides
}

/** The sides of a shape that a strip of the ground has, from west to east: where they stand at its south and north. */
export interface StripSweep {
  readonly low: Float64Array
  readonly high: Float64Array
  /** Always even. */
  readonly count: () => number
  /**
   * Goes on to the next strip to the north, and says how many sides it has.
   */
  readonly moveTo: (south: number, north: number) => number
}

/** More sides than this that begin at one height are sorted together. */
const MOST_INSERTED = 16

/**
 * Gives the sides of each strip in turn, from the southernmost strip on. Sides to the east of an edge are not among
 * them: a shape that reaches beyond it ends there. The order of a strip is nearly that of the one before.
 */
export function stripSweep(sides: Sides, edge: number): StripSweep {
  const low = new Float64Array(sides.length + 1)
  const high = new Float64Array(sides.length + 1)
  const open = new Uint32Array(sides.length + 1)
  let [next, held, shown] = [0, 0, 0]
  const take = (place: number, side: number, south: number, north: number): void => {
    const [x, slope, from] = [floatAt(sides.x, side), floatAt(sides.slope, side), floatAt(sides.south, side)]
    const [atSouth, atNorth] = [x + (south - from) * slope, x + (north - from) * slope]
    let free = place
    for (; free > 0 && floatAt(low, free - 1) + floatAt(high, free - 1) > atSouth + atNorth; free--) {
      open[free] = wholeAt(open, free - 1)
      low[free] = floatAt(low, free - 1)
      high[free] = floatAt(high, free - 1)
    }
    open[free] = side
    low[free] = atSouth
    high[free] = atNorth
  }
  const moveTo = (south: number, north: number): number => {
    const before = held
    held = 0
    for (let i = 0; i < before; i++) {
      const side = wholeAt(open, i)
      if (floatAt(sides.north, side) > south) open[held++] = side
    }
    const known = held
    for (; next < sides.length && floatAt(sides.south, next) <= south; next++) {
      if (floatAt(sides.north, next) > south) open[held++] = next
    }
    if (held - known > MOST_INSERTED) sortByMiddle(open.subarray(0, held), sides, (south + north) / 2)
    for (let i = 0; i < held; i++) take(i, wholeAt(open, i), south, north)
    shown = held
    if (held % 2 === 1) {
      low[held] = Math.max(edge, floatAt(low, held - 1))
      high[held] = Math.max(edge, floatAt(high, held - 1))
      shown = held + 1
    }
    return shown
  }
  return { low, high, count: () => shown, moveTo }
}

function sortByMiddle(open: Uint32Array, { x, slope, south }: Sides, height: number): void {
  const middle = (side: number): number => floatAt(x, side) + (height - floatAt(south, side)) * floatAt(slope, side)
  open.sort((a, b) => middle(a) - middle(b))
}
