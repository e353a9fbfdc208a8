import { AXIS, INK, WHITE } from '../symbology/chrome.ts'
import { ChartFrame, type ChartTexts } from './ChartFrame.tsx'
import { linear } from './linear.ts'

interface DotRowProps extends ChartTexts {
  readonly width: number
  readonly height: number
  /** The axis begins at 0 and ends here. */
  readonly max: number
  readonly value: number
  /** The city's value, as a line that the rows share. */
  readonly city: number
}

const DOT = 5

/** One value against the city's, for rows under each other on the same scale. */
export function DotRow({ width, height, max, value, city, ...texts }: DotRowProps) {
  const x = linear([0, max], [1, width - DOT - 2])
  const y = height / 2
  return (
    <ChartFrame {...texts} width={width} height={height}>
      <line x1={x(0)} x2={x(max)} y1={y} y2={y} stroke={AXIS} />
      <line x1={x(city)} x2={x(city)} y1={0} y2={height} stroke={INK} strokeWidth={1.6} />
      <circle cx={x(value)} cy={y} r={DOT} fill={INK} stroke={WHITE} strokeWidth={1} />
    </ChartFrame>
  )
}
