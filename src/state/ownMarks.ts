/** What marks own files where they show: which file a layer is from, and which one draws a level. */
import { findColumn } from '../domain/dataset.ts'
import type { FigureColumn } from '../domain/figures.ts'
import type { Layer } from '../domain/layers.ts'
import type { Language } from '../domain/text.ts'
import type { LevelId } from '../domain/units.ts'
import { OWN_MARKS } from '../i18n/ownFileMarks.ts'
import { MESSAGES } from '../i18n/messages.ts'
import { formatShare } from '../symbology/format.ts'
import { selectAsked } from './asked.ts'
import { figureText } from './figureText.ts'
import { boundariesOf } from './ownFiles.ts'
import { selectTable } from './shownData.ts'
import type { AppState } from './store.ts'

/** "Egen fil: barn.csv" where the shown layer is from a file of the reader's own, otherwise null. */
export function selectLayerMark(state: AppState): string | null {
  const name = selectAsked(state)?.layer.ownFile
  return name === undefined ? null : OWN_MARKS[state.query.language].file({ name })
}

/** Name of the file whose boundaries draw the level, or null. */
export const selectBoundaryFile = (state: AppState, level: LevelId): string | null =>
  boundariesOf(state.ownFiles, level)?.name ?? null

/** Those who belong to no area, as a sentence; null where the shown layer has none. */
export function selectResidual(state: AppState): string | null {
  const asked = selectAsked(state)
  const table = asked === undefined ? undefined : selectTable(state, asked.level)
  if (asked === undefined || table === undefined || asked.sex === 'difference') return null
  const column = findColumn(table, asked.layer.id, asked.year, asked.sex)
  return column === undefined ? null : residualText(column, asked.layer, state.query.language)
}

function residualText({ residual, city, sex }: FigureColumn, layer: Layer, language: Language): string | null {
  if (residual === undefined || residual === null) return null
  const text = OWN_MARKS[language].residual
  if (residual.state !== 'value') return text.absent({ reason: MESSAGES[language].laget.states[residual.state] })
  const written = figureText(residual, { layer, sex, language, residents: Infinity })
  if (layer.kind !== 'count') return text.share({ value: written })
  if (city.state !== 'value' || city.value <= 0) return text.alone({ count: written })
  return text.ofCity({ count: written, share: formatShare(residual.value / city.value, city.value, language) })
}
