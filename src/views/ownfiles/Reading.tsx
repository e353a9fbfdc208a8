import type { Language } from '../../domain/text.ts'
import { OWN_FILES } from '../../i18n/ownFiles.ts'
import { giveUpReading, readAgain, type BreakCause, type IntakeSession } from '../../state/ownFilesSession.ts'
import { useLanguage } from '../../state/useAppState.ts'
import { useIntakeSession } from '../../state/useIntakeSession.ts'
import { formatNumber } from '../../symbology/format.ts'
import styles from './ownfiles.module.css'

/** That files are being read, or why they were not, with the way on. */
export function Reading() {
  const language = useLanguage()
  const text = OWN_FILES[language]
  const status = useIntakeSession((session) => session.status)
  const files = useIntakeSession((session) => session.files)
  if (status === 'idle') return null
  const isReading = status === 'reading'
  return (
    <div className={styles.reading}>
      {isReading ? <p>{text.reading}</p> : <p role="alert">{brokenText(status, files, language)}</p>}
      <button type="button" onClick={isReading ? giveUpReading : () => void readAgain()}>
        {isReading ? text.giveUp : text.readAgain}
      </button>
    </div>
  )
}

function brokenText(cause: BreakCause, files: IntakeSession['files'], language: Language): string {
  const { broken } = OWN_FILES[language]
  if (cause !== 'broke') return broken[cause]
  const megabytes = (bytes: number): string => formatNumber(bytes / (1024 * 1024), language, { digits: 1 })
  const largest = files.reduce<IntakeSession['files'][number] | undefined>(
    (most, file) => (most === undefined || file.size > most.size ? file : most),
    undefined,
  )
  return broken.broke({
    size: megabytes(files.reduce((sum, { size }) => sum + size, 0)),
    largest: `${largest?.name ?? ''} (${megabytes(largest?.size ?? 0)} MB)`,
  })
}
