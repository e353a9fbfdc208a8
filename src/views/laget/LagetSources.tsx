import type { LayerField } from '../../analysis/layerField.ts'
import type { Catalog } from '../../domain/dataset.ts'
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
        <FigureSource field={field} catalog={catalog} /> {messages.laget.boundariesLine[level.map]}{' '}
        {!layer.isSplitBySex && messages.laget.notSplitBySex}
      </p>
    </footer>
  )
}

/** What the figures are, of when, out of whom, and whose. A count of residents among residents would say nothing. */
function FigureSource({ field, catalog }: { field: LayerField; catalog: Catalog }) {
  const text = useMessages().laget
  const language = useLanguage()
  const { layer } = field.asked
  const source = catalog.sources.find(({ id }) => id === layer.source)
  const isShare = layer.kind === 'share' || layer.kind === 'amount'
  const whom = isShare ? `, ${text.outOf} ${layer.population[language]}` : ''
  return `${layer.name[language]}, ${formatDate(field.referenceDate, language)}${whom}. ${source?.line[language] ?? ''}.`
}
