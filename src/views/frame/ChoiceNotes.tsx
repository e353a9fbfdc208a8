import { asSentence, inSentence } from '../../i18n/inSentence.ts'
import { OWN_MARKS } from '../../i18n/ownFileMarks.ts'
import { isOwnLayer } from '../../state/ownFiles.ts'
import { selectCatalog, selectNotes } from '../../state/asked.ts'
import { useAppState, useLanguage, useMessages } from '../../state/hooks.ts'
import styles from './frame.module.css'

/** Choices that the data set has no answer to, and what is shown instead. */
export function ChoiceNotes({ notesOf = selectNotes }: { notesOf?: typeof selectNotes }) {
  const messages = useMessages()
  const language = useLanguage()
  const catalog = useAppState(selectCatalog)
  const notes = useAppState(notesOf)
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
          {note.what === 'layer' && isOwnLayer(note.asked)
            ? OWN_MARKS[language].layerNotHere({ shown: asSentence(nameOf(note.what, note.shown)) })
            : note.what === 'unit'
              ? resolved.unit({ asked: note.asked })
              : resolved[note.what]({
                  asked: inSentence(nameOf(note.what, note.asked)),
                  shown: asSentence(nameOf(note.what, note.shown)),
                })}
        </p>
      ))}
    </div>
  )
}
