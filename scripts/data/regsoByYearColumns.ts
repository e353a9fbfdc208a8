import { absent, figureOf, type Figure } from '../../src/domain/figures.ts'
import type { UnitLevel } from '../../src/domain/units.ts'
import type { Column } from './column.ts'
import type { Row } from './csv.ts'
import { rowsInOrder } from './desoFigures.ts'
import type { Inputs } from './inputs.ts'
import { INPUT } from './inputPaths.ts'
import { DECIMALS, rounded } from './rounding.ts'

const VINTAGE_2020 = 'regso-2020'

/** RegSO by year, 2020 to 2023, on the boundaries of 2020. */
export function regsoByYearColumns(inputs: Inputs, regso: UnitLevel): Column[] {
  const table = inputs.table(INPUT.regsoByYear)
  const years = [...new Set(table.map((row) => row.number('year')))]
  const ids = regso.units.map((unit) => unit.id)
  return years.flatMap((year) => {
    const ofYear = table.filter((row) => row.number('year') === year)
    return columnsOfYear(year, rowsInOrder(ofYear, INPUT.regsoByYear, 'regso', ids))
  })
}

function columnsOfYear(year: number, rows: readonly Row[]): Column[] {
  const read = (name: string): number[] => rows.map((row) => row.number(name))
  const frame = { year, sex: 'total', basis: 'published', referenceDate: String(year), vintage: VINTAGE_2020 } as const
  const count = (layer: string, ...parts: readonly (readonly number[])[]): Column => {
    const values = rows.map((_, index) => sum(parts.map((part) => part[index] ?? Number.NaN)))
    return { ...frame, layer, base: null, figures: values.map(figureOf), city: sum(values) }
  }
  const share = (layer: string, base: string, part: readonly number[], whole: readonly number[]): Column => ({
    ...frame,
    layer,
    base: { layer: base, year },
    figures: part.map((value, index) => ratio(value, whole[index] ?? 0)),
    city: rounded(sum(part) / sum(whole), DECIMALS.share),
  })
  const population = read('population')
  const bornAbroad = read('bornInSweden').map((born, index) => (population[index] ?? 0) - born)
  const forms = ['Rental', 'Cooperative', 'Owner'].map((form) => ({ form, dwellings: read(`dwellings${form}`) }))
  const known = rows.map((_, index) => sum(forms.map(({ dwellings }) => dwellings[index] ?? Number.NaN)))
  const notStated = read('dwellingsNotStated')
  const wage = read('meanWageTkr')
  return [
    count('population', population),
    share('foreignBorn', 'population', bornAbroad, population),
    ...forms.map(({ form, dwellings }) => count(`dwellings${form}`, dwellings)),
    count('dwellingsOther', notStated),
    count('dwellings', known, notStated),
    count('dwellingsTenure', known),
    ...forms.map(({ form, dwellings }) => share(`tenure${form}`, 'dwellingsTenure', dwellings, known)),
    {
      ...frame,
      layer: 'meanWage',
      base: null,
      figures: wage.map(figureOf),
      city: weightedMean(wage, population, DECIMALS.amount),
    },
  ]
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

function ratio(part: number, whole: number): Figure {
  return whole === 0 ? absent('notApplicable') : figureOf(rounded(part / whole, DECIMALS.share))
}

/** The mean of the values, each counted as often as its weight says. */
export function weightedMean(values: readonly number[], weights: readonly number[], decimals: number): number {
  return rounded(sum(values.map((value, index) => value * (weights[index] ?? 0))) / sum(weights), decimals)
}
