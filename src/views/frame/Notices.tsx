import type { DataError } from '../../data/errors.ts'
import { LEVELS } from '../../domain/units.ts'
import type { ErrorTexts } from '../../i18n/frameTexts.ts'
import { dismissNotices } from '../../state/actions.ts'
import { useAppState, useFrameTexts, useLanguage } from '../../state/useAppState.ts'
import { failuresOf } from '../../state/loading.ts'
import { selectCatalog } from '../../state/asked.ts'
import styles from './frame.module.css'

/** What the reader must know before trusting the screen: files that failed, and an address that was not understood. */
export function Notices({ onRetry }: { onRetry: () => void }) {
  return (
    <>
      <Failures onRetry={onRetry} />
      <AddressNotices />
    </>
  )
}

function Failures({ onRetry }: { onRetry: () => void }) {
  const { frame, errors } = useFrameTexts()
  const data = useAppState((state) => state.data)
  const catalog = useAppState(selectCatalog)
  const language = useLanguage()
  const failures = failuresOf(data)
  if (failures.length === 0) return null
  const levelName = (file: string) => {
    const level = LEVELS.find((id) => file.endsWith(`.${id}`))
    return catalog?.levels.find(({ id }) => id === level)?.name[language] ?? level ?? file
  }
  return (
    <div role="alert" className={styles.notice}>
      <h2>{errors.title}</h2>
      <ul>
        {failures.map((error) => (
          <li key={error.file}>
            {errors.file({
              name: fileName(error.file, errors, levelName),
              reason: reasonOf(error, errors),
            })}
          </li>
        ))}
      </ul>
      <p>{errors.rest}</p>
      <button type="button" onClick={onRetry}>
        {frame.retry}
      </button>
    </div>
  )
}

function fileName(file: string, errors: ErrorTexts, levelName: (file: string) => string): string {
  if (file.startsWith('figures.')) return errors.names.figures({ level: levelName(file) })
  if (file.startsWith('map.')) return errors.names.map
  switch (file) {
    case 'manifest':
    case 'catalog':
    case 'units':
    case 'interventions':
    case 'cities':
      return errors.names[file]
    default:
      return file
  }
}

function reasonOf({ rule, found }: DataError, errors: ErrorTexts): string {
  const reason = errors.rules[rule]
  return typeof reason === 'string' ? reason : reason({ found })
}

function AddressNotices() {
  const text = useFrameTexts().frame
  const notices = useAppState((state) => state.notices)
  if (notices.length === 0) return null
  return (
    <div role="status" className={styles.notice}>
      <p>{text.noticeTitle}</p>
      <ul>
        {notices.map((notice) => (
          <li key={notice.parameter}>{text.noticeItem(notice)}</li>
        ))}
      </ul>
      <button type="button" onClick={dismissNotices}>
        {text.close}
      </button>
    </div>
  )
}
