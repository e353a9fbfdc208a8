import { ticks } from 'd3'
import { AXIS, INK, INK_SECONDARY, WHITE } from '../symbology/chrome.ts'
import type { ColorScale } from '../symbology/colorScale.ts'
import { ChartFrame, type ChartTexts } from './ChartFrame.tsx'
import { linear } from './linear.ts'

export interface UnitDot {
  readonly id: string
  readonly value: number
  /** Residents of the small unit; sets the circle's area. */
  readonly residents: number | null
  /** Shared with a neighbouring area: drawn hollow. */
  readonly isShared: boolean
}

interface UnitDotsProps extends ChartTexts {
  readonly width: number
  readonly domain: readonly [low: number, high: number]
  /** Writes a number of the axis. */
  readonly tickLabel: (value: number) => string
  readonly dots: readonly UnitDot[]
  readonly city: number | null
  readonly scale: ColorScale
}

const HEIGHT = 38
const MIDDLE_Y = 12
const EDGE = 8
const LARGEST = 6.5
const SMALLEST = 3
const TICKS = 4

/** The small units inside an area, on the axis of the map's measure: how far apart one area's parts are. */
export function UnitDots({ width, domain, tickLabel, dots, city, scale, ...texts }: UnitDotsProps) {
  const x = linear(domain, [EDGE, width - EDGE])
  const most = dots.reduce((max, { residents }) => Math.max(max, residents ?? 0), 1)
  const radius = (residents: number | null): number => Math.max(SMALLEST, LARGEST * Math.sqrt((residents ?? 0) / most))
  return (
    <ChartFrame {...texts} width={width} height={HEIGHT}>
      <line x1={x(domain[0])} x2={x(domain[1])} y1={MIDDLE_Y} y2={MIDDLE_Y} stroke={AXIS} />
      {ticks(...domain, TICKS).map((value) => (
        <g key={value}>
          <line x1={x(value)} x2={x(value)} y1={MIDDLE_Y - 3} y2={MIDDLE_Y + 3} stroke={AXIS} />
          <text x={x(value)} y={HEIGHT - 3} textAnchor="middle" fill={INK_SECONDARY}>
            {tickLabel(value)}
          </text>
        </g>
      ))}
      {[...dots]
        .sort((a, b) => (b.residents ?? 0) - (a.residents ?? 0))
        .map(({ id, value, residents, isShared }) => (
          <circle
            key={id}
            cx={x(value)}
            cy={MIDDLE_Y}
            r={radius(residents)}
            fill={isShared ? WHITE : scale.colorOf({ state: 'value', value }).color}
            stroke={INK}
            strokeWidth={1}
          />
        ))}
      {city !== null && <line x1={x(city)} x2={x(city)} y1={0} y2={MIDDLE_Y * 2} stroke={INK} strokeWidth={1.6} />}
    </ChartFrame>
  )
}
