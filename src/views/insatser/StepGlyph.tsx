import { patternUrl } from '../../charts/patterns.tsx'
import type { Precision } from '../../domain/interventions.ts'
import styles from './ladder.module.css'

const AREA = 'M4,9 L13,3 L25,7 L24,20 L14,26 L5,21 Z'
const CITY = 'M13,2 L20,4 L19,9 L26,11 L27,19 L20,21 L19,27 L12,24 L5,26 L6,19 L2,16 L8,12 L9,6 Z'

/** How exactly a place is stated, as a form: from a dot to an empty frame. */
export function StepGlyph({ precision, patterns }: { precision: Precision; patterns: string }) {
  return (
    <svg width="30" height="30" viewBox="0 0 30 30" className={styles.glyph} aria-hidden>
      <Form precision={precision} patterns={patterns} />
    </svg>
  )
}

function Form({ precision, patterns }: { precision: Precision; patterns: string }) {
  switch (precision) {
    case 'point':
      return <circle cx="15" cy="15" r="5.5" className={styles.solid} />
    case 'areas':
      return <path d={AREA} style={{ fill: patternUrl(patterns, 'placeNamed') }} />
    case 'largerArea':
      return (
        <>
          <path d={AREA} />
          <path d="M13,3 L15,14 L24,20 M15,14 L5,21" className={styles.thin} />
        </>
      )
    case 'city':
      return <path d={CITY} />
    case 'community':
      return (
        <>
          <path d="M10,11 L15,20 L20,11 Z" className={styles.thin} />
          <circle cx="9" cy="9" r="5" />
          <circle cx="21" cy="9" r="5" />
          <circle cx="15" cy="21" r="5" />
        </>
      )
    case 'intendedLocal':
      return <circle cx="15" cy="15" r="11" className={styles.dotted} />
    case 'notStated':
      return <path d="M9,4 H4 V26 H9 M21,4 H26 V26 H21" />
  }
}
