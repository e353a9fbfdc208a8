import { describe, expect, it } from 'vitest'
import { checkRegister } from '../../src/register/checkRegister.ts'
import { readRegister } from '../../src/register/readRegister.ts'
import type { Sheet, SheetCell } from '../../src/sheets/sheetTypes.ts'
import { BOOK } from './registerBook.ts'

type Rows = readonly (readonly SheetCell[])[]
const sheet = (name: string, ...rows: Rows): Sheet => ({ name, rows })
const read = (...sheets: readonly Sheet[]) => readRegister({ fileName: 'r.xlsx', sheets }, { book: BOOK, base: null })

const HEAD = ['Id', 'Titel', 'Sökt (kr)', 'Sökt: datum', 'Sökt: källa', 'Prisår', 'Platser']
const efforts = (...cells: readonly SheetCell[]) => sheet('Insatser', HEAD, ['a', 'A', ...cells])
const sums = (...rows: Rows) =>
  sheet('Belopp', ['Insatsens id', 'Läge', 'Belopp (kr)', 'Prisår', 'Datum', 'Dokument', 'Rader'], ...rows)
const places = (...rows: Rows) => sheet('Platser', ['Insatsens id', 'Plats', 'Andel'], ...rows)
const documents = sheet('Dokument', ['Id', 'Datum', 'Titel'], ['003', '2023-06-07', 'Ärendet'])

const FULL = efforts(100, '2023-06-07', '003:1', 2023, 'Lindängen (25 %); Holma')
const AGREED = ['a', 'sökt', 100, 2023, '2023-06-07', '003', '1']

const said = (...sheets: readonly Sheet[]) =>
  read(...sheets, documents).findings.map(({ code, found, place, details }) => [
    code,
    place.column,
    found,
    details['there'],
    details['otherRow'],
  ])

describe('what stands in the row of an effort and on a sheet of its own', () => {
  it('may say the same', () => {
    expect(said(FULL, sums(AGREED), places(['a', 'lindängen', '25 %'], ['a', 'Holma', null]))).toEqual([])
  })

  it.each([
    ['sum', AGREED.with(2, 101), ['sheetsDisagree', 'Sökt (kr)', '100', '101', 2]],
    ['word', AGREED.with(2, 'ej beslutat'), ['sheetsDisagree', 'Sökt (kr)', '100', 'undecided', 2]],
    ['zero', AGREED.with(2, 0), ['sheetsDisagree', 'Sökt (kr)', '100', '0', 2]],
    ['price year', AGREED.with(3, 2024), ['sheetsDisagree', 'Prisår', '2023', '2024', 2]],
    ['day', AGREED.with(4, '2023-06-08'), ['sheetsDisagree', 'Sökt: datum', '2023-06-07', '2023-06-08', 2]],
    ['source', AGREED.with(6, '2'), ['sheetsDisagree', 'Sökt: källa', '003:1', '003:2', 2]],
  ])('stops the file where its %s differs, and names both', (_, row, finding) => {
    expect(said(FULL, sums(row))).toEqual([finding])
    expect(read(FULL, sums(row), documents).register).toBeNull()
  })

  it('keeps the words for sums apart, too', () => {
    const undecided = efforts('ej beslutat', null, null, null, null)
    const other = ['a', 'sökt', 'ej tillämpligt', null, null, null, null]
    expect(said(undecided, sums(other.with(2, 'undecided')))).toEqual([])
    expect(said(undecided, sums(other))).toEqual([['sheetsDisagree', 'Sökt (kr)', 'undecided', 'notApplicable', 2]])
  })

  it('stops the file where places or shares differ', () => {
    const there = (...rows: Rows) => said(FULL, places(...rows)).map(([code, column, , other]) => [code, column, other])
    expect(there(['a', 'Lindängen', '30 %'], ['a', 'Holma', null])).toEqual([
      ['sheetsDisagree', 'Platser', 'Lindängen (30 %); Holma'],
    ])
    expect(there(['a', 'Lindängen', '25 %'])).toEqual([['sheetsDisagree', 'Platser', 'Lindängen (25 %)']])
    expect(there(['a', 'Kroksbäck', '25 %'], ['a', 'Holma', null])).toEqual([
      ['sheetsDisagree', 'Platser', 'Kroksbäck (25 %); Holma'],
    ])
  })

  it('fills in what the other leaves out', () => {
    const bare = efforts(null, null, null, null, null)
    const { register, findings } = read(bare, sums(AGREED), places(['a', 'Holma', '40 %']), documents)
    expect(findings).toEqual([])
    expect(register?.efforts[0]?.sums.applied).toEqual({
      money: { state: 'known', sek: 100, priceYear: 2023 },
      date: '2023-06-07',
      source: { document: '003', lines: '1' },
    })
    expect(register?.efforts[0]?.places.map(({ name, share }) => [name, share])).toEqual([['Holma', 0.4]])
  })

  it('must be about efforts that are there, and about each status once', () => {
    expect(said(FULL, sums(AGREED.with(0, 'b'))).map(([code]) => code)).toEqual(['idUnknown'])
    expect(said(FULL, places(['b', 'Holma', null])).map(([code]) => code)).toEqual(['idUnknown'])
    expect(said(FULL, sums(AGREED, AGREED))).toEqual([['statusTwice', 'Läge', 'sökt', undefined, 2]])
  })
})

describe('a total that a document states', () => {
  it('is kept beside parts that come to something else, and the difference is shown', () => {
    const parts = sheet(
      'Insatser',
      ['Id', 'Titel', 'Nämnder', 'År från', 'År till', 'Sökt (kr)', 'Sökt: källa'],
      ['a', 'A', 'ASN', 2023, 2023, 60, '003:1'],
      ['b', 'B', 'ASN', 2023, 2023, 30, '003:2'],
    )
    const stated = sheet(
      'Uppgifter',
      ['Id', 'Ämne', 'Belopp (kr)', 'Text', 'Dokument', 'Rader'],
      ['total', 'applied', 100, 'Totalt söks 100 kronor.', '003', '9'],
    )
    const { register, findings } = read(parts, stated, documents)
    expect(findings).toEqual([])
    expect(register?.statements[0]?.amount).toEqual({ state: 'known', sek: 100, priceYear: 2023 })
    expect(register?.efforts.map(({ sums: { applied } }) => applied.money)).toMatchObject([{ sek: 60 }, { sek: 30 }])
    const shown = checkRegister(register ?? fail()).find(({ code }) => code === 'totalNotStated')
    expect(shown?.details).toMatchObject({ status: 'applied', statedSek: 100, effortsSek: 90, line: '003:9' })
  })
})

function fail(): never {
  throw new Error('the register was not read')
}
