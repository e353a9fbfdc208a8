import { least } from 'd3'
import type { MouseEvent } from 'react'
import { CONTROL, INK, INK_SECONDARY, MARK, WHITE } from '../symbology/chrome.ts'
import { HALO } from './ChartFrame.tsx'
import {
  areaIn,
  countBox,
  longestBar,
  type DrawnBar,
  type DrawnDistribution,
  type Growth,
} from './drawnDistribution.ts'
import type { DistributionProps } from './distributionTypes.ts'
import { paint } from './patterns.tsx'
import type { SwarmCircle } from './SwarmCircles.tsx'
import { AXIS_SIZE, MIDDLE } from './typeSizes.ts'

export interface DistributionBarsProps extends Pick<
  DistributionProps,
  'scale' | 'selectedId' | 'hoveredId' | 'writeCount' | 'onSelect' | 'onHover'
> {
  readonly drawn: DrawnDistribution
  readonly grow: Growth
  readonly patterns: string
}

/**
 * Too many areas for a circle each: bars that count them. Each area has its place in its bar, where it can be pointed
 * at and chosen, and where it is marked. Not tab stops: the table is the keyboard's way.
 */
export default function DistributionBars({
  drawn,
  grow,
  patterns,
  onSelect,
  onHover,
  ...marks
}: DistributionBarsProps) {
  return (
    <g aria-hidden="true" style={{ cursor: onSelect === undefined ? 'default' : 'pointer' }}>
      {drawn.bars.map((bar) => (
        <g
          key={`${bar.x} ${bar.y}`}
          data-bar={bar.areas.length}
          onClick={(event) => choose(areaAt(bar, event), onSelect)}
          onPointerMove={(event) => choose(areaAt(bar, event), onHover)}
          onPointerLeave={() => onHover?.(null)}
        >
          <Bar bar={bar} patterns={patterns} />
        </g>
      ))}
      <Count drawn={drawn} grow={grow} writeCount={marks.writeCount} />
      <Marks drawn={drawn} patterns={patterns} {...marks} />
    </g>
  )
}

function Bar({ bar: { parts, reach }, patterns }: { readonly bar: DrawnBar; readonly patterns: string }) {
  return (
    <>
      {parts.map(({ fill, isUncertain, ...box }, index) => (
        <rect
          key={index}
          {...box}
          fill={isUncertain ? WHITE : paint(fill, patterns)}
          stroke={isUncertain ? INK : CONTROL}
          strokeWidth={0.5}
        />
      ))}
      <rect {...reach} fill="transparent" />
    </>
  )
}

function choose(area: SwarmCircle | undefined, act: ((id: string) => void) | undefined): void {
  if (area !== undefined) act?.(area.item.id)
}

/** The area whose place is nearest to the pointer; the drawing is as large on the page as in its own pixels. */
function areaAt({ areas }: DrawnBar, { clientX, clientY, currentTarget }: MouseEvent<SVGElement>) {
  const drawing = (currentTarget.ownerSVGElement ?? currentTarget).getBoundingClientRect()
  return least(areas, ({ x, y }) => Math.hypot(x - clientX + drawing.left, y - clientY + drawing.top))
}

function Count({ drawn, grow, writeCount }: Pick<DistributionBarsProps, 'drawn' | 'grow' | 'writeCount'>) {
  const bar = longestBar(drawn)
  if (bar === undefined) return null
  const { x, y, width, height } = countBox(bar, grow, writeCount)
  return (
    <text x={x + width / 2} y={y + height / 2 + AXIS_SIZE * MIDDLE} textAnchor="middle" fill={INK_SECONDARY} {...HALO}>
      {writeCount(bar.areas.length)}
    </text>
  )
}

type MarksProps = Pick<DistributionBarsProps, 'drawn' | 'scale' | 'patterns' | 'selectedId' | 'hoveredId'>

/** The area that is pointed at and, on top, the chosen one; a white edge parts them from a dark bar. */
function Marks({ drawn, scale, patterns, selectedId, hoveredId }: MarksProps) {
  const hovered = hoveredId === selectedId ? undefined : areaIn(drawn, hoveredId)
  const chosen = areaIn(drawn, selectedId)
  const fillOf = ({ item: { isUncertain, written, value } }: SwarmCircle): string =>
    isUncertain ? WHITE : paint(scale.colorOf({ state: 'value', value: written ?? value }), patterns)
  return (
    <g pointerEvents="none">
      {hovered !== undefined && <Mark area={hovered} fill={fillOf(hovered)} />}
      {chosen !== undefined && <Mark area={chosen} fill={MARK} />}
    </g>
  )
}

function Mark({ area: { item, x, y, r }, fill }: { readonly area: SwarmCircle; readonly fill: string }) {
  return (
    <>
      <circle cx={x} cy={y} r={r + 2} fill={WHITE} />
      <circle data-unit={item.id} cx={x} cy={y} r={r} fill={fill} stroke={INK} strokeWidth={2} />
    </>
  )
}
