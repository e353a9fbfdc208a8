import { HAIRLINE, INK, INK_SECONDARY } from '../symbology/chrome.ts'
import { sequential } from '../symbology/palettes.ts'
import { ChartFrame, HALO, type ChartTexts } from './ChartFrame.tsx'
import { greatestGap, type LorenzPoint } from './lorenzPoints.ts'
import { textWidth } from './textWidth.ts'
import { AXIS_SIZE, LABEL_SIZE, MIDDLE, STRONG } from './typeSizes.ts'
import { linear, type Linear } from './linear.ts'

interface LorenzCurveProps extends ChartTexts {
  readonly width: number
  readonly height: number
  readonly points: readonly LorenzPoint[]
  /** On both axes; values 0 to 1. */
  readonly ticks: readonly { readonly value: number; readonly label: string }[]
  readonly xLabel: string
  readonly yLabel: string
  /** Along the diagonal: what it would mean to lie on it. */
  readonly diagonalLabel: string
  /** Beside the greatest distance, e.g. the index and its value. */
  readonly gapLabel: string
}

const LEFT = 34
const TOP = 26
const BOTTOM = 40
const RIGHT = 12

type Scale = Linear

/** The segregation curve, and the greatest distance from the diagonal, which is the index of dissimilarity. */
export function LorenzCurve(props: LorenzCurveProps) {
  const { width, height, points, ticks, xLabel, yLabel, gapLabel } = props
  const x = linear([0, 1], [LEFT, width - RIGHT])
  const y = linear([0, 1], [height - BOTTOM, TOP])
  const [pale] = sequential(5)
  // From the lower corner to the upper one: closed, its last side is the diagonal.
  const curve = points.map((point) => `${x(point.x)},${y(point.y)}`).join(' ')
  return (
    <ChartFrame {...props}>
      <Grid ticks={ticks} x={x} y={y} />
      <text x={0} y={AXIS_SIZE} fill={INK_SECONDARY}>
        {yLabel}
      </text>
      <text x={width - RIGHT} y={height - 4} textAnchor="end" fill={INK_SECONDARY}>
        {xLabel}
      </text>
      <polygon points={curve} fill={pale?.color} fillOpacity={0.6} />
      <line x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} stroke={INK} strokeDasharray="4 3" />
      <DiagonalLabel {...props} x={x} y={y} />
      <polyline points={curve} fill="none" stroke={INK} strokeWidth={2} strokeLinejoin="round" />
      {points.length > 0 && <Gap at={greatestGap(points)} label={gapLabel} x={x} y={y} />}
    </ChartFrame>
  )
}

function Grid({ ticks, x, y }: Pick<LorenzCurveProps, 'ticks'> & { readonly x: Scale; readonly y: Scale }) {
  return ticks.map(({ value, label }) => (
    <g key={value}>
      <line x1={x(value)} x2={x(value)} y1={y(0)} y2={y(1)} stroke={HAIRLINE} />
      <line x1={x(0)} x2={x(1)} y1={y(value)} y2={y(value)} stroke={HAIRLINE} />
      <text x={x(value)} y={y(0) + 16} textAnchor="middle" fill={INK_SECONDARY}>
        {label}
      </text>
      <text x={LEFT - 6} y={y(value) + AXIS_SIZE * MIDDLE} textAnchor="end" fill={INK_SECONDARY}>
        {label}
      </text>
    </g>
  ))
}

/** Turned along the diagonal, above it, in its lower part: the curve and the gap are elsewhere. */
function DiagonalLabel({ diagonalLabel, x, y }: LorenzCurveProps & { readonly x: Scale; readonly y: Scale }) {
  const degrees = (Math.atan2(y(1) - y(0), x(1) - x(0)) * 180) / Math.PI
  return (
    <text transform={`translate(${x(0.06)},${y(0.06)}) rotate(${degrees}) translate(0,-6)`} fill={INK_SECONDARY}>
      {diagonalLabel}
    </text>
  )
}

interface GapProps {
  readonly at: LorenzPoint
  readonly label: string
  readonly x: Scale
  readonly y: Scale
}

function Gap({ at, label, x, y }: GapProps) {
  const [top, bottom] = [y(at.x), y(at.y)]
  const isRoomLeft = x(at.x) - textWidth(label, LABEL_SIZE, true) - 10 > x(0)
  return (
    <g>
      <line x1={x(at.x)} x2={x(at.x)} y1={top} y2={bottom} stroke={INK} strokeWidth={1.6} />
      <circle cx={x(at.x)} cy={top} r={3} />
      <circle cx={x(at.x)} cy={bottom} r={3} />
      <text
        x={x(at.x) + (isRoomLeft ? -8 : 8)}
        y={(top + bottom) / 2 + LABEL_SIZE * MIDDLE}
        textAnchor={isRoomLeft ? 'end' : 'start'}
        fontSize={LABEL_SIZE}
        fontWeight={STRONG}
        {...HALO}
      >
        {label}
      </text>
    </g>
  )
}
