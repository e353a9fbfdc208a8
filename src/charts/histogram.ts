import { group } from 'd3'
import type { ColorScale } from '../symbology/colorScale.ts'
import type { Fill } from '../symbology/palettes.ts'
import type { DistributionItem } from './distributionTypes.ts'
import { linear } from './linear.ts'

/** One area in its bar: at its own value along the axis, and as far out as the areas that come before it. */
export interface StackedItem {
  readonly item: DistributionItem
  readonly along: number
  readonly across: number
}

/** The areas of a bar that look alike. */
export interface BarPart {
  readonly fill: Fill
  readonly isUncertain: boolean
  readonly from: number
  readonly to: number
}

/** The areas whose values lie in one step of the axis. */
export interface DistributionBar {
  readonly from: number
  readonly to: number
  /** From the axis outward. */
  readonly parts: readonly BarPart[]
  readonly stacked: readonly StackedItem[]
}

interface Axis {
  readonly domain: readonly [low: number, high: number]
  readonly length: number
  /** Length of the longest bar. */
  readonly depth: number
}

const LEAST_THICKNESS = 5
/** One area stays visible beside thousands. */
const LEAST_LENGTH = 1
const READABLE = [1, 2, 5, 10] as const
/** 0.29 / 0.01 comes out a little below 29. */
const SAME = 1e-9

/**
 * The smallest step of 1, 2 or 5 times a power of ten that makes bars of a visible thickness: values that are published
 * rounded fall evenly on readable steps, and would leave gaps that mean nothing on others. 0 on an axis without width.
 */
export function barStep([low, high]: Axis['domain'], length: number): number {
  const least = ((high - low) * LEAST_THICKNESS) / length
  if (!(least > 0) || !Number.isFinite(least)) return 0
  const power = 10 ** Math.floor(Math.log10(least))
  return (READABLE.find((digit) => digit * power >= least * (1 - SAME)) ?? 10) * power
}

/** Bars in the order of the axis, empty ones left out. The places in all of them are as many as the items. */
export function histogram(
  items: readonly DistributionItem[],
  scale: ColorScale,
  { domain, length, depth }: Axis,
): readonly DistributionBar[] {
  const step = barStep(domain, length)
  const place = linear(domain, [0, length])
  const along = (value: number): number => Math.min(length, Math.max(0, place(value)))
  const [first, last] = [Math.floor(domain[0] / step + SAME), Math.ceil(domain[1] / step - SAME) - 1]
  // A value outside the axis counts at its end.
  const stepOf = (value: number): number => Math.min(last, Math.max(first, Math.floor(value / step + SAME)))
  const bars = step === 0 ? new Map([[0, items]]) : group(items, ({ value }) => stepOf(value))
  const most = [...bars.values()].reduce((longest, { length: count }) => Math.max(longest, count), 0)
  const unit = depth / most
  return [...bars]
    .filter(([, members]) => members.length > 0)
    .sort(([a], [b]) => a - b)
    .map(([index, members]) => {
      const order = stackOrder(members, scale)
      return {
        from: step === 0 ? 0 : along(index * step),
        to: step === 0 ? length : along((index + 1) * step),
        parts: partsOf(order, scale, unit),
        stacked: order.map((item, at) => ({ item, along: along(item.value), across: (at + 0.5) * unit })),
      }
    })
}

const hollowLast = ({ isUncertain }: DistributionItem): number => (isUncertain ? 1 : 0)
const classedValue = ({ written, value }: DistributionItem): number => written ?? value

/** By class, the certain ones first; then by value and in the order given, so that the same data give the same bars. */
function stackOrder(items: readonly DistributionItem[], scale: ColorScale): readonly DistributionItem[] {
  const keyed = items.map((item) => ({ item, step: scale.classOf(classedValue(item)) ?? scale.classes.length }))
  return keyed
    .sort((a, b) => a.step - b.step || hollowLast(a.item) - hollowLast(b.item) || a.item.value - b.item.value)
    .map(({ item }) => item)
}

function partsOf(order: readonly DistributionItem[], scale: ColorScale, unit: number): readonly BarPart[] {
  const groups = group(order, (item) => `${scale.classOf(classedValue(item))} ${item.isUncertain}`)
  let count = 0
  return [...groups.values()].flatMap((members) => {
    const [item] = members
    if (item === undefined) return []
    const from = count * unit
    count += members.length
    const fill = scale.colorOf({ state: 'value', value: classedValue(item) })
    return [{ fill, isUncertain: item.isUncertain, from, to: from + Math.max(LEAST_LENGTH, members.length * unit) }]
  })
}
