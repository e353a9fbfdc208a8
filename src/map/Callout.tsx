import { calloutPlace } from './calloutPlace.ts'
import styles from './map.module.css'

/** The chosen area's name and value on the highlighter, beside the area, with a leader to it. */
export function Callout({ text, x, y, width }: { text: string; x: number; y: number; width: number }) {
  const { box, end } = calloutPlace(text, x, y, width)
  const leader = `M${x},${y} L${end[0]},${end[1]}`
  return (
    <g className={styles.callout}>
      <path d={leader} className={styles.leaderGround} />
      <path d={leader} className={styles.leader} />
      <circle cx={x} cy={y} r={3} />
      <rect x={box.left} y={box.top} width={box.right - box.left} height={box.bottom - box.top} />
      <text x={(box.left + box.right) / 2} y={box.top + 17}>
        {text}
      </text>
    </g>
  )
}
