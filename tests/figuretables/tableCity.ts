/** A made city of six areas with figures of last year, and files of this year in all their shapes. */
import { PLAIN_TABLE, type DeliveredColumn, type MappedColumn, type TableMapping } from '../../src/domain/delivery.ts'
import { absent, figureOf, type FigureColumn } from '../../src/domain/figures.ts'
import type { Layer } from '../../src/domain/layers.ts'
import { unitLevel, type ArealUnit, type UnitLevel } from '../../src/domain/units.ts'
import type { TableGround } from '../../src/figuretables/tableGround.ts'
import { readFigureTable, type TableReading } from '../../src/figuretables/readFigureTable.ts'
import { readWorkbook } from '../../src/sheets/readWorkbook.ts'
import type { SheetCell, Workbook } from '../../src/sheets/sheetTypes.ts'
import { writeXlsx } from '../../src/sheets/writeXlsx.ts'
import { columnOf, layerOf } from '../fixtures/smallTable.ts'

const unit = (id: string, name: string, isInhabited = true): ArealUnit => ({
  id,
  name,
  point: [13, 55.6],
  areaHectares: 10,
  isInhabited,
  parents: {},
})

export const UNITS: readonly ArealUnit[] = [
  unit('01101', 'Möllevången'),
  unit('01102', 'Rosengård'),
  unit('01103', 'Ärtholmen'),
  unit('01104', 'Östervärn'),
  unit('01105', 'Värnhem'),
  unit('01106', 'Norra hamnen', false),
]
export const IDS = UNITS.map(({ id }) => id)
const DISTRICTS = [unit('soder', 'Södra Staden'), unit('norr', 'Norra Staden')]

const level = (id: UnitLevel['id'], units: readonly ArealUnit[]): UnitLevel => unitLevel(id, `${id}-toy`, units, [])

const text = (sv: string, en: string) => ({ sv, en })
export const LAYERS: readonly Layer[] = [
  layerOf({ id: 'population', name: text('Folkmängd', 'Population'), short: text('Folkmängd', 'Population') }),
  layerOf({
    id: 'lowStandard',
    kind: 'share',
    unit: 'percent',
    statistic: 'share',
    group: 'income',
    name: text('Låg ekonomisk standard', 'Low economic standard'),
    short: text('Låg ek. standard', 'Low standard'),
  }),
  layerOf({
    id: 'meanWage',
    kind: 'amount',
    unit: 'tkr',
    statistic: 'mean',
    group: 'income',
    name: text('Löneinkomst, medel', 'Wage income, mean'),
    short: text('Löneinkomst', 'Wage income'),
  }),
  layerOf({
    id: 'tenureRental',
    kind: 'share',
    unit: 'percent',
    statistic: 'share',
    group: 'housing',
    name: text('Hyresrätt', 'Rental'),
    short: text('Hyresrätt', 'Rental'),
  }),
  layerOf({
    id: 'tenureOwner',
    kind: 'share',
    unit: 'percent',
    statistic: 'share',
    group: 'housing',
    name: text('Äganderätt', 'Owner-occupied'),
    short: text('Äganderätt', 'Owned'),
  }),
  layerOf({
    id: 'density',
    kind: 'density',
    unit: 'perHectare',
    statistic: 'density',
    name: text('Täthet', 'Density'),
  }),
]

/** People of last year, and shares and wages, for the five areas where anybody lives. */
export const LAST = {
  population: [1200, 3400, 560, 890, 2100],
  lowStandard: [0.12, 0.34, 0.05, 0.21, 0.15],
  meanWage: [231, 145, 402, 288, 198],
  tenureRental: [0.8, 0.6, 0.2, 0.45, 0.7],
  tenureOwner: [0.05, 0.1, 0.7, 0.3, 0.15],
} as const
export const LAST_TOTAL = 8150

const knownColumn = (layer: keyof typeof LAST, given: Partial<FigureColumn> = {}): FigureColumn =>
  columnOf(layer, [...LAST[layer].map(figureOf), absent('noResidents')], {
    level: 'delomrade',
    year: 2023,
    ...given,
  })

export const GROUND: TableGround = {
  levels: new Map([
    ['delomrade', level('delomrade', UNITS)],
    ['stadsdel', level('stadsdel', DISTRICTS)],
  ]),
  layers: LAYERS,
  columns: new Map([
    [
      'delomrade',
      [
        knownColumn('population', { city: figureOf(LAST_TOTAL) }),
        knownColumn('lowStandard'),
        knownColumn('meanWage'),
        knownColumn('tenureRental'),
        knownColumn('tenureOwner'),
      ],
    ],
  ]),
}

