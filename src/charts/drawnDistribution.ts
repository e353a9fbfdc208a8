import { CHOSEN_RADIUS, type DistributionLayout } from './distributionLayout.ts'
import type { BarPart, DistributionBar } from './histogram.ts'
import type { Box } from './labelPlacement.ts'
import type { DistributionProps } from './distributionTypes.ts'
import { textWidth } from './textWidth.ts'
import { AXIS_SIZE } from './typeSizes.ts'
import type { SwarmCircle } from './SwarmCircles.tsx'

export interface DrawnBar extends Box {
  readonly parts: readonly (Pick<BarPart, 'fill' | 'isUncertain'> & Box)[]
  /** Where the pointer finds the bar: a short one is still wide enough to hit. */
  readonly reach: Box
  /** Each area as the circle that marks it when it is chosen or pointed at. */
  readonly areas: readonly SwarmCircle[]
}

/** The distribution in the pixels of the drawing. One of the two is empty. */
export interface DrawnDistribution {
  readonly circles: readonly SwarmCircle[]
  readonly bars: readonly DrawnBar[]
}

/** Turns a place along and across the axis into one of the drawing. */
type Turn = (along: number, across: number) => { readonly x: number; readonly y: number }

const LEAST_TARGET = 24
const COUNT_GAP = 4

export function drawDistribution({ circles, bars }: DistributionLayout, turn: Turn): DrawnDistribution {
  return {
    circles: circles.map(({ item, along, across, r }) => ({ item, ...turn(along, across), r })),
    bars: bars.map((bar) => drawBar(bar, turn)),
  }
}

function drawBar({ from, to, parts, stacked }: DistributionBar, turn: Turn): DrawnBar {
  const box = (near: number, far: number): Box => boxBetween(turn(from, near), turn(to, far))
  const end = parts.at(-1)?.to ?? 0
  return {
    ...box(0, end),
    parts: parts.map(({ fill, isUncertain, from: near, to: far }) => ({ fill, isUncertain, ...box(near, far) })),
    reach: box(0, Math.max(end, LEAST_TARGET)),
    areas: stacked.map(({ item, along, across }) => ({ item, ...turn(along, across), r: CHOSEN_RADIUS })),
  }
}

type Corner = ReturnType<Turn>

const boxBetween = (a: Corner, b: Corner): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
})

/** Where an area stands, as a circle of its own or in its bar. */
export function areaIn({ circles, bars }: DrawnDistribution, id: string | null): SwarmCircle | undefined {
  const isIt = ({ item }: SwarmCircle): boolean => item.id === id
  return id === null ? undefined : (circles.find(isIt) ?? bars.flatMap(({ areas }) => areas).find(isIt))
}

/** The bar that counts most areas, whose number says what the length of the others means. */
export const longestBar = ({ bars }: DrawnDistribution): DrawnBar | undefined =>
  bars.reduce<DrawnBar | undefined>(
    (longest, bar) => (longest === undefined || bar.areas.length > longest.areas.length ? bar : longest),
    undefined,
  )

/** Where the bars go: to the right of an upright axis, up from a lying one. */
export type Growth = 'right' | 'up'

/** Room for the number of a bar, beyond its end. */
export function countBox(
  { x, y, width, height, areas }: DrawnBar,
  grow: Growth,
  write: DistributionProps['writeCount'],
) {
  const size = { width: textWidth(write(areas.length), AXIS_SIZE), height: AXIS_SIZE }
  return grow === 'right'
    ? { x: x + width + COUNT_GAP, y: y + (height - size.height) / 2, ...size }
    : { x: x + (width - size.width) / 2, y: y - COUNT_GAP - size.height, ...size }
}
