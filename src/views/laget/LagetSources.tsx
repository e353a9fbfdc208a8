import { inSentence } from '../../i18n/inSentence.ts'
import { openAbout } from '../../state/actions.ts'
import { useAppState, useLanguage, useMessages } from '../../state/hooks.ts'
import { selectCatalog, selectField, selectLevelInfo } from '../../state/selectors.ts'
import { formatDate } from '../../symbology/formatDate.ts'
import { Rich } from '../frame/Rich.tsx'
import { SECTIONS } from '../om/sections.ts'
import styles from './laget.module.css'

/** What kind of map it is, and where the figures come from. */
export function LagetSources() {
  const messages = useMessages()
  const language = useLanguage()
  const field = useAppState(selectField)
  const catalog = useAppState(selectCatalog)
  const level = useAppState(selectLevelInfo)
  if (field === undefined || catalog === undefined || level === undefined) return null
  const { layer } = field.asked
  const source = catalog.sources.find(({ id }) => id === layer.source)
  const isSchematic = level.boundaries === 'schematic'
  return (
    <footer className={styles.sources}>
      <p>
        <Rich text={isSchematic ? messages.map.schematic : messages.map.official} />{' '}
        {isSchematic && (
          <button type="button" onClick={() => openAbout(SECTIONS.map)}>
            {`${messages.map.schematicHow}.`}
          </button>
        )}{' '}
        {field.basis === 'estimate' && (
          <Rich text={messages.map.estimates({ units: inSentence(level.plural[language]) })} />
        )}
      </p>
      <p>
        {layer.name[language]}, {formatDate(field.referenceDate, language)}, {messages.laget.outOf}{' '}
        {layer.population[language]}. {`${source?.line[language] ?? ''}. `}
        {messages.laget.boundariesLine} {!layer.isSplitBySex && messages.laget.notSplitBySex}
      </p>
    </footer>
  )
}
