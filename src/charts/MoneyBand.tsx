import { sum } from 'd3'
import { useId } from 'react'
import { HAIRLINE, INK, INK_SECONDARY } from '../symbology/chrome.ts'
import { ChartFrame, HALO, type ChartTexts } from './ChartFrame.tsx'
import {
  CALLOUT_LINE,
  KEY_LINE,
  keyLines,
  moneyKey,
  moneyRowLayout,
  type Callout,
  type KeyEntry,
  type MoneyRow,
  type MoneyRowLayout,
} from './moneyLayout.ts'
import { KEY_INDENT, MoneyKey } from './MoneyKey.tsx'
import { BAR_HEIGHT, MoneySegment } from './MoneySegment.tsx'
import { PatternDefs } from './patterns.tsx'
import { textWidth } from './textWidth.ts'
import { AXIS_SIZE, LABEL_SIZE, STRONG } from './typeSizes.ts'
import { linear } from './linear.ts'

interface MoneyBandProps extends ChartTexts {
  readonly width: number
  /** The axis begins at 0 and ends at this many kronor, for all rows. */
  readonly max: number
  readonly rows: readonly MoneyRow[]
  readonly ticks: readonly { readonly value: number; readonly label: string }[]
  /** Room for the rows' names beside the bars. 0 = a narrow screen: names over the bars, texts in a list under them. */
  readonly labelWidth: number
}

const ROW_GAP = 10
const AXIS_ROOM = 20
const NAME_LINE = 22

/** One row with the places of its parts, counted from the row's top. */
interface LaidOutRow {
  readonly row: MoneyRow
  readonly layout: MoneyRowLayout
  readonly list: readonly KeyEntry[] | null
  readonly barY: number
  readonly height: number
}

function laidOutRow(row: MoneyRow, x: (sek: number) => number, width: number, isNarrow: boolean): LaidOutRow {
  const layout = moneyRowLayout(row, x, width)
  if (!isNarrow) {
    const barY = layout.lines * CALLOUT_LINE
    return { row, layout, list: null, barY, height: barY + BAR_HEIGHT + ROW_GAP }
  }
  const list = moneyKey(row, width - KEY_INDENT)
  const bare = { ...layout, callouts: [], segments: layout.segments.map((part) => ({ ...part, isTextInside: false })) }
  const height = NAME_LINE + BAR_HEIGHT + AXIS_ROOM + keyLines(list) * KEY_LINE + 2 * ROW_GAP
  return { row, layout: bare, list, barY: NAME_LINE, height }
}

/** Funds and applications on one scale. What has no place, and what has no sum, takes the same room as what has. */
export function MoneyBand({ width, max, rows, ticks, labelWidth, ...texts }: MoneyBandProps) {
  const patterns = useId()
  const x = linear([0, max], [labelWidth + 2, width - 1])
  const isNarrow = labelWidth === 0
  const laidOut = rows.map((row) => laidOutRow(row, x, width, isNarrow))
  const tops = laidOut.map((_, index) => sum(laidOut.slice(0, index), ({ height }) => height))
  const end = sum(laidOut, ({ height }) => height) - ROW_GAP
  const height = isNarrow ? end : end + AXIS_ROOM
  return (
    <ChartFrame {...texts} width={width} height={height}>
      <PatternDefs idPrefix={patterns} only={['placeNamed']} />
      {!isNarrow && <Axis ticks={ticks} x={x} from={laidOut[0]?.barY ?? 0} to={end} width={width} />}
      {laidOut.map((one, index) => (
        <g key={one.row.id} transform={`translate(0,${tops[index] ?? 0})`}>
          <RowName row={one.row} isAbove={isNarrow} barY={one.barY} />
          {/* A list separates the bars on a narrow screen, so each of them has the axis. */}
          {isNarrow && <Axis ticks={ticks} x={x} from={one.barY} to={one.barY + BAR_HEIGHT + 2} width={width} />}
          <Bar {...one} zeroX={x(0)} patterns={patterns} />
          {one.list !== null && (
            <MoneyKey entries={one.list} y={one.barY + BAR_HEIGHT + AXIS_ROOM + 4} patterns={patterns} />
          )}
        </g>
      ))}
    </ChartFrame>
  )
}

interface AxisProps extends Pick<MoneyBandProps, 'ticks' | 'width'> {
  readonly x: (sek: number) => number
  readonly from: number
  readonly to: number
}

function Axis({ ticks, x, from, to, width }: AxisProps) {
  return ticks.map(({ value, label }) => {
    const half = textWidth(label, AXIS_SIZE) / 2
    return (
      <g key={value}>
        <line x1={x(value)} x2={x(value)} y1={from} y2={to} stroke={HAIRLINE} />
        <text
          x={Math.max(half, Math.min(x(value), width - half))}
          y={to + AXIS_ROOM - 4}
          textAnchor="middle"
          fill={INK_SECONDARY}
        >
          {label}
        </text>
      </g>
    )
  })
}

function RowName({ row, isAbove, barY }: { readonly row: MoneyRow; readonly isAbove: boolean; readonly barY: number }) {
  if (isAbove) {
    return (
      <text y={LABEL_SIZE} fontSize={LABEL_SIZE} {...HALO}>
        <tspan fontWeight={STRONG}>{row.label}</tspan> <tspan fill={INK_SECONDARY}>{row.note}</tspan>
      </text>
    )
  }
  return (
    <>
      <text y={barY + 17} fontSize={LABEL_SIZE} fontWeight={STRONG}>
        {row.label}
      </text>
      <text y={barY + 34} fontSize={LABEL_SIZE} fill={INK_SECONDARY}>
        {row.note}
      </text>
    </>
  )
}

function Bar({
  row,
  layout,
  list,
  barY,
  zeroX,
  patterns,
}: LaidOutRow & { readonly zeroX: number; readonly patterns: string }) {
  const zeroTop = list === null ? 0 : barY - 4
  return (
    <>
      {layout.segments.map((laidOut) => (
        <MoneySegment key={laidOut.segment.id} laidOut={laidOut} y={barY} patterns={patterns} />
      ))}
      {row.zero !== null && <rect x={zeroX - 2} y={zeroTop} width={4} height={barY + BAR_HEIGHT - zeroTop} />}
      {layout.callouts.map((callout) => (
        <CalloutText key={callout.id} callout={callout} barY={barY} />
      ))}
    </>
  )
}

function CalloutText({ callout, barY }: { readonly callout: Callout; readonly barY: number }) {
  const y = barY - callout.line * CALLOUT_LINE - 6
  return (
    <g>
      {callout.line > 0 && callout.id !== 'zero' && (
        <line x1={callout.anchorX} x2={callout.anchorX} y1={y + 3} y2={barY} stroke={INK} strokeWidth={1} />
      )}
      <text x={callout.x} y={y} fontSize={LABEL_SIZE} {...HALO}>
        <tspan fontWeight={STRONG}>{callout.strong}</tspan>
        {callout.text !== '' && ` ${callout.text}`}
      </text>
    </g>
  )
}
