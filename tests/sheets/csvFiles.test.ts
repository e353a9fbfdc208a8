import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../src/sheets/readWorkbook.ts'
import type { SheetCell } from '../../src/sheets/sheetTypes.ts'
import { writeCsv } from '../../src/sheets/writeCsv.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle)
  return new Uint8Array(view.buffer)
}

async function rowsOf(bytes: Uint8Array): Promise<readonly (readonly SheetCell[])[] | string> {
  const reading = await readWorkbook(bytes, 'fil.csv')
  return 'workbook' in reading ? (reading.workbook.sheets[0]?.rows ?? []) : reading.finding.code
}

const ROWS = [
  ['Område', 'Nämnd'],
  ['Lindängen', 'ÅÄÖ é'],
]
const TEXT = 'Område;Nämnd\r\nLindängen;ÅÄÖ é\r\n'

describe('the letters of a text file', () => {
  it.each([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with its mark', utf8(`\ufeff${TEXT}`)],
    ['UTF-16 as Windows writes it', utf16(`\ufeff${TEXT}`, true)],
    ['UTF-16 the other way round', utf16(`\ufeff${TEXT}`, false)],
    ['Windows-1252', Uint8Array.from(TEXT, (sign) => sign.charCodeAt(0))],
  ])('are read in %s', async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual(ROWS)
  })

  it('include the signs that only Windows-1252 has', async () => {
    const [dash, euro, last] = [0x96, 0x80, 0x9f]
    expect(await rowsOf(Uint8Array.of(0x61, 0x3b, 0x35, dash, euro, last))).toEqual([['a', '5–€Ÿ']])
  })
})

describe('the rows of a text file', () => {
  it.each([
    ['semicolons', 'a;b,c\n1;2'],
    ['tabs', 'a\tb,c\n1\t2'],
    ['semicolons, said first', 'sep=;\r\na;b,c\r\n1;2'],
    ['bars, said first', '\ufeffSEP=|\na|b,c\n1|2'],
    ['lines that end as on old machines', 'a;b,c\r1;2\r'],
  ])('are divided by %s', async (_, text) => {
    expect(await rowsOf(utf8(text))).toEqual([
      ['a', 'b,c'],
      ['1', '2'],
    ])
  })

  it('are divided by commas where the headings are', async () => {
    expect(await rowsOf(utf8('a,b\n"1;x",2'))).toEqual([
      ['a', 'b'],
      ['1;x', '2'],
    ])
    expect(await rowsOf(utf8('"x;y;z",b\n1,2'))).toEqual([
      ['x;y;z', 'b'],
      ['1', '2'],
    ])
  })

  it('count from the first, empty ones too, and a line break in quotes starts none', async () => {
    expect(await rowsOf(utf8('\n\na;b\n"rad ett\r\nrad två";2\n'))).toEqual([
      [null],
      [null],
      ['a', 'b'],
      ['rad ett\nrad två', '2'],
    ])
  })

  it('keep spaces and quotes that are part of a text', async () => {
    expect(await rowsOf(utf8('a;b\n" x ";"säger ""så"""\n5" rör;y'))).toEqual([
      ['a', 'b'],
      [' x ', 'säger "så"'],
      ['5" rör', 'y'],
    ])
  })

  it.each(['a;b\n"öppen;2\n3;4', 'a;b\n"fel"x;2', '"'])('stop where a quotation mark has no end: %j', async (text) => {
    expect(await rowsOf(utf8(text))).toBe('fileQuoteOpen')
  })

  it('are none where the file holds nothing', async () => {
    expect(await rowsOf(utf8(''))).toBe('fileEmpty')
    expect(await rowsOf(utf8('\ufeff\r\n;;\r\n'))).toBe('fileEmpty')
    expect(await rowsOf(utf8('sep=;'))).toBe('fileEmpty')
  })
})

describe('a text file that the page writes', () => {
  it('has the signs that Swedish Excel expects', () => {
    const rows = [
      ['a;b', 1234.5, new Date('2023-06-07T00:00:00Z'), true, null],
      ['=1+1', 1.234, 0, false, '"så"'],
    ]
    expect(writeCsv({ name: 'x', rows })).toBe(
      '\ufeff"a;b";1234,5;2023-06-07;ja;\r\n"\'=1+1";1,2340;0;nej;"""så"""\r\n',
    )
  })

  it.each(['=1+1', '+46', '-12', '@SUM(A1)', '\t=x', "'=x", '＝1'])('lets no text be a formula: %j', async (text) => {
    const written = writeCsv({ name: 'x', rows: [[text, 'x']] })
    expect(written).toMatch(/^\ufeff"?'/u)
    expect(await rowsOf(utf8(written))).toEqual([[text, 'x']])
  })

  it('gives back every text', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((one) => !one.includes('\r'))
    const hostile = fc.array(fc.constantFrom('"', ';', '\n', ',', '\t', "'", '=', ' ', 'å', 'sep='), { minLength: 1 })
    const cell = fc.oneof(
      text,
      hostile.map((parts) => parts.join('')),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }), async (cells) => {
        const rows = [['Id', 'Titel'], ...cells]
        expect(await rowsOf(utf8(writeCsv({ name: 'x', rows })))).toEqual(rows)
      }),
      { numRuns: 500 },
    )
  })
})
