import { max } from 'd3'
import { useId, useState, type KeyboardEvent } from 'react'
import { CONTROL, INK, INK_SECONDARY, MARK, WHITE } from '../symbology/chrome.ts'
import { HALO } from './ChartFrame.tsx'
import { linear, type Linear } from './linear.ts'
import { stackDots } from './dotStack.ts'
import { wrapText } from './textWidth.ts'
import { AXIS_SIZE, LABEL_SIZE, STRONG } from './typeSizes.ts'

/** One reading: its value, and all that a reader who does not see the dot needs. */
export interface SignDot {
  readonly id: string
  readonly value: number
  readonly isHollow: boolean
  readonly description: string
}

export interface SignDotsProps {
  readonly width: number
  readonly label: string
  /** In the order that the arrow keys go through. */
  readonly dots: readonly SignDot[]
  readonly chosenId: string
  readonly activeId: string | null
  /** The axis reaches as far to both sides of 0. */
  readonly end: number
  readonly ticks: readonly { readonly value: number; readonly label: string }[]
  readonly zeroLabel: string
  /** What lies to the left and to the right of 0, the same form for both. */
  readonly sides: readonly [left: SideText, right: SideText]
  /** Drawn under the axis; null where there is nothing to search. */
  readonly whisker: { readonly low: number; readonly high: number; readonly label: string } | null
  readonly onActive: (id: string | null) => void
  readonly onChoose: (id: string) => void
}

export interface SideText {
  readonly strong: string
  readonly text: string
}

const RADIUS = 7
const GAP = 2 * RADIUS + 2
const LINE = 17
const EDGE = RADIUS + 4

/** Every reading of one index as a dot on an axis with 0 in its middle; a list to the keyboard. */
export function SignDots(props: SignDotsProps) {
  const { width, dots, end, chosenId, activeId, label, whisker } = props
  const prefix = useId()
  const [hasFocus, setFocus] = useState(false)
  const x = linear([-end, end], [EDGE, width - EDGE])
  const stacked = stackDots(
    dots.map(({ value }) => x(value)),
    GAP,
  )
  const steps = stacked.reduce((most, { step }) => Math.max(most, step), 0) + 1
  const sideLines = props.sides.map(({ text }) => wrapText(text, LABEL_SIZE, width / 2 - 16))
  const top = (1 + (max(sideLines, ({ length }) => length) ?? 0)) * LINE + 22
  const axisY = top + steps * GAP + 4
  const height = axisY + 24 + (whisker === null ? 0 : 40)
  return (
    <svg
      role="listbox"
      aria-label={label}
      aria-activedescendant={activeId === null ? undefined : `${prefix}${activeId}`}
      tabIndex={0}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontSize={AXIS_SIZE}
      fill={INK}
      style={{ display: 'block', overflow: 'visible' }}
      onFocus={() => {
        setFocus(true)
        props.onActive(activeId ?? chosenId)
      }}
      onBlur={() => {
        setFocus(false)
        props.onActive(null)
      }}
      onKeyDown={(event) => pressKey(event, props)}
    >
      <Sides {...props} lines={sideLines} />
      <Axis {...props} x={x} axisY={axisY} top={top} />
      {dots.map((dot, index) => (
        <Dot
          key={dot.id}
          dot={dot}
          id={`${prefix}${dot.id}`}
          cx={stacked[index]?.x ?? 0}
          cy={axisY - 4 - GAP / 2 - (stacked[index]?.step ?? 0) * GAP}
          isChosen={dot.id === chosenId}
          isActive={hasFocus && dot.id === activeId}
          onChoose={props.onChoose}
          onActive={props.onActive}
        />
      ))}
      {whisker !== null && <Whisker whisker={whisker} x={x} y={axisY + 38} />}
    </svg>
  )
}

