import type { LayerField } from '../../analysis/layerField.ts'
import type { Catalog, LevelInfo } from '../../domain/dataset.ts'
import { inSentence } from '../../i18n/inSentence.ts'
import { openAbout } from '../../state/actions.ts'
import { useAppState, useLanguage, useMessages } from '../../state/hooks.ts'
import { selectCatalog, selectField, selectLevelInfo } from '../../state/selectors.ts'
import { selectBoundaryFile } from '../../state/ownMarks.ts'
import { formatDate } from '../../symbology/formatDate.ts'
import { MapKind } from '../frame/MapKind.tsx'
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
  const ownBoundaries = useAppState((state) => (level === undefined ? null : selectBoundaryFile(state, level.id)))
  if (field === undefined || catalog === undefined || level === undefined) return null
  return (
    <footer className={styles.sources}>
      <p>
        <MapKind level={level.id} /> <WayToOfficial level={level} />{' '}
        {field.basis === 'estimate' && (
          <Rich text={messages.map.estimates({ units: inSentence(level.plural[language]) })} />
        )}
      </p>
      <p>
        <FigureSource field={field} catalog={catalog} />{' '}
        {ownBoundaries === null && messages.laget.boundariesLine[level.map]}{' '}
        {isWholeOnly(field) && messages.laget.notSplitBySex}
      </p>
    </footer>
  )
}

/** A file of the reader's own says nothing of what its source has beside it. */
const isWholeOnly = ({ asked: { layer } }: LayerField): boolean => layer.ownFile === undefined && !layer.isSplitBySex

/** The way to the official boundaries, where the map has none. */
function WayToOfficial({ level }: { level: LevelInfo }) {
  const { map: text } = useMessages()
  const own = useAppState((state) => selectBoundaryFile(state, level.id))
  if (own !== null || level.boundaries === 'official') return null
  return (
    <button type="button" onClick={() => openAbout(SECTIONS.map)}>
      {`${text.schematicHow}.`}
    </button>
  )
}

/** What the figures are, of when, out of whom, and whose. A count of residents among residents would say nothing. */
function FigureSource({ field, catalog }: { field: LayerField; catalog: Catalog }) {
  const text = useMessages().laget
  const language = useLanguage()
  const { layer } = field.asked
  const source = catalog.sources.find(({ id }) => id === field.sourceId)
  const isShare = layer.kind === 'share' || layer.kind === 'amount'
  const whom = isShare ? `, ${text.outOf} ${layer.population[language]}` : ''
  return `${layer.name[language]}, ${formatDate(field.referenceDate, language)}${whom}. ${source?.line[language] ?? ''}.`
}
