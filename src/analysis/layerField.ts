import { findColumn, type FigureTable } from '../domain/dataset.ts'
import type { Layer } from '../domain/layers.ts'
import { absent, figureOf, type Basis, type Figure, type FigureColumn } from '../domain/figures.ts'
import { areWholePercents, populationNear, residentsNear } from './population.ts'
import type { Asked } from './resolve.ts'
import { tenureColumns, tenureTypeFigure } from './tenure.ts'

/** One layer on one level, year and sex: what the map, the legend, the table and the sentence are all made of. */
export interface LayerField {
  readonly asked: Asked
  readonly basis: Basis
  readonly referenceDate: string
  readonly vintage: string
  /** Id of who the figures are from in the catalogue: a delivered column may have another source than its layer. */
  readonly sourceId: string
  readonly figures: readonly Figure[]
  readonly city: Figure
  /** What shares are taken of, per unit; null where the source does not say. */
  readonly base: readonly (number | null)[] | null
  /** Residents per unit in the year nearest to the layer's, for circle sizes and rounding; null = none or unknown. */
  readonly residents: readonly (number | null)[]
  /** The same as figures: why a number is not there. Empty where the level has no population. */
  readonly residentFigures: readonly Figure[]
  /** What having few residents means: fewer than so many. Null = no area of the field is said to have few. */
  readonly fewestResidents: number | null
  /** Residents of the whole city in that year, with date and origin; null where the level has no population. */
  readonly cityResidents: { readonly count: number; readonly referenceDate: string; readonly basis: Basis } | null
  /** The source publishes whole per cent: a decimal would be made up. */
  readonly isWholePercent: boolean
  readonly quality: readonly (number | null)[] | null
}

/**
 * The layer's figures, or undefined where the level has no such column.
 * @param mixedThreshold used by the layer `mixedTenure` only
 */
export function layerField(table: FigureTable, asked: Asked, mixedThreshold: number): LayerField | undefined {
  const column = columnFor(table, asked, mixedThreshold)
  if (column === undefined) return undefined
  const people = populationNear(table, asked.year)
  return {
    asked,
    basis: column.basis,
    referenceDate: column.referenceDate,
    vintage: column.vintage,
    sourceId: column.source ?? asked.layer.source,
    figures: column.figures,
    city: column.city,
    base: column.base,
    residents: residentsNear(table, asked.year),
    residentFigures: people?.figures ?? [],
    fewestResidents: fewestOf(column, people),
    cityResidents:
      people?.city.state === 'value'
        ? { count: people.city.value, referenceDate: people.referenceDate, basis: people.basis }
        : null,
    isWholePercent: isWholePercent(asked.layer, column),
    quality: column.basis === 'estimate' ? table.quality : null,
  }
}

const fewestOf = (column: FigureColumn, people: FigureColumn | undefined): number | null =>
  column.fewestResidents ?? people?.fewestResidents ?? null

function columnFor(table: FigureTable, asked: Asked, mixedThreshold: number): FigureColumn | undefined {
  const { layer, year, sex } = asked
  if (layer.kind === 'category') {
    return tenureColumn(table, year, layer.id === 'mixedTenure' ? mixedThreshold : null)
  }
  if (sex !== 'difference') return findColumn(table, layer.id, year, sex)
  const women = findColumn(table, layer.id, year, 'women')
  const men = findColumn(table, layer.id, year, 'men')
  if (women === undefined || men === undefined) return undefined
  return {
    ...women,
    base: null,
    cityBase: null,
    figures: women.figures.map((figure, index) => difference(figure, men.figures[index] ?? absent('missing'))),
    city: difference(women.city, men.city),
  }
}

function tenureColumn(table: FigureTable, year: number, threshold: number | null): FigureColumn | undefined {
  const columns = tenureColumns(table, year)
  const first = columns?.[0]
  if (columns === undefined || first === undefined) return undefined
  return {
    ...first,
    figures: first.figures.map((_, index) =>
      tenureTypeFigure(
        columns.map((column) => column.figures[index] ?? absent('missing')),
        threshold,
      ),
    ),
    city: tenureTypeFigure(
      columns.map((column) => column.city),
      threshold,
    ),
  }
}

/** Women minus men; left out when either is, so that no suppressed figure can be told from the other. */
function difference(women: Figure, men: Figure): Figure {
  if (women.state === 'value' && men.state === 'value') return figureOf(women.value - men.value)
  if (women.state === 'fewResidents' || men.state === 'fewResidents') return absent('fewResidents')
  if (women.state === 'suppressed' || men.state === 'suppressed') return absent('suppressed')
  return women.state === 'value' ? men : women
}

/** Whether a column of shares, if it is no estimate, has no decimals of a per cent. */
export function isWholePercent(layer: Layer, { basis, figures }: FigureColumn): boolean {
  if (layer.unit !== 'percent' || basis === 'estimate') return false
  return areWholePercents(figures)
}
