import { describe, expect, it } from 'vitest'
import { proposeTableMapping } from '../../src/figuretables/proposeTableMapping.ts'
import { readFigureTable } from '../../src/figuretables/readFigureTable.ts'
import { readWorkbook } from '../../src/sheets/readWorkbook.ts'
import type { Workbook } from '../../src/sheets/sheetTypes.ts'
import { mappingOf, NEW_GROUND, POPULATION, short } from '../figuretables/tableCity.ts'
import { excelFiles, packed, zipFile } from './zipFiles.ts'

const OFFICE = 'http://schemas.openxmlformats.org'
const RELATED = `${OFFICE}/officeDocument/2006/relationships`
const text = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`
const rows = (factor: number): string =>
  `<row r="1">${text('A1', 'Kod')}${text('B1', 'Folkmängd')}</row>${[1, 2, 3, 4, 5]
    .map(
      (at) => `<row r="${at + 1}">${text(`A${at + 1}`, `0110${at}`)}<c r="B${at + 1}"><v>${at * factor}</v></c></row>`,
    )
    .join('')}`
const sheet = (factor: number): string =>
  `<worksheet xmlns="${OFFICE}/spreadsheetml/2006/main"><sheetData>${rows(factor)}</sheetData></worksheet>`

/** Two sheets with the same areas, of which the first has the state that is given. */
async function bookWith(state: string): Promise<Workbook> {
  const sheets = `<sheets><sheet name="Förra &amp; året" sheetId="1"${state} r:id="rId1"/><sheet name="I år" sheetId="2" r:id="rId2"/></sheets>`
  const relation = (at: number) =>
    `<Relationship Id="rId${at}" Type="${RELATED}/worksheet" Target="worksheets/sheet${at}.xml"/>`
  const made = {
    'xl/workbook.xml': `<workbook xmlns="${OFFICE}/spreadsheetml/2006/main" xmlns:r="${RELATED}">${sheets}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${OFFICE}/package/2006/relationships">${relation(1)}${relation(2)}</Relationships>`,
    'xl/worksheets/sheet1.xml': sheet(10),
    'xl/worksheets/sheet2.xml': sheet(20),
  }
  const others = excelFiles('').filter(({ name }) => !(name in made))
  const files = Object.entries(made).map(([name, content]) => packed(name, `<?xml version="1.0"?>${content}`))
  const reading = await readWorkbook(zipFile([...others, ...files]), 'bok.xlsx')
  if (!('workbook' in reading)) throw new Error(reading.finding.code)
  return reading.workbook
}

const mapping = mappingOf({ file: 'bok.xlsx', columns: [POPULATION] })

describe('a sheet that the spreadsheet program does not show', () => {
  it.each(['hidden', 'veryHidden'])('is known to be %s', async (state) => {
    const { sheets } = await bookWith(` state="${state}"`)
    expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['Förra & året', true],
      ['I år', undefined],
    ])
  })

  it('is not taken where another would do as well', async () => {
    const hidden = proposeTableMapping(await bookWith(' state="hidden"'), 'bok.xlsx', NEW_GROUND)
    expect(hidden?.sheet).toBe('I år')
    expect(proposeTableMapping(await bookWith(''), 'bok.xlsx', NEW_GROUND)?.sheet).toBeNull()
  })

  it('is said where it is read', async () => {
    const book = await bookWith(' state="hidden"')
    expect(short(readFigureTable(book, mapping, NEW_GROUND))).toEqual(['warning|sheetHidden|||Förra & året'])
    expect(short(readFigureTable(book, { ...mapping, sheet: 'I år' }, NEW_GROUND))).toEqual([])
    expect(short(readFigureTable(await bookWith(' state="visible"'), mapping, NEW_GROUND))).toEqual([])
  })
})
