/** The chain from what is asked to what is shown: each step its own function, computed once per change. */
import { layerField, type LayerField } from '../analysis/layerField.ts'
import { layerSummary } from '../analysis/layerSummary.ts'
import type { ClassificationId } from '../analysis/query.ts'
import type { Asked } from '../analysis/resolve.ts'
import type { FigureTable } from '../domain/dataset.ts'
import { classScale, type ColorScale } from '../symbology/colorScale.ts'
import { divergingScale } from '../symbology/divergingScale.ts'
import { tenureScale } from '../symbology/tenureScale.ts'
import { selectAsked } from './asked.ts'
import { memoize1 } from './memoize.ts'
import { selectTable } from './shownData.ts'
import type { AppState } from './store.ts'
import { writtenFigures } from './writtenFigures.ts'

export {
  selectAsked,
  selectCatalog,
  selectGeography,
  selectLevel,
  selectLevelInfo,
  selectNotes,
  selectUnitIndex,
} from './asked.ts'
export { selectTable } from './shownData.ts'

const field = memoize1((table: FigureTable | undefined, asked: Asked | undefined, threshold: number) =>
  table === undefined || asked === undefined ? undefined : layerField(table, asked, threshold),
)

/** The figures of the layer on the level. */
export function selectField(state: AppState): LayerField | undefined {
  const asked = selectAsked(state)
  const table = asked === undefined ? undefined : selectTable(state, asked.level)
  return field(table, asked, state.query.mixedThreshold)
}

const summary = memoize1((given: LayerField | undefined) => (given === undefined ? undefined : layerSummary(given)))
export const selectSummary = (state: AppState) => summary(selectField(state))

const scale = memoize1((given: LayerField | undefined, classification: ClassificationId) =>
  given === undefined ? undefined : scaleOf(given, classification),
)

/**
 * What values look like: map, legend, table and strips all use this object. It is asked for figures as they are
 * written (`writtenFigures.ts`), so that areas written alike look alike.
 */
export const selectScale = (state: AppState): ColorScale | undefined =>
  scale(selectField(state), state.query.classification)

function scaleOf(given: LayerField, classification: ClassificationId): ColorScale {
  const { layer, sex } = given.asked
  const figures = writtenFigures(given)
  if (layer.kind === 'category') return tenureScale(figures, layer.id === 'mixedTenure')
  if (sex === 'difference') return divergingScale(figures, 0)
  if (classification === 'fixed') {
    return layer.breaks === null ? classScale(figures, 'quantile') : classScale(figures, 'fixed', layer.breaks)
  }
  return classScale(figures, classification)
}