/** Arrows go to the next value, Home and End to the outermost, Enter and space choose. */
function pressKey(event: KeyboardEvent, { dots, activeId, chosenId, onActive, onChoose }: SignDotsProps): void {
  const now = dots.findIndex(({ id }) => id === (activeId ?? chosenId))
  const target = targetOf(event.key, now, dots.length)
  const current = dots[now]
  if (target !== undefined) onActive(dots[target]?.id ?? null)
  else if ((event.key === 'Enter' || event.key === ' ') && current !== undefined) onChoose(current.id)
  else return
  event.preventDefault()
}

function targetOf(key: string, now: number, count: number): number | undefined {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(count - 1, now + 1)
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(0, now - 1)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}

function Sides({ sides, width, lines }: SignDotsProps & { readonly lines: readonly (readonly string[])[] }) {
  return sides.map(({ strong }, side) => (
    <text key={side} fontSize={LABEL_SIZE} textAnchor={side === 0 ? 'start' : 'end'} aria-hidden>
      <tspan x={side === 0 ? 0 : width} y={LABEL_SIZE} fontWeight={STRONG}>
        {strong}
      </tspan>
      {(lines[side] ?? []).map((line, index) => (
        <tspan key={line} x={side === 0 ? 0 : width} y={LABEL_SIZE + (index + 1) * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  ))
}

interface AxisProps extends SignDotsProps {
  readonly x: Linear
  readonly axisY: number
  readonly top: number
}

function Axis({ ticks, x, axisY, top, width, zeroLabel }: AxisProps) {
  return (
    <g aria-hidden>
      <line x1={x(0)} x2={x(0)} y1={top - 14} y2={axisY + 5} stroke={INK} strokeWidth={1.6} />
      <text x={x(0) + 6} y={top - 6} fill={INK_SECONDARY} {...HALO}>
        {zeroLabel}
      </text>
      <line x1={0} x2={width} y1={axisY} y2={axisY} stroke={CONTROL} />
      {ticks.map(({ value, label }) => (
        <g key={value}>
          <line x1={x(value)} x2={x(value)} y1={axisY} y2={axisY + 4} stroke={CONTROL} />
          <text x={x(value)} y={axisY + 18} textAnchor="middle" fill={INK_SECONDARY}>
            {label}
          </text>
        </g>
      ))}
    </g>
  )
}

interface DotProps {
  readonly dot: SignDot
  readonly id: string
  readonly cx: number
  readonly cy: number
  readonly isChosen: boolean
  readonly isActive: boolean
  readonly onChoose: (id: string) => void
  readonly onActive: (id: string | null) => void
}

function Dot({ dot, id, cx, cy, isChosen, isActive, onChoose, onActive }: DotProps) {
  return (
    <g
      id={id}
      role="option"
      aria-selected={isChosen}
      aria-label={dot.description}
      data-dot={dot.id}
      style={{ cursor: 'pointer' }}
      onClick={() => onChoose(dot.id)}
      onMouseEnter={() => onActive(dot.id)}
      onMouseLeave={() => onActive(null)}
    >
      {isActive && <circle cx={cx} cy={cy} r={RADIUS + 4} fill={WHITE} stroke={INK} strokeWidth={2.5} />}
      {isChosen && <circle cx={cx} cy={cy} r={RADIUS + 3} fill={MARK} stroke={INK} strokeWidth={1.4} />}
      <circle
        cx={cx}
        cy={cy}
        r={isChosen ? RADIUS - 1 : RADIUS}
        fill={dot.isHollow ? WHITE : INK}
        stroke={INK}
        strokeWidth={1.6}
      />
    </g>
  )
}

interface WhiskerProps {
  readonly whisker: NonNullable<SignDotsProps['whisker']>
  readonly x: Linear
  readonly y: number
}

/** All that is possible, below the readings: with ends, so that it is no axis. */
function Whisker({ whisker, x, y }: WhiskerProps) {
  const [from, to] = [x(whisker.low), x(whisker.high)]
  return (
    <g aria-hidden>
      <path d={`M${from},${y - 5}v10M${to},${y - 5}v10M${from},${y}H${to}`} stroke={INK} strokeWidth={2} fill="none" />
      <text x={(from + to) / 2} y={y + 18} textAnchor="middle" fill={INK_SECONDARY}>
        {whisker.label}
      </text>
    </g>
  )
}
