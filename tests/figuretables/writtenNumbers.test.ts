/** Numbers, years and signs as people, publishers and spreadsheets write them. */
import { describe, expect, it } from 'vitest'
import type { TableMapping } from '../../src/domain/delivery.ts'
import type { SheetCell } from '../../src/sheets/sheetTypes.ts'
import { excelFile } from '../sheets/zipFiles.ts'
import {
  mapped,
  mappingOf,
  NEW_GROUND,
  POPULATION,
  readBytes,
  readCells,
  readText,
  SHARE,
  short,
  shownOf,
} from './tableCity.ts'

const COUNTS = { columns: [POPULATION] }
const counts = (first: string): string => `Kod;Folkmängd\n01101;${first}\n01102;2\n01103;3\n01104;4\n01105;5\n`

describe('a count in a text file', () => {
  it.each([
    ['1234567', 1_234_567],
    ['1 234 567', 1_234_567],
    ['1\u00a0234\u00a0567', 1_234_567],
    ['1\u202f234\u202f567', 1_234_567],
    ['1\u2009234\u2009567', 1_234_567],
    [' 1 234 567 ', 1_234_567],
    ['+7', 7],
    ['7,0', 7],
    ['007', 7],
    ['-0', 0],
    ['\u22120', 0],
    ['0,0', 0],
  ])('is %j as %d', async (text, value) => {
    const reading = await readText(counts(text), COUNTS, NEW_GROUND)
    expect(shownOf(reading, 'population')[0]).toBe(value)
    expect(Object.is(shownOf(reading, 'population')[0], -0)).toBe(false)
  })

  it.each([
    ['1.234', 'numberAmbiguous'],
    ['1.234.567', 'numberAmbiguous'],
    ['1,234,567', 'numberAmbiguous'],
    ["1'234", 'numberAmbiguous'],
    ['1\u2019234', 'numberUnreadable'],
    ['12 34', 'numberAmbiguous'],
    ['-5', 'figureNegative'],
    ['\u22125', 'figureNegative'],
    ['\u20135', 'numberUnreadable'],
    ['5-', 'numberUnreadable'],
    ['7,5', 'countNotWhole'],
    ['7.0', 'decimalSignOther'],
    ['7 %', 'unitMixed'],
    ['7 st', 'unitMixed'],
    ['<5', 'numberNotExact'],
    ['1e3', 'numberUnreadable'],
    ['0x10', 'numberUnreadable'],
    ['\u0661', 'signUnknown'],
    ['½', 'signUnknown'],
    ['9007199254740993', 'numberUnreadable'],
  ])('is not read from %j', async (text, code) => {
    const reading = await readText(counts(text), COUNTS, NEW_GROUND)
    expect(reading.delivery).toBeNull()
    expect(short(reading)).toEqual([`fault|${code}|2|Folkmängd|${text}`])
  })
})

describe('a share in a text file', () => {
  const shares = (first: string): string => `Kod;Andel\n01101;${first}\n01102;2\n01103;3\n01104;4\n01105;5\n`
  it.each(['12,5', '12,5%', '12,5 %', '12,5\u00a0%', '12,5\u202f%', '12,5 procent', '+12,5', '12,50'])(
    'is one eighth as %j',
    async (text) => {
      expect(shownOf(await readText(shares(text), { columns: [SHARE] }, NEW_GROUND), 'lowStandard')[0]).toBe(0.125)
    },
  )

  it.each([
    ['12,5 ‰', 'unitMixed'],
    ['%', 'signUnknown'],
    ['12,5 % %', 'numberUnreadable'],
    ['−0,1', 'shareOutside'],
    ['100,0001', 'shareOutside'],
  ])('is not read from %j', async (text, code) => {
    expect(short(await readText(shares(text), { columns: [SHARE] }, NEW_GROUND))).toEqual([
      `fault|${code}|2|Andel|${text}`,
    ])
  })
})

const BY_YEAR: Partial<TableMapping> = {
  yearColumn: 'År',
  columns: [mapped('Folkmängd', 'population', { year: null })],
}
const yearRows = (year: SheetCell): readonly (readonly SheetCell[])[] => [
  ['Kod', 'År', 'Folkmängd'],
  ...[1, 2, 3, 4, 5].map((at) => [`0110${at}`, year, at * 100]),
]

