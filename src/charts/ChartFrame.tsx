import { useId, type ReactNode } from 'react'
import { INK, WHITE } from '../symbology/chrome.ts'
import { AXIS_SIZE } from './typeSizes.ts'

export interface ChartTexts {
  /** What the chart shows, as its accessible name. */
  readonly title: string
  /** What it says, in a sentence with the numbers; for those who do not see it. */
  readonly description: string
}

interface ChartFrameProps extends ChartTexts {
  readonly width: number
  readonly height: number
  readonly children: ReactNode
}

/** One picture to assistive technology: its parts are marks, and the figures are in the text or the table beside it. */
export function ChartFrame({ width, height, title, description, children }: ChartFrameProps) {
  const id = useId()
  return (
    <svg
      role="img"
      aria-label={title}
      aria-describedby={id}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontSize={AXIS_SIZE}
      fill={INK}
      style={{ display: 'block', overflow: 'visible' }}
    >
      <desc id={id}>{description}</desc>
      {children}
    </svg>
  )
}

/** Text over lines and circles keeps a white edge. */
export const HALO = { stroke: WHITE, strokeWidth: 3, strokeLinejoin: 'round', paintOrder: 'stroke' } as const
