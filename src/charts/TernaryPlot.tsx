import { useId, useMemo } from 'react'
import { INK } from '../symbology/chrome.ts'
import { TENURE, type Fill } from '../symbology/palettes.ts'
import { ChartFrame, type ChartTexts } from './ChartFrame.tsx'
import { nudgeApart } from './nudgeApart.ts'
import { PatternDefs } from './patterns.tsx'
import { binItems } from './ternaryBins.ts'
import {
  TernaryBins,
  TernaryCircles,
  TernaryTags,
  type PlacedItem,
  type TernaryChoice,
  type TernaryItem,
} from './TernaryCircles.tsx'
import { CornerNames, TERNARY_SIDE, TernaryGrid, type ShareTick } from './TernaryGrid.tsx'
import { mixedRegion, placeIn, triangleIn, type Shares, type Triangle } from './ternaryLayout.ts'

interface TernaryPlotProps extends ChartTexts, TernaryChoice {
  readonly width: number
  readonly height: number
  /** The same objects as long as the areas are the same: the circles are laid out anew when this changes. */
  readonly items: readonly TernaryItem[]
  readonly fillOf: (id: string) => Fill
  /** Largest share that a form has in the middle region, and how it is written. */
  readonly threshold: number
  readonly thresholdLabel: string
  readonly ticks: readonly ShareTick[]
  /** Names of the corners: rental, cooperative, owner. */
  readonly corners: readonly [string, string, string]
}

const TOP = 24
const BOTTOM = 52
const LARGEST = 11
const LARGEST_OF_WIDTH = 1 / 42
/** All circles together cover at most this share of the triangle. */
const FILLED = 0.13
const SMALLEST = 1.8
/** More circles than this cover each other wherever they are moved: then areas that lie together are drawn as one. */
const MOST_MOVED = 600
const PATTERNS_USED = ['cooperative', 'owner', 'mixRentalCooperative', 'mixRentalOwner', 'mixCooperativeOwner'] as const

/** Whether so few areas are shown that each is a circle of its own, moved apart from those that it would cover. */
export const areMovedApart = ({ length }: readonly TernaryItem[]): boolean => length <= MOST_MOVED

/** The farthest that a circle is moved so that it can be seen, in pixels. */
export const FARTHEST_MOVE = 16

/** Every area between three corners: the nearer to one, the more of its homes have that tenure. */
export function TernaryPlot(props: TernaryPlotProps) {
  const { width, height, items, threshold } = props
  const patterns = useId()
  const triangle = useMemo(
    () => triangleIn(TERNARY_SIDE, TOP, width - 2 * TERNARY_SIDE, height - TOP - BOTTOM),
    [width, height],
  )
  const { fillOf, selectedId, hoveredId } = props
  const isEach = areMovedApart(items)
  const bins = useMemo(() => (isEach ? [] : binItems(items, fillOf)), [isEach, items, fillOf])
  const circles = useMemo(() => {
    const drawn = isEach ? items : bins.map(({ item }) => item)
    return placeCircles(drawn, triangle, width, isEach)
  }, [isEach, items, bins, triangle, width])
  const marked = useMemo(
    () => (isEach ? [] : markedIn(items, [selectedId, hoveredId], triangle)),
    [isEach, items, selectedId, hoveredId, triangle],
  )
  const region = pointsOf(mixedRegion(threshold), triangle)
  return (
    <ChartFrame {...props}>
      <PatternDefs idPrefix={patterns} only={PATTERNS_USED} />
      <polygon points={region} fill={TENURE.mixed.color} fillOpacity={0.55} />
      <TernaryGrid triangle={triangle} ticks={props.ticks} threshold={threshold} label={props.thresholdLabel} />
      <polygon points={pointsOf(CORNERS, triangle)} fill="none" stroke={INK} />
      <polygon data-region="mixed" points={region} fill="none" stroke={INK} strokeWidth={1.6} />
      <CornerNames triangle={triangle} corners={props.corners} />
      {!isEach && <TernaryBins bins={bins} circles={circles} patterns={patterns} />}
      <TernaryCircles {...props} circles={isEach ? circles : marked} patterns={patterns} />
      <TernaryTags {...props} circles={[...circles, ...marked]} />
    </ChartFrame>
  )
}

const CORNERS: readonly Shares[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
]

const pointsOf = (corners: readonly Shares[], triangle: Triangle): string =>
  corners
    .map((shares) => placeIn(triangle, shares))
    .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
    .join(' ')

/** Of areas that are drawn together, those that are chosen or pointed at are drawn by themselves, where they lie. */
const markedIn = (items: readonly TernaryItem[], ids: readonly (string | null)[], triangle: Triangle) =>
  items
    .filter(({ id }) => ids.includes(id))
    .map((item): PlacedItem => ({ item, ...placeIn(triangle, item.shares), r: SMALLEST }))

function placeCircles(
  items: readonly TernaryItem[],
  triangle: Triangle,
  width: number,
  isMoved: boolean,
): readonly PlacedItem[] {
  const most = items.reduce((max, { residents }) => Math.max(max, residents ?? 0), 1)
  const weights = items.reduce((sum, { residents }) => sum + (residents ?? 0) / most, 0)
  const area = ((triangle.right.x - triangle.left.x) * (triangle.left.y - triangle.top.y)) / 2
  // Many areas of like size would otherwise fill the triangle and push each other from where they belong.
  const room = Math.sqrt((FILLED * area) / (Math.PI * Math.max(1, weights)))
  const largest = Math.min(LARGEST, width * LARGEST_OF_WIDTH, room)
  const homes = items.map(({ shares, residents }) => ({
    ...placeIn(triangle, shares),
    r: Math.max(SMALLEST, largest * Math.sqrt((residents ?? 0) / most)),
  }))
  const moved = isMoved ? nudgeApart(homes, { most: FARTHEST_MOVE, overlap: 0.12, rounds: 80 }) : homes
  return items.flatMap((item, index) => {
    const circle = moved[index]
    return circle === undefined ? [] : [{ item, ...circle }]
  })
}
