import { describe, expect, it } from 'vitest'
import { readFigureTable } from '../../src/figuretables/readFigureTable.ts'
import { readWorkbook } from '../../src/sheets/readWorkbook.ts'
import type { Workbook } from '../../src/sheets/sheetTypes.ts'
import { mappingOf, NEW_GROUND, POPULATION, short } from '../figuretables/tableCity.ts'
import { excelFile } from './zipFiles.ts'

const text = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`

/** Heading, five areas and an empty row below them; each row has the attributes that are given for it. */
async function bookWith(attributes: Readonly<Record<number, string>>): Promise<Workbook> {
  const row = (at: number, cells: string) => `<row r="${at}"${attributes[at] ?? ''}>${cells}</row>`
  const areas = [1, 2, 3, 4, 5].map((at) =>
    row(at + 1, `${text(`A${at + 1}`, `0110${at}`)}<c r="B${at + 1}"><v>${at * 10}</v></c>`),
  )
  const reading = await readWorkbook(
    excelFile([row(1, text('A1', 'Kod') + text('B1', 'Folkmängd')), ...areas, row(7, '')].join('')),
    'bok.xlsx',
  )
  if (!('workbook' in reading)) throw new Error(reading.finding.code)
  return reading.workbook
}

const HIDDEN = ' hidden="1"'
const mapping = mappingOf({ file: 'bok.xlsx', columns: [POPULATION] })

describe('rows that the spreadsheet program does not show', () => {
  it('are counted where they hold something', async () => {
    const { sheets } = await bookWith({ 3: HIDDEN, 5: ' customHeight="1" hidden="true"', 6: ' hidden="0"', 7: HIDDEN })
    expect(sheets[0]?.hiddenRows).toBe(2)
  })

  it('are read like the others, which is said once', async () => {
    const { delivery, findings } = readFigureTable(await bookWith({ 3: HIDDEN, 5: HIDDEN }), mapping, NEW_GROUND)
    expect(delivery?.join.matched).toHaveLength(5)
    expect(findings.map(({ severity, code, details }) => [severity, code, details['count']])).toEqual([
      ['note', 'rowsHidden', 2],
    ])
  })

  it('are not spoken of where there are none', async () => {
    expect(short(readFigureTable(await bookWith({}), mapping, NEW_GROUND))).toEqual([])
  })
})
