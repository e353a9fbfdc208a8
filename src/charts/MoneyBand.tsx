import { scaleLinear } from 'd3'
import { useId } from 'react'
import { HAIRLINE, INK, INK_SECONDARY, MONEY_GRANT, MONEY_OWN, WARM, WHITE } from '../symbology/chrome.ts'
import { ChartFrame, HALO, type ChartTexts } from './ChartFrame.tsx'
import {
  CALLOUT_LINE,
  moneyRowLayout,
  type Callout,
  type LaidOutSegment,
  type MoneyRow,
  type MoneyRowLayout,
  type MoneyStyle,
} from './moneyLayout.ts'
import { PatternDefs, patternUrl } from './patterns.tsx'
import { textWidth } from './textWidth.ts'
import { AXIS_SIZE, LABEL_SIZE, STRONG } from './typeSizes.ts'

interface MoneyBandProps extends ChartTexts {
  readonly width: number
  /** The axis begins at 0 and ends at this many kronor, for all rows. */
  readonly max: number
  readonly rows: readonly MoneyRow[]
  readonly ticks: readonly { readonly value: number; readonly label: string }[]
  /** Room for the rows' names beside the bars; 0 puts them over the bars, for narrow screens. */
  readonly labelWidth: number
}

const BAR = 40
const ROW_GAP = 10
const AXIS_ROOM = 20
const NAME_LINE = 20

/** Funds and applications on one scale. What has no place, and what has no sum, takes the same room as what has. */
export function MoneyBand({ width, max, rows, ticks, labelWidth, ...texts }: MoneyBandProps) {
  const patterns = useId()
  const x = scaleLinear([0, max], [labelWidth + 2, width - 1])
  const layouts = rows.map((row) => ({ row, layout: moneyRowLayout(row, x, width) }))
  const nameRoom = labelWidth === 0 ? NAME_LINE : 0
  const tops = layouts.map((_, index) =>
    layouts.slice(0, index).reduce((sum, { layout }) => sum + rowHeight(layout, nameRoom), 0),
  )
  const barsEnd = layouts.reduce((sum, { layout }) => sum + rowHeight(layout, nameRoom), 0) - ROW_GAP
  const height = barsEnd + AXIS_ROOM
  return (
    <ChartFrame {...texts} width={width} height={height}>
      <PatternDefs idPrefix={patterns} only={['placeNamed']} />
      {ticks.map(({ value, label }) => (
        <g key={value}>
          <line x1={x(value)} x2={x(value)} y1={CALLOUT_LINE + nameRoom} y2={barsEnd} stroke={HAIRLINE} />
          <TickLabel label={label} x={x(value)} y={height - 4} width={width} />
        </g>
      ))}
      {layouts.map(({ row, layout }, index) => (
        <g key={row.id} transform={`translate(0,${tops[index] ?? 0})`}>
          <RowName row={row} isAbove={labelWidth === 0} barY={layout.lines * CALLOUT_LINE + nameRoom} />
          <g transform={`translate(0,${nameRoom})`}>
            <Bar layout={layout} hasZero={row.zero !== null} zeroX={x(0)} patterns={patterns} />
          </g>
        </g>
      ))}
    </ChartFrame>
  )
}

const rowHeight = (layout: MoneyRowLayout, nameRoom: number): number =>
  nameRoom + layout.lines * CALLOUT_LINE + BAR + ROW_GAP

function TickLabel({
  label,
  x,
  y,
  width,
}: {
  readonly label: string
  readonly x: number
  readonly y: number
  readonly width: number
}) {
  const half = textWidth(label, AXIS_SIZE) / 2
  return (
    <text x={Math.min(x, width - half)} y={y} textAnchor="middle" fill={INK_SECONDARY}>
      {label}
    </text>
  )
}

function RowName({ row, isAbove, barY }: { readonly row: MoneyRow; readonly isAbove: boolean; readonly barY: number }) {
  if (isAbove) {
    return (
      <text y={LABEL_SIZE} fontSize={LABEL_SIZE}>
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

interface BarProps {
  readonly layout: MoneyRowLayout
  readonly hasZero: boolean
  readonly zeroX: number
  readonly patterns: string
}

function Bar({ layout, hasZero, zeroX, patterns }: BarProps) {
  const barY = layout.lines * CALLOUT_LINE
  return (
    <>
      {layout.segments.map((laidOut) => (
        <Segment key={laidOut.segment.id} laidOut={laidOut} y={barY} patterns={patterns} />
      ))}
      {hasZero && <rect x={zeroX - 2} y={0} width={4} height={barY + BAR} />}
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

const LOOKS: Readonly<Record<MoneyStyle, { readonly fill: string; readonly text: string; readonly dash?: string }>> = {
  grant: { fill: MONEY_GRANT, text: WHITE },
  own: { fill: MONEY_OWN, text: WHITE },
  placed: { fill: WHITE, text: INK },
  known: { fill: WHITE, text: INK },
  unknown: { fill: WARM, text: INK, dash: '5 3.5' },
}

function Segment({
  laidOut,
  y,
  patterns,
}: {
  readonly laidOut: LaidOutSegment
  readonly y: number
  readonly patterns: string
}) {
  const { segment, x, width, isTextInside } = laidOut
  const look = LOOKS[segment.style]
  const fill = segment.style === 'placed' ? patternUrl(patterns, 'placeNamed') : look.fill
  return (
    <g data-segment={segment.id} data-style={segment.style}>
      <rect
        x={x}
        y={y}
        width={width}
        height={BAR}
        fill={fill}
        stroke={INK}
        strokeWidth={1.2}
        strokeDasharray={look.dash}
      />
      {isTextInside && (
        <text x={x + 12} fontSize={LABEL_SIZE} fill={look.text}>
          <tspan x={x + 12} y={y + (segment.text === '' ? 25 : 17)} fontWeight={STRONG}>
            {segment.strong}
          </tspan>
          <tspan x={x + 12} y={y + 33}>
            {segment.text}
          </tspan>
        </text>
      )}
    </g>
  )
}
