import { describe, expect, it } from 'vitest'
import { readCsv } from '../../src/sheets/readCsv.ts'

const read = async (text: string) => readCsv(new TextEncoder().encode(text))

describe('the sign that divides a file', () => {
  it('is that of the headings, whatever stands in quoted texts of several lines', async () => {
    const reading = await read('Id;Titel;Not\na;b;"$\t\n#\t1\n%\t2"\n')
    expect(reading?.origin).toMatchObject({ delimiter: ';', otherDelimiters: [] })
    expect(reading?.rows).toEqual([
      ['Id', 'Titel', 'Not'],
      ['a', 'b', '$\t\n#\t1\n%\t2'],
    ])
  })

  it('is found under a title that holds another sign', async () => {
    const reading = await read('Folkmängd, 2025\nKod;Antal\n1;2\n3;4\n')
    expect(reading?.origin.delimiter).toBe(';')
  })

  it('is named with the others that would do as well', async () => {
    const reading = await read('a,b;c,d\n1,5;2,5\n3,5;4,5\n')
    expect([reading?.origin.delimiter, ...(reading?.origin.otherDelimiters ?? [])].toSorted()).toEqual([',', ';'])
  })
})
