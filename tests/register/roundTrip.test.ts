import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRegister } from '../../src/register/readRegister.ts'
import { writeRegister } from '../../src/register/writeRegister.ts'
import { readWorkbook } from '../../src/sheets/readWorkbook.ts'
import type { Sheet } from '../../src/sheets/sheetTypes.ts'
import { writeCsv } from '../../src/sheets/writeCsv.ts'
import { followUpSheets } from '../../src/register/followUpSheets.ts'
import { mergeRegister } from '../../src/register/mergeRegister.ts'
import { writeXlsx } from '../../src/sheets/writeXlsx.ts'
import { anyRegister } from './anyRegister.ts'
import { BOOK, SHIPPED } from './registerBook.ts'

const language = fc.constantFrom('sv' as const, 'en' as const)

const fromSheets = (sheets: readonly Sheet[]) =>
  readRegister({ fileName: 'r.xlsx', sheets }, { book: BOOK, base: null })

describe('a register written as sheets and read again', () => {
  it('is the same, whatever stands in it', () => {
    fc.assert(
      fc.property(anyRegister(BOOK), language, (register, tongue) => {
        const { register: read, findings } = fromSheets(writeRegister(register, tongue))
        expect(findings.filter(({ severity }) => severity === 'fault')).toEqual([])
        expect(read).toEqual(register)
      }),
      { numRuns: 500 },
    )
  })

  it('is the same through the bytes of an Excel file', async () => {
    await fc.assert(
      fc.asyncProperty(anyRegister(BOOK), language, async (register, tongue) => {
        const reading = await readWorkbook(await writeXlsx(writeRegister(register, tongue)), 'r.xlsx')
        if (!('workbook' in reading)) throw new Error(reading.finding.code)
        const { register: read, findings } = readRegister(reading.workbook, { book: BOOK, base: null })
        expect(findings.filter(({ severity }) => severity === 'fault')).toEqual([])
        expect(read).toEqual(register)
      }),
      { numRuns: 500, endOnFailure: true },
    )
  }, 60_000)

  it('is the shipped one, too', () => {
    const { register, findings } = fromSheets(writeRegister(SHIPPED, 'sv'))
    expect(findings).toEqual([])
    expect(register).toEqual(SHIPPED)
  })

  it('keeps every effort of the shipped one in CSV, which has no room for the lists beside them', async () => {
    const [efforts = { name: '', rows: [] }] = writeRegister(SHIPPED, 'sv')
    const reading = await readWorkbook(new TextEncoder().encode(writeCsv(efforts)), 'r.csv')
    if (!('workbook' in reading)) throw new Error(reading.finding.code)
    const { register, findings } = readRegister(reading.workbook, { book: BOOK, base: SHIPPED })
    expect(findings).toEqual([])
    expect(register?.efforts).toEqual(SHIPPED.efforts)
  })

  it('is unchanged by a follow-up file that comes back as it was', () => {
    fc.assert(
      fc.property(anyRegister(BOOK), language, (register, tongue) => {
        const sheets = followUpSheets(register, tongue, { year: null, committee: null, scenario: null })
        const merge = mergeRegister(register, { fileName: 'f.xlsx', sheets }, BOOK)
        expect(merge.findings).toEqual([])
        expect(merge.register).toBe(register)
      }),
      { numRuns: 100 },
    )
  })

  it('takes only the cells that the office has filled in', () => {
    const [main = { name: '', rows: [] }, ...rest] = followUpSheets(SHIPPED, 'sv', {
      year: null,
      committee: null,
      scenario: null,
    })
    const at = main.rows[0]?.indexOf('Återrapporterat (kr)') ?? -1
    const rows = main.rows.map((row, index) => (index === 1 ? row.with(at, '5,1 mnkr') : row))
    const workbook = { fileName: 'f.xlsx', sheets: [{ ...main, rows }, ...rest] }
    const { register, changed } = mergeRegister(SHIPPED, workbook, BOOK)
    const [first] = SHIPPED.efforts
    expect(changed).toEqual([first?.id])
    expect(register?.efforts[0]).toEqual({
      ...first,
      sums: {
        ...first?.sums,
        reported: { money: { state: 'known', sek: 5_100_000, priceYear: 2023 }, date: null, source: null },
      },
    })
  })
})
