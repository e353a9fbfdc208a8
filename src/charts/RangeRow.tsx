import { HAIRLINE, INK, WHITE } from '../symbology/chrome.ts'
import { ChartFrame, type ChartTexts } from './ChartFrame.tsx'
import { linear } from './linear.ts'

interface RangeRowProps extends ChartTexts {
  readonly width: number
  readonly height: number
  /** The axis begins at 0 and ends here. */
  readonly max: number
  readonly value: number
  /** Drawn as a whisker; null where there is none. */
  readonly interval: readonly [low: number, high: number] | null
  /** The subject is filled and bold, what it is compared with a ring. */
  readonly isSubject: boolean
}

const DOT = 6
const WHISKER = 5

/** One value as a length from 0, for rows under each other on the same scale. */
export function RangeRow({ width, height, max, value, interval, isSubject, ...texts }: RangeRowProps) {
  const x = linear([0, max], [1, width - DOT - 2])
  const y = height / 2
  return (
    <ChartFrame {...texts} width={width} height={height}>
      <line x1={x(0)} x2={x(max)} y1={y} y2={y} stroke={HAIRLINE} />
      <line x1={x(0)} x2={x(0)} y1={y - 5} y2={y + 5} stroke={INK} />
      <line x1={x(0)} x2={x(value)} y1={y} y2={y} stroke={INK} strokeWidth={isSubject ? 3 : 1.4} />
      {interval !== null && <Whisker from={x(interval[0])} to={x(interval[1])} y={y} />}
      <circle
        cx={x(value)}
        cy={y}
        r={isSubject ? DOT : DOT - 1}
        fill={isSubject ? INK : WHITE}
        stroke={INK}
        strokeWidth={1.4}
      />
    </ChartFrame>
  )
}

/** Ends stand out above and below the dot, so that an interval narrower than the dot still shows as one. */
function Whisker({ from, to, y }: { readonly from: number; readonly to: number; readonly y: number }) {
  const reach = DOT + WHISKER / 2
  return (
    <path
      d={`M${from},${y - reach}v${2 * reach}M${to},${y - reach}v${2 * reach}M${from},${y}H${to}`}
      stroke={INK}
      fill="none"
    />
  )
}
