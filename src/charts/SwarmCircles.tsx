import { CONTROL, INK, MARK, WHITE } from '../symbology/chrome.ts'
import type { ColorScale } from '../symbology/colorScale.ts'
import type { Circle } from './labelPlacement.ts'
import { CHOSEN_RADIUS } from './distributionLayout.ts'
import type { DistributionItem, DistributionProps } from './distributionTypes.ts'
import { paint } from './patterns.tsx'

export interface SwarmCircle extends Circle {
  readonly item: DistributionItem
}

interface SwarmCirclesProps extends Pick<
  DistributionProps,
  'scale' | 'selectedId' | 'hoveredId' | 'onSelect' | 'onHover'
> {
  readonly circles: readonly SwarmCircle[]
  readonly patterns: string
}

/** The areas as circles, the chosen one last so that it lies on top. Not tab stops: the table is the keyboard's way. */
export function SwarmCircles({
  circles,
  scale,
  patterns,
  selectedId,
  hoveredId,
  onSelect,
  onHover,
}: SwarmCirclesProps) {
  const isOnTop = ({ item }: SwarmCircle): number => (item.id === selectedId ? 2 : item.id === hoveredId ? 1 : 0)
  return (
    <g aria-hidden="true" style={{ cursor: onSelect === undefined ? 'default' : 'pointer' }}>
      {[...circles]
        .sort((a, b) => isOnTop(a) - isOnTop(b))
        .map((circle) => (
          <circle
            key={circle.item.id}
            data-unit={circle.item.id}
            cx={circle.x}
            cy={circle.y}
            {...appearance(circle, scale, patterns, { selectedId, hoveredId })}
            onClick={() => onSelect?.(circle.item.id)}
            onPointerEnter={() => onHover?.(circle.item.id)}
            onPointerLeave={() => onHover?.(null)}
          />
        ))}
    </g>
  )
}

function appearance(
  { item, r }: SwarmCircle,
  scale: ColorScale,
  patterns: string,
  { selectedId, hoveredId }: Pick<DistributionProps, 'selectedId' | 'hoveredId'>,
) {
  if (item.id === selectedId) return { r: Math.max(r, CHOSEN_RADIUS), fill: MARK, stroke: INK, strokeWidth: 1.6 }
  const classed = item.written ?? item.value
  const fill = item.isUncertain ? WHITE : paint(scale.colorOf({ state: 'value', value: classed }), patterns)
  if (item.id === hoveredId) return { r: Math.max(r, CHOSEN_RADIUS), fill, stroke: INK, strokeWidth: 2 }
  return { r: Math.max(1, r - 0.4), fill, stroke: item.isUncertain ? INK : CONTROL, strokeWidth: 0.8 }
}
