import { memo } from 'react'
import { CONTROL, INK, MARK } from '../symbology/chrome.ts'
import type { Fill } from '../symbology/palettes.ts'
import { HALO } from './ChartFrame.tsx'
import { leastCovering, within, type Box, type Circle } from './labelPlacement.ts'
import { NameTag, tagWidth, TAG_HEIGHT } from './NameTag.tsx'
import { paint } from './patterns.tsx'
import type { TernaryBin } from './ternaryBins.ts'
import type { Shares } from './ternaryLayout.ts'
import { LABEL_SIZE, STRONG } from './typeSizes.ts'

export interface TernaryItem {
  readonly id: string
  readonly name: string
  readonly shares: Shares
  /** Sets the circle's area. */
  readonly residents: number | null
}

export interface PlacedItem extends Circle {
  readonly item: TernaryItem
}

/** What the reader points at and has chosen, and what is done about it. */
export interface TernaryChoice {
  readonly selectedId: string | null
  readonly hoveredId: string | null
  readonly onSelect?: (id: string) => void
  readonly onHover?: (id: string | null) => void
}

interface CirclesProps extends TernaryChoice {
  readonly circles: readonly PlacedItem[]
  readonly patterns: string
  readonly fillOf: (id: string) => Fill
}

/** The chosen circle stays visible however few live there. */
const CHOSEN = 5.5

/** Not tab stops: the map's list and the table are the keyboard's way. The largest lie undermost, the chosen on top. */
export function TernaryCircles({ circles, patterns, fillOf, selectedId, hoveredId, onSelect, onHover }: CirclesProps) {
  const isOnTop = (id: string): number => (id === selectedId ? 2 : id === hoveredId ? 1 : 0)
  return (
    <g aria-hidden="true" style={{ cursor: onSelect === undefined ? 'default' : 'pointer' }}>
      {[...circles]
        .sort((a, b) => isOnTop(a.item.id) - isOnTop(b.item.id) || b.r - a.r)
        .map(({ item: { id }, x, y, r }) => {
          const isChosen = id === selectedId
          const isMarked = isChosen || id === hoveredId
          return (
            <circle
              key={id}
              data-unit={id}
              cx={x}
              cy={y}
              r={isMarked ? Math.max(r, CHOSEN) : Math.max(1, r - 0.3)}
              fill={isChosen ? MARK : paint(fillOf(id), patterns)}
              stroke={isMarked ? INK : CONTROL}
              strokeWidth={isMarked ? 2 : 0.9}
              onClick={() => onSelect?.(id)}
              onPointerEnter={() => onHover?.(id)}
              onPointerLeave={() => onHover?.(null)}
            />
          )
        })}
    </g>
  )
}

interface BinsProps {
  readonly bins: readonly TernaryBin[]
  readonly circles: readonly PlacedItem[]
  readonly patterns: string
}

/** Areas that lie together: one circle of all who live there, which stands for no single area and is not pressed. */
export const TernaryBins = memo(function TernaryBins({ bins, circles, patterns }: BinsProps) {
  const fills = new Map(bins.map(({ item, fill }) => [item.id, fill]))
  return (
    <g aria-hidden="true">
      {[...circles]
        .sort((a, b) => b.r - a.r)
        .map(({ item: { id }, x, y, r }) => {
          const fill = fills.get(id)
          return fill === undefined ? null : (
            <circle
              key={id}
              cx={x}
              cy={y}
              r={Math.max(1, r - 0.3)}
              fill={paint(fill, patterns)}
              stroke={CONTROL}
              strokeWidth={0.9}
            />
          )
        })}
    </g>
  )
})

interface TagsProps extends Pick<TernaryChoice, 'selectedId' | 'hoveredId'> {
  readonly circles: readonly PlacedItem[]
  readonly width: number
}

/** The name of what is chosen on the highlighter; of what is pointed at, in plain text. */
export function TernaryTags({ circles, selectedId, hoveredId, width }: TagsProps) {
  const chosen = circles.find(({ item }) => item.id === selectedId)
  const hovered = hoveredId === selectedId ? undefined : circles.find(({ item }) => item.id === hoveredId)
  return (
    <g pointerEvents="none">
      {chosen !== undefined && (
        <NameTag name={chosen.item.name} box={tagBox(chosen, circles, width)} from={{ ...chosen, r: CHOSEN }} />
      )}
      {hovered !== undefined && (
        <text
          x={hovered.x}
          y={hovered.y - Math.max(hovered.r, CHOSEN) - 5}
          textAnchor={hovered.x < width / 3 ? 'start' : hovered.x > (width * 2) / 3 ? 'end' : 'middle'}
          fontSize={LABEL_SIZE}
          fontWeight={STRONG}
          {...HALO}
        >
          {hovered.item.name}
        </text>
      )}
    </g>
  )
}

/** Round the circle where it covers fewest others. */
function tagBox({ item, x, y }: PlacedItem, circles: readonly PlacedItem[], width: number): Box {
  const size = { width: tagWidth(item.name), height: TAG_HEIGHT }
  const at = (dx: number, dy: number): Box => within({ ...size, x: x + dx, y: y + dy - TAG_HEIGHT / 2 }, width)
  const [far, near] = [46, 22]
  return leastCovering(
    [
      at(far, -70),
      at(-far - size.width, -70),
      at(near, -near * 2),
      at(-near - size.width, -near * 2),
      at(far, -130),
      at(-far - size.width, -130),
      at(far, 0),
      at(-far - size.width, 0),
    ],
    { boxes: [], circles: circles.filter(({ item: { id } }) => id !== item.id) },
  )
}
