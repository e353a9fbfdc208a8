import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readWorkbook } from '../../src/sheets/readWorkbook.ts'
import type { Sheet, SheetCell } from '../../src/sheets/sheetTypes.ts'
import { writeXlsx } from '../../src/sheets/writeXlsx.ts'
import { zipEntries } from '../../src/sheets/zipEntries.ts'

async function readBack(sheets: readonly Sheet[]): Promise<readonly Sheet[] | string> {
  const reading = await readWorkbook(await writeXlsx(sheets), 'x.xlsx')
  return 'workbook' in reading ? reading.workbook.sheets : reading.finding.code
}

const SHEETS: readonly Sheet[] = [
  {
    name: 'Insatser',
    rows: [
      ['Titel', 'Summa', 'Dag', 'Ja'],
      ['=1+1', 1234.5, new Date('2023-06-07T00:00:00Z'), true],
      [' två\nrader ', 0, new Date('1990-01-01T00:00:00Z'), false],
      ['constructor', null, null, null],
      ['__proto__ <b>&amp;</b> _x0041_ "', 2 ** 53 - 1, new Date('2100-12-31T00:00:00Z'), null],
    ],
  },
  { name: 'Tomt', rows: [['Rubrik']] },
]

afterEach(() => {
  vi.useRealTimers()
})

describe('an Excel file that the page writes', () => {
  it('holds text as text, numbers as numbers and days as days', async () => {
    expect(await readBack(SHEETS)).toEqual(SHEETS)
  })

  it('is the same bytes whenever it is written', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime(new Date('2024-02-29T12:00:00Z'))
    const first = await writeXlsx(SHEETS)
    vi.setSystemTime(new Date('2031-10-05T23:59:58Z'))
    expect(await writeXlsx(SHEETS)).toEqual(first)
    expect(zipEntries(first).length).toBeGreaterThan(4)
  })

  it('refuses a text that no cell can hold', async () => {
    await expect(writeXlsx([{ name: 'x', rows: [['x'.repeat(32_768)]] }])).rejects.toThrow(/at most 32767/)
  })

  it('gives back every table', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .filter((one) => !/[\r\ufffe\uffff]/u.test(one))
    const day = fc.integer({ min: 7305, max: 47_846 }).map((days) => new Date(days * 86_400_000))
    const number = fc.oneof(fc.integer(), fc.double({ min: -1e12, max: 1e12, noNaN: true })).map((value) => value + 0)
    const cell: fc.Arbitrary<SheetCell> = fc.oneof(text, number, day, fc.boolean())
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }), async (rows) => {
        expect(await readBack([{ name: 'x', rows }])).toEqual([{ name: 'x', rows }])
      }),
      { numRuns: 200 },
    )
  }, 60_000)
})
