import type { Figure } from '../../domain/figures.ts'
import { AXIS, INK, MARK, WHITE } from '../../symbology/chrome.ts'
import type { StripScale } from '../../state/areaTable.ts'

const WIDTH = 150
const HEIGHT = 18
const MARGIN = 6

/** One area's place on the scale of all, with the city as a line. It repeats the number beside it. */
export function ValueStrip({
  figure,
  fill,
  strip,
  isHollow,
  isChosen,
}: {
  figure: Figure
  fill: string
  strip: StripScale
  isHollow: boolean
  isChosen: boolean
}) {
  const x = (value: number) => MARGIN + ((value - strip.low) / (strip.high - strip.low)) * (WIDTH - 2 * MARGIN)
  const middle = HEIGHT / 2
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
      <line x1={MARGIN} x2={WIDTH - MARGIN} y1={middle} y2={middle} stroke={AXIS} />
      {strip.city !== null && (
        <line x1={x(strip.city)} x2={x(strip.city)} y1={2} y2={HEIGHT - 2} stroke={INK} strokeWidth={1.4} />
      )}
      {figure.state === 'value' && (
        <circle
          cx={x(figure.value)}
          cy={middle}
          r={4.6}
          fill={isChosen ? MARK : isHollow ? WHITE : fill}
          stroke={INK}
          strokeWidth={isChosen ? 1.6 : 1}
        />
      )}
    </svg>
  )
}
