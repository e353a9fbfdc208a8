import { useEffect, useState } from 'react'
import { EDITION } from '../../i18n/edition.ts'
import { watchEdition } from '../../state/edition.ts'
import { useLanguage } from '../../state/useAppState.ts'
import styles from './frame.module.css'

/** Says quietly that a new edition has been published; nothing changes in the middle of a meeting. */
export default function EditionNotice() {
  const text = EDITION[useLanguage()]
  const [isNew, setIsNew] = useState(false)
  useEffect(() => watchEdition(() => setIsNew(true)), [])
  // The region is there before its words: only then are they read out.
  return (
    <div role="status" className={isNew ? styles.notice : undefined}>
      {isNew && (
        <>
          <p>
            <strong>{text.title}.</strong> {text.text}
          </p>
          <button type="button" onClick={() => location.reload()}>
            {text.reload}
          </button>{' '}
          <button type="button" onClick={() => setIsNew(false)}>
            {text.close}
          </button>
        </>
      )}
    </div>
  )
}
