import { INSATSER_MORE } from '../../i18n/insatserMore.ts'
import type { TallyText } from '../../state/effortsNames.ts'
import { useLanguage } from '../../state/hooks.ts'
import styles from './more.module.css'

interface TallyCellProps {
  readonly text: TallyText | null
  /** Whether the number of efforts stands in the cell, not in a column of its own. */
  readonly hasEfforts: boolean
  /** Length of a bar under the number, 0 to 1. */
  readonly length?: number
}

/** Kronor that are known, what is not known beside them, and how many efforts that is. */
export function TallyCell({ text, hasEfforts, length = 0 }: TallyCellProps) {
  const { noEffort } = INSATSER_MORE[useLanguage()]
  if (text === null) {
    return (
      <td className={styles.number}>
        <span aria-hidden>–</span>
        <span className="visually-hidden">{noEffort}</span>
      </td>
    )
  }
  return (
    <td className={styles.number}>
      <span className={text.isNumber ? undefined : styles.word}>{text.money}</span>
      {text.besides !== '' && <span className={styles.aside}> {text.besides}</span>}
      {hasEfforts && <span className={styles.aside}> {text.efforts}</span>}
      {length > 0 && (
        <svg className={styles.bar} width="100%" height="6" aria-hidden>
          <rect x={`${(1 - length) * 100}%`} width={`${length * 100}%`} height="6" />
        </svg>
      )}
    </td>
  )
}
