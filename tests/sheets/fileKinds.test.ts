import { describe, expect, it } from 'vitest'
import { MAX_BYTES, readWorkbook } from '../../src/sheets/readWorkbook.ts'
import { MAX_COLUMNS, MAX_ROWS } from '../../src/sheets/sheetSize.ts'
import { writeXlsx } from '../../src/sheets/writeXlsx.ts'
import { excelFile, excelFiles, packed, zipFile } from './zipFiles.ts'

async function kindOf(bytes: Uint8Array, name = 'fil'): Promise<string> {
  const reading = await readWorkbook(bytes, name)
  return 'workbook' in reading ? 'workbook' : reading.finding.code
}

const MIB = 2 ** 20
const cell = (at: string) => excelFile(`<row r="${/\d+/.exec(at)?.[0] ?? ''}"><c r="${at}"><v>1</v></c></row>`)
const word = zipFile([packed('[Content_Types].xml', 'x'), packed('word/document.xml', 'x')])
const compound = (part: string): Uint8Array =>
  Buffer.concat([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), Buffer.from(part, 'utf16le')])
const openDocument = (kind: string): Uint8Array =>
  zipFile([packed('mimetype', `application/vnd.oasis.opendocument.${kind}`, 0), packed('content.xml', 'x')])
const excel = await writeXlsx([{ name: 'Blad', rows: [['a']] }])

describe('what a file is', () => {
  it.each([
    ['nothing', new Uint8Array(), 'fileEmpty'],
    ['a PDF', Buffer.from('%PDF-1.7\n;;'), 'fileIsPdf'],
    ['an old Excel file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'fileIsOldExcel'],
    ['an empty zip file', zipFile([]), 'fileIsZip'],
    ['any zip file', zipFile([packed('bild.txt', 'x')]), 'fileIsZip'],
    ['a Word file', zipFile([packed('word/document.xml', 'x')]), 'fileIsDocument'],
    ['a Word file that is cut off', word.subarray(0, word.length - 30), 'fileIsDocument'],
    ['an old Word file', compound('WordDocument'), 'fileIsDocument'],
    ['a text in RTF', Buffer.from('{\\rtf1\\ansi a;b}'), 'fileIsDocument'],
    ['an OpenDocument text', openDocument('text'), 'fileIsDocument'],
    ['an OpenDocument presentation', openDocument('presentation'), 'fileIsSlides'],
    ['an OpenDocument spreadsheet', openDocument('spreadsheet'), 'fileIsOpenDocument'],
    ['a PowerPoint file', zipFile([packed('ppt/presentation.xml', 'x')]), 'fileIsSlides'],
    ['an old PowerPoint file', compound('PowerPoint Document'), 'fileIsSlides'],
    ['an OpenDocument file', zipFile([packed('mimetype', 'x', 0), packed('content.xml', 'x')]), 'fileIsOpenDocument'],
    ['an Excel file with macros', zipFile([...excelFiles(''), packed('xl/vbaProject.bin', 'x')]), 'fileHasMacros'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'fileIsPicture'],
    ['a PNG of which only the start is there', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'fileIsPicture'],
    ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'fileIsPicture'],
    ['a GIF', Buffer.from('GIF89a;b'), 'fileIsPicture'],
    ['a WebP', Buffer.from('RIFF....WEBPVP8 '), 'fileIsPicture'],
    ['a gzip file', Uint8Array.of(0x1f, 0x8b, 0x08), 'fileIsPacked'],
    ['a database', Buffer.from('SQLite format 3\0'), 'fileIsDatabase'],
    ['other bytes', Uint8Array.of(1, 0, 2), 'fileIsNoTable'],
    ['an Excel file that is cut off', excel.subarray(0, excel.length - 30), 'fileUnreadable'],
    ['an Excel file without a sheet that is there', zipFile(excelFiles('').slice(0, 4)), 'fileUnreadable'],
    ['an Excel file of empty cells', excelFile('<row r="1"><c r="A1"/></row>'), 'fileEmpty'],
    ['an Excel file', excel, 'workbook'],
  ])('is told by its bytes: %s', async (_, bytes, kind) => {
    expect(await kindOf(bytes)).toBe(kind)
    // The name says nothing.
    expect(await kindOf(bytes, 'fil.csv')).toBe(kind)
    expect(await kindOf(bytes, 'fil.xlsx')).toBe(kind)
  })

  it('is text under any name but that of an Excel file', async () => {
    const text = Buffer.from('a;b')
    for (const name of ['fil', 'fil.csv', 'fil.xls']) expect(await kindOf(text, name)).toBe('workbook')
    expect(await kindOf(text, 'fil.xlsx')).toBe('fileIsNoExcel')
    const reading = await readWorkbook(text, 'fil.XLSX')
    expect(reading).toMatchObject({ finding: { code: 'fileIsNoExcel', details: { ending: '.XLSX' } } })
  })

  it('is said with what the file is called', async () => {
    const reading = await readWorkbook(new Uint8Array(), 'tom.xlsx')
    expect(reading).toMatchObject({ finding: { severity: 'fault', place: { file: 'tom.xlsx', row: null } } })
  })
})

