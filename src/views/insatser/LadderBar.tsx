import { patternUrl } from '../../charts/patterns.tsx'
import type { LadderStep } from '../../state/effortsLadder.ts'
import styles from './ladder.module.css'

const HEIGHT = 14
const UNKNOWN_WIDTH = 22
const GAP = 4

/** The known sums of a step on the scale of the band, and a dashed box of no size where sums are unknown. */
export function LadderBar({
  step,
  patterns,
  pixelsPer,
}: {
  step: LadderStep
  patterns: string
  pixelsPer: (sek: number) => number
}) {
  const known = pixelsPer(step.sums.reduce((sum, sek) => sum + sek, 0))
  if (step.sums.length === 0 && step.unknown === 0) return null
  const unknownX = known === 0 ? 1 : known + GAP
  const width = step.unknown === 0 ? known + 2 : unknownX + UNKNOWN_WIDTH + 1
  return (
    <svg width={width} height={HEIGHT + 2} className={styles.bar} aria-hidden>
      {step.sums.map((sek, index) => {
        const before = step.sums.slice(0, index).reduce((sum, other) => sum + other, 0)
        return (
          <rect
            key={index}
            x={1 + pixelsPer(before)}
            y={1}
            width={pixelsPer(sek)}
            height={HEIGHT}
            style={step.isPlaced ? { fill: patternUrl(patterns, 'placeNamed') } : undefined}
          />
        )
      })}
      {step.unknown > 0 && <rect x={unknownX} y={1} width={UNKNOWN_WIDTH} height={HEIGHT} className={styles.unknown} />}
    </svg>
  )
}
