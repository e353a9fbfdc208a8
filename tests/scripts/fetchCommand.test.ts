import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { defaultFolder, readArguments } from '../../scripts/fetch/arguments.ts'
import { readConfig } from '../../scripts/fetch/config.ts'
import { FetchFault } from '../../scripts/fetch/fetchFault.ts'
import { JsonLines } from '../../scripts/fetch/jsonLines.ts'
import { filesBelow, PROJECT, textOf } from '../architecture/sourceFiles.ts'
import { CONFIG, readPublishers } from '../fixtures/publisher/testOffice.ts'

const folder = mkdtempSync(join(tmpdir(), 'hela-malmo-parts-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the configuration', () => {
  const faultOf = (change: (text: string) => string): string => {
    const path = join(folder, 'publishers.json')
    writeFileSync(path, change(readFileSync(CONFIG, 'utf8')))
    try {
      readConfig(path)
    } catch (cause) {
      return cause instanceof FetchFault ? cause.in('en') : 'another fault'
    }
    return 'no fault'
  }
  const lineWith = (words: string): number =>
    readFileSync(CONFIG, 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(words)) + 1

  it('has a source and a date at every entry, and none that is said to be checked', () => {
    expect(readConfig(CONFIG).publishers).toEqual(readPublishers())
    const text = readFileSync(CONFIG, 'utf8')
    expect(text.match(/"checkedLive"/g)?.length).toBe(text.match(/"source"/g)?.length)
    expect(text).not.toMatch(/"checkedLive": [^n]/)
  })

  it('names the line of what is wrong, of all that is wrong', () => {
    const told = faultOf((text) =>
      text
        .replace('"cellsPerRequest": 150000', '"cellsPerRequest": "many"')
        .replace('"role": "sex"', '"role": "gender"'),
    )
    expect(told).toContain(`publishers.json:${lineWith('"cellsPerRequest"')} scb.pxweb.cellsPerRequest`)
    expect(told).toContain(`publishers.json:${lineWith('"role": "sex"')} scb.themes.0.tables.0.variables.2.role`)
  })

  it('names the line where it is no JSON', () => {
    const line = lineWith('"longestAddress"')
    expect(faultOf((text) => text.replace('"longestAddress": 2100,', '"longestAddress" 2100,'))).toContain(
      `publishers.json:${line}`,
    )
  })

  it('names the line of a word that points nowhere', () => {
    expect(faultOf((text) => text.replace('"vintage": "deso-2018"', '"vintage": "deso-1818"'))).toContain(
      `publishers.json:${lineWith('"vintage": "deso-2018"')} "deso-1818"`,
    )
  })

  it('finds lines in any JSON', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string().filter((key) => key !== '__proto__'),
          fc.jsonValue(),
          { minKeys: 1 },
        ),
        (value) => {
          const text = JSON.stringify(value, null, 2)
          const lines = new JsonLines(text)
          for (const key of Object.keys(value)) {
            expect(text.split('\n')[lines.lineOf([key]) - 1]?.startsWith(`  ${JSON.stringify(key)}: `)).toBe(true)
          }
        },
      ),
    )
  })
})

describe('the command line', () => {
  it('is read', () => {
    const line = '--from scb,malmo --kommun 1280,0180 --years 2020-2022,2024 --lang en --offline'
    const options = readArguments(line.split(' '))
    expect(options).toMatchObject({
      from: ['scb', 'malmo'],
      kommuner: ['0180', '1280'],
      years: [2020, 2021, 2022, 2024],
    })
    expect(options).toMatchObject({ language: 'en', mode: 'offline', only: null, out: defaultFolder() })
  })

  it('writes outside the checkout unless told otherwise', () => {
    expect(defaultFolder().startsWith(PROJECT)).toBe(false)
  })

  it.each([
    '--from scb --kommun 128 --years 2020',
    '--from scb --kommun 1280',
    '--from scb --kommun 1280 --years 2025-2020',
    '--from scb --kommun 1280 --years 1-9',
    '--from nobody',
    '--kommun 1280',
    '--from malmo --offline --refresh',
    '--from malmo --lagn sv',
    '--from malmo extra',
  ])('is refused: %s', (line) => {
    expect(() => readArguments(line.split(' '))).toThrow(FetchFault)
  })
})

describe('any kommun', () => {
  it('is nowhere in the code of the app', () => {
    const code = filesBelow('src').filter((file) => /\.tsx?$/.test(file))
    expect(code.length).toBeGreaterThan(100)
    // Page numbers of an article may hold the digits: 1277-1280.
    expect(code.filter((file) => /(?<![-\d])1280(?!\d)/.test(textOf(file)))).toEqual([])
  })
})
