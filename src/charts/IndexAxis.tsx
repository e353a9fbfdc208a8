import { CONTROL, INK, INK_SECONDARY, WHITE } from '../symbology/chrome.ts'
import { ChartFrame, type ChartTexts } from './ChartFrame.tsx'
import { CHANCE_LINE, indexLabels, type IndexMark } from './indexLabels.ts'
import { AXIS_SIZE, HERO_SIZE, LABEL_SIZE, STRONG } from './typeSizes.ts'
import { linear, type Linear } from './linear.ts'

export interface IndexAxisProps extends ChartTexts {
  readonly width: number
  /** At least 140, and 18 more for each comparison beyond the second. */
  readonly height: number
  readonly ticks: readonly { readonly value: number; readonly label: string }[]
  /** What chance alone would give. */
  readonly chance: { readonly from: number; readonly to: number; readonly label: string } | null
  readonly subject: {
    readonly value: number
    /** The value as written, large. */
    readonly figure: string
    /** Whose it is, and its interval in words. */
    readonly note: string
    readonly interval: readonly [low: number, high: number] | null
  }
  readonly others: readonly IndexMark[]
  /** What 0 and 1 mean. */
  readonly startLabel: string
  readonly endLabel: string
}

const EDGE = 4
const BELOW_AXIS = 38
const CHANCE_HEIGHT = 22

/** An index from 0 to 1, in full: the subject with its figure, chance as a block, others as rings with their names. */
export function IndexAxis(props: IndexAxisProps) {
  const { width, height, ticks, chance, subject, others } = props
  const x = linear([0, 1], [EDGE, width - EDGE])
  const axisY = height - BELOW_AXIS
  const labels = indexLabels({ subject, others, chance }, x, { width, axisY, chanceHeight: CHANCE_HEIGHT })
  return (
    <ChartFrame {...props}>
      <line x1={x(0)} x2={x(1)} y1={axisY} y2={axisY} stroke={CONTROL} />
      {ticks.map(({ value, label }) => (
        <g key={value}>
          <line x1={x(value)} x2={x(value)} y1={axisY} y2={axisY + 4} stroke={CONTROL} />
          <text x={x(value)} y={axisY + 17} textAnchor={anchorAt(value)} fill={INK_SECONDARY}>
            {label}
          </text>
        </g>
      ))}
      <text x={0} y={height - 4} fill={INK_SECONDARY}>
        {props.startLabel}
      </text>
      <text x={width} y={height - 4} textAnchor="end" fill={INK_SECONDARY}>
        {props.endLabel}
      </text>
      {chance !== null && labels.chance !== null && <Chance chance={chance} x={x} axisY={axisY} text={labels.chance} />}
      {labels.others.map(({ mark, elbow }, index) => (
        <g key={index}>
          <polyline
            points={`${x(mark.value)},${axisY} ${x(mark.value)},${elbow.y} ${elbow.x},${elbow.y}`}
            fill="none"
            stroke={CONTROL}
          />
          <circle cx={x(mark.value)} cy={axisY} r={4.6} fill={WHITE} stroke={INK} strokeWidth={1.5} />
          <text x={elbow.textX} y={elbow.y + 4.5} textAnchor={elbow.anchor} fontSize={LABEL_SIZE}>
            {mark.label}
          </text>
        </g>
      ))}
      <Subject subject={subject} x={x} axisY={axisY} text={labels.subject} />
    </ChartFrame>
  )
}

/** The outermost numbers stay inside the drawing. */
function anchorAt(value: number): 'start' | 'middle' | 'end' {
  if (value === 0) return 'start'
  return value === 1 ? 'end' : 'middle'
}

interface ChanceProps {
  readonly chance: NonNullable<IndexAxisProps['chance']>
  readonly x: Linear
  readonly axisY: number
  readonly text: { readonly x: number; readonly lines: readonly string[]; readonly firstY: number }
}

function Chance({ chance, x, axisY, text }: ChanceProps) {
  // A band narrower than this would look like a tick.
  const width = Math.max(4, x(chance.to) - x(chance.from))
  return (
    <g>
      <rect x={x(chance.from)} y={axisY - CHANCE_HEIGHT} width={width} height={CHANCE_HEIGHT} fill={CONTROL} />
      {text.lines.map((line, index) => (
        <text key={line} x={text.x} y={text.firstY + index * CHANCE_LINE} fill={INK_SECONDARY}>
          {line}
        </text>
      ))}
    </g>
  )
}

interface SubjectProps {
  readonly subject: IndexAxisProps['subject']
  readonly x: Linear
  readonly axisY: number
  readonly text: { readonly x: number; readonly anchor: 'start' | 'end' }
}

function Subject({ subject, x, axisY, text }: SubjectProps) {
  const at = x(subject.value)
  return (
    <g>
      <line x1={at} x2={at} y1={4} y2={axisY} stroke={INK} strokeWidth={3} />
      {subject.interval !== null && (
        <line
          x1={x(subject.interval[0])}
          x2={x(subject.interval[1])}
          y1={axisY}
          y2={axisY}
          stroke={INK}
          strokeWidth={4}
        />
      )}
      <circle cx={at} cy={axisY} r={6} />
      <text x={text.x} y={38} textAnchor={text.anchor} fontSize={HERO_SIZE} fontWeight={STRONG}>
        {subject.figure}
      </text>
      <text x={text.x} y={56} textAnchor={text.anchor} fontSize={AXIS_SIZE} fill={INK_SECONDARY}>
        {subject.note}
      </text>
    </g>
  )
}
