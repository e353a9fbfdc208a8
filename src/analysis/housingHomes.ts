import type { FigureTable } from '../domain/dataset.ts'
import { absent, figureOf, valueOrNaN, type Absence, type Basis, type Figure } from '../domain/figures.ts'
import { countAbsences } from './layerSummary.ts'
import { populationNear } from './population.ts'
import { TENURE_COUNT_LAYERS, tenureColumns } from './tenure.ts'

/** Homes by tenure form on one level in one year, with who lives there: what the view `boende` is made of. */
export interface TenureHomes {
  readonly year: number
  readonly basis: Basis
  readonly referenceDate: string
  readonly vintage: string
  /** Whether the unit has homes of known form, or why not; the value is the share of the largest form. */
  readonly largest: readonly Figure[]
  /** Share of the homes per form and unit, in the order of TENURE_FORMS; 0 where nothing is known. */
  readonly shares: readonly Float64Array[]
  /** Homes per form and unit; 0 where nothing is known. Estimates are rounded to whole homes. */
  readonly homes: readonly Float64Array[]
  /** Residents per unit in the year nearest to the homes'; null = none or unknown. */
  readonly residents: readonly (number | null)[]
  /** The same with 0 for nobody, as the measures take them. */
  readonly people: Float64Array
  readonly cityResidents: number | null
  readonly cityShares: readonly Figure[]
  readonly quality: readonly (number | null)[] | null
  readonly excluded: readonly { readonly state: Absence; readonly count: number }[]
}

const orZero = (figure: Figure | undefined): number => (figure?.state === 'value' ? figure.value : 0)

/**
 * The homes of a level, or undefined where it lacks a tenure form in that year. Units are typed by their shares and
 * not by their counts, since the counts of estimates are whole homes and the shares are not.
 */
export function tenureHomes(table: FigureTable, year: number): TenureHomes | undefined {
  const columns = tenureColumns(table, year)
  const counts = tenureColumns(table, year, TENURE_COUNT_LAYERS)
  const first = columns?.[0]
  if (columns === undefined || counts === undefined || first === undefined) return undefined
  const people = populationNear(table, year)
  const largest = first.figures.map((_, unit) =>
    withResidents(largestShare(columns.map(({ figures }) => figures[unit])), people?.figures[unit]),
  )
  const numbers = (figures: readonly Figure[]): Float64Array =>
    Float64Array.from(figures, (figure, unit) => (largest[unit]?.state === 'value' ? orZero(figure) : 0))
  return {
    year,
    basis: first.basis,
    referenceDate: first.referenceDate,
    vintage: first.vintage,
    largest,
    shares: columns.map(({ figures }) => numbers(figures)),
    homes: counts.map(({ figures }) => numbers(figures)),
    residents: (people?.figures ?? []).map((figure) => (figure.state === 'value' ? figure.value : null)),
    people: Float64Array.from(first.figures, (_, unit) => orZero(people?.figures[unit])),
    cityResidents: people?.city.state === 'value' ? people.city.value : null,
    cityShares: columns.map(({ city }) => city),
    quality: first.basis === 'estimate' ? table.quality : null,
    excluded: countAbsences(largest),
  }
}

/**
 * Areas are counted by who lives there, so that one whose residents are kept back is left out with that reason: taken
 * as nobody, it would shift every sum. Areas where nobody lives stay.
 */
function withResidents(largest: Figure, people: Figure | undefined): Figure {
  if (largest.state !== 'value' || people === undefined) return largest
  return people.state === 'value' || people.state === 'noResidents' ? largest : people
}

function largestShare(shares: readonly (Figure | undefined)[]): Figure {
  const known = shares.map((share) => share ?? absent('missing'))
  const gap = known.find(({ state }) => state !== 'value')
  return gap ?? figureOf(known.reduce((most, share) => Math.max(most, valueOrNaN(share)), 0))
}

/** Homes of known form in one unit. */
export const homesIn = ({ homes }: TenureHomes, unit: number): number =>
  homes.reduce((sum, column) => sum + (column[unit] ?? 0), 0)
