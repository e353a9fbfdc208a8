/** A made town of twelve square areas, with figures that fit together, and valid files that describe it. */
import {
  PLAIN_TABLE,
  type TableMapping,
  type AreaMapping,
  type GivenFile,
  type MappedColumn,
} from '../../src/domain/delivery.ts'
import { absent, figureOf, type FigureColumn } from '../../src/domain/figures.ts'
import type { Layer } from '../../src/domain/layers.ts'
import { unitLevel, type ArealUnit } from '../../src/domain/units.ts'
import type { IntakeGround } from '../../src/intake/intakeTypes.ts'

const NAMES = [
  'Norra ängen',
  'Östra ängen',
  'Södra ängen',
  'Västra ängen',
  'Hamnen',
  'Åsen',
  'Kvarnbacken',
  'Slottsparken',
  'Gamla staden',
  'Nya staden',
  'Bruket',
  'Sjövik',
] as const

const WEST = 13
const SOUTH = 55.55
export const SIDE = 0.01

/** The south-west corner of the area with that number. */
export const cornerOf = (index: number): readonly [number, number] => [
  rounded(WEST + (index % 4) * SIDE),
  rounded(SOUTH + Math.floor(index / 4) * SIDE),
]
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6

export const UNITS: readonly ArealUnit[] = NAMES.map((name, index) => {
  const [west, south] = cornerOf(index)
  return {
    id: `0${101 + index}`,
    name,
    point: [rounded(west + SIDE / 2), rounded(south + SIDE / 2)],
    areaHectares: 70,
    isInhabited: true,
    parents: {},
  }
})

export const POPULATION = [1204, 987, 1510, 640, 733, 1820, 955, 410, 2210, 1377, 512, 1064]
export const DWELLINGS = [611, 480, 702, 300, 390, 905, 444, 215, 1180, 690, 250, 505]
export const RENTAL = [0.52, 0.31, 0.48, 0.125, 0.655, 0.402, 0.27, 0.05, 0.711, 0.583, 0.334, 0.218]
export const STANDARD = [241, 288, 262, 331, 219, 254, 301, 377, 208, 233, 271, 316]

const text = (word: string) => ({ sv: word, en: word })

function layer(id: string, parts: Pick<Layer, 'kind' | 'unit' | 'statistic' | 'group'>): Layer {
  return {
    id,
    ...parts,
    name: text(id),
    sentence: text('{value}'),
    short: text(id),
    population: text('invånare'),
    definition: text(id),
    source: 'made',
    breaks: null,
    isSplitBySex: false,
    seriesBreaks: [],
    isSensitive: false,
  }
}

const LAYERS: readonly Layer[] = [
  layer('population', { kind: 'count', unit: 'persons', statistic: 'count', group: 'people' }),
  layer('dwellings', { kind: 'count', unit: 'dwellings', statistic: 'count', group: 'housing' }),
  layer('tenureRental', { kind: 'share', unit: 'percent', statistic: 'share', group: 'housing' }),
  layer('medianStandard', { kind: 'amount', unit: 'tkr', statistic: 'median', group: 'income' }),
]

const LEVEL = unitLevel('delomrade', 'made-1', UNITS, [])

/** Each four areas of a row make one of these. */
const LARGER = unitLevel(
  'stadsdel',
  'made-1',
  ['soder', 'mitten', 'norr'].map((id, row) => ({
    id,
    name: id,
    point: [WEST + 2 * SIDE, rounded(SOUTH + (row + 0.5) * SIDE)],
    areaHectares: 280,
    isInhabited: true,
    parents: {},
  })),
  [],
)

const known = (id: string, values: readonly number[], base: readonly number[] | null): FigureColumn => ({
  layer: id,
  level: 'delomrade',
  year: 2024,
  sex: 'total',
  basis: 'published',
  referenceDate: '2024',
  vintage: 'made-1',
  base,
  figures: values.map(figureOf),
  city: absent('notPublished'),
  cityBase: null,
})

