import { useId } from 'react'
import { INK } from '../symbology/chrome.ts'
import type { Fill } from '../symbology/palettes.ts'
import type { PatternId } from '../symbology/patterns.ts'
import { ChartFrame, type ChartTexts } from './ChartFrame.tsx'
import { paint, PatternDefs } from './patterns.tsx'

interface PartsBarProps extends ChartTexts {
  readonly width: number
  readonly height: number
  /** In the order of drawing; the shares are of the whole bar. */
  readonly parts: readonly { readonly id: string; readonly share: number; readonly fill: Fill }[]
}

/** One bar from 0 to 100 % in any fills, for rows under each other. The numbers stand beside it. */
export function PartsBar({ width, height, parts, ...texts }: PartsBarProps) {
  const patterns = useId()
  const inner = width - 1
  const used = parts.flatMap(({ fill }): PatternId[] => (fill.pattern === null ? [] : [fill.pattern]))
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, { share }) => sum + share, 0))
  return (
    <ChartFrame {...texts} width={width} height={height}>
      <PatternDefs idPrefix={patterns} only={used} />
      {parts.map(({ id, share, fill }, index) =>
        share <= 0 ? null : (
          <rect
            key={id}
            data-part={id}
            x={0.5 + (starts[index] ?? 0) * inner}
            y={0.5}
            width={share * inner}
            height={height - 1}
            fill={paint(fill, patterns)}
            stroke={INK}
            strokeWidth={0.8}
          />
        ),
      )}
    </ChartFrame>
  )
}
