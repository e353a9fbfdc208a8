import { max as largest } from 'd3'
import { useId } from 'react'
import { CONTROL, HAIRLINE, INK, INK_SECONDARY, WHITE } from '../symbology/chrome.ts'
import { sequential } from '../symbology/palettes.ts'
import { ChartFrame, HALO, type ChartTexts } from './ChartFrame.tsx'
import { linear, type Linear } from './linear.ts'
import { patternUrl, PatternDefs } from './patterns.tsx'
import { textWidth } from './textWidth.ts'
import { LABEL_SIZE, MIDDLE, STRONG } from './typeSizes.ts'

/** One row: an interval with the value that was chosen in it, and what it is held against. */
export interface IntervalRow {
  readonly id: string
  readonly label: string
  readonly low: number
  readonly high: number
  /** All that is possible, as a line with ends behind the bar; null where nothing is known beyond the bar. */
  readonly outer: { readonly low: number; readonly high: number } | null
  /** Null where the choice gives none. */
  readonly chosen: number | null
  readonly mark: number
  readonly markText: string
  readonly rangeText: string
}

interface IntervalRowsProps extends ChartTexts {
  readonly width: number
  readonly rows: readonly IntervalRow[]
  readonly max: number
  readonly ticks: readonly { readonly value: number; readonly label: string }[]
  /** Over the two columns of numbers. */
  readonly markHead: string
  readonly rangeHead: string
  /** A value that all rows share, such as equal shares. */
  readonly reference: { readonly value: number; readonly label: string } | null
}

/** Room for the axis; on a narrow screen the heads of the numbers stand over it. */
const HEAD = 34
const NARROW_HEAD = 54
const FOOT = 22
const WIDE_ROW = 36
const NARROW_ROW = 54
const BAR = 14
const MARK_COLUMN = 74
const RANGE_COLUMN = 96
const MOST_LABEL = 220

/** Below this width the names stand over the bars. */
const NARROW = 520

/** Rows with an interval each, on one axis from 0: is the mark inside the bar? The numbers stand beside. */
export function IntervalRows(props: IntervalRowsProps) {
  const { rows, width, max, reference } = props
  const patterns = useId()
  const isNarrow = width < NARROW
  const labelWidth = isNarrow
    ? 2
    : Math.min(MOST_LABEL, 12 + (largest(rows, ({ label }) => textWidth(label, LABEL_SIZE)) ?? 0))
  const x = linear([0, max], [labelWidth + 2, width - (isNarrow ? 8 : MARK_COLUMN + RANGE_COLUMN)])
  const rowHeight = isNarrow ? NARROW_ROW : WIDE_ROW
  const head = isNarrow ? NARROW_HEAD : HEAD
  const height = head + rows.length * rowHeight + (reference === null ? 2 : FOOT)
  return (
    <ChartFrame title={props.title} description={props.description} width={width} height={height}>
      <PatternDefs idPrefix={patterns} only={['placeNamed']} />
      <Axis {...props} x={x} top={head} bottom={head + rows.length * rowHeight} />
      {rows.map((row, index) => (
        <g key={row.id} data-row={row.id} transform={`translate(0,${head + index * rowHeight})`}>
          <line x1={0} x2={width} y1={rowHeight} y2={rowHeight} stroke={HAIRLINE} />
          <RowTexts row={row} width={width} isNarrow={isNarrow} />
          <Bar row={row} x={x} y={isNarrow ? 36 : rowHeight / 2} fill={patternUrl(patterns, 'placeNamed')} />
        </g>
      ))}
    </ChartFrame>
  )
}

interface AxisProps extends IntervalRowsProps {
  readonly x: Linear
  readonly top: number
  readonly bottom: number
}

function Axis({ ticks, x, top, bottom, width, markHead, rangeHead, reference }: AxisProps) {
  const headY = top === HEAD ? top - 12 : 12
  return (
    <>
      {ticks.map(({ value, label }) => (
        <g key={value}>
          <line x1={x(value)} x2={x(value)} y1={top - 6} y2={bottom} stroke={HAIRLINE} />
          <text x={x(value)} y={top - 12} textAnchor={value === 0 ? 'start' : 'middle'} fill={INK_SECONDARY}>
            {label}
          </text>
        </g>
      ))}
      <g fill={INK_SECONDARY} textAnchor="end">
        <text x={width - RANGE_COLUMN} y={headY}>
          {markHead}
        </text>
        <text x={width} y={headY}>
          {rangeHead}
        </text>
      </g>
      {reference !== null && (
        <>
          <line
            x1={x(reference.value)}
            x2={x(reference.value)}
            y1={top - 6}
            y2={bottom + 4}
            stroke={INK}
            strokeDasharray="3 3"
          />
          <text x={x(reference.value)} y={bottom + FOOT - 5} textAnchor="middle" fill={INK_SECONDARY}>
            {reference.label}
          </text>
        </>
      )}
    </>
  )
}

function RowTexts({ row, width, isNarrow }: { row: IntervalRow; width: number; isNarrow: boolean }) {
  const y = isNarrow ? 18 : WIDE_ROW / 2 + LABEL_SIZE * MIDDLE
  const numbers = sequential(5)[3]?.color
  return (
    <g fontSize={LABEL_SIZE} {...HALO}>
      <text x={0} y={y} fontWeight={isNarrow ? STRONG : undefined}>
        {row.label}
      </text>
      <text x={width - RANGE_COLUMN} y={y} textAnchor="end" fill={numbers}>
        <tspan fontWeight={STRONG}>{row.markText}</tspan>
      </text>
      <text x={width} y={y} textAnchor="end">
        {row.rangeText}
      </text>
    </g>
  )
}

/** A bar narrower than this would look like a tick. */
const LEAST = 3

function Bar({ row, x, y, fill }: { row: IntervalRow; x: Linear; y: number; fill: string }) {
  const from = x(row.low)
  const width = Math.max(LEAST, x(row.high) - from)
  const mark = { x1: x(row.mark), x2: x(row.mark), y1: y - BAR + 1, y2: y + BAR - 1 }
  return (
    <>
      {row.outer !== null && <Outer from={x(row.outer.low)} to={x(row.outer.high)} y={y} />}
      <rect x={from} y={y - BAR / 2} width={width} height={BAR} fill={fill} stroke={INK} strokeWidth={1.2} />
      {row.chosen !== null && <Diamond x={x(row.chosen)} y={y} />}
      <line {...mark} stroke={WHITE} strokeWidth={8} />
      <line {...mark} stroke={sequential(5)[3]?.color} strokeWidth={4.5} data-mark={row.id} />
    </>
  )
}

function Outer({ from, to, y }: { from: number; to: number; y: number }) {
  return (
    <path
      d={`M${from},${y - 5}v10M${to},${y - 5}v10M${from},${y}H${to}`}
      stroke={CONTROL}
      strokeWidth={1.6}
      fill="none"
    />
  )
}

const REACH = 7

/** The value by what the reader has chosen: the same form as in the key. */
function Diamond({ x, y }: { x: number; y: number }) {
  const path = `M${x - REACH},${y}L${x},${y - REACH}L${x + REACH},${y}L${x},${y + REACH}Z`
  return <path d={path} fill={INK} stroke={WHITE} strokeWidth={1.6} data-chosen />
}
