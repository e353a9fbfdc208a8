import type { Protection } from '../../src/domain/delivery.ts'
import { figureOf, type Figure, type Sex } from '../../src/domain/figures.ts'
import type { DesoValues } from './areaSums.ts'
import type { Row } from './csv.ts'
import { DataProblem } from './dataProblem.ts'
import type { Inputs } from './inputs.ts'
import { DECIMALS } from './rounding.ts'

/** How the figure of a larger area comes about from those of its DeSO. */
export type Combination =
  /** Counts: each part is rounded before the parts are added, so that a total is the sum of what is shown. */
  | { readonly kind: 'count'; readonly parts: readonly DesoValues[] }
  /** Counts over counts. */
  | { readonly kind: 'ratio'; readonly parts: readonly DesoValues[]; readonly whole: readonly DesoValues[] }
  /** Means of the values, weighted by residents. */
  | { readonly kind: 'mean'; readonly values: DesoValues; readonly decimals: number }

/** One layer of the DeSO for a year and sex, in the order of the units. */
export interface DesoMeasure {
  readonly layer: string
  readonly year: number
  readonly sex: Exclude<Sex, 'difference'>
  readonly referenceDate: string
  /** The count layer that shares are taken of; the year of residents is settled when it is known which there are. */
  readonly base: { readonly layer: string; readonly year: number } | null
  readonly how: Combination
  /** Whether whole DeSO give the exact figure: a sum, not an estimate. */
  readonly isExactSum: boolean
  /** The figure that is published for the whole municipality; null = it is computed. */
  readonly city: Figure | null
  /** How the publisher protects the figures, where that is known. */
  readonly protection?: Protection
}

/** The figures per DeSO that everything on their boundaries is computed from. */
export interface DesoFigures {
  readonly measures: readonly DesoMeasure[]
  /** Residents by year: what areas are weighed by. */
  readonly people: ReadonlyMap<number, DesoValues>
}

export const TENURES = ['dwellingsRental', 'dwellingsCooperative', 'dwellingsOwner', 'dwellingsOther'] as const
const KNOWN_TENURES = TENURES.slice(0, 3)

/** The columns of the shipped table with shares: the year they describe, and whether the app may count residents. */
const SHARES = [
  { layer: 'lowStandard', year: 2024, isOfResidents: true, isExactSum: false },
  { layer: 'foreignBackground', year: 2025, isOfResidents: true, isExactSum: true },
  { layer: 'employment', year: 2024, isOfResidents: false, isExactSum: false },
  { layer: 'unemployment', year: 2024, isOfResidents: false, isExactSum: false },
  { layer: 'postSecondary', year: 2025, isOfResidents: false, isExactSum: false },
] as const

/** Thousand kronor. */
const AMOUNTS = ['medianStandard', 'meanNetIncome'] as const
const AMOUNT_YEAR = 2024
const COUNT_YEAR = 2025

/**
 * Reads the shipped table of DeSO figures in the order of the given ids; a unit without a row is an error of the join.
 *
 * RegSO are whole DeSO, so counts and shares of counts are exact sums there. Shares of a base that is not in the
 * table, shares that are published in whole per cent, and medians are not.
 */
export function readDesoFigures(inputs: Inputs, path: string, ids: readonly string[]): DesoFigures {
  const rows = rowsInOrder(inputs.table(path), path, 'deso', ids)
  const read = (column: string): Figure[] => rows.map((row) => figureOf(row.number(column)))
  const residents = read(`population${COUNT_YEAR}`)
  const dwellings = new Map<string, DesoValues>(TENURES.map((tenure) => [tenure, read(`${tenure}${COUNT_YEAR}`)]))
  const formsOf = (tenures: readonly string[]): DesoValues[] => tenures.map((tenure) => dwellings.get(tenure) ?? [])
  const count = (layer: string, tenures: readonly string[]): DesoMeasure => ({
    ...frame(layer, COUNT_YEAR),
    how: { kind: 'count', parts: formsOf(tenures) },
    isExactSum: true,
  })
  const measures: DesoMeasure[] = [
    {
      ...frame('population', COUNT_YEAR),
      referenceDate: `${COUNT_YEAR}-12-31`,
      how: { kind: 'count', parts: [residents] },
      isExactSum: true,
    },
    ...SHARES.map(({ layer, year, isOfResidents, isExactSum }): DesoMeasure => ({
      ...frame(layer, year),
      base: isOfResidents ? { layer: 'population', year } : null,
      how: { kind: 'mean', values: read(`${layer}Pct${year}`).map(perHundred), decimals: DECIMALS.share },
      isExactSum,
    })),
    ...AMOUNTS.map((layer): DesoMeasure => ({
      ...frame(layer, AMOUNT_YEAR),
      how: { kind: 'mean', values: read(`${layer}Tkr${AMOUNT_YEAR}`), decimals: DECIMALS.amount },
      isExactSum: false,
    })),
    ...TENURES.map((tenure) => count(tenure, [tenure])),
    count('dwellings', TENURES),
    count('dwellingsTenure', KNOWN_TENURES),
    ...KNOWN_TENURES.map((tenure): DesoMeasure => ({
      ...frame(tenure.replace('dwellings', 'tenure'), COUNT_YEAR),
      base: { layer: 'dwellingsTenure', year: COUNT_YEAR },
      how: { kind: 'ratio', parts: formsOf([tenure]), whole: formsOf(KNOWN_TENURES) },
      isExactSum: true,
    })),
  ]
  return { measures, people: peopleOf(measures) }
}

const frame = (layer: string, year: number) =>
  ({ layer, year, sex: 'total', referenceDate: String(year), base: null, city: null }) as const

const perHundred = (figure: Figure): Figure => (figure.state === 'value' ? figureOf(figure.value / 100) : figure)

/** The residents of the DeSO by year, out of the measures that have them. */
export function peopleOf(measures: readonly DesoMeasure[]): ReadonlyMap<number, DesoValues> {
  return new Map(
    measures.flatMap(({ layer, sex, year, how }): [number, DesoValues][] => {
      const [values] = how.kind === 'count' ? how.parts : []
      return layer === 'population' && sex === 'total' && values !== undefined ? [[year, values]] : []
    }),
  )
}

/** The year nearest to the given one, and of two equally near the later: whose residents areas are weighed by. */
export function nearestYear(years: Iterable<number>, year: number): number | null {
  const ordered = [...years].sort((a, b) => Math.abs(a - year) - Math.abs(b - year) || b - a)
  return ordered[0] ?? null
}

/** The rows of a table in the order of the ids; every id has exactly one row and every row an id. */
export function rowsInOrder(table: readonly Row[], path: string, column: string, ids: readonly string[]): Row[] {
  const rowOf = new Map(table.map((row) => [row.text(column), row]))
  if (rowOf.size !== table.length || rowOf.size !== ids.length) {
    throw new DataProblem(path, `${table.length} rows for ${ids.length} units`, 'Give every unit exactly one row.')
  }
  return ids.map((id) => {
    const row = rowOf.get(id)
    if (row === undefined) throw new DataProblem(path, `there is no row for ${id}`, 'Give every unit exactly one row.')
    return row
  })
}
