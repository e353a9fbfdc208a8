import { absent, figureOf, type Sex } from '../../src/domain/figures.ts'
import type { UnitLevel } from '../../src/domain/units.ts'
import type { Column } from './column.ts'
import type { Row } from './csv.ts'
import { rowsInOrder } from './desoFigures.ts'
import type { Inputs } from './inputs.ts'
import { INPUT } from './inputPaths.ts'
import { weightedMean } from './regsoByYearColumns.ts'
import { DECIMALS, rounded } from './rounding.ts'

/** What each measure of the table becomes; per cent are stored as shares. */
const MEASURES = [
  { measure: 'population', layer: 'population', kind: 'count' },
  { measure: 'medianDisposableIncomePbb', layer: 'medianDisposableIncome', kind: 'amount' },
  { measure: 'meanDisposableIncomePbb', layer: 'meanDisposableIncome', kind: 'amount' },
  { measure: 'socialAssistancePct', layer: 'socialAssistance', kind: 'share' },
  { measure: 'longTermAssistancePct', layer: 'longTermAssistance', kind: 'share' },
  { measure: 'employment2065Pct', layer: 'employment2065', kind: 'share' },
  { measure: 'neetPct', layer: 'neet', kind: 'share' },
  { measure: 'eligibleUpperSecondaryPct', layer: 'eligibleUpperSecondary', kind: 'share' },
  { measure: 'eligibleHigherEducationPct', layer: 'eligibleHigherEducation', kind: 'share' },
] as const

type Measure = (typeof MEASURES)[number]
type Values = readonly (number | null)[]

const SEXES: readonly Exclude<Sex, 'difference'>[] = ['total', 'women', 'men']

/** 2023 is on the boundaries of 2020, 2024 on those of 2025. */
const VINTAGE_OF_YEAR = [
  { year: 2023, vintage: 'regso-2020' },
  { year: 2024, vintage: 'regso-2025' },
] as const

/** RegSO by sex. An empty cell is suppressed at the source; rows by country of birth are not published as layers. */
export function regsoBySexColumns(inputs: Inputs, regso: UnitLevel): Column[] {
  const read = tableReader(inputs, regso)
  return MEASURES.flatMap((measure) =>
    VINTAGE_OF_YEAR.flatMap(({ year, vintage }) => {
      // The population of 2023 comes with its year's other figures from the table by year.
      if (measure.layer === 'population' && year === 2023) return []
      return SEXES.flatMap((sex) => {
        const values = read(measure.measure, year, sex)
        if (values === null) return []
        const city = cityValue(measure, values, read('population', year, sex))
        const cityState = city === null && !values.includes(null) && sex === 'total' ? ('missing' as const) : null
        const figures = figuresOf(measure, values)
        return [
          { ...frameOf(measure, year, sex, vintage), figures, city, ...(cityState === null ? {} : { cityState }) },
        ]
      })
    }),
  )
}

type Read = (measure: string, year: number, sex: string) => Values | null

function tableReader(inputs: Inputs, regso: UnitLevel): Read {
  const ids = regso.units.map((unit) => unit.id)
  const groups = new Map<string, Row[]>()
  for (const row of inputs.table(INPUT.regsoBySex)) {
    if (row.text('birthCountry') !== 'all') continue
    const key = `${row.text('measure')}:${row.text('year')}:${row.text('sex')}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return (measure, year, sex) => {
    const rows = groups.get(`${measure}:${year}:${sex}`)
    if (rows === undefined) return null
    return rowsInOrder(rows, INPUT.regsoBySex, 'regso', ids).map((row) => row.optionalNumber('value'))
  }
}

const frameOf = ({ layer }: Measure, year: number, sex: (typeof SEXES)[number], vintage: string) =>
  ({ layer, year, sex, basis: 'published', referenceDate: String(year), vintage, base: null }) as const

const stored = (kind: Measure['kind'], value: number): number =>
  kind === 'share' ? rounded(value / 100, DECIMALS.share) : value

function figuresOf({ kind }: Measure, values: Values): Column['figures'] {
  return values.map((value) => (value === null ? absent('suppressed') : figureOf(stored(kind, value))))
}

/**
 * The sum of counts; otherwise the mean weighted by the residents of the same year and sex. Null where a figure is
 * suppressed, or where those residents are not in the data: another year's would be another population.
 */
function cityValue({ kind }: Measure, values: Values, residents: Values | null): number | null {
  const known = values.filter((value) => value !== null)
  if (known.length < values.length) return null
  if (kind === 'count') return known.reduce((sum, value) => sum + value, 0)
  const weights = residents?.filter((value) => value !== null) ?? []
  if (weights.length < values.length) return null
  return stored(kind, weightedMean(known, weights, 4))
}
