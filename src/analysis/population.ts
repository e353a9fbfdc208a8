import type { FigureTable } from '../domain/dataset.ts'
import type { Figure, FigureColumn } from '../domain/figures.ts'

/** The population of the year nearest to the one asked for, the later of two as near. */
export function populationNear(table: FigureTable, year: number): FigureColumn | undefined {
  const distance = (column: FigureColumn) => Math.abs(column.year - year) - column.year / 10_000
  const [nearest] = table.columns
    .filter(({ layer, sex }) => layer === 'population' && sex === 'total')
    .sort((a, b) => distance(a) - distance(b))
  return nearest
}

/** Residents per unit in the year nearest to the one asked for; null = none or unknown. */
export function residentsNear(table: FigureTable, year: number): readonly (number | null)[] {
  const people = populationNear(table, year)
  return people === undefined ? [] : people.figures.map((figure) => (figure.state === 'value' ? figure.value : null))
}

/** Whether shares have no decimals of a per cent: the source gives none, so the screen must not add any. */
export function areWholePercents(figures: readonly Figure[]): boolean {
  return figures.every(
    (figure) => figure.state !== 'value' || Math.abs(figure.value * 100 - Math.round(figure.value * 100)) < 1e-9,
  )
}
