import { labelBox } from './placeLabels.ts'
import styles from './map.module.css'

const CALLOUT_RISE = 58
const CALLOUT_REACH = 76

/** The chosen area's name and value on the highlighter, beside the area, with a leader to it. */
export function Callout({ text, x, y, width }: { text: string; x: number; y: number; width: number }) {
  const { left, right } = labelBox([text], 14, 0, 0)
  const boxWidth = right - left + 14
  const reach = x - CALLOUT_REACH - boxWidth / 2 > 4 ? -CALLOUT_REACH : CALLOUT_REACH
  const middle = Math.min(Math.max(x + reach, boxWidth / 2 + 4), width - boxWidth / 2 - 4)
  const top = y - CALLOUT_RISE - 24 < 4 ? y + CALLOUT_RISE : y - CALLOUT_RISE - 24
  const edge = top < y ? top + 24 : top
  return (
    <g className={styles.callout}>
      <path d={`M${x},${y} L${middle},${edge}`} className={styles.leaderGround} />
      <path d={`M${x},${y} L${middle},${edge}`} className={styles.leader} />
      <circle cx={x} cy={y} r={3} />
      <rect x={middle - boxWidth / 2} y={top} width={boxWidth} height={24} />
      <text x={middle} y={top + 17}>
        {text}
      </text>
    </g>
  )
}
