import type { ScaleClass } from '../symbology/colorScale.ts'
import { fittedBeeswarm } from './beeswarm.ts'
import type { DistributionItem, DistributionProps } from './distributionTypes.ts'
import { linear } from './linear.ts'

const LARGEST_RADIUS = 10.5
const SMALLEST_RADIUS = 1.8
/** The chosen circle stays visible however few live there. */
export const CHOSEN_RADIUS = 5.5

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
  readonly circles: readonly LaidOutItem[]
  readonly bands: readonly ClassBand[]
  /** Distance along the axis of each limit. */
  readonly limits: readonly number[]
  readonly city: number | null
}

/**
 * The distribution along one axis, before it is turned upright or laid down.
 *
 * @param length of the axis in pixels
 * @param depth room for circles beside it
 */
export function distributionLayout(
  { items, domain, scale, city }: Pick<DistributionProps, 'items' | 'domain' | 'scale' | 'city'>,
  length: number,
  depth: number,
): DistributionLayout {
  const place = linear(domain, [0, length])
  // A value outside the axis stands at its end.
  const along = (value: number): number => Math.min(length, Math.max(0, place(value)))
  const most = items.reduce((max, { residents }) => Math.max(max, residents ?? 0), 0)
  // Areas, not radii, are in proportion to the residents; shrunk where the axis is short.
  const largest = Math.min(LARGEST_RADIUS, length / 40)
  const radius = (residents: number | null): number =>
    most === 0 ? SMALLEST_RADIUS : Math.max(SMALLEST_RADIUS, largest * Math.sqrt((residents ?? 0) / most))
  const swarm = fittedBeeswarm(
    items.map(({ value, residents }) => ({ position: along(value), radius: radius(residents) })),
    depth,
  )
  return {
    circles: items.map((item, index) => ({
      item,
      along: along(item.value),
      across: swarm.offsets[index] ?? 0,
      r: swarm.radii[index] ?? SMALLEST_RADIUS,
    })),
    bands: scale.classes.map((row) => ({
      row,
      from: row.from === null ? 0 : along(row.from),
      to: row.to === null ? length : along(row.to),
    })),
    limits: scale.limits.map((limit) => along(limit)),
    city: city === null ? null : along(city.value),
  }
}
