import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { registerTable } from '../../src/register/registerTable.ts'
import { SHEETS } from '../../src/register/registerColumns.ts'
import { STATE_WORDS } from '../../src/register/registerWords.ts'

const TEXT = readFileSync('docs/register-format.md', 'utf8')
const isTable = (line: string): boolean => line.startsWith('|') || line.startsWith('### ')
/** The tables cell by cell: how wide the columns are drawn says nothing. */
const cells = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter(isTable)
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim().replace(/^-+$/, '---')))

const [swedish = '', english = ''] = TEXT.split('\n## In English')
const LANGUAGES = [
  ['sv', swedish, '\n## Blad och kolumner\n'],
  ['en', english, '\n## Sheets and columns\n'],
] as const

describe.each(LANGUAGES)('what is written in %s about the format of the register', (language, text, heading) => {
  const [words = '', tables = ''] = text.split(heading)

  it('has every column as it is read and written', () => {
    expect(cells(tables)).toEqual(cells(registerTable(language)))
  })

  it('says what each word for a sum that is no number means', () => {
    for (const { word } of STATE_WORDS) expect(words).toContain(`\n| \`${word[language]}\``)
  })

  it('calls the sheets what they are called in the file', () => {
    const named = [...words.matchAll(/(?<=^|[\s(])_([^_[\]]+)_/gm)].map(([, name]) => name)
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((name) => SHEETS.every((sheet) => sheet.name[language] !== name))).toEqual([])
  })
})
