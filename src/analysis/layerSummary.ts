import type { Absence, Figure } from '../domain/figures.ts'
import { weightedQuantile } from '../math/quantile.ts'
import type { LayerField } from './layerField.ts'

/** What the headline, the note and the lists of a layer are written from. */
export interface LayerSummary {
  readonly withValue: number
  readonly absences: readonly { readonly state: Absence; readonly count: number }[]
  readonly lowest: number
  readonly highest: number
  /** A quarter of the residents live in units with at most this value; NaN without residents. */
  readonly lowerQuartile: number
  readonly upperQuartile: number
  /** Unit indices by value, lowest first; ties by index. */
  readonly order: readonly number[]
}

/** Range, residents' quartiles and gaps of a field. */
export function layerSummary(field: LayerField): LayerSummary {
  const order = field.figures
    .map((figure, index) => ({ figure, index }))
    .flatMap(({ figure, index }) => (figure.state === 'value' ? [{ value: figure.value, index }] : []))
    .sort((a, b) => a.value - b.value || a.index - b.index)
  const values = order.map(({ value }) => value)
  const residents = order.map(({ index }) => field.residents[index] ?? 0)
  return {
    withValue: order.length,
    absences: countAbsences(field.figures),
    lowest: values[0] ?? Number.NaN,
    highest: values[values.length - 1] ?? Number.NaN,
    lowerQuartile: weightedQuantile(values, residents, 0.25),
    upperQuartile: weightedQuantile(values, residents, 0.75),
    order: order.map(({ index }) => index),
  }
}

/** How many units lack a value, per reason, in a fixed order. */
export function countAbsences(figures: readonly Figure[]): LayerSummary['absences'] {
  const counts = new Map<Absence, number>()
  for (const { state } of figures) if (state !== 'value') counts.set(state, (counts.get(state) ?? 0) + 1)
  return Array.from(counts, ([state, count]) => ({ state, count })).sort((a, b) => b.count - a.count)
}
