import { sumOf, type Effort } from '../../domain/interventions.ts'
import styles from './ladder.module.css'

export type Mark = 'known' | 'unknown' | 'running'

export function markOf(effort: Effort): Mark {
  if (effort.kind === 'running') return 'running'
  return sumOf(effort, 'applied').state === 'known' ? 'known' : 'unknown'
}

/** One effort: a square for an application, filled when its sum is known, a circle for one that goes on. */
export function EffortMark({ mark }: { mark: Mark }) {
  return (
    <svg width="13" height="13" viewBox="0 0 13 13" className={styles.mark} aria-hidden>
      {mark === 'running' ? (
        <circle cx="6.5" cy="6.5" r="5" />
      ) : (
        <rect x="1.5" y="1.5" width="10" height="10" data-filled={mark === 'known'} />
      )}
    </svg>
  )
}
