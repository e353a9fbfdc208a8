/** Small made deliveries that nobody has protected. */
import {
  PLAIN_TABLE,
  type DeliveredColumn,
  type FigureDelivery,
  type MappedColumn,
  type Protection,
} from '../../src/domain/delivery.ts'
import { absent, figureOf, type Figure, type FigureColumn } from '../../src/domain/figures.ts'
import type { Layer } from '../../src/domain/layers.ts'
import { unitLevel, type LevelId, type UnitLevel } from '../../src/domain/units.ts'
import type { ProtectionGround } from '../../src/protection/protectionGround.ts'

const text = (word: string) => ({ sv: word, en: word })

export function layer(id: string, parts: Partial<Layer> = {}): Layer {
  return {
    ...{ id, group: 'people', kind: 'count', unit: 'persons', statistic: 'count', source: 'made' },
    ...{ name: text(id), sentence: text(id), short: text(id), population: text(id), definition: text(id) },
    ...{ breaks: null, isSplitBySex: false, seriesBreaks: [], isSensitive: false },
    ...parts,
  }
}

export const LAYERS: readonly Layer[] = [
  layer('population'),
  layer('own-a'),
  layer('own-b'),
  layer('own-c'),
  layer('dwellings', { group: 'housing', unit: 'dwellings' }),
  layer('foreignBorn', { group: 'origin', kind: 'share', unit: 'percent', statistic: 'share', isSensitive: true }),
  layer('tenureRental', { group: 'housing', kind: 'share', unit: 'percent', statistic: 'share' }),
  layer('median', { group: 'income', kind: 'amount', unit: 'tkr', statistic: 'median' }),
]

export const levelOf = (units: number): UnitLevel =>
  unitLevel(
    'delomrade',
    'made-1',
    Array.from({ length: units }, (_, at) => ({
      ...{ id: `u${at}`, name: `Område ${at}`, areaHectares: 1, isInhabited: true, parents: {} },
      point: [13, 55] as const,
    })),
    [],
  )

export const figures = (values: readonly (number | null)[]): readonly Figure[] =>
  values.map((value) => (value === null ? absent('suppressed') : figureOf(value)))

export interface MadeColumn {
  readonly layer: string
  readonly values: readonly (number | null)[]
  readonly city?: number | null
  readonly rest?: number | null
  readonly sex?: FigureColumn['sex']
  readonly partOf?: string
  readonly level?: LevelId
  readonly year?: number
  /** The layer that the figures are taken of, by its counts. */
  readonly base?: { readonly layer: string; readonly counts: readonly number[]; readonly city?: number }
}

const figureOrNull = (value: number | null | undefined): Figure | null =>
  value === null || value === undefined ? null : figureOf(value)

const baseOf = ({ base }: MadeColumn) => ({ base: base?.counts ?? null, cityBase: base?.city ?? null })

export function delivered(column: MadeColumn, protection: Protection = 'none'): DeliveredColumn {
  const { values, partOf = null, level = 'delomrade', year = 2025 } = column
  return {
    column: {
      ...{ layer: column.layer, level, year, sex: column.sex ?? 'total', basis: 'published' },
      ...{ referenceDate: '2025', vintage: 'made-1', ...baseOf(column) },
      figures: figures(values),
      city: figureOrNull(column.city) ?? absent('notPublished'),
    },
    residual: figureOrNull(column.rest),
    protection,
    partOf,
  }
}

const mapped = ({ layer: id, sex = 'total', year = 2025, base }: MadeColumn): MappedColumn => ({
  ...{ column: `${id} ${sex}`, layer: id, describes: null, year, sex, writtenAs: 'plain', partOf: null },
  base: base === undefined ? null : `${base.layer} total`,
})

export function delivery(columns: readonly MadeColumn[], protection: Protection = 'none'): FigureDelivery {
  return {
    mapping: {
      ...PLAIN_TABLE,
      file: 'made.csv',
      level: columns[0]?.level ?? 'delomrade',
      vintage: 'made-1',
      unitColumn: 'Kod',
      confirmedBy: 'statistiker',
      columns: columns.map(mapped),
      protection,
      source: { publisher: 'P', title: 'T', licence: 'CC0', url: null, referenceDate: null },
    },
    layers: [],
    columns: columns.map((column) => delivered(column, protection)),
    join: {
      ...{ file: 'made.csv', level: 'delomrade', matched: [], onlyInFile: [], onlyOnMap: [], knownWithout: [] },
      ...{ duplicates: [], totals: [], residuals: [] },
    },
  }
}

/** @param people residents by unit that are known already */
export const groundOf = (people: readonly number[]): ProtectionGround => ({
  levels: new Map([['delomrade', levelOf(people.length)]]),
  layers: LAYERS,
  columns: new Map([['delomrade', [{ ...delivered({ layer: 'population', values: people }).column, year: 2024 }]]]),
})
