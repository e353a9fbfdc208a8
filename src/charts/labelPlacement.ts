import { least } from 'd3'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Circle {
  readonly x: number
  readonly y: number
  readonly r: number
}

export interface Obstacles {
  readonly boxes: readonly Box[]
  readonly circles: readonly Circle[]
  /** Bars of a chart: covering one costs as little as covering a circle. */
  readonly bars?: readonly Box[]
}

export const boxesOverlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

export function circleOverlaps({ x, y, r }: Circle, box: Box): boolean {
  const dx = x - Math.max(box.x, Math.min(x, box.x + box.width))
  const dy = y - Math.max(box.y, Math.min(y, box.y + box.height))
  return dx * dx + dy * dy < r * r
}

/** Covering a text is worse than covering any number of circles, since a circle can be guessed from its neighbours. */
const BOX_COST = 1000

/** How much a box covers: 0 when it is free. */
export function covering(box: Box, { boxes, circles, bars = [] }: Obstacles): number {
  return (
    boxes.filter((other) => boxesOverlap(box, other)).length * BOX_COST +
    circles.filter((circle) => circleOverlaps(circle, box)).length +
    bars.filter((bar) => boxesOverlap(bar, box)).length
  )
}

/** The first of the candidates that covers least. At least one candidate must be given. */
export function leastCovering(candidates: readonly [Box, ...Box[]], obstacles: Obstacles): Box {
  return least(candidates, (candidate) => covering(candidate, obstacles)) ?? candidates[0]
}

/** Moves a box sideways into the space from 0 to the width given. */
export const within = (box: Box, width: number): Box => ({
  ...box,
  x: Math.max(0, Math.min(width - box.width, box.x)),
})
