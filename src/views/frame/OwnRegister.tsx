import { useState } from 'react'
import { hasUnsavedChanges } from '../../state/draft.ts'
import { openName } from '../../state/registerName.ts'
import { closeRegister } from '../../state/registerActions.ts'
import { selectOpenRegister } from '../../state/registerView.ts'
import { useAppState, useLanguage } from '../../state/useAppState.ts'
import { OWN_REGISTER } from '../../i18n/registerOpen.ts'
import { QueryLink } from './QueryLink.tsx'
import styles from './ownRegister.module.css'

/** Says in every view, on paper too, that the efforts are not the shipped ones, and leads to where they are changed. */
export default function OwnRegister() {
  const language = useLanguage()
  const text = OWN_REGISTER[language]
  const open = useAppState(selectOpenRegister)
  const view = useAppState((state) => state.query.view)
  // The view of the register says it in its own first line.
  if (open.kind === 'shipped' || view === 'register') return null
  const isExample = open.kind === 'file' && open.isExample
  return (
    <aside className={styles.band} aria-label={text.label} data-example={isExample}>
      <strong>{openName(open, language)}</strong>
      <QueryLink to={{ view: 'register', display: 'map' }}>{text.toRegister}</QueryLink>
      <Closing />
    </aside>
  )
}

/** Closing asks where something would be lost. */
function Closing() {
  const text = OWN_REGISTER[useLanguage()]
  const isUnsaved = useAppState((state) => hasUnsavedChanges(state.draft))
  const [isAsked, setIsAsked] = useState(false)
  if (!isAsked || !isUnsaved) {
    return (
      <button type="button" onClick={() => (isUnsaved ? setIsAsked(true) : closeRegister())}>
        {text.close}
      </button>
    )
  }
  return (
    <span role="group" aria-label={text.unsaved} className={styles.asked}>
      {text.unsaved}
      <button type="button" autoFocus onClick={() => setIsAsked(false)}>
        {text.stay}
      </button>
      <button type="button" onClick={closeRegister}>
        {text.sure}
      </button>
    </span>
  )
}
