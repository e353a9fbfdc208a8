import { useId } from 'react'
import { INK } from '../symbology/chrome.ts'
import { textColorOn } from '../symbology/contrast.ts'
import { TENURE, type TenureId } from '../symbology/palettes.ts'
import { ChartFrame, type ChartTexts } from './ChartFrame.tsx'
import { paint, PatternDefs } from './patterns.tsx'
import { textWidth } from './textWidth.ts'
import { AXIS_SIZE, MIDDLE, STRONG } from './typeSizes.ts'

export interface TenurePart {
  readonly id: TenureId
  /** Share of the dwellings, 0 to 1. */
  readonly share: number
  /** Written inside where it fits. */
  readonly label: string
}

interface TenureBarProps extends ChartTexts {
  readonly width: number
  /** 16 to 20. */
  readonly height: number
  /** In the order of drawing: rental, cooperative, owner. */
  readonly parts: readonly TenurePart[]
}

const PADDING = 3

/** One bar from 0 to 100 % of the dwellings. What the parts do not reach stays empty: it is not known to be any form. */
export function TenureBar({ width, height, parts, ...texts }: TenureBarProps) {
  const patterns = useId()
  const inner = width - 1
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, { share }) => sum + share, 0))
  return (
    <ChartFrame {...texts} width={width} height={height}>
      <PatternDefs idPrefix={patterns} only={['cooperative', 'owner']} />
      <rect x={0.5} y={0.5} width={inner} height={height - 1} fill="none" stroke={INK} strokeWidth={0.8} />
      {parts.map((part, index) => (
        <Part
          key={part.id}
          part={part}
          x={0.5 + (starts[index] ?? 0) * inner}
          width={part.share * inner}
          height={height}
          patterns={patterns}
        />
      ))}
    </ChartFrame>
  )
}

interface PartProps {
  readonly part: TenurePart
  readonly x: number
  readonly width: number
  readonly height: number
  readonly patterns: string
}

function Part({ part, x, width, height, patterns }: PartProps) {
  if (part.share <= 0) return null
  const fill = TENURE[part.id]
  const labelWidth = textWidth(part.label, AXIS_SIZE, true) + 2 * PADDING
  const middle = x + width / 2
  return (
    <g data-form={part.id}>
      <rect
        x={x}
        y={0.5}
        width={width}
        height={height - 1}
        fill={paint(fill, patterns)}
        stroke={INK}
        strokeWidth={0.8}
      />
      {labelWidth <= width && (
        <>
          {/* A plain patch, since no text reads well on a pattern. */}
          {fill.pattern !== null && (
            <rect x={middle - labelWidth / 2} y={2} width={labelWidth} height={height - 4} fill={fill.color} />
          )}
          <text
            x={middle}
            y={height / 2 + AXIS_SIZE * MIDDLE}
            textAnchor="middle"
            fontWeight={STRONG}
            fill={textColorOn(fill.color)}
          >
            {part.label}
          </text>
        </>
      )}
    </g>
  )
}
