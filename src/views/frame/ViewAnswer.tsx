import type { ReactNode } from 'react'
import { useAppState } from '../../state/hooks.ts'
import styles from './answer.module.css'

/**
 * What a view is about, in small, and its answer in large: the heading that takes the focus when the view is opened.
 * What belongs to the answer follows it as children.
 */
export function ViewAnswer({ question, answer, children }: Parts) {
  const isEmbedded = useAppState((state) => state.query.isEmbedded)
  return (
    <div className={styles.answer}>
      {!isEmbedded && <p className={styles.question}>{question}</p>}
      <h1 tabIndex={-1} id="content-heading">
        {answer}
      </h1>
      {children}
    </div>
  )
}

interface Parts {
  readonly question: string
  readonly answer: ReactNode
  readonly children?: ReactNode
}
