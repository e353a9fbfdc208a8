import type { DataError } from '../../data/errors.ts'
import { LEVELS } from '../../domain/units.ts'
import type { Messages } from '../../i18n/messages.ts'
import { dismissNotices } from '../../state/actions.ts'
import { useAppState, useLanguage, useMessages } from '../../state/hooks.ts'
import { failuresOf } from '../../state/loading.ts'
import { selectCatalog, selectNotes } from '../../state/selectors.ts'
import styles from './frame.module.css'

/** What the reader must know before trusting the screen: failed files, and choices that could not be followed. */
export function Notices({ onRetry }: { onRetry: () => void }) {
  return (
    <>
      <Failures onRetry={onRetry} />
      <AddressNotices />
      <ChoiceNotes />
    </>
  )
}

function Failures({ onRetry }: { onRetry: () => void }) {
  const messages = useMessages()
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
      <h2>{messages.errors.title}</h2>
      <ul>
        {failures.map((error) => (
          <li key={error.file}>
            {messages.errors.file({
              name: fileName(error.file, messages, levelName),
              reason: reasonOf(error, messages),
            })}
          </li>
        ))}
      </ul>
      <p>{messages.errors.rest}</p>
      <button type="button" onClick={onRetry}>
        {messages.frame.retry}
      </button>
    </div>
  )
}

function fileName(file: string, { errors }: Messages, levelName: (file: string) => string): string {
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

function reasonOf({ rule, found }: DataError, { errors }: Messages): string {
  const reason = errors.rules[rule]
  return typeof reason === 'string' ? reason : reason({ found })
}

function AddressNotices() {
  const text = useMessages().frame
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

function ChoiceNotes() {
  const messages = useMessages()
  const language = useLanguage()
  const catalog = useAppState(selectCatalog)
  const notes = useAppState(selectNotes)
  if (notes.length === 0 || catalog === undefined) return null
  const nameOf = (what: string, id: string): string => {
    if (what === 'layer') return catalog.layers.find((layer) => layer.id === id)?.name[language] ?? id
    if (what === 'level') return catalog.levels.find((level) => level.id === id)?.name[language] ?? id
    if (what === 'sex') return Object.entries(messages.laget.sexes).find(([sex]) => sex === id)?.[1] ?? id
    return id
  }
  const { resolved } = messages.frame
  return (
    <div role="status" className={styles.notice}>
      {notes.map((note) => (
        <p key={note.what}>
          {note.what === 'unit'
            ? resolved.unit({ asked: note.asked })
            : resolved[note.what]({ asked: nameOf(note.what, note.asked), shown: nameOf(note.what, note.shown) })}
        </p>
      ))}
    </div>
  )
}
