import { HAIRLINE, INK, INK_SECONDARY, WHITE } from '../symbology/chrome.ts'
import { ChartFrame, HALO, type ChartTexts } from './ChartFrame.tsx'
import { leastCovering, within, type Box } from './labelPlacement.ts'
import { linear, type Linear } from './linear.ts'
import { textWidth } from './textWidth.ts'
import { AXIS_SIZE, LABEL_SIZE, MIDDLE, STRONG } from './typeSizes.ts'

/** From this threshold on, and up to the next, this share counts. */
export interface CurveStep {
  readonly threshold: number
  readonly share: number
}

/** What is looked for on the curve: where it comes closest, with a name and what it is. */
export interface CurveMark extends CurveStep {
  readonly id: string
  readonly title: string
  readonly text: string
}

interface MixCurveProps extends ChartTexts {
  readonly width: number
  readonly height: number
  readonly domain: readonly [low: number, high: number]
  /** Room on both sides, so that the axis lies as the track of a slider of the same width. */
  readonly inset: number
  /** Ascending; below the first nothing counts. */
  readonly steps: readonly CurveStep[]
  readonly marks: readonly CurveMark[]
  readonly now: CurveStep & { readonly label: string }
  readonly yTicks: readonly { readonly value: number; readonly label: string }[]
}

const TOP = 10
const LINE = 17
const DOT = 5

/** The share that counts as mixed at every threshold, with what is looked for and where the threshold stands. */
export function MixCurve({ width, height, domain, inset, steps, marks, now, yTicks, ...texts }: MixCurveProps) {
  const x = linear(domain, [inset, width - inset])
  const y = linear([0, 1], [height - 1, TOP])
  const boxes = marks.map((mark) => markBox(mark, x, y, width))
  return (
    <ChartFrame {...texts} width={width} height={height}>
      {yTicks.map(({ value, label }) => (
        <g key={value}>
          <line x1={x(domain[0])} x2={x(domain[1])} y1={y(value)} y2={y(value)} stroke={HAIRLINE} />
          <text x={x(domain[0]) - 8} y={y(value) + AXIS_SIZE * MIDDLE} textAnchor="end" fill={INK_SECONDARY}>
            {label}
          </text>
        </g>
      ))}
      <path d={stepPath(steps, domain, x, y)} fill="none" stroke={INK} strokeWidth={2} />
      {marks.map((mark) => (
        <g key={mark.id} data-mark={mark.id}>
          <line
            x1={x(mark.threshold)}
            x2={x(mark.threshold)}
            y1={y(mark.share)}
            y2={height}
            stroke={INK}
            strokeDasharray="4 3"
          />
          <circle cx={x(mark.threshold)} cy={y(mark.share)} r={DOT} fill={WHITE} stroke={INK} strokeWidth={1.6} />
        </g>
      ))}
      {marks.map((mark, index) => {
        const box = boxes[index]
        return box === undefined ? null : <MarkLabel key={mark.id} mark={mark} box={box} />
      })}
      <line x1={x(now.threshold)} x2={x(now.threshold)} y1={y(now.share)} y2={height} stroke={INK} strokeWidth={2} />
      <circle cx={x(now.threshold)} cy={y(now.share)} r={DOT} />
      <NowLabel now={now} x={x} y={y} width={width} boxes={boxes} steps={steps} />
    </ChartFrame>
  )
}

/** A horizontal line for each step; it starts where the axis does and ends where it does. */
function stepPath(steps: readonly CurveStep[], [low, high]: readonly [number, number], x: Linear, y: Linear): string {
  const before = steps.filter(({ threshold }) => threshold <= low).at(-1)?.share ?? 0
  const inside = steps.filter(({ threshold }) => threshold > low && threshold <= high)
  const parts = inside.map(({ threshold, share }) => `H${x(threshold).toFixed(1)}V${y(share).toFixed(1)}`)
  return `M${x(low).toFixed(1)},${y(before).toFixed(1)}${parts.join('')}H${x(high).toFixed(1)}`
}

/** Left of the mark above the curve in the lower part of it, right of it below the curve in the upper. */
function markBox({ threshold, share, title, text }: CurveMark, x: Linear, y: Linear, width: number): Box {
  const wide = Math.max(textWidth(title, LABEL_SIZE, true), textWidth(text, LABEL_SIZE))
  const isLeft = share < 0.5
  const height = text === '' ? LINE : 2 * LINE
  const size = { width: wide, height }
  const place = isLeft
    ? { x: x(threshold) - 10 - wide, y: y(share) - height }
    : { x: x(threshold) + 10, y: y(share) + 8 }
  return within({ ...size, ...place }, width)
}

function MarkLabel({ mark, box }: { mark: CurveMark; box: Box }) {
  const isLeft = mark.share < 0.5
  const at = { x: isLeft ? box.x + box.width : box.x, textAnchor: isLeft ? ('end' as const) : ('start' as const) }
  return (
    <g fontSize={LABEL_SIZE} {...HALO}>
      <text {...at} y={box.y + LINE - 4} fontWeight={STRONG}>
        {mark.title}
      </text>
      <text {...at} y={box.y + 2 * LINE - 4} fill={INK_SECONDARY}>
        {mark.text}
      </text>
    </g>
  )
}

interface NowLabelProps extends Pick<MixCurveProps, 'now' | 'width' | 'steps'> {
  readonly x: Linear
  readonly y: Linear
  readonly boxes: readonly Box[]
}

/** Where it covers least of the curve and of the other labels. */
function NowLabel({ now, x, y, width, boxes, steps }: NowLabelProps) {
  const size = { width: textWidth(now.label, LABEL_SIZE + 2, true), height: LINE }
  const [px, py] = [x(now.threshold), y(now.share)]
  const at = (dx: number, dy: number): Box => within({ ...size, x: px + dx, y: Math.max(0, py + dy) }, width)
  const curve = steps.map(({ threshold, share }) => ({ x: x(threshold), y: y(share), r: 3 }))
  const box = leastCovering(
    [at(10, 6), at(-10 - size.width, -LINE - 6), at(10, 24), at(-10 - size.width, 6), at(-10 - size.width, -40)],
    { boxes, circles: curve },
  )
  return (
    <text x={box.x} y={box.y + LINE - 4} fontSize={LABEL_SIZE + 2} fontWeight={STRONG} {...HALO}>
      {now.label}
    </text>
  )
}
