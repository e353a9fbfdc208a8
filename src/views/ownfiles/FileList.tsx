import { OWN_FILES } from '../../i18n/ownFiles.ts'
import { announce } from '../../state/actions.ts'
import { removeFile } from '../../state/ownFilesSession.ts'
import { findingsOf, isFault, stateOfFile, type FileState } from '../../state/ownFilesStates.ts'
import { useLanguage } from '../../state/useAppState.ts'
import { useIntakeSession } from '../../state/useIntakeSession.ts'
import { formatCount } from '../../symbology/format.ts'
import { CHECK_HEADING, DESCRIBE_HEADING, FILES_HEADING, focusOn } from './headings.ts'
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
          <b>{name}</b> <StateOf step={STEPS[stateOfFile(session, name)]}>{stateText(name)}</StateOf>{' '}
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

/** Where the reader goes on with a file that waits for something. */
const STEPS: Readonly<Partial<Record<FileState, string>>> = { asks: DESCRIBE_HEADING, faulty: CHECK_HEADING }

/** Where a file is on its way, which leads on where the step may be far below. */
function StateOf({ step, children }: { step: string | undefined; children: string }) {
  if (step === undefined) return <span>{children}</span>
  return (
    <span>
      <button type="button" onClick={() => focusOn(step)}>
        {children}
      </button>
    </span>
  )
}
