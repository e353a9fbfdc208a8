import { useId } from 'react'
import { HAIRLINE, INK, INK_SECONDARY, MONEY_GRANT, WARM } from '../symbology/chrome.ts'
import { ChartFrame, HALO, type ChartTexts } from './ChartFrame.tsx'
import { linear, type Linear } from './linear.ts'
import { PatternDefs, patternUrl } from './patterns.tsx'
import { wrapText } from './textWidth.ts'
import { AXIS_SIZE, LABEL_SIZE, STRONG } from './typeSizes.ts'

/** How money is placed: in any case, perhaps, or not at all. */
export const PLACED_PARTS = ['certain', 'possible', 'none'] as const
export type PlacedPart = (typeof PLACED_PARTS)[number]

export interface PlacedRow {
  readonly id: string
  readonly label: string
  /** Beside the name: the whole sum. */
  readonly total: string
  /** Under the bar: the parts in words. */
  readonly note: string
  readonly sek: Readonly<Record<PlacedPart, number>>
}

interface PlacedBarsProps extends ChartTexts {
  readonly width: number
  readonly rows: readonly PlacedRow[]
  readonly max: number
  readonly ticks: readonly { readonly value: number; readonly label: string }[]
}

const BAR = 22
const LINE = 17
const AXIS_ROOM = 20
const GAP = 14

/** One bar a sort of money, all on one scale of kronor: what has a place, what may have one, and what has none. */
export function PlacedBars({ width, rows, max, ticks, ...texts }: PlacedBarsProps) {
  const patterns = useId()
  const x = linear([0, max], [1, width - 1])
  const notes = rows.map(({ note }) => wrapText(note, LABEL_SIZE, width))
  const heights = notes.map((lines) => LINE + 6 + BAR + 4 + lines.length * LINE + GAP)
  const tops = heights.map((_, index) => heights.slice(0, index).reduce((sum, one) => sum + one, 0))
  const end = heights.reduce((sum, one) => sum + one, 0)
  return (
    <ChartFrame {...texts} width={width} height={end + AXIS_ROOM}>
      <PatternDefs idPrefix={patterns} only={['placeNamed']} />
      {ticks.map(({ value, label }, index) => (
        <g key={value}>
          <line x1={x(value)} x2={x(value)} y1={0} y2={end} stroke={HAIRLINE} />
          <text x={x(value)} y={end + AXIS_SIZE + 3} textAnchor={anchorAt(index, ticks.length)} fill={INK_SECONDARY}>
            {label}
          </text>
        </g>
      ))}
      {rows.map((row, index) => (
        <g key={row.id} data-row={row.id} transform={`translate(0,${tops[index] ?? 0})`}>
          <text y={LABEL_SIZE} fontSize={LABEL_SIZE} {...HALO}>
            <tspan fontWeight={STRONG}>{row.label}</tspan> <tspan>{row.total}</tspan>
          </text>
          <Bar sek={row.sek} x={x} y={LINE + 6} pattern={patternUrl(patterns, 'placeNamed')} />
          {(notes[index] ?? []).map((line, number) => (
            <text
              key={line}
              y={LINE + 6 + BAR + 4 + LABEL_SIZE + number * LINE}
              fontSize={LABEL_SIZE}
              fill={INK_SECONDARY}
              {...HALO}
            >
              {line}
            </text>
          ))}
        </g>
      ))}
    </ChartFrame>
  )
}

const anchorAt = (index: number, count: number): 'start' | 'middle' | 'end' =>
  index === 0 ? 'start' : index === count - 1 ? 'end' : 'middle'

interface BarProps extends Pick<PlacedRow, 'sek'> {
  readonly x: Linear
  readonly y: number
  readonly pattern: string
}

function Bar({ sek, x, y, pattern }: BarProps) {
  const fills: Readonly<Record<PlacedPart, string>> = { certain: MONEY_GRANT, possible: pattern, none: WARM }
  const starts = { certain: 0, possible: sek.certain, none: sek.certain + sek.possible }
  return PLACED_PARTS.map((part) =>
    sek[part] <= 0 ? null : (
      <rect
        key={part}
        data-part={part}
        x={x(starts[part])}
        y={y}
        width={x(starts[part] + sek[part]) - x(starts[part])}
        height={BAR}
        fill={fills[part]}
        stroke={INK}
        strokeDasharray={part === 'none' ? '5 3.5' : undefined}
      />
    ),
  )
}
