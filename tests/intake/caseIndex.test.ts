/**
 * The numbered cases of bad input: areas G01 to G47, tables C01 to C47, efforts E01 to E10, and loading U06 and U07. A
 * case counts where its number begins a text of the tests, or ends it in brackets: the title of one, or a row of a table.
 */
import { describe, expect, it } from 'vitest'
import { filesBelow, textOf } from '../architecture/sourceFiles.ts'

const numbered = (letter: string, first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `${letter}${String(first + index).padStart(2, '0')}`)

const CASES = [...numbered('G', 1, 47), ...numbered('C', 1, 47), ...numbered('E', 1, 10), ...numbered('U', 6, 7)]

/** A text that begins with the number of a case, or ends with it in brackets: nothing but titles of tests does. */
const TITLE = /['"`]([GCEU]\d\d)(?=[^\w'"`]|['"`],)|\(([GCEU]\d\d)\)['"`]/g

/** Files by the numbers that their titles begin with. */
function casesIn(texts: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [file, text] of texts) {
    for (const [, begun, ended = ''] of text.matchAll(TITLE)) {
      const number = begun ?? ended
      const files = found.get(number) ?? []
      if (!files.includes(file)) found.set(number, [...files, file])
    }
  }
  return found
}

const TESTS = new Map(
  filesBelow('tests')
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('caseIndex.test.ts'))
    .map((file) => [file, textOf(file)]),
)

describe('the numbered cases of bad input', () => {
  it('are 106', () => {
    expect(new Set(CASES).size).toBe(106)
  })

  it.each(CASES)('have a test that names %s', (number) => {
    expect(casesIn(TESTS).get(number) ?? []).not.toEqual([])
  })

  it('are none that the list does not have', () => {
    expect([...casesIn(TESTS).keys()].filter((number) => !CASES.includes(number))).toEqual([])
  })

  it('are found in titles and in tables of titles, and nowhere else', () => {
    const found = casesIn(
      new Map([
        ['a', "it('G01: coordinates', () => {})\nit.each([['C02', 1], ['E03 reads', 2]])\nit('is not used (U06)')"],
        ['b', "// G04 is a comment (G07)\nconst code = 'G0512'\nconst id = `xG06`\nexpect(a).toBe('U06')"],
      ]),
    )
    expect([...found]).toEqual([
      ['G01', ['a']],
      ['C02', ['a']],
      ['E03', ['a']],
      ['U06', ['a']],
    ])
  })
})
