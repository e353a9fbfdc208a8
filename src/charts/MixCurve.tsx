import { HAIRLINE, INK, INK_SECONDARY, WHITE } from '../symbology/chrome.ts'
import { ChartFrame, HALO, type ChartTexts } from './ChartFrame.tsx'
import { besidePoint, curvePoints, linePoints } from './curveLabels.ts'
import type { Box, Circle } from './labelPlacement.ts'
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
  const boxes = placeLabels({ marks, now, width, height, x, y, curve: curvePoints(steps, domain, x, y) })
  const nowBox = boxes.at(-1)
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
        return box === undefined ? null : (
          <MarkLabel key={mark.id} mark={mark} box={box} isLeft={box.x < x(mark.threshold)} />
        )
      })}
      <line x1={x(now.threshold)} x2={x(now.threshold)} y1={y(now.share)} y2={height} stroke={INK} strokeWidth={2} />
      <circle cx={x(now.threshold)} cy={y(now.share)} r={DOT} />
      {nowBox !== undefined && <NowLabel label={now.label} box={nowBox} />}
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

interface Labelled extends Pick<MixCurveProps, 'marks' | 'now' | 'width' | 'height'> {
  readonly x: Linear
  readonly y: Linear
  readonly curve: readonly Circle[]
}

/** Where the labels of the marks stand, and last the one of the limit that is set: clear of all lines where they can. */
function placeLabels({ marks, now, width, height, x, y, curve }: Labelled): readonly Box[] {
  const foot = (step: CurveStep) =>
    linePoints({ x: x(step.threshold), y: y(step.share) }, { x: x(step.threshold), y: height })
  const room = { width, height, lines: [...curve, ...foot(now), ...marks.flatMap(foot)] }
  const at = (step: CurveStep) => ({ x: x(step.threshold), y: y(step.share) })
  const boxes: Box[] = []
  for (const mark of marks) boxes.push(besidePoint(at(mark), sizeOf(mark), room, boxes))
  const size = { width: textWidth(now.label, LABEL_SIZE + 2, true), height: LINE }
  boxes.push(besidePoint(at(now), size, room, boxes))
  return boxes
}

const sizeOf = ({ title, text }: CurveMark) => ({
  width: Math.max(textWidth(title, LABEL_SIZE, true), textWidth(text, LABEL_SIZE)),
  height: text === '' ? LINE : 2 * LINE,
})

function MarkLabel({ mark, box, isLeft }: { mark: CurveMark; box: Box; isLeft: boolean }) {
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

function NowLabel({ label, box }: { label: string; box: Box }) {
  return (
    <text x={box.x} y={box.y + LINE - 4} fontSize={LABEL_SIZE + 2} fontWeight={STRONG} {...HALO}>
      {label}
    </text>
  )
}
