import { AXIS, CONTROL, INK, INK_SECONDARY, MARK, WHITE } from '../symbology/chrome.ts'
import { ChartFrame, type ChartTexts } from './ChartFrame.tsx'
import { spread } from './spread.ts'
import { AXIS_SIZE, MIDDLE, STRONG } from './typeSizes.ts'
import { linear, type Linear } from './linear.ts'
import { tickMarks } from './tickMarks.ts'

export interface StripChoice {
  readonly value: number
  /** A letter in a badge, where several areas are compared; null for a single choice. */
  readonly letter: string | null
}

interface DotStripProps extends ChartTexts {
  readonly width: number
  /** At least 20; 44 with letters. */
  readonly height: number
  readonly domain: readonly [low: number, high: number]
  /** The ends of the axis, written. */
  readonly endLabels: readonly [low: string, high: string]
  /** Room for each of them, the same in all strips of a column so that the axes line up. */
  readonly endWidth: number
  /** All areas with a value. */
  readonly values: readonly number[]
  readonly city: number | null
  /** The larger area that the chosen one belongs to. */
  readonly larger: number | null
  readonly choices: readonly StripChoice[]
}

const TICK = 9
const CITY = 17
const DIAMOND = 7.5
const CIRCLE = 4.9
const BADGE = 8.6
const BADGE_DISTANCE = 20

/** All areas on one axis: ticks for all, a line for the city, a diamond for the larger area, circles for the chosen. */
export function DotStrip(props: DotStripProps) {
  const { width, height, domain, endLabels, endWidth, values, city, larger, choices } = props
  const x = linear(domain, [endWidth + 6, width - endWidth - 6])
  const y = choices.some(({ letter }) => letter !== null) ? height - TICK - 2 : height / 2
  const [start, end] = x.range
  const ticks = tickMarks(values.map(x))
  return (
    <ChartFrame {...props}>
      <text x={endWidth} y={y + AXIS_SIZE * MIDDLE} textAnchor="end" fill={INK_SECONDARY}>
        {endLabels[0]}
      </text>
      <text x={width - endWidth} y={y + AXIS_SIZE * MIDDLE} fill={INK_SECONDARY}>
        {endLabels[1]}
      </text>
      <line x1={start} x2={end} y1={y} y2={y} stroke={AXIS} />
      {/* One path for all ticks: a hundred elements a strip would be many on a page of strips. */}
      <path
        d={ticks.map((tick) => `M${tick.x.toFixed(1)},${y - (tick.height * TICK) / 2}v${tick.height * TICK}`).join('')}
        stroke={CONTROL}
        strokeOpacity={0.85}
      />
      {city !== null && <CityLine x={x(city)} y={y} />}
      {larger !== null && <Diamond x={x(larger)} y={y} />}
      <Choices choices={choices} x={x} y={y} width={width} />
    </ChartFrame>
  )
}

function CityLine({ x, y }: { readonly x: number; readonly y: number }) {
  const line = { x1: x, x2: x, y1: y - CITY / 2, y2: y + CITY / 2 }
  return (
    <>
      <line {...line} stroke={WHITE} strokeWidth={4} />
      <line {...line} stroke={INK} strokeWidth={1.6} />
    </>
  )
}

function Diamond({ x, y }: { readonly x: number; readonly y: number }) {
  const path = `M${x - DIAMOND},${y}L${x},${y - DIAMOND}L${x + DIAMOND},${y}L${x},${y + DIAMOND}Z`
  return <path d={path} fill={WHITE} stroke={INK} strokeWidth={1.4} />
}

interface ChoicesProps {
  readonly choices: readonly StripChoice[]
  readonly x: Linear
  readonly y: number
  readonly width: number
}

/** Badges keep apart; the stem leads back to the value. */
function Choices({ choices, x, y, width }: ChoicesProps) {
  const badges = spread(
    choices.map(({ value }) => x(value)),
    BADGE_DISTANCE,
    [BADGE + 1, width - BADGE - 1],
  )
  const badgeY = BADGE + 1
  return choices.map(({ value, letter }, index) => (
    <g key={index}>
      {letter !== null && (
        <>
          <line x1={x(value)} y1={y} x2={badges[index]} y2={badgeY} stroke={INK} strokeWidth={1.2} />
          <circle cx={badges[index]} cy={badgeY} r={BADGE} fill={MARK} stroke={INK} strokeWidth={1.4} />
          <text x={badges[index]} y={badgeY + AXIS_SIZE * MIDDLE} textAnchor="middle" fontWeight={STRONG}>
            {letter}
          </text>
        </>
      )}
      <circle cx={x(value)} cy={y} r={CIRCLE} fill={MARK} stroke={INK} strokeWidth={1.6} />
    </g>
  ))
}