describe('a year in an Excel file', () => {
  it.each<[string, SheetCell, readonly string[]]>([
    ['a number', 2024, []],
    ['a text', '2024', []],
    ['a day', new Date('2024-12-31T00:00:00Z'), ['2024-12-31']],
  ])('is read from %s', async (_, year, normalised) => {
    const reading = await readCells(yearRows(year), BY_YEAR, NEW_GROUND)
    expect(reading.delivery?.columns.map(({ column }) => column.year)).toEqual([2024])
    expect([...new Set(reading.findings.map(({ code, found }) => `${code} ${found}`))]).toEqual(
      normalised.map((text) => `yearNormalised ${text}`),
    )
  })

  it.each<[string, SheetCell]>([
    ['half a year', 2024.5],
    ['the number of a day', 45_657],
    ['yes', true],
    ['two digits', '24'],
    ['a school year', '2024/25'],
    ['a quarter', '2024K4'],
  ])('is not read from %s', async (_, year) => {
    const reading = await readCells(yearRows(year), BY_YEAR, NEW_GROUND)
    expect([reading.delivery, ...new Set(reading.findings.map(({ code }) => code))]).toEqual([null, 'yearUnreadable'])
  })
})

const text = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`
/** A sheet of five areas, of which the first has the cell that is given. */
function sheetOf(first: string, attributes = ''): string {
  const rows = [1, 2, 3, 4, 5].map((at) => {
    const row = at + 1
    const cell = at === 1 ? first : `<c r="B${row}"><v>${at * 100}</v></c>`
    return `<row r="${row}"${at === 3 ? attributes : ''}>${text(`A${row}`, `0110${at}`)}${cell}</row>`
  })
  return `<row r="1">${text('A1', 'Kod')}${text('B1', 'Folkmängd')}</row>${rows.join('')}`
}
const readExcel = (sheetData: string) =>
  readBytes(excelFile(sheetData), mappingOf({ file: 'tabell.xlsx', ...COUNTS }), NEW_GROUND)

describe('a figure in an Excel file', () => {
  it('is the number of the cell, or what its formula gave', async () => {
    for (const cell of ['<c r="B2"><v>1234</v></c>', '<c r="B2"><f>1200+34</f><v>1234</v></c>', text('B2', '1 234')]) {
      expect(shownOf(await readExcel(sheetOf(cell)), 'population')[0]).toBe(1234)
    }
  })

  it.each([
    ['an error of division', '<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>', 'fault|cellError|2|Folkmängd|#DIV/0!'],
    ['an error of lookup', '<c r="B2" t="e"><v>#N/A</v></c>', 'fault|cellError|2|Folkmängd|#N/A'],
    ['an error of reference', '<c r="B2" t="e"><v>#REF!</v></c>', 'fault|cellError|2|Folkmängd|#REF!'],
    ['a formula that nobody computed', '<c r="B2"><f>1+1</f></c>', 'fault|cellError|2|Folkmängd|#GETTING_DATA'],
    ['yes', '<c r="B2" t="b"><v>1</v></c>', 'fault|numberUnreadable|2|Folkmängd|true'],
    ['no', '<c r="B2" t="b"><v>0</v></c>', 'fault|numberUnreadable|2|Folkmängd|false'],
    ['a day', '<c r="B2" s="1"><v>45084</v></c>', 'fault|cellIsDate|2|Folkmängd|2023-06-07'],
    ['nothing', '', 'fault|cellEmpty|2|Folkmängd'],
    ['an empty text of a formula', '<c r="B2" t="str"><f>""</f><v></v></c>', 'fault|cellEmpty|2|Folkmängd'],
    ['below zero', '<c r="B2"><v>-5</v></c>', 'fault|figureNegative|2|Folkmängd|-5'],
    ['a half', '<c r="B2"><v>0.5</v></c>', 'fault|countNotWhole|2|Folkmängd|0.5'],
  ])('is none from %s', async (_, cell, finding) => {
    const reading = await readExcel(sheetOf(cell))
    expect(short(reading)).toEqual([finding])
    expect(reading.delivery).toBeNull()
  })

  it('is read from a hidden row as from any other', async () => {
    const reading = await readExcel(sheetOf('<c r="B2"><v>50</v></c>', ' hidden="1"'))
    expect(shownOf(reading, 'population')).toEqual([50, 200, 300, 400, 500, 'noResidents'])
  })
})
