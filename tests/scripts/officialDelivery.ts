/** Deliveries written by hand, as `data:import` keeps them. */
import { readFileSync } from 'node:fs'
import { readTable } from '../../scripts/data/csv.ts'
import { PLAIN_TABLE } from '../../src/domain/delivery.ts'
import type { DeliveryFile } from '../../src/intake/deliveryFile.ts'
import { DELOMRADEN } from './officialFolder.ts'

const KEY = 'geodata/crosswalks/deso2025-delomrade.csv'

/** The delområden that the key gives residents. */
export const inhabited = new Set(
  readTable(readFileSync(KEY, 'utf8'), KEY)
    .rows.filter((row) => row.number('adjustedShare') > 0)
    .map((row) => row.text('delomrade')),
)

const both = (text: string) => ({ sv: text, en: text })

export type Column = DeliveryFile['columns'][number]
export const column = (layer: string, figures: Column['figures'], given: Partial<Column> = {}): Column => ({
  layer,
  year: 2025,
  sex: 'total',
  basis: 'published',
  referenceDate: '2025-12-31',
  vintage: 'delomrade-malmo',
  figures,
  base: null,
  city: 'notPublished',
  cityBase: null,
  residual: null,
  protection: 'suppressed',
  partOf: null,
  ...given,
})

export const CYCLISTS: DeliveryFile['layers'][number] = {
  id: 'own-cyclists',
  group: 'people',
  kind: 'share',
  unit: 'percent',
  statistic: 'share',
  name: both('Cyklar'),
  sentence: both('{value}'),
  short: both('Cyklar'),
  population: both('invånare'),
  definition: both('Andel som cyklar.'),
  source: 'own',
  breaks: null,
  isSplitBySex: false,
  seriesBreaks: [],
  isSensitive: false,
}

/** A delivery as `data:import` keeps it, written by hand. */
export const delivery = (columns: readonly Column[], given: Partial<DeliveryFile> = {}): string =>
  JSON.stringify({
    format: 1,
    file: { name: 'folkmangd.xlsx', sha256: '0'.repeat(64) },
    level: 'delomrade',
    unitIds: DELOMRADEN,
    mapping: {
      ...PLAIN_TABLE,
      file: 'folkmangd.xlsx',
      level: 'delomrade',
      vintage: 'delomrade-malmo',
      unitColumn: 'Område',
      residuals: ['Ej fördelat'],
      columns: [
        {
          column: 'Antal',
          layer: 'population',
          describes: null,
          year: 2025,
          sex: 'total',
          writtenAs: 'plain',
          base: null,
          partOf: null,
        },
      ],
      protection: 'suppressed',
      source: { publisher: 'Stadskontoret', title: 'Folkmängd', licence: 'CC0', url: null, referenceDate: null },
      confirmedBy: 'statistiker',
    },
    layers: [],
    columns,
    join: {
      file: 'folkmangd.xlsx',
      level: 'delomrade',
      matched: DELOMRADEN,
      onlyInFile: [],
      onlyOnMap: [],
      knownWithout: [],
      duplicates: [],
      totals: [],
      residuals: [{ value: 'Ej fördelat', row: 138 }],
    },
    ...given,
  })

export const people: Column['figures'] = DELOMRADEN.map((unit, index) =>
  inhabited.has(unit) ? 1000 + index : 'noResidents',
)
