import { OWN_FILES } from '../../i18n/ownFiles.ts'
import { announce } from '../../state/actions.ts'
import { removeFile } from '../../state/ownFilesSession.ts'
import { findingsOf, isFault, stateOfFile } from '../../state/ownFilesStates.ts'
import { useLanguage } from '../../state/useAppState.ts'
import { useIntakeSession } from '../../state/useIntakeSession.ts'
import { formatCount } from '../../symbology/format.ts'
import { FILES_HEADING, focusOn } from './headings.ts'
import styles from './ownfiles.module.css'

/** The files that were given, each with where it is on its way. */
export function FileList() {
  const language = useLanguage()
  const text = OWN_FILES[language]
  const session = useIntakeSession((state) => state)
  if (session.files.length === 0) return null
  const stateText = (name: string): string => {
    const state = stateOfFile(session, name)
    if (state !== 'faulty') return text.states[state]
    const count = findingsOf(session, name).filter(isFault).length
    return text.states.faulty({ count, text: formatCount(count, language) })
  }
  return (
    <ul className={styles.files} aria-label={text.steps.files}>
      {session.files.map(({ name }) => (
        <li key={name} data-state={stateOfFile(session, name)}>
          <b>{name}</b> <span>{stateText(name)}</span>{' '}
          <button
            type="button"
            aria-label={text.removeOne({ name })}
            onClick={() => {
              void removeFile(name)
              announce(text.removed({ name }))
              focusOn(FILES_HEADING)
            }}
          >
            {text.remove}
          </button>
        </li>
      ))}
    </ul>
  )
}
