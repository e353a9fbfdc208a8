import type { ScaleClass } from '../symbology/colorScale.ts'
import { fittedBeeswarm } from './beeswarm.ts'
import type { DistributionItem, DistributionProps } from './distributionTypes.ts'
import { histogram, type DistributionBar } from './histogram.ts'
import { linear } from './linear.ts'

const LARGEST_RADIUS = 10.5
const SMALLEST_RADIUS = 1.8
/** The chosen circle stays visible however few live there. */
export const CHOSEN_RADIUS = 5.5

/** More circles than this are too small to tell apart, and too many to lay out while a reader waits. */
const MOST_CIRCLES = 300

/** Whether so many areas are drawn as bars that count them, and not as a circle each. */
export const isDrawnAsBars = ({ length }: readonly DistributionItem[]): boolean => length > MOST_CIRCLES

export interface LaidOutItem {
  readonly item: DistributionItem
  /** Distance along the axis from its lower end. */
  readonly along: number
  /** Distance from the axis, to the centre. */
  readonly across: number
  readonly r: number
}

export interface ClassBand {
  readonly row: ScaleClass
  readonly from: number
  readonly to: number
}

export interface DistributionLayout {
  /** A circle an area; none where they are drawn as bars. */
  readonly circles: readonly LaidOutItem[]
  /** Empty where every area is a circle. */
  readonly bars: readonly DistributionBar[]
  readonly bands: readonly ClassBand[]
  /** Distance along the axis of each limit. */
  readonly limits: readonly number[]
  readonly city: number | null
}

/**
 * The distribution along one axis, before it is turned upright or laid down.
 *
 * @param length of the axis in pixels
 * @param depth room for circles or bars beside it
 */
export function distributionLayout(
  { items, domain, scale, city }: Pick<DistributionProps, 'items' | 'domain' | 'scale' | 'city'>,
  length: number,
  depth: number,
): DistributionLayout {
  const place = linear(domain, [0, length])
  // A value outside the axis stands at its end.
  const along = (value: number): number => Math.min(length, Math.max(0, place(value)))
  const isBars = isDrawnAsBars(items)
  return {
    circles: isBars ? [] : circlesOf(items, along, length, depth),
    bars: isBars ? histogram(items, scale, { domain, length, depth }) : [],
    bands: scale.classes.map((row) => ({
      row,
      from: row.from === null ? 0 : along(row.from),
      to: row.to === null ? length : along(row.to),
    })),
    limits: scale.limits.map((limit) => along(limit)),
    city: city === null ? null : along(city.value),
  }
}

function circlesOf(
  items: readonly DistributionItem[],
  along: (value: number) => number,
  length: number,
  depth: number,
): readonly LaidOutItem[] {
  const most = items.reduce((max, { residents }) => Math.max(max, residents ?? 0), 0)
  // Areas, not radii, are in proportion to the residents; shrunk where the axis is short.
  const largest = Math.min(LARGEST_RADIUS, length / 40)
  const radius = (residents: number | null): number =>
    most === 0 ? SMALLEST_RADIUS : Math.max(SMALLEST_RADIUS, largest * Math.sqrt((residents ?? 0) / most))
  const swarm = fittedBeeswarm(
    items.map(({ value, residents }) => ({ position: along(value), radius: radius(residents) })),
    depth,
  )
  return items.map((item, index) => ({
    item,
    along: along(item.value),
    across: swarm.offsets[index] ?? 0,
    r: swarm.radii[index] ?? SMALLEST_RADIUS,
  }))
}
