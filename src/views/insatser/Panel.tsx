import { useId, type ReactNode } from 'react'
import { selectEffortsSource, selectShownNote } from '../../state/effortsNames.ts'
import { useAppState } from '../../state/hooks.ts'
import { Rich } from '../frame/Rich.tsx'
import styles from './more.module.css'

interface PanelProps {
  /** A sentence with its number. */
  readonly title: string
  readonly note: string
  /** Besides where the efforts are from. */
  readonly source?: string
  readonly children?: ReactNode
}

/** One finding of the lower part: what it says, what it does not, the figures, and where they are from. */
export function Panel({ title, note, source, children }: PanelProps) {
  const heading = useId()
  const shown = useAppState(selectShownNote)
  const efforts = useAppState(selectEffortsSource)
  return (
    <section className={styles.panel} aria-labelledby={heading}>
      <h2 id={heading}>
        <Rich text={title} />
      </h2>
      <p className={styles.small}>
        {shown} {note}
      </p>
      {children}
      <p className={styles.source}>
        {efforts} {source}
      </p>
    </section>
  )
}