export const GROUND: IntakeGround = {
  levels: new Map([
    ['delomrade', LEVEL],
    ['stadsdel', LARGER],
  ]),
  layers: LAYERS,
  columns: new Map([
    [
      'delomrade',
      [
        known('population', POPULATION, null),
        known('dwellings', DWELLINGS, null),
        known('tenureRental', RENTAL, DWELLINGS),
        known('medianStandard', STANDARD, POPULATION),
      ],
    ],
  ]),
}

export const SOURCE = {
  publisher: 'Stadskontoret',
  title: 'Påhittade siffror',
  licence: 'CC0',
  url: null,
  referenceDate: '2025-12-31',
}

export const column = (heading: string, id: string, parts: Partial<MappedColumn> = {}): MappedColumn => ({
  column: heading,
  layer: id,
  describes: null,
  year: 2025,
  sex: 'total',
  writtenAs: 'plain',
  base: null,
  partOf: null,
  ...parts,
})

export const tableMapping = (parts: Partial<TableMapping> = {}): TableMapping => ({
  ...PLAIN_TABLE,
  file: 'folk.csv',
  level: 'delomrade',
  vintage: 'made-1',
  unitColumn: 'Kod',
  markers: { '..': 'suppressed', '-': 'zero', '': 'missing' },
  totals: ['Hela staden'],
  columns: [
    column('Invånare', 'population'),
    column('Bostäder', 'dwellings'),
    column('Hyresrätt', 'tenureRental', { writtenAs: 'percent', base: 'Bostäder' }),
    column('Median', 'medianStandard', { writtenAs: 'thousandKronor', base: 'Invånare' }),
  ],
  protection: 'suppressed',
  source: SOURCE,
  confirmedBy: 'statistikansvarig',
  ...parts,
})

export const areaMapping = (parts: Partial<AreaMapping> = {}): AreaMapping => ({
  kind: 'areas',
  file: 'omraden.geojson',
  level: 'delomrade',
  vintage: 'made-1',
  system: null,
  idProperty: 'kod',
  nameProperty: 'namn',
  withoutArea: [],
  generalised: null,
  source: SOURCE,
  confirmedBy: 'statistikansvarig',
  ...parts,
})

const comma = (value: number): string => String(value).replace('.', ',')
const percent = (share: number): string => comma(Math.round(share * 1000) / 10)

/** The figures of a year later, as rows of texts below their headings. */
export function tableRows(): string[][] {
  const rows = UNITS.map((unit, at) => [
    unit.id,
    unit.name,
    String((POPULATION[at] ?? 0) + 10 + at),
    String((DWELLINGS[at] ?? 0) + 5),
    percent(RENTAL[at] ?? 0),
    String((STANDARD[at] ?? 0) + 4),
  ])
  return [['Kod', 'Namn', 'Invånare', 'Bostäder', 'Hyresrätt', 'Median'], ...rows]
}

export const csvText = (rows: readonly (readonly string[])[], sign = ';'): string =>
  rows.map((row) => row.map((cell) => quotedCell(cell, sign)).join(sign)).join('\r\n') + '\r\n'

const quotedCell = (cell: string, sign: string): string =>
  cell.includes(sign) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

export const given = (name: string, content: string | Uint8Array): GivenFile => ({
  name,
  bytes: new Uint8Array(typeof content === 'string' ? new TextEncoder().encode(content) : content),
})

/** The ring of an area, counter-clockwise. */
export function squareRing(index: number): [number, number][] {
  const [west, south] = cornerOf(index)
  const [east, north] = [rounded(west + SIDE), rounded(south + SIDE)]
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
}

/** The areas as GeoJSON, with a figure of each in its properties. */
export const geoJson = (): { type: string; features: Record<string, unknown>[] } => ({
  type: 'FeatureCollection',
  features: UNITS.map(({ id, name }, index) => ({
    type: 'Feature',
    properties: { kod: id, namn: name, folk: (POPULATION[index] ?? 0) + 10 },
    geometry: { type: 'Polygon', coordinates: [squareRing(index)] },
  })),
})
