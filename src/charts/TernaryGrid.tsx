import { HAIRLINE, INK, INK_SECONDARY } from '../symbology/chrome.ts'
import { placeIn, shareLine, type Point, type Triangle } from './ternaryLayout.ts'
import { LABEL_SIZE, STRONG } from './typeSizes.ts'

/** A share with its text. */
export interface ShareTick {
  readonly value: number
  readonly label: string
}

/** Room beside the triangle for the numbers of its scales. */
export const TERNARY_SIDE = 40
/** Where a tick would stand under the threshold's label, it is left out. */
const CLEAR = 0.07

/** Which side of the line a form's numbers stand on: below for rental, right for cooperative, left for owner. */
const OUTWARD: readonly {
  readonly end: 0 | 1
  readonly dx: number
  readonly dy: number
  readonly anchor: 'start' | 'middle' | 'end'
}[] = [
  { end: 0, dx: 0, dy: 25, anchor: 'middle' },
  { end: 0, dx: 7, dy: 4, anchor: 'start' },
  { end: 0, dx: -7, dy: 4, anchor: 'end' },
]
const FORMS = [0, 1, 2] as const

interface GridProps {
  readonly triangle: Triangle
  readonly ticks: readonly ShareTick[]
  readonly threshold: number
  readonly label: string
}

/** Lines of equal share for each form, their per cent outside the side where the line begins, and the threshold's. */
export function TernaryGrid({ triangle, ticks, threshold, label }: GridProps) {
  return FORMS.map((form) => (
    <g key={form}>
      {ticks.map(({ value, label: written }) => {
        const [from, to] = ends(triangle, form, value)
        return (
          <g key={value}>
            <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} stroke={HAIRLINE} />
            {Math.abs(value - threshold) > CLEAR && <Tick form={form} at={from} label={written} />}
          </g>
        )
      })}
      <Tick form={form} at={ends(triangle, form, threshold)[0]} label={label} isStrong />
    </g>
  ))
}

function ends(triangle: Triangle, form: 0 | 1 | 2, share: number): readonly [Point, Point] {
  const [a, b] = shareLine(form, share)
  return [placeIn(triangle, a), placeIn(triangle, b)]
}

function Tick({
  form,
  at,
  label,
  isStrong = false,
}: {
  form: 0 | 1 | 2
  at: Point
  label: string
  isStrong?: boolean
}) {
  const place = OUTWARD[form]
  return (
    <text
      x={at.x + (place?.dx ?? 0)}
      y={at.y + (place?.dy ?? 0)}
      textAnchor={place?.anchor}
      fill={isStrong ? INK : INK_SECONDARY}
      fontWeight={isStrong ? STRONG : undefined}
    >
      {label}
    </text>
  )
}

export function CornerNames({ triangle, corners }: { triangle: Triangle; corners: readonly [string, string, string] }) {
  const { left, right, top } = triangle
  const style = { fontSize: LABEL_SIZE, fontWeight: STRONG }
  return (
    <g {...style}>
      <text x={Math.max(0, left.x - TERNARY_SIDE)} y={left.y + 46}>
        {corners[0]}
      </text>
      <text x={right.x + TERNARY_SIDE} y={right.y + 46} textAnchor="end">
        {corners[1]}
      </text>
      <text x={top.x} y={top.y - 10} textAnchor="middle">
        {corners[2]}
      </text>
    </g>
  )
}
