import { describe, expect, it } from 'vitest'
import { readRegister } from '../../src/register/readRegister.ts'
import { readWorkbook } from '../../src/sheets/readWorkbook.ts'
import type { Workbook } from '../../src/sheets/sheetTypes.ts'
import { BOOK } from '../register/registerBook.ts'
import { excelFile } from './zipFiles.ts'

async function workbookOf(sheetData: string): Promise<Workbook> {
  const reading = await readWorkbook(excelFile(sheetData), 'r.xlsx')
  if (!('workbook' in reading)) throw new Error(reading.finding.code)
  return reading.workbook
}

const text = (cell: string, value: string) =>
  `<c r="${cell}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`
const rowsOf = async (sheetData: string) => (await workbookOf(sheetData)).sheets[0]?.rows

describe('the cells of an Excel file', () => {
  it('are text, numbers, yes or no, days and nothing', async () => {
    const cells = `${text('A1', ' a b ')}<c r="B1"><v>1234.5</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" s="1"><v>45084</v></c><c r="F1"><v>0</v></c>`
    expect(await rowsOf(`<row r="1">${cells}</row>`)).toEqual([
      [' a b ', 1234.5, true, new Date('2023-06-07T00:00:00Z'), null, 0],
    ])
  })

  it('are what a formula last gave', async () => {
    const cells = '<c r="A1"><f>SUM(1,2)</f><v>3</v></c><c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>'
    expect(await rowsOf(`<row r="1">${cells}</row>`)).toEqual([[3, 'ab']])
  })

  it('are the errors that formulas gave, and never empty', async () => {
    const cells = '<c r="A1" t="e"><f>NA()</f><v>#N/A</v></c><c r="B1" t="e"><v>#DIV/0!</v></c>'
    expect(await rowsOf(`<row r="1">${cells}</row>`)).toEqual([['#N/A', '#DIV/0!']])
  })

  it('are said where a formula has not been computed, and empty where it gave an empty text', async () => {
    const unsaid = '<c r="A1"><f>SUM(1,2)</f><v></v></c><c r="B1"><f>1+1</f></c><c r="C1" t="str"><f>"a"</f></c>'
    const empty = '<c r="D1" t="str"><f>""</f><v></v></c><c r="E1" t="e"/><c r="F1" s="1"/><c r="G1"><v>1</v></c>'
    expect(await rowsOf(`<row r="1">${unsaid}${empty}</row>`)).toEqual([
      ['#GETTING_DATA', '#GETTING_DATA', '#GETTING_DATA', null, '#N/A', null, 1],
    ])
  })

  it('keep their rows and columns where others are left out', async () => {
    expect(await rowsOf(`<row r="3">${text('C3', 'x')}</row>`)).toEqual([
      [null, null, null],
      [null, null, null],
      [null, null, 'x'],
    ])
  })

  it('stop a register where a formula of a sum went wrong', async () => {
    const headings = `<row r="1">${text('A1', 'Titel')}${text('B1', 'Sökt (kr)')}${text('C1', 'Prisår')}</row>`
    const errors = '<c r="B2" t="e"><v>#DIV/0!</v></c><c r="C2" t="e"><v>#N/A</v></c>'
    const workbook = await workbookOf(`${headings}<row r="2">${text('A2', 'A')}${errors}</row>`)
    const { register, findings } = readRegister(workbook, { book: BOOK, base: null })
    expect(register).toBeNull()
    expect(findings.map(({ code, found, place }) => [code, found, place.row, place.column])).toEqual(
      expect.arrayContaining([
        ['cellError', '#DIV/0!', 2, 'Sökt (kr)'],
        ['cellError', '#N/A', 2, 'Prisår'],
      ]),
    )
  })
})
