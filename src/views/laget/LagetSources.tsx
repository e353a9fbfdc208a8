import type { LayerField } from '../../analysis/layerField.ts'
import type { LevelInfo } from '../../domain/dataset.ts'
import { inSentence } from '../../i18n/inSentence.ts'
import { openAbout } from '../../state/actions.ts'
import { useAppState, useLanguage, useMessages } from '../../state/hooks.ts'
import { figureSource } from '../../state/mapPicture.ts'
import { selectCatalog, selectField, selectLevelInfo } from '../../state/selectors.ts'
import { selectBoundaryFile } from '../../state/ownMarks.ts'
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
        {figureSource(field, catalog.sources, language)}{' '}
        {field.basis === 'summedDelomraden' && `${messages.laget.basis.summedDelomraden} `}
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
