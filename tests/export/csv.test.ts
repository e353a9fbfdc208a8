import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileName, formatCsv } from '../../src/export/csv.ts'

const BOM = '\uFEFF'
/** The one cell of a table of one row. */
const cell = (value: string | number | null) =>
  formatCsv(['x'], [[value]])
    .slice(`${BOM}x\r\n`.length)
    .replace(/\r\n$/, '')

describe('a table for a spreadsheet', () => {
  it('opens with a byte order mark, parts cells by semicolons and ends each row with CRLF', () => {
    expect(
      formatCsv(
        ['namn', 'värde'],
        [
          ['Holma', 3],
          ['Kroksbäck', null],
        ],
      ),
    ).toBe(`${BOM}namn;värde\r\nHolma;3\r\nKroksbäck;\r\n`)
  })

  it.each([
    [0, '0'],
    [0.205, '0,205'],
    [-1.5, '-1,5'],
    [367_886, '367886'],
    [Number.NaN, ''],
    [Infinity, ''],
    [null, ''],
  ])('writes the number %d as %s', (value, written) => {
    expect(cell(value)).toBe(written)
  })

  it.each(['=1+1', '+46 40', '-2', '@SUM(A1)', '＝1', '＋1', '－1', '＠x'])('keeps %s from being run', (text) => {
    expect(cell(text)).toBe(`'${text}`)
  })

  it.each([
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['\n=1', `"'\n=1"`],
  ])('keeps text that begins with white space and a formula from being run', (text, written) => {
    expect(cell(text)).toBe(written)
  })

  it.each([
    ['a;b', '"a;b"'],
    ['say "hej"', '"say ""hej"""'],
    [' room ', '" room "'],
    ['a=b', 'a=b'],
  ])('quotes what needs it: %s', (text, written) => {
    expect(cell(text)).toBe(written)
  })

  it('gives back every text that it was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const written = cell(text)
        const bare = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written
        expect(bare === text || bare === `'${text}`).toBe(true)
        expect(written.startsWith('"') || !/[;\r\n"]/.test(written)).toBe(true)
      }),
    )
  })
})

describe('a file name', () => {
  it('has plain letters, digits and hyphens only', () => {
    expect(fileName(['lowStandard', 'delomrade', '2024'], 'csv')).toBe('lowstandard-delomrade-2024.csv')
    expect(fileName(['Ärtholmen / Söder', '..'], 'csv')).toBe('artholmen-soder.csv')
  })
})
