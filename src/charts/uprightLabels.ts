import type { DistributionLayout } from './distributionLayout.ts'
import { CHOSEN_RADIUS } from './distributionLayout.ts'
import type { DistributionProps } from './distributionTypes.ts'
import { areaIn, countBox, longestBar, type DrawnDistribution } from './drawnDistribution.ts'
import { leastCovering, type Box, type Obstacles } from './labelPlacement.ts'
import { TAG_HEIGHT, tagWidth } from './NameTag.tsx'
import type { SwarmCircle } from './SwarmCircles.tsx'
import { textWidth } from './textWidth.ts'
import { LABEL_SIZE } from './typeSizes.ts'

const LINE = 16
const ABOVE_LINE = 5
const TAG_DISTANCE = 12

interface Around {
  readonly drawn: DrawnDistribution
  /** Where the circles or bars begin. */
  readonly left: number
  readonly yOf: (along: number) => number
}

/** A text at the right edge, its box from its baseline. */
const rightText = (text: string, baseline: number, width: number, isBold: boolean): Box => {
  const size = textWidth(text, LABEL_SIZE, isBold)
  return { x: width - size, y: baseline - LABEL_SIZE + 2, width: size, height: LABEL_SIZE }
}

/** Places the city's label, the chosen area's tag and the counts, in this order of right to a place. */
export function uprightLabels(props: DistributionProps, layout: DistributionLayout, { drawn, left, yOf }: Around) {
  const { width, city, countLabels } = props
  const taken: Box[] = []
  const cityLine = layout.city === null ? null : yOf(layout.city)
  const cityY = (cityLine ?? 0) - ABOVE_LINE
  if (city !== null && cityLine !== null) {
    taken.push(rightText(city.label, cityY, width, true), { x: left, y: cityLine - 1, width: width - left, height: 2 })
  }
  const longest = longestBar(drawn)
  if (longest !== undefined) taken.push(countBox(longest, 'right', props.writeCount))
  const chosen = areaIn(drawn, props.selectedId)
  const tag = chosen === undefined ? null : tagFor(chosen, { ...drawn, boxes: taken }, props)
  if (tag !== null) taken.push(tag.box)
  const counts = layout.bands.map(({ from, to }, index) => {
    const text = countLabels[index] ?? ''
    const y = countBaseline(text, { top: yOf(to), bottom: yOf(from) }, { ...drawn, boxes: taken }, width)
    taken.push(rightText(text, y, width, false))
    return { text, y }
  })
  return { cityY, tag, counts }
}

function tagFor(chosen: SwarmCircle, obstacles: Obstacles, props: DistributionProps) {
  const { name } = chosen.item
  const [width, height] = [tagWidth(name), TAG_HEIGHT]
  const distance = Math.max(chosen.r, CHOSEN_RADIUS) + TAG_DISTANCE
  const at = (dx: number, dy: number): Box => ({
    x: Math.max(0, Math.min(props.width - width, chosen.x + distance + dx)),
    y: Math.max(0, Math.min(props.height - height, chosen.y - height / 2 + dy)),
    width,
    height,
  })
  const steps = [0, -1, 1, -2, 2, -3, 3, -4, 4].flatMap((step) => [
    at(0, step * LINE),
    at(50, step * LINE),
    at(100, step * LINE),
  ])
  return { name, from: chosen, box: leastCovering([at(0, 0), ...steps], obstacles) }
}

/** Just under the upper end of the class, or lower where something is in the way. */
function countBaseline(
  text: string,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  obstacles: Obstacles,
  width: number,
): number {
  const first = top + LABEL_SIZE
  const count = Math.max(0, Math.floor((bottom - first) / 4))
  const candidates = Array.from({ length: count }, (_, step) => rightText(text, first + (step + 1) * 4, width, false))
  return leastCovering([rightText(text, first, width, false), ...candidates], obstacles).y + LABEL_SIZE - 2
}
