import { describe, expect, it } from 'vitest'
import type { TableMapping } from '../../src/domain/delivery.ts'
import { unitLevel } from '../../src/domain/units.ts'
import { proposeTableMapping } from '../../src/figuretables/proposeTableMapping.ts'
import { readFigureTable } from '../../src/figuretables/readFigureTable.ts'
import type { SheetCell } from '../../src/sheets/sheetTypes.ts'
import { GROUND, NEW_GROUND, PLAIN, shownOf, UNITS, utf8, workbookOf } from './tableCity.ts'

const [PLACE = { id: '', name: '', point: [0, 0], areaHectares: 0, isInhabited: true, parents: {} } as const] = UNITS
const SCB_UNITS = ['9999C1010', '9999C1020', '9999C1030'].map((id) => ({ ...PLACE, id, name: id }))
const GROUND_SCB = {
  ...GROUND,
  levels: new Map([...GROUND.levels, ['deso' as const, unitLevel('deso', 'deso-2025', SCB_UNITS, [])]]),
}

async function proposed(text: string, name = 'tabell.csv'): Promise<TableMapping | null> {
  const workbook = await workbookOf(utf8(text), name)
  return typeof workbook === 'string' ? null : proposeTableMapping(workbook, name, GROUND_SCB)
}

const excel = (rows: readonly (readonly SheetCell[])[], name = 'Blad1'): TableMapping | null =>
  proposeTableMapping({ fileName: 'bok.xlsx', sheets: [{ name, rows }] }, 'bok.xlsx', GROUND_SCB)

const layersOf = (mapping: TableMapping | null): readonly string[] =>
  mapping?.columns.map(({ column, layer, year, sex, writtenAs }) => [column, layer, year, sex, writtenAs].join('|')) ??
  []

