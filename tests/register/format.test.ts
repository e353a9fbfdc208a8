import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { registerTable } from '../../src/register/registerTable.ts'

const TEXT = readFileSync('docs/register-format.md', 'utf8')
const isTable = (line: string): boolean => line.startsWith('|') || line.startsWith('### ')
/** The tables cell by cell: how wide the columns are drawn says nothing. */
const cells = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter(isTable)
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim().replace(/^-+$/, '---')))

describe('what is written about the format of the register', () => {
  const [swedish = '', english = ''] = TEXT.split('\n## In English')

  it.each([
    ['sv', swedish],
    ['en', english],
  ] as const)('has every column in %s as it is read and written', (language, text) => {
    expect(cells(text)).toEqual(cells(registerTable(language)))
  })

  it('names the words for sums that are no number', () => {
    for (const word of ['okänt', 'ej beslutat', 'ej tillämpligt']) expect(swedish).toContain(`\`${word}\``)
    for (const word of ['unknown', 'undecided', 'not applicable']) expect(english).toContain(`\`${word}\``)
  })
})
