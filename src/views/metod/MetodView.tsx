import { useEffect, useRef, useState } from 'react'
import { useAppState, useFrameTexts, useLanguage } from '../../state/useAppState.ts'
import { formatCount } from '../../symbology/format.ts'
import type { CatalogEntry } from '../../measures/catalogEntry.ts'
import { MeasureList, type MeasureListProps } from './MeasureList.tsx'
import { MeasurePage } from './MeasurePage.tsx'
import { useMeasures } from './useMeasures.ts'
import { useMetodTexts } from './useMetodTexts.ts'
import styles from './metod.module.css'

/** How the figures are computed: one measure, or the list of all of them. */
export function MetodView() {
  const id = useAppState((state) => state.query.measure)
  const entry = useMeasures().find((measure) => measure.id === id)
  /** Kept here, so that a question is still open when the reader comes back from a measure. */
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  useFocusOnOther(id)
  useTitle(id, entry)
  return (
    <div className={styles.view}>
      {entry === undefined ? <All asked={id} open={open} onToggle={setOpen} /> : <MeasurePage entry={entry} />}
    </div>
  )
}

interface AllProps extends Pick<MeasureListProps, 'open' | 'onToggle'> {
  readonly asked: string | null
}

function All({ asked, ...list }: AllProps) {
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
      <MeasureList caption={title} heading="h2" {...list} />
    </>
  )
}

/** The window is called after the measure; the frame names it where the address asks for none. */
function useTitle(id: string | null, entry: CatalogEntry | undefined): void {
  const { frame } = useFrameTexts()
  const language = useLanguage()
  const name = entry?.name[language]
  const title = `${name === undefined ? '' : `${name} – `}${frame.views.metod} – ${frame.name}`
  useEffect(() => {
    if (id !== null) document.title = title
  }, [id, title])
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