describe('a proposal for a table', () => {
  it('names units, headings and known layers, and is confirmed by nobody', async () => {
    const mapping = await proposed(PLAIN, 'befolkning 2024.csv')
    expect(mapping).toMatchObject({
      level: 'delomrade',
      vintage: 'delomrade-toy',
      unitColumn: 'Kod',
      unitsAre: 'codes',
      codeWidth: null,
      headingRow: 1,
      decimal: 'comma',
      markers: {},
      totals: [],
      residuals: [],
      withoutFigures: ['01106'],
      notesBegin: null,
      protection: 'none',
      confirmedBy: null,
    })
    expect(layersOf(mapping)).toEqual(['Folkmängd|population|2024|total|plain', 'Andel|own-andel|2024|total|percent'])
  })

  it('reads back what it proposes, once somebody has confirmed it', async () => {
    const workbook = await workbookOf(utf8(PLAIN))
    if (typeof workbook === 'string') throw new Error(workbook)
    const mapping = proposeTableMapping(workbook, 'befolkning 2024.csv', NEW_GROUND)
    if (mapping === null) throw new Error('no proposal')
    expect(readFigureTable(workbook, mapping, NEW_GROUND).findings.map(({ code }) => code)).toEqual([
      'mappingNotConfirmed',
    ])
    const reading = readFigureTable(workbook, { ...mapping, confirmedBy: 'statistiker' }, NEW_GROUND)
    expect(shownOf(reading, 'population')).toEqual([1210, 3380, 570, 900, 2090, 'noResidents'])
    expect(reading.delivery?.layers.map(({ id, source }) => [id, source])).toEqual([
      ['own-andel', 'own-befolkning-2024'],
    ])
  })

  it('takes a long table of the statistics office: region, sex, year, and its codes with their boundaries', async () => {
    const rows = ['9999C1010', '9999C1020', '9999C1030'].flatMap((code) =>
      ['kvinnor', 'män'].map((sex) => `"${code}_DeSO2025","${sex}","2024",${sex === 'män' ? 7 : 8}12`),
    )
    const mapping = await proposed(`"region","kön","år","Folkmängd"\n${rows.join('\n')}\n`)
    expect(mapping).toMatchObject({ level: 'deso', unitColumn: 'region', yearColumn: 'år', sexColumn: 'kön' })
    expect(layersOf(mapping)).toEqual(['Folkmängd|population|||plain'])
  })

  it('takes years from the headings of a wide table', async () => {
    const mapping = await proposed('Område;Folkmängd 2023;Folkmängd 2024\nMöllevången;1200;1210\nVärnhem;2100;2090\n')
    expect(mapping).toMatchObject({ unitColumn: 'Område', unitsAre: 'names' })
    expect(layersOf(mapping)).toEqual([
      'Folkmängd 2023|population|2023|total|plain',
      'Folkmängd 2024|population|2024|total|plain',
    ])
  })

  it('takes bare years as headings, with the layer from the title', () => {
    const mapping = excel([
      ['Folkmängd'],
      [null],
      ['Delområde', 2023, 2024],
      ['Möllevången', 1200, 1210],
      ['Värnhem', 2100, 2090],
    ])
    expect(mapping?.headingRow).toBe(3)
    expect(layersOf(mapping)).toEqual(['2023|population|2023|total|plain', '2024|population|2024|total|plain'])
  })

  it('takes sexes from the headings', async () => {
    const mapping = await proposed(
      'Kod;Folkmängd, kvinnor;Folkmängd, män;Folkmängd, totalt\n01101;600;610;1210\n01105;1000;1090;2090\n',
      'folk_2024.csv',
    )
    expect(layersOf(mapping)).toEqual([
      'Folkmängd, kvinnor|population|2024|women|plain',
      'Folkmängd, män|population|2024|men|plain',
      'Folkmängd, totalt|population|2024|total|plain',
    ])
  })

  it('lists totals, people without an area, signs and notes of a municipality without saying what signs mean', async () => {
    const mapping = await proposed(
      [
        'Andelar och folkmängd 2024;;',
        ';;',
        'Område;Folkmängd;Låg ek. standard',
        'Staden;8180;18',
        'Möllevången;1 210;12,5',
        'Rosengård;3 380;..',
        'Ärtholmen;570;5,25',
        'Östervärn;900;-',
        'Värnhem;2 090;',
        'Restpost;30;x',
        ';;',
        'Källa: Stadskontoret;;',
        'Skyddade uppgifter visas som två punkter;;',
      ].join('\n'),
    )
    expect(mapping).toMatchObject({
      headingRow: 3,
      totals: ['Staden'],
      residuals: ['Restpost'],
      notesBegin: 'Källa:',
      markers: { '': 'missing', '-': 'missing', '..': 'missing', x: 'missing' },
      source: { publisher: 'Stadskontoret', title: 'Andelar och folkmängd 2024', licence: '?' },
    })
    expect(layersOf(mapping)).toEqual([
      'Folkmängd|population|2024|total|plain',
      'Låg ek. standard|lowStandard|2024|total|percent',
    ])
  })

  it.each([
    ['Källa: Stadskontoret', 'Källa:'],
    ['Anm. Uppgifterna är avrundade', 'Anm. Uppgifterna är'],
    ['* preliminär', '* preliminär'],
    ['\nTalen är avrundade', 'Talen är avrundade'],
    ['Bussen', null],
    ['Notariet', null],
    ['Bussen\nKälla: Stadskontoret', 'Källa:'],
  ])('takes notes for what they say that they are, or below an empty row: %j', async (last, notesBegin) => {
    const mapping = await proposed(`Kod;Folkmängd\n01101;1210\n01105;2090\n${last}\n`)
    expect(mapping).not.toBeNull()
    expect(mapping?.notesBegin).toBe(notesBegin)
  })

  it('restores codes only where a spreadsheet has taken their zeros', () => {
    expect(
      excel([
        ['Kod', 'Folkmängd'],
        [1101, 1210],
        [1105, 2090],
      ])?.codeWidth,
    ).toBe(5)
    expect(
      excel([
        ['Kod', 'Folkmängd'],
        ['01101', 1210],
        ['01105', 2090],
      ])?.codeWidth,
    ).toBeNull()
  })

  it.each([
    ['thousands', '231 tkr', '145 tkr', 'thousandKronor'],
    ['thousands by their size', '231', '145', 'thousandKronor'],
    ['kronor', '231 000 kr', '145 000 kr', 'kronor'],
    ['kronor by their size', '231000', '145000', 'kronor'],
  ])('tells sums in %s', async (_, a, b, writtenAs) => {
    const mapping = await proposed(`Kod;Löneinkomst;År\n01101;${a};2024\n01102;${b};2024\n`)
    expect(layersOf(mapping)).toEqual([`Löneinkomst|meanWage||total|${writtenAs}`])
  })

  it.each([
    ['12,5', '34', 'percent'],
    ['0,125', '0,34', 'proportion'],
    ['0,5 %', '1 %', 'percent'],
  ])('tells how the shares %s and %s are written', async (a, b, writtenAs) => {
    const mapping = await proposed(`Kod;Hyresrätt;År\n01101;${a};2024\n01102;${b};2024\n`)
    expect(layersOf(mapping)).toEqual([`Hyresrätt|tenureRental||total|${writtenAs}`])
  })

  it('proposes the decimal point of an English export, and the English names of layers', async () => {
    const mapping = await proposed('Code,Year,Rental,Wage income\n01101,2024,80.5,"1,231.5"\n01102,2024,60.1,145.2\n')
    expect(mapping?.decimal).toBe('point')
    expect(layersOf(mapping)).toEqual([
      'Rental|tenureRental||total|percent',
      'Wage income|meanWage||total|thousandKronor',
    ])
  })

  it('takes a column of base counts for shares and sums, and for no counts', async () => {
    const mapping = await proposed('Kod;Folkmängd;Hyresrätt;Bas;År\n01101;1210;80;1100;2024\n01102;3380;60;3000;2024\n')
    expect(mapping?.columns.map(({ column, base }) => [column, base])).toEqual([
      ['Folkmängd', null],
      ['Hyresrätt', 'Bas'],
    ])
  })

  it('finds the sheet that has the units', () => {
    const table = [
      ['Kod', 'Folkmängd'],
      ['01101', 1210],
      ['01105', 2090],
    ] as const
    const sheets = [
      { name: 'Om', rows: [['Om statistiken']] },
      { name: 'Data 2024', rows: table },
    ]
    const mapping = proposeTableMapping({ fileName: 'b.xlsx', sheets }, 'b.xlsx', GROUND)
    expect(mapping).toMatchObject({ sheet: 'Data 2024', columns: [{ layer: 'population', year: 2024 }] })
  })

  it('leaves the year open where the file names several or none', async () => {
    const rows = 'Kod;Folkmängd\n01101;1210\n01105;2090\n'
    expect((await proposed(rows, 'folk.csv'))?.columns[0]?.year).toBeNull()
    expect((await proposed(rows, 'folk 2023-2024.csv'))?.columns[0]?.year).toBeNull()
  })

  it.each([
    ['no units', 'Vara;Pris\nmjölk;12\nbröd;30\n'],
    ['one unit alone', 'Område;Pris\nRosengård;12\nbröd;30\nost;80\n'],
    ['names that are only alike', 'Område;Folkmängd\nMollevangen;1210\nVarnhem;2090\n'],
  ])('is none for a table of %s', async (_, text) => {
    expect(await proposed(text)).toBeNull()
  })
})
