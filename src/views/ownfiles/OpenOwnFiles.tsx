import { OWN_FILES } from '../../i18n/ownFiles.ts'
import { OWN_MARKS } from '../../i18n/ownFileMarks.ts'
import { announce, changeQuery } from '../../state/actions.ts'
import { closeOwnFile } from '../../state/ownFilesActions.ts'
import type { OwnFile } from '../../state/ownFiles.ts'
import { useAppState, useLanguage } from '../../state/useAppState.ts'
import { QueryLink } from '../frame/QueryLink.tsx'
import band from '../frame/ownRegister.module.css'
import styles from './openOwnFiles.module.css'

/** Says in every view, on paper too, which files of the reader's own are open, and closes them. */
export default function OpenOwnFiles() {
  const language = useLanguage()
  const text = OWN_FILES[language].open
  const files = useAppState((state) => state.ownFiles.files)
  const view = useAppState((state) => state.query.view)
  if (files.length === 0) return null
  return (
    <aside className={`${band.band} ${styles.band}`} aria-label={text.title}>
      {files.map((file) => (
        <OpenFile key={file.name} file={file} />
      ))}
      {view !== 'filer' && <QueryLink to={{ view: 'filer', display: 'map' }}>{text.manage}</QueryLink>}
      <span className={styles.gone}>{text.gone}</span>
    </aside>
  )
}

function OpenFile({ file }: { file: OwnFile }) {
  const language = useLanguage()
  const text = OWN_FILES[language].open
  const marks = OWN_MARKS[language]
  const view = useAppState((state) => state.query.view)
  const shown = useAppState((state) => state.query.layer)
  const { name, layers, availability } = file
  const mark = layers.length > 0 ? marks.file({ name }) : marks.boundaries({ name })
  const isShown = view === 'laget' && layers.some(({ id }) => id === shown)
  const isSeen = view === 'laget' ? isShown : view === 'filer'
  const [first] = layers
  const level = availability.find(({ layer }) => layer === first?.id)?.level
  function show() {
    if (first === undefined || level === undefined) return
    changeQuery({ view: 'laget', display: 'map', layer: first.id, level, year: null, sex: 'total', unitId: null })
  }
  return (
    <span className={styles.file}>
      <span className={styles.name}>
        <strong>{mark}</strong>
        {layers.length > 0 && !isSeen && ` ${text.notInView}`}
      </span>
      {first !== undefined && !isShown && (
        <button type="button" onClick={show}>
          {text.show({ layer: first.name[language] })}
        </button>
      )}
      <button
        type="button"
        aria-label={text.closeOne({ name })}
        onClick={() => {
          closeOwnFile(name)
          announce(text.closed({ name }))
          document.getElementById('content-heading')?.focus()
        }}
      >
        {text.close}
      </button>
    </span>
  )
}
