import { at, type Column } from '../math/column.ts'
import { ascendingOrder } from '../math/order.ts'

/** All units of one size: the area of each of them, how many they are, and how many people they hold together. */
export interface SizeClass {
  readonly area: number
  readonly units: number
  readonly people: number
}

/** Areas that differ by less than this part are one size: they differ by rounding only. */
const SAME = 1e-9

/** People by the size of their unit, from the smallest units to the largest. Units without people are left out. */
export function bySize(people: Column, areas: Column): SizeClass[] {
  const classes: { area: number; units: number; people: number }[] = []
  for (const unit of ascendingOrder(areas)) {
    const here = at(people, unit)
    if (here === 0) continue
    const last = classes.at(-1)
    if (last !== undefined && at(areas, unit) - last.area <= SAME * last.area) {
      last.units += 1
      last.people += here
    } else classes.push({ area: at(areas, unit), units: 1, people: here })
  }
  return classes
}

/**
 * Mean area of the unit that people live in, over the first units that together hold at least so many people. The unit
 * that reaches the number counts whole. Units of one size count as if each of them held as many people, so that no
 * order among them can change the result.
 */
export function meanAreaOfFirst(classes: readonly SizeClass[], needed: number): number {
  let people = 0
  let area = 0
  for (const size of classes) {
    const each = size.people / size.units
    const units = Math.min(size.units, Math.ceil((needed - people) / each - SAME))
    if (units <= 0) break
    people += units * each
    area += units * each * size.area
  }
  return area / people
}

/** Mean area of the unit that the members of a group live in. */
export function meanAreaOf(counts: Column, areas: Column): number {
  let people = 0
  let area = 0
  for (let i = 0; i < counts.length; i++) {
    people += at(counts, i)
    area += at(counts, i) * at(areas, i)
  }
  return area / people
}