/** The same city before anything was known of it. */
export const NEW_GROUND: TableGround = { ...GROUND, columns: new Map() }

export const mapped = (column: string, layer: string, given: Partial<MappedColumn> = {}): MappedColumn => ({
  column,
  layer,
  describes: null,
  year: 2024,
  sex: 'total',
  writtenAs: 'plain',
  base: null,
  partOf: null,
  ...given,
})

export const POPULATION = mapped('Folkmängd', 'population')
export const SHARE = mapped('Andel', 'lowStandard', { writtenAs: 'percent' })

export const mappingOf = (given: Partial<TableMapping> = {}): TableMapping => ({
  ...PLAIN_TABLE,
  file: 'tabell.csv',
  level: 'delomrade',
  vintage: 'delomrade-toy',
  unitColumn: 'Kod',
  withoutFigures: ['01106'],
  columns: [POPULATION, SHARE],
  source: { publisher: 'Stadskontoret', title: 'Områdesfakta', licence: 'CC0', url: null, referenceDate: null },
  confirmedBy: 'statistiker',
  ...given,
})

/** The plain table, with semicolons and decimal commas. */
export const PLAIN = `Kod;Folkmängd;Andel
01101;1 210;12,5
01102;3380;33
01103;570;5,25
01104;900;20,1
01105;2090;14,9
`
export const PLAIN_VALUES = {
  population: [1210, 3380, 570, 900, 2090, 'noResidents'],
  lowStandard: [0.125, 0.33, 0.0525, 0.201, 0.149, 'noResidents'],
} as const

export const utf8 = (given: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(given)

export const latin1 = (given: string): Uint8Array<ArrayBuffer> => Uint8Array.from(given, (sign) => sign.charCodeAt(0))

export function utf16(given: string): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(given.length * 2))
  for (let at = 0; at < given.length; at += 1) view.setUint16(at * 2, given.charCodeAt(at), true)
  return new Uint8Array(view.buffer)
}

/** What the reader of bytes makes of a file; its fault as a text where it makes nothing of it. */
export async function workbookOf(bytes: Uint8Array<ArrayBuffer>, name = 'tabell.csv'): Promise<Workbook | string> {
  const reading = await readWorkbook(bytes, name)
  return 'workbook' in reading ? reading.workbook : reading.finding.code
}

export async function readBytes(
  bytes: Uint8Array<ArrayBuffer>,
  mapping: TableMapping = mappingOf(),
  ground: TableGround = GROUND,
): Promise<TableReading> {
  const workbook = await workbookOf(bytes, mapping.file)
  if (typeof workbook === 'string') throw new Error(`no workbook: ${workbook}`)
  return readFigureTable(workbook, mapping, ground)
}

export const readText = (
  given: string,
  mapping: Partial<TableMapping> = {},
  ground: TableGround = GROUND,
): Promise<TableReading> => readBytes(utf8(given), mappingOf(mapping), ground)

/** A file that Excel wrote, with the cells as they are. */
export async function readCells(
  rows: readonly (readonly SheetCell[])[],
  mapping: Partial<TableMapping> = {},
  ground: TableGround = GROUND,
): Promise<TableReading> {
  const bytes = await writeXlsx([{ name: 'Blad1', rows }])
  return readBytes(bytes, mappingOf({ file: 'tabell.xlsx', ...mapping }), ground)
}

/** The figures of a column as numbers, and as the names of their states. */
export const shown = ({ column }: DeliveredColumn): readonly (number | string)[] =>
  column.figures.map((figure) => (figure.state === 'value' ? figure.value : figure.state))

export function shownOf({ delivery, findings }: TableReading, layer: string): readonly (number | string)[] | string {
  const found = delivery?.columns.find(({ column }) => column.layer === layer)
  return found === undefined ? findings.map(({ code }) => code).join(' ') : shown(found)
}

/** A finding in short: how grave, which rule, where, what stood there or was computed. */
export const short = ({ findings }: TableReading): readonly string[] =>
  findings.map(({ severity, code, place: { row, column }, found, details }) => {
    const computed = COMPUTED.map((name) => details[name]).find((number) => typeof number === 'number')
    return [severity, code, row ?? '', column ?? '', found ?? computed ?? ''].join('|').replace(/\|+$/, '')
  })

/** The one number that a finding is about, where nothing in the file says it. */
const COMPUTED = ['value', 'sum', 'times', 'part', 'cells', 'more']