describe('how large a file may be', () => {
  it('is limited in bytes, before anything is made of them', async () => {
    expect(await kindOf(new Uint8Array(MAX_BYTES + 1))).toBe('fileTooLarge')
    expect(await kindOf(new Uint8Array(MAX_BYTES).fill(0x3b))).toBe('fileEmpty')
  })

  it('is limited in rows and columns of text', async () => {
    const rows = (count: number) => Buffer.from('a;b\n'.repeat(count))
    expect(await kindOf(rows(MAX_ROWS))).toBe('workbook')
    expect(await kindOf(rows(MAX_ROWS + 1))).toBe('fileTooManyRows')
    const apart = [rows(MAX_ROWS), Buffer.from('\n'), rows(1)]
    expect(await kindOf(Buffer.concat(apart))).toBe('fileTooManyRows')
    expect(await kindOf(rows(MAX_BYTES / 4))).toBe('fileTooManyRows')
    expect(await kindOf(Buffer.from(';'.repeat(MAX_COLUMNS - 1) + 'x'))).toBe('workbook')
    expect(await kindOf(Buffer.from(';'.repeat(MAX_COLUMNS) + 'x'))).toBe('fileTooManyRows')
  })

  it('is said of a text with how many rows it has', async () => {
    for (const [end, rows] of [
      ['', 50_000],
      ['a;b', 50_001],
    ] as const) {
      const reading = await readWorkbook(Buffer.from('a;b\n'.repeat(50_000) + end), 'fil.csv')
      expect(reading).toMatchObject({ finding: { code: 'fileTooManyRows', details: { rows, maxRows: MAX_ROWS } } })
    }
  })

  it.each([
    [`A${MAX_ROWS}`, 'workbook'],
    [`A${MAX_ROWS + 1}`, 'fileTooManyRows'],
    ['A1048576', 'fileTooManyRows'],
    ['ALL1', 'workbook'],
    ['ALM1', 'fileTooManyRows'],
    ['XFD1', 'fileTooManyRows'],
  ])('is limited in rows and columns of an Excel file: %s', async (at, kind) => {
    expect(await kindOf(cell(at))).toBe(kind)
  })

  it('is limited wherever the file keeps its sheet', async () => {
    const [types, workbook, , styles, sheet] = excelFiles('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')
    const target = 'Target="/dold/blad.xml"'
    const base = 'http://schemas.openxmlformats.org'
    const relation = `<Relationship Id="rId1" Type="${base}/officeDocument/2006/relationships/worksheet" ${target}/>`
    const links = packed('xl/_rels/workbook.xml.rels', `<Relationships>${relation}</Relationships>`)
    const files = [types, workbook, links, styles, sheet].filter((file) => file !== undefined)
    expect(
      await kindOf(zipFile(files.map((file) => (file === sheet ? { ...file, name: 'dold/blad.xml' } : file)))),
    ).toBe('fileTooManyRows')
  })

  it('is limited when it is unpacked, whatever it says of itself', async () => {
    const bomb = packed('xl/media/bild.bin', new Uint8Array(210 * MIB))
    expect(bomb.bytes.length).toBeLessThan(MIB)
    const files = excelFiles('<row r="1"><c r="A1"><v>1</v></c></row>')
    expect(await kindOf(zipFile([...files, bomb]))).toBe('fileTooManyRows')
    expect(await kindOf(zipFile([...files, { ...bomb, size: 10 }]))).toBe('fileTooManyRows')
  })

  it('is limited in sum, where one file is listed many times', async () => {
    const files = excelFiles('<row r="1"><c r="A1"><v>1</v></c></row>')
    const part = packed('xl/media/bild.bin', new Uint8Array(MIB))
    expect(await kindOf(zipFile([...files, part], 20))).toBe('workbook')
    expect(await kindOf(zipFile([...files, part], 220))).toBe('fileTooManyRows')
  })
})
