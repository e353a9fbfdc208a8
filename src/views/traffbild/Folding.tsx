import { useState } from 'react'
import { useLanguage } from '../../state/hooks.ts'
import { formatCount } from '../../symbology/format.ts'
import { useTexts } from './useTexts.ts'
import styles from './folding.module.css'

/** Rows that are shown before all are asked for. */
const FIRST = 10

interface Folding {
  readonly count: number
  readonly isWhole: boolean
  readonly setIsWhole: (isWhole: boolean) => void
  /** Class of the row at an index: all rows are there for paper, where nothing is folded. */
  readonly rowClass: (index: number) => string | undefined
}

/** A list of which the screen shows the first rows until the rest is asked for. */
export function useFolding(count: number): Folding {
  const [isWhole, setIsWhole] = useState(false)
  return { count, isWhole, setIsWhole, rowClass: (index) => (isWhole || index < FIRST ? undefined : styles.rest) }
}

/** Asks for the rest, where there is any. */
export function FoldButton({ folding: { count, isWhole, setIsWhole } }: { folding: Folding }) {
  const { areas: text } = useTexts()
  const language = useLanguage()
  if (count <= FIRST) return null
  return (
    <button type="button" className={styles.button} aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
      {isWhole ? text.showFewer : text.showAll({ count: formatCount(count, language) })}
    </button>
  )
}
