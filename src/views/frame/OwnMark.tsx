import { useAppState } from '../../state/hooks.ts'
import { selectLayerMark } from '../../state/ownMarks.ts'
import styles from './ownMark.module.css'

/** Says beside figures that they are from a file of the reader's own; nothing where they are not. */
export function OwnMark() {
  const mark = useAppState(selectLayerMark)
  return mark === null ? null : <p className={styles.mark}>{mark}</p>
}
