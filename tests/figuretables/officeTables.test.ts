/** What is proposed for tables as offices make them: what the headings say, rows without codes, titles as of PxWeb. */
import { describe, expect, it } from 'vitest'
import type { TableMapping } from '../../src/domain/delivery.ts'
import { proposeTableMapping } from '../../src/figuretables/proposeTableMapping.ts'
import { readFigureTable } from '../../src/figuretables/readFigureTable.ts'
import type { SheetCell, Workbook } from '../../src/sheets/sheetTypes.ts'
import { GROUND, utf8, workbookOf } from './tableCity.ts'

async function workbook(table: string): Promise<Workbook> {
  const read = await workbookOf(utf8(table))
  if (typeof read === 'string') throw new Error(read)
  return read
}

function proposed(given: Workbook): TableMapping {
  const mapping = proposeTableMapping(given, 'tabell.csv', GROUND)
  if (mapping === null) throw new Error('no proposal')
  return mapping
}

const CODED = ['01101', '01102', '01103', '01104', '01105']
const NAMES = ['Möllevången', 'Rosengård', 'Ärtholmen', 'Östervärn', 'Värnhem']
const COUNTS = [1210, 3380, 570, 900, 2090]
const column = (heading: string, cells: readonly SheetCell[]): string =>
  [`Kod;${heading}`, ...CODED.map((code, at) => `${code};${String(cells[at])}`)].join('\n')
const writing = async (heading: string, cells: readonly SheetCell[]): Promise<string | undefined> =>
  proposed(await workbook(column(heading, cells))).columns[0]?.writtenAs

describe('what a heading says of how its numbers are written', () => {
  const LOW = ['0,5', '0,8', '0,2', '1', '0,3']

  it.each([
    ['Låg ekonomisk standard (%)', 'percent'],
    ['Låg ekonomisk standard, procent', 'percent'],
    ['Låg ekonomisk standard', 'proportion'],
  ])('of shares that are all below one: %s', async (heading, writtenAs) => {
    expect(await writing(heading, LOW)).toBe(writtenAs)
  })

  it('is not how Excel holds them: a cell that shows 30 % holds 0.3', () => {
    const rows = [['Kod', 'Låg ekonomisk standard (%)'], ...CODED.map((code, at) => [code, 0.3 + at / 100])]
    const excel: Workbook = { fileName: 'a.xlsx', sheets: [{ name: 'Blad1', rows }], origin: { kind: 'excel' } }
    expect(proposed(excel).columns[0]?.writtenAs).toBe('proportion')
  })

  it.each([
    ['Bistånd (kr)', 'kronor'],
    ['Löneinkomst, medel (kr)', 'kronor'],
    ['Löneinkomst, medel (tkr)', 'thousandKronor'],
    ['Löneinkomst, medel, tusen kr', 'thousandKronor'],
    ['Löneinkomst, medel', 'thousandKronor'],
  ])('of small amounts: %s', async (heading, writtenAs) => {
    expect(await writing(heading, [2305, 1460, 403, 289, 199])).toBe(writtenAs)
  })
})

describe('rows of nobody in particular', () => {
  const rows = CODED.map((code, at) => `${code};${NAMES[at] ?? ''};${String(COUNTS[at])}\n`).join('')

  it.each(['Malmö', 'Hela staden', 'Summa', 'Totalsumma'])('have a name and no code: %s', async (total) => {
    const given = await workbook(`Kod;Område;Folkmängd\n${rows};${total};8150\n`)
    const mapping = proposed(given)
    expect(mapping).toMatchObject({ unitColumn: 'Område', unitsAre: 'names', totals: [total], markers: {} })
    const { delivery } = readFigureTable(given, { ...mapping, columns: dated(mapping), confirmedBy: 'x' }, GROUND)
    expect(delivery?.columns[0]?.column.city).toEqual({ state: 'value', value: 8150 })
  })

  it('leave codes before names where they have both', async () => {
    const mapping = proposed(await workbook(`Kod;Område;Folkmängd\n${rows}Totalt;Malmö;8150\n`))
    expect(mapping).toMatchObject({ unitColumn: 'Kod', unitsAre: 'codes', totals: ['Totalt'] })
  })

  it.each(['Summa', 'Totalt', 'Hela kommunen'])('are told by their words where they are no sums: %s', async (total) => {
    const shares = NAMES.map((name, at) => `${name};${String(12 + at)},5\n`).join('')
    expect(proposed(await workbook(`Område;Hyresrätt\n${shares}${total};14,2\n`)).totals).toEqual([total])
  })

  it.each(['Restförda', 'Oplacerade', 'Saknas', 'Uppgift saknas', 'Utan område', 'På kommunen skrivna', 'Okänt'])(
    'are of those without an area: %s',
    async (residual) => {
      const named = NAMES.map((name, at) => `${name};${String(COUNTS[at])}\n`).join('')
      const mapping = proposed(await workbook(`Område;Folkmängd\n${named}${residual};31\nHela staden;8181\n`))
      expect(mapping).toMatchObject({ residuals: [residual], totals: ['Hela staden'] })
    },
  )

  const dated = ({ columns }: TableMapping) => columns.map((one) => ({ ...one, year: 2024 }))
})

describe('a title that says what a table is divided by', () => {
  const years = (title: string) => `${title}\n\nOmråde;2023;2024\nMöllevången;1210;1230\nRosengård;3380;3390\n`
  const layers = async (title: string) => proposed(await workbook(years(title))).columns.map(({ layer }) => layer)

  it('names the layer of columns of years', async () => {
    expect(await layers('Befolkning efter region och år')).toEqual(['population', 'population'])
  })

  it('is of another thing where it is counted per something', async () => {
    expect(await layers('Folkmängd per hektar')).toEqual(['own-2023', 'own-2024'])
  })
})

describe('numbers in cells of Excel', () => {
  it('are read in the unit that is declared, as texts are', () => {
    const rows = [['Kod', 'Hyresrätt'], ...CODED.map((code, at) => [code, 30.5 + at])]
    const excel: Workbook = { fileName: 'a.xlsx', sheets: [{ name: 'Blad1', rows }], origin: { kind: 'excel' } }
    const mapping = proposed(excel)
    const columns = mapping.columns.map((one) => ({ ...one, year: 2024 }))
    const { delivery } = readFigureTable(excel, { ...mapping, columns, confirmedBy: 'x' }, GROUND)
    expect(delivery?.columns[0]?.column.figures[0]).toEqual({ state: 'value', value: 0.305 })
  })
})

describe('a count that is said without being told', () => {
  it.each(['<5', 'färre än 5', 'mindre än 5'])('may be declared as suppressed: %s', async (sign) => {
    const given = await workbook(column('Folkmängd', [1210, 3380, sign, 900, 2090]))
    const mapping = { ...proposed(given), confirmedBy: 'x' }
    const dated = { ...mapping, columns: mapping.columns.map((one) => ({ ...one, year: 2024 })) }
    const refused = readFigureTable(given, dated, GROUND)
    expect(refused.delivery).toBeNull()
    expect(refused.findings.map(({ code, found }) => [code, found])).toContainEqual(['numberNotExact', sign])
    const { delivery } = readFigureTable(given, { ...dated, markers: { [sign]: 'suppressed' } }, GROUND)
    expect(delivery?.columns[0]?.column.figures[2]).toEqual({ state: 'suppressed' })
  })
})
