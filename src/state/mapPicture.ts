/** What a picture of the map says below it, so that it can be read on its own. */
import type { LayerField } from '../analysis/layerField.ts'
import type { Catalog } from '../domain/dataset.ts'
import type { Language } from '../domain/text.ts'
import { MAP_PICTURE } from '../i18n/mapPicture.ts'
import { MESSAGES } from '../i18n/messages.ts'
import { OWN_MARKS } from '../i18n/ownFileMarks.ts'
import { formatDate } from '../symbology/formatDate.ts'
import { basisText } from './figureText.ts'
import { boundariesOf } from './ownFiles.ts'
import { selectResidual } from './ownMarks.ts'
import { selectCatalog, selectField, selectLevelInfo } from './selectors.ts'
import type { AppState } from './store.ts'

/** What the figures are, of when, out of whom, and whose. A count of residents among residents would say nothing. */
export function figureSource(
  { asked: { layer }, referenceDate, sourceId }: LayerField,
  sources: Catalog['sources'],
  language: Language,
): string {
  const line = sources.find(({ id }) => id === sourceId)?.line[language] ?? ''
  const isShare = layer.kind === 'share' || layer.kind === 'amount'
  const whom = isShare ? `, ${MESSAGES[language].laget.outOf} ${layer.population[language]}` : ''
  return `${layer.name[language]}, ${formatDate(referenceDate, language)}${whom}. ${line}.`
}

/** Sentences in the order of the page: what is left out, how the figures came about, whose they and the boundaries are. */
export function mapPictureNotes(state: AppState): readonly string[] {
  const { language, showsEfforts } = state.query
  const field = selectField(state)
  if (field === undefined) return []
  const basis = basisText(field, language)
  const notes = [
    selectResidual(state),
    showsEfforts && field.asked.level === 'delomrade' ? MAP_PICTURE[language].efforts : null,
    basis === '' || field.asked.layer.ownFile !== undefined
      ? null
      : `${basis.charAt(0).toUpperCase()}${basis.slice(1)}.`,
    figureSource(field, selectCatalog(state)?.sources ?? [], language),
    boundariesNote(state, language),
  ]
  return notes.filter((note) => note !== null)
}

/** Whose boundaries are drawn: the reader's own with the day of their file, or the data set's. */
function boundariesNote(state: AppState, language: Language): string | null {
  const level = selectLevelInfo(state)
  if (level === undefined) return null
  const own = boundariesOf(state.ownFiles, level.id)
  const { laget, map } = MESSAGES[language]
  if (own === undefined) {
    const line = laget.boundariesLine[level.map]
    return level.boundaries === 'schematic' ? `${map.schematicShort}. ${line}` : line
  }
  const { boundaries, changed } = OWN_MARKS[language]
  const modified = state.ownFiles.files.find(({ name }) => name === own.name)?.modified ?? null
  const mark = boundaries({ name: own.name })
  return modified === null ? `${mark}.` : `${mark}, ${changed({ date: modified })}.`
}
