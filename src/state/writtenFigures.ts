/** What a reader can know of a figure from how it is written: classes, ends and ranks are made of that. */
import type { LayerField } from '../analysis/layerField.ts'
import type { LayerSummary } from '../analysis/layerSummary.ts'
import { figureOf, type Figure } from '../domain/figures.ts'
import { digitsFor, writtenShare, writtenValue, type WrittenShare } from '../symbology/format.ts'
import { contextOf, type FigureContext } from './figureText.ts'
import { memoize1 } from './memoize.ts'

type Context = Omit<FigureContext, 'language'>

/** Null where there is no number. */
export function writtenSpan(figure: Figure, context: Context): WrittenShare | null {
  if (figure.state !== 'value') return null
  const written = writtenNumber(figure.value, context)
  return written === null ? writtenShare(figure.value, context.residents) : { low: written, high: written }
}

/** The number as it is written, or null for a share that few people may make coarser. */
function writtenNumber(value: number, { layer, sex, residents, isWhole }: Context): number | null {
  if (layer.unit === 'category') return value
  if (layer.unit !== 'percent') return writtenValue(value, layer.unit)
  if (sex === 'difference') return writtenValue(value, 'percent')
  if (isWhole === true) return writtenValue(value, 'percent', 0)
  return layer.group === 'housing' ? writtenValue(value, 'percent', digitsFor(residents)) : null
}

/** Stands for "at most 5 %" among the classes: the highest number of one decimal below the limit. */
const BELOW_CAP = 0.049

/** The figure that decides the class, so that areas written alike share one and no limit parts them. */
export function writtenFigure(figure: Figure, context: Context): Figure {
  const span = writtenSpan(figure, context)
  if (span === null) return figure
  return figureOf(span.low === span.high || span.low > 0 ? span.low : BELOW_CAP)
}

/** All figures of a field as they decide the classes. */
export const writtenFigures = memoize1((field: LayerField): readonly Figure[] =>
  field.figures.map((figure, index) => writtenFigure(figure, contextOf(field, index, 'sv'))),
)

const spans = memoize1((field: LayerField): readonly (WrittenShare | null)[] =>
  field.figures.map((figure, index) => writtenSpan(figure, contextOf(field, index, 'sv'))),
)

/** The order of the areas that are written with a number, and the areas that are only said to be beyond one. */
export interface WrittenOrder {
  /** Unit indices by value, lowest first. */
  readonly order: readonly number[]
  /** Written as "at most 5 %". */
  readonly atMost: readonly number[]
  /** Written as "at least 95 %". */
  readonly atLeast: readonly number[]
}

export function writtenOrder(field: LayerField, summary: LayerSummary): WrittenOrder {
  const known = spans(field)
  const isNumber = (index: number): boolean => known[index]?.low === known[index]?.high
  const beyond = summary.order.filter((index) => !isNumber(index))
  return {
    order: summary.order.filter(isNumber),
    atMost: beyond.filter((index) => known[index]?.low === 0),
    atLeast: beyond.filter((index) => known[index]?.low !== 0),
  }
}

/** How many areas are certain to be lower, and higher, by what is written; areas written alike are in neither. */
export function writtenRank(field: LayerField, index: number): { readonly lower: number; readonly higher: number } {
  const known = spans(field)
  const own = known[index] ?? null
  if (own === null) return { lower: 0, higher: 0 }
  const others = known.filter((span) => span !== null)
  return {
    lower: others.filter(({ high }) => high < own.low).length,
    higher: others.filter(({ low }) => low > own.high).length,
  }
}
