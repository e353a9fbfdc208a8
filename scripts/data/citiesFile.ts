import type { CitiesFile } from '../../src/data/schema.ts'
import { SCHEMA_VERSION } from '../../src/data/schemaParts.ts'
import type { Row } from './csv.ts'
import type { Inputs } from './inputs.ts'
import { INPUT } from './inputPaths.ts'
import { DECIMALS, rounded } from './rounding.ts'

export const CITY_INPUTS = [INPUT.goteborg, INPUT.stockholm] as const

/** Counts and shares per DeSO of Göteborg and Stockholm, in the table's order: what the indices compare with. */
export function buildCities(inputs: Inputs): CitiesFile {
  return {
    schemaVersion: SCHEMA_VERSION,
    cities: [
      { id: 'goteborg', name: 'Göteborg', level: 'deso', columns: columnsOf(inputs.table(INPUT.goteborg)) },
      { id: 'stockholm', name: 'Stockholm', level: 'deso', columns: columnsOf(inputs.table(INPUT.stockholm)) },
    ],
  }
}

/** Which kommun each of them is: how the codes of its areas begin. */
export const kommunOfCity = (inputs: Inputs): ReadonlyMap<string, string> =>
  new Map(
    (['goteborg', 'stockholm'] as const).map((id) => [id, inputs.table(INPUT[id])[0]?.text('deso').slice(0, 4) ?? '']),
  )

type CityColumn = CitiesFile['cities'][number]['columns'][number]

function columnsOf(rows: readonly Row[]): CityColumn[] {
  const read = (column: string): number[] => rows.map((row) => row.number(column))
  const share = (column: string): number[] => read(column).map((percent) => rounded(percent / 100, DECIMALS.share))
  const count = (layer: string, values: number[]): CityColumn => ({ layer, year: 2025, base: null, values })
  const forms = ['dwellingsRental', 'dwellingsCooperative', 'dwellingsOwner'].map((layer) => ({
    layer,
    values: read(`${layer}2025`),
  }))
  const known = rows.map((_, index) => forms.reduce((sum, form) => sum + (form.values[index] ?? 0), 0))
  const other = read('dwellingsOther2025')
  return [
    count('population', read('population2025')),
    { layer: 'lowStandard', year: 2024, base: 'population:2025:total', values: share('lowStandardPct2024') },
    { layer: 'medianStandard', year: 2024, base: null, values: read('medianStandardTkr2024') },
    {
      layer: 'foreignBackground',
      year: 2025,
      base: 'population:2025:total',
      values: share('foreignBackgroundPct2025'),
    },
    ...forms.map(({ layer, values }) => count(layer, values)),
    count('dwellingsOther', other),
    count(
      'dwellings',
      known.map((sum, index) => sum + (other[index] ?? 0)),
    ),
    count('dwellingsTenure', known),
  ]
}
