import { areWholePercents, populationNear } from './population.ts'
import { findColumn, type ComparisonCity, type FigureTable } from '../domain/dataset.ts'
import { absent, figureOf, valueOrNaN, valueOrNull, type Absence, type Basis, type Figure } from '../domain/figures.ts'
import { countAbsences } from './layerSummary.ts'
import type { Division } from './query.ts'
import { divisionLayers } from './segregationDivision.ts'

/** People or homes of one region, counted per area and group: what every index of the view is computed from. */
export interface DivisionGroups {
  readonly division: Division
  /** One column a group, in unit order: the group and the rest, or the tenure forms. 0 where nothing is known. */
  readonly counts: readonly (readonly number[])[]
  /** Counted in each unit, all groups together. */
  readonly totals: readonly number[]
  /** Each group's share of all that is counted. */
  readonly shares: readonly number[]
  /** People or homes that are counted. */
  readonly counted: number
  /** Areas with anything to count. */
  readonly units: number
}

/** The groups of one level, with where the figures are from and who is missing. */
export interface LevelGroups extends DivisionGroups {
  readonly year: number
  readonly basis: Basis
  readonly referenceDate: string
  readonly vintage: string
  /** Share of the first group per unit, or why there is none. */
  readonly firstShare: readonly Figure[]
  /** Residents per unit in the year nearest to the division's; null = none or unknown. */
  readonly residents: readonly (number | null)[]
  /** Residents of the whole city in that year. */
  readonly cityResidents: number | null
  /** The source gives whole per cent: a decimal of an area's share would be made up. */
  readonly isWholePercent: boolean
  readonly quality: readonly (number | null)[] | null
  readonly excluded: readonly { readonly state: Absence; readonly count: number }[]
  /** All of the city's people or homes, and the share of them in the counted areas; null where not known. */
  readonly everyone: number | null
  readonly coverage: number | null
}

interface Part {
  readonly figures: readonly Figure[]
  readonly base: readonly (number | null)[] | null
}

/** The groups of a level in a year, or undefined where the level lacks a layer of the division. */
export function levelGroups(table: FigureTable, division: Division, year: number): LevelGroups | undefined {
  const columns = divisionLayers(division).flatMap((layer) => findColumn(table, layer, year, 'total') ?? [])
  const [first] = columns
  if (first === undefined || columns.length < divisionLayers(division).length) return undefined
  const cells = cellsOf(division, columns)
  const groups = groupsOf(division, cells)
  const everyone =
    division === 'tenure' ? valueOrNull(findColumn(table, 'dwellings', year, 'total')?.city) : first.cityBase
  return {
    ...groups,
    ...peopleOf(table, year),
    year,
    basis: first.basis,
    referenceDate: first.referenceDate,
    vintage: first.vintage,
    firstShare: cells.map((cell) => shareFigure(cell)),
    isWholePercent: division !== 'tenure' && first.basis !== 'estimate' && areWholePercents(first.figures),
    quality: first.basis === 'estimate' ? table.quality : null,
    excluded: countAbsences(cells.map(shareFigure)),
    everyone,
    coverage: coverageOf(groups.counted, everyone),
  }
}

/** Estimates add up to the city but for rounding, which is not more than everyone. */
const coverageOf = (counted: number, everyone: number | null): number | null =>
  everyone === null || everyone === 0 ? null : Math.min(1, counted / everyone)

function peopleOf(table: FigureTable, year: number): Pick<LevelGroups, 'residents' | 'cityResidents'> {
  const people = populationNear(table, year)
  return { residents: (people?.figures ?? []).map(valueOrNull), cityResidents: valueOrNull(people?.city) }
}

/** The groups of a comparison city, or undefined where its file lacks a layer of the division or has another year. */
export function cityGroups(city: ComparisonCity, division: Division, year: number): DivisionGroups | undefined {
  const layers = divisionLayers(division)
  const columns = layers.flatMap((layer) => city.columns.find((c) => c.layer === layer && c.year === year) ?? [])
  if (columns.length < layers.length) return undefined
  return groupsOf(
    division,
    cellsOf(
      division,
      columns.map(({ values, base }) => ({ figures: values.map(figureOf), base })),
    ),
  )
}

/** One unit's counts, one a group, or the reason why there are none. */
type Cell = { readonly counts: readonly number[] } | { readonly state: Absence }

function cellsOf(division: Division, parts: readonly Part[]): readonly Cell[] {
  const [first] = parts
  if (first === undefined) return []
  return first.figures.map((_, index): Cell => {
    const figures = parts.map((part) => part.figures[index] ?? absent('missing'))
    const gap = figures.find((figure) => figure.state !== 'value')
    if (gap !== undefined) return { state: gap.state }
    if (division === 'tenure') return { counts: figures.map(valueOrNaN) }
    const base = first.base?.[index]
    if (typeof base !== 'number') return { state: 'missing' }
    const [share = Number.NaN] = figures.map(valueOrNaN)
    return { counts: [share * base, base - share * base] }
  })
}

function shareFigure(cell: Cell): Figure {
  if ('state' in cell) return absent(cell.state)
  const total = cell.counts.reduce((sum, count) => sum + count, 0)
  return total > 0 ? figureOf((cell.counts[0] ?? 0) / total) : absent('undefined')
}

function groupsOf(division: Division, cells: readonly Cell[]): DivisionGroups {
  const groupCount = division === 'tenure' ? divisionLayers(division).length : 2
  const counts = Array.from({ length: groupCount }, (_, group) =>
    cells.map((cell) => ('counts' in cell ? (cell.counts[group] ?? 0) : 0)),
  )
  const totals = cells.map((cell) => ('counts' in cell ? cell.counts.reduce((sum, count) => sum + count, 0) : 0))
  const counted = totals.reduce((sum, total) => sum + total, 0)
  const shares = counts.map((column) => column.reduce((sum, count) => sum + count, 0) / counted)
  return { division, counts, totals, shares, counted, units: totals.filter((total) => total > 0).length }
}
