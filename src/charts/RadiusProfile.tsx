import { CONTROL, HAIRLINE, INK, INK_SECONDARY, WHITE } from '../symbology/chrome.ts'
import { ChartFrame, HALO, type ChartTexts } from './ChartFrame.tsx'
import { linear, type Linear } from './linear.ts'
import { textWidth } from './textWidth.ts'
import { AXIS_SIZE, LABEL_SIZE, MIDDLE, STRONG } from './typeSizes.ts'

export interface RadiusPoint {
  readonly radius: number
  readonly value: number
  /** The value as it is written. */
  readonly label: string
  /** Below the smallest radius that says something: drawn hollow. */
  readonly isHollow: boolean
}

interface Tick {
  readonly value: number
  readonly label: string
}

interface RadiusProfileProps extends ChartTexts {
  readonly width: number
  readonly height: number
  /** From the smallest radius to the largest. */
  readonly points: readonly RadiusPoint[]
  readonly xTicks: readonly Tick[]
  /** The first and last tick are the ends of the axis; 0 is among them. */
  readonly yTicks: readonly Tick[]
  readonly xLabel: string
  readonly yLabel: string
  /** The smallest radius that says something; null where there is none. */
  readonly mark: { readonly radius: number; readonly label: string } | null
}

const LEFT = 38
const TOP = 26
const BOTTOM = 40
const RIGHT = 16
const DOT = 5

/** An index at growing radii, from zero on both axes, with the radius below which it says nothing of its own. */
export function RadiusProfile(props: RadiusProfileProps) {
  const { width, height, points, xTicks, yTicks, xLabel, yLabel, mark } = props
  const x = linear([0, greatest(xTicks)], [LEFT, width - RIGHT])
  const y = linear([least(yTicks), greatest(yTicks)], [height - BOTTOM, TOP])
  return (
    <ChartFrame {...props}>
      <text x={0} y={AXIS_SIZE} fill={INK_SECONDARY}>
        {yLabel}
      </text>
      <Axes xTicks={xTicks} yTicks={yTicks} x={x} y={y} />
      <text x={width - RIGHT} y={height - 4} textAnchor="end" fill={INK_SECONDARY}>
        {xLabel}
      </text>
      {mark !== null && mark.radius <= greatest(xTicks) && <Smallest mark={mark} x={x} y={y} />}
      <Steps points={points} x={x} y={y} />
      {points.map((point) => (
        <Point key={point.radius} point={point} x={x} y={y} />
      ))}
    </ChartFrame>
  )
}

const greatest = (ticks: readonly Tick[]): number => ticks.reduce((most, { value }) => Math.max(most, value), 0)
const least = (ticks: readonly Tick[]): number => ticks.reduce((most, { value }) => Math.min(most, value), 0)

interface Scales {
  readonly x: Linear
  readonly y: Linear
}

function Axes({ xTicks, yTicks, x, y }: Pick<RadiusProfileProps, 'xTicks' | 'yTicks'> & Scales) {
  const bottom = y.range[0]
  return (
    <>
      {yTicks.map(({ value, label }) => (
        <g key={value}>
          <line x1={x(0)} x2={x.range[1]} y1={y(value)} y2={y(value)} stroke={value === 0 ? CONTROL : HAIRLINE} />
          <text x={LEFT - 6} y={y(value) + AXIS_SIZE * MIDDLE} textAnchor="end" fill={INK_SECONDARY}>
            {label}
          </text>
        </g>
      ))}
      {xTicks.map(({ value, label }) => (
        <g key={value}>
          <line x1={x(value)} x2={x(value)} y1={bottom} y2={bottom + 4} stroke={CONTROL} />
          <text x={x(value)} y={bottom + 17} textAnchor="middle" fill={INK_SECONDARY}>
            {label}
          </text>
        </g>
      ))}
    </>
  )
}

/** Its words stand at the foot, where the line of values, which falls, seldom is. */
function Smallest({ mark, x, y }: { readonly mark: NonNullable<RadiusProfileProps['mark']> } & Scales) {
  const at = x(mark.radius)
  const isRoomRight = at + 6 + textWidth(mark.label, AXIS_SIZE) <= x.range[1]
  return (
    <g>
      <line x1={at} x2={at} y1={y.range[0]} y2={y.range[1]} stroke={INK} strokeDasharray="4 3" />
      <text
        x={at + (isRoomRight ? 6 : -6)}
        y={y.range[0] - 7}
        textAnchor={isRoomRight ? 'start' : 'end'}
        fill={INK_SECONDARY}
        {...HALO}
      >
        {mark.label}
      </text>
    </g>
  )
}

/** Broken where it comes from a point that says nothing of its own. */
function Steps({ points, x, y }: { readonly points: readonly RadiusPoint[] } & Scales) {
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to
    return (
      <path
        key={to.radius}
        d={`M${x(from.radius)},${y(from.value)}L${x(to.radius)},${y(to.value)}`}
        fill="none"
        stroke={INK}
        strokeWidth={1.4}
        {...(from.isHollow && { strokeDasharray: '3 3' })}
      />
    )
  })
}

/** The value stands above its point and to the right of it, where the line has come from above. */
function Point({ point, x, y }: { readonly point: RadiusPoint } & Scales) {
  const [at, height] = [x(point.radius), y(point.value)]
  const isRoomRight = at + 2 + textWidth(point.label, LABEL_SIZE, true) <= x.range[1] + RIGHT
  return (
    <g>
      <circle cx={at} cy={height} r={DOT} fill={point.isHollow ? WHITE : INK} stroke={INK} strokeWidth={1.4} />
      <text
        x={isRoomRight ? at + 2 : x.range[1] + RIGHT}
        y={height - DOT - 5}
        textAnchor={isRoomRight ? 'start' : 'end'}
        fontSize={LABEL_SIZE}
        fontWeight={point.isHollow ? 400 : STRONG}
        {...HALO}
      >
        {point.label}
      </text>
    </g>
  )
}
