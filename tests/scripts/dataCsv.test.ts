import { describe, expect, it } from 'vitest'
import { readTable } from '../../scripts/data/csv.ts'
import { rounded } from '../../scripts/data/rounding.ts'
import { slug } from '../../scripts/data/slug.ts'

const rowOf = (text: string) => {
  const [row] = readTable(text, 'table.csv').rows
  if (row === undefined) throw new Error('no row')
  return row
}

describe('a cell of a table', () => {
  it('that is empty is no number, and never 0', () => {
    const row = rowOf('a,b\n,0\n')
    expect(row.optionalNumber('a')).toBeNull()
    expect(row.optionalNumber('b')).toBe(0)
    expect(() => row.number('a')).toThrow('table.csv:2: column "a" is empty. Fill in a number.')
  })

  it.each(['12,5', '1 234', '1e3', '0x10', '..', ' 1', '1.', '.5', '+1', 'NaN', 'Infinity'])(
    'that holds %j is refused as a number',
    (cell) => {
      expect(() => rowOf(`a,b\n"${cell}",x\n`).optionalNumber('a')).toThrow(/is not a number/)
    },
  )

  it('keeps quotation marks, commas and line breaks of a quoted text', () => {
    expect(rowOf('a,b\n"so, ""he"" said\nand left",2\n').text('a')).toBe('so, "he" said\nand left')
  })

  it('that is neither yes nor no is refused as a flag', () => {
    expect(rowOf('a,b\nyes,\n').flag('a')).toBe(true)
    expect(() => rowOf('a,b\nja,\n').flag('a')).toThrow(/"ja" is neither yes nor no/)
  })

  it('of a column that is not there names the column', () => {
    expect(() => rowOf('a,b\n1,2\n').text('c')).toThrow('there is no column "c"')
  })
})

describe('a table', () => {
  it('with an unquoted comma names the line', () => {
    expect(() => readTable('a,b\n1,2\n1,2,3\n', 'table.csv')).toThrow('table.csv:3: 3 cells where the header has 2')
  })

  it('counts lines through quoted line breaks', () => {
    expect(() => readTable('a,b\n"1\n2",3\n4\n', 'table.csv')).toThrow('table.csv:4: 1 cells')
  })

  it('with a stray quotation mark is refused', () => {
    expect(() => readTable('a,b\n"1"2,3\n', 'table.csv')).toThrow(/quotation mark is out of place/)
  })

  it('with a column name twice is refused', () => {
    expect(() => readTable('a,a\n1,2\n', 'table.csv')).toThrow(/occurs twice/)
  })

  it('may start with a byte order mark and end its lines with CRLF', () => {
    const { header, rows } = readTable('\uFEFFa,b\r\n1,\r\n', 'table.csv')
    expect(header).toEqual(['a', 'b'])
    expect(rows.map((row) => [row.number('a'), row.optionalText('b')])).toEqual([[1, null]])
  })
})

describe('rounding and slugs', () => {
  it('rounds half away from zero as it reads in decimals', () => {
    expect([rounded(1.005, 2), rounded(-1.005, 2), rounded(2.5, 0), rounded(0.285, 2)]).toEqual([1.01, -1.01, 3, 0.29])
  })

  it('makes ids of Swedish names', () => {
    expect(['Rosengård', 'Södra Innerstaden', 'Limhamn-Bunkeflo', 'Öster'].map(slug)).toEqual([
      'rosengard',
      'sodra-innerstaden',
      'limhamn-bunkeflo',
      'oster',
    ])
  })
})
