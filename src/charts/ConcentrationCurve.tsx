import { HAIRLINE, INK, INK_SECONDARY } from '../symbology/chrome.ts'
import { sequential } from '../symbology/palettes.ts'
import { ChartFrame, type ChartTexts } from './ChartFrame.tsx'
import { linear, type Linear } from './linear.ts'
import { textWidth } from './textWidth.ts'
import { AXIS_SIZE, LABEL_SIZE, MIDDLE } from './typeSizes.ts'

/** Cumulative shares from 0 to 1, all of the same length. */
export interface CumulativeShares {
  readonly people: readonly number[]
  readonly need: readonly number[]
  /** Null where the choice places no money. */
  readonly money: readonly number[] | null
  readonly low: readonly number[]
  readonly high: readonly number[]
}

interface ConcentrationCurveProps extends ChartTexts {
  readonly width: number
  readonly curve: CumulativeShares
  readonly ticks: readonly { readonly value: number; readonly label: string }[]
  readonly xLabel: string
  readonly yLabel: string
  /** Where the axis begins and ends, in words: the direction decides the sign of the index. */
  readonly startLabel: string
  readonly endLabel: string
  /** What the lines and the band stand for. */
  readonly names: {
    readonly money: string
    readonly band: string
    readonly need: string
    readonly equal: string
  }
}

const LEFT = 34
const RIGHT = 12
const KEY_ROW = 20
const BOTTOM = 58

/** Cumulative money and need against cumulative residents, and how far the money's curve moves with the assumptions. */
export function ConcentrationCurve(props: ConcentrationCurveProps) {
  const { width, curve, ticks, xLabel, yLabel } = props
  const entries = keyEntries(props)
  const keyTop = keyRows(entries, width) * KEY_ROW
  const side = width - LEFT - RIGHT
  const top = keyTop + 26
  const height = top + side + BOTTOM
  const x = linear([0, 1], [LEFT, width - RIGHT])
  const y = linear([0, 1], [top + side, top])
  const line = (values: readonly number[]) => pointsOf(curve.people, values, x, y)
  const band = `${line(curve.high)} ${line(curve.low).split(' ').reverse().join(' ')}`
  return (
    <ChartFrame title={props.title} description={props.description} width={width} height={height}>
      <Key entries={entries} width={width} />
      <text x={0} y={keyTop + AXIS_SIZE} fill={INK_SECONDARY}>
        {yLabel}
      </text>
      <Grid ticks={ticks} x={x} y={y} />
      <polygon points={band} fill={HAIRLINE} fillOpacity={0.75} data-band />
      <line x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} stroke={INK} strokeDasharray="2 4" />
      <polyline points={line(curve.need)} fill="none" stroke={needColor} strokeWidth={3.5} data-need />
      {curve.money !== null && (
        <polyline points={line(curve.money)} fill="none" stroke={INK} strokeWidth={2} data-money />
      )}
      <g fill={INK_SECONDARY}>
        <text x={LEFT} y={height - 24}>
          {props.startLabel}
        </text>
        <text x={width - RIGHT} y={height - 24} textAnchor="end">
          {props.endLabel}
        </text>
        <text x={width - RIGHT} y={height - 6} textAnchor="end">
          {xLabel}
        </text>
      </g>
    </ChartFrame>
  )
}

const needColor = sequential(5)[3]?.color ?? INK

const pointsOf = (people: readonly number[], values: readonly number[], x: Linear, y: Linear): string =>
  people.map((share, index) => `${x(share).toFixed(1)},${y(values[index] ?? 0).toFixed(1)}`).join(' ')

function Grid({ ticks, x, y }: Pick<ConcentrationCurveProps, 'ticks'> & { readonly x: Linear; readonly y: Linear }) {
  return ticks.map(({ value, label }) => (
    <g key={value}>
      <line x1={x(value)} x2={x(value)} y1={y(0)} y2={y(1)} stroke={HAIRLINE} />
      <line x1={x(0)} x2={x(1)} y1={y(value)} y2={y(value)} stroke={HAIRLINE} />
      <text x={x(value)} y={y(0) + 16} textAnchor={value === 1 ? 'end' : 'middle'} fill={INK_SECONDARY}>
        {label}
      </text>
      <text x={LEFT - 6} y={y(value) + AXIS_SIZE * MIDDLE} textAnchor="end" fill={INK_SECONDARY}>
        {label}
      </text>
    </g>
  ))
}

interface KeyEntry {
  readonly id: 'money' | 'band' | 'need' | 'equal'
  readonly text: string
}

const keyEntries = ({ names: key, curve }: ConcentrationCurveProps): readonly KeyEntry[] => [
  ...(curve.money === null ? [] : [{ id: 'money' as const, text: key.money }]),
  { id: 'band', text: key.band },
  { id: 'need', text: key.need },
  { id: 'equal', text: key.equal },
]

const SWATCH = 30

const isTwoAbreast = (entries: readonly KeyEntry[], width: number): boolean =>
  entries.every(({ text }) => SWATCH + textWidth(text, LABEL_SIZE) < width / 2 - 8)

const keyRows = (entries: readonly KeyEntry[], width: number): number =>
  isTwoAbreast(entries, width) ? Math.ceil(entries.length / 2) : entries.length

function Key({ entries, width }: { readonly entries: readonly KeyEntry[]; readonly width: number }) {
  const columns = isTwoAbreast(entries, width) ? 2 : 1
  return entries.map(({ id, text }, index) => (
    <g
      key={id}
      transform={`translate(${(index % columns) * (width / 2)},${Math.floor(index / columns) * KEY_ROW + 8})`}
    >
      <KeyLine id={id} />
      <text x={SWATCH} y={LABEL_SIZE * MIDDLE} fontSize={LABEL_SIZE}>
        {text}
      </text>
    </g>
  ))
}

function KeyLine({ id }: Pick<KeyEntry, 'id'>) {
  if (id === 'band') return <rect x={0} y={-6} width={22} height={12} fill={HAIRLINE} fillOpacity={0.75} />
  if (id === 'need') return <line x1={0} x2={22} stroke={needColor} strokeWidth={3.5} />
  return (
    <line
      x1={0}
      x2={22}
      stroke={INK}
      strokeWidth={id === 'money' ? 2 : 1}
      strokeDasharray={id === 'equal' ? '2 4' : undefined}
    />
  )
}
