import { useEffect, useRef } from 'react'
import { useAppState, useLanguage } from '../../state/useAppState.ts'
import { formatCount } from '../../symbology/format.ts'
import { MeasureList } from './MeasureList.tsx'
import { MeasurePage } from './MeasurePage.tsx'
import { useMeasures } from './useMeasures.ts'
import { useMetodTexts } from './useMetodTexts.ts'
import styles from './metod.module.css'

/** How the figures are computed: one measure, or the list of all of them. */
export function MetodView() {
  const id = useAppState((state) => state.query.measure)
  const entry = useMeasures().find((measure) => measure.id === id)
  useFocusOnOther(id)
  return <div className={styles.view}>{entry === undefined ? <All asked={id} /> : <MeasurePage entry={entry} />}</div>
}

function All({ asked }: { asked: string | null }) {
  const text = useMetodTexts()
  const language = useLanguage()
  const title = text.listTitle({ count: formatCount(useMeasures().length, language) })
  return (
    <>
      <p className={styles.question}>{text.question}</p>
      <h1 id="content-heading" tabIndex={-1}>
        {title}
      </h1>
      {asked !== null && (
        <p className={styles.notice} role="status">
          {text.unknown({ asked })}
        </p>
      )}
      <p>{text.listLead}</p>
      <MeasureList caption={title} />
    </>
  )
}

/** Puts the focus on the heading when another page of this view is opened; the frame does so for the first one. */
function useFocusOnOther(id: string | null): void {
  const last = useRef(id)
  useEffect(() => {
    if (last.current === id) return
    last.current = id
    const heading = document.getElementById('content-heading')
    heading?.focus()
    heading?.scrollIntoView({ block: 'nearest' })
  }, [id])
}
