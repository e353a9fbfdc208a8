import type { Absence, Figure } from '../domain/figures.ts'
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
  return {
    withValue: order.length,
    absences: countAbsences(field.figures),
    lowest: order[0]?.value ?? Number.NaN,
    highest: order[order.length - 1]?.value ?? Number.NaN,
    lowerQuartile: residentsQuantile(order, field.residents, 0.25),
    upperQuartile: residentsQuantile(order, field.residents, 0.75),
    order: order.map(({ index }) => index),
  }
}

/** The smallest value such that at least the share p of the residents live in units with at most that value. */
function residentsQuantile(
  order: readonly { readonly value: number; readonly index: number }[],
  residents: readonly (number | null)[],
  p: number,
): number {
  const total = order.reduce((sum, { index }) => sum + (residents[index] ?? 0), 0)
  let reached = 0
  for (const { value, index } of order) {
    reached += residents[index] ?? 0
    if (total > 0 && reached >= p * total) return value
  }
  return Number.NaN
}

/** How many units lack a value, per reason, in a fixed order. */
export function countAbsences(figures: readonly Figure[]): LayerSummary['absences'] {
  const counts = new Map<Absence, number>()
  for (const { state } of figures) if (state !== 'value') counts.set(state, (counts.get(state) ?? 0) + 1)
  return Array.from(counts, ([state, count]) => ({ state, count })).sort((a, b) => b.count - a.count)
}
