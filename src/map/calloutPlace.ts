import { labelBox, type Box } from './placeLabels.ts'

const RISE = 58
const REACH = 76
const HEIGHT = 24
const EDGE = 4

export interface CalloutPlace {
  readonly box: Box
  /** Where the leader meets the box. */
  readonly end: readonly [x: number, y: number]
}

/** Where a callout stands beside a point: up and to the left where there is room, else on the other side. */
export function calloutPlace(text: string, x: number, y: number, width: number): CalloutPlace {
  const { left, right } = labelBox([text], 14, 0, 0)
  const half = (right - left + 14) / 2
  const reach = x - REACH - half > EDGE ? -REACH : REACH
  const middle = Math.min(Math.max(x + reach, half + EDGE), width - half - EDGE)
  const isAbove = y - RISE - HEIGHT >= EDGE
  const top = isAbove ? y - RISE - HEIGHT : y + RISE
  return {
    box: { left: middle - half, right: middle + half, top, bottom: top + HEIGHT },
    end: [middle, isAbove ? top + HEIGHT : top],
  }
}
