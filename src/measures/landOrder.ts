import { at, type Column } from '../math/column.ts'
import { ascendingOrder } from '../math/order.ts'

/** All units of one size: the area of each of them, and how many people they hold together. */
export interface SizeClass {
  readonly area: number
  readonly people: number
}

/** Areas that differ by less than this part are one size: they differ by rounding only. */
const SAME = 1e-9

/**
 * People by the size of their unit, from the smallest units to the largest. Units of one size stand together, so that
 * no order among them can change a result. Units without people are left out.
 */
export function bySize(people: Column, areas: Column): SizeClass[] {
  const classes: { area: number; people: number }[] = []
  for (const unit of ascendingOrder(areas)) {
    const here = at(people, unit)
    if (here === 0) continue
    const last = classes.at(-1)
    if (last !== undefined && at(areas, unit) - last.area <= SAME * last.area) last.people += here
    else classes.push({ area: at(areas, unit), people: here })
  }
  return classes
}

/**
 * Mean area of the unit that people live in, over the first classes that together hold at least so many people. The
 * class that reaches the number counts whole.
 */
export function meanAreaOfFirst(classes: readonly SizeClass[], needed: number): number {
  let people = 0
  let area = 0
  for (const size of classes) {
    people += size.people
    area += size.people * size.area
    if (people >= needed * (1 - SAME)) break
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
