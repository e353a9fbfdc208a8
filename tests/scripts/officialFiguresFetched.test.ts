import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildData } from '../../scripts/data/buildData.ts'
import { readBuildArguments } from '../../scripts/data/officialArguments.ts'
import { readTable } from '../../scripts/data/csv.ts'
import { figuresSchema } from '../../src/data/schema.ts'
import * as v from 'valibot'
import { builtJson, builtManifest } from '../fixtures/builtData.ts'
import { TestOffice } from '../fixtures/publisher/testOffice.ts'
import { DESO, REGSO } from './officialFolder.ts'

const folder = mkdtempSync(join(tmpdir(), 'hela-malmo-fetched-'))
let office: TestOffice
beforeAll(async () => {
  office = new TestOffice()
  await office.open()
})
afterAll(async () => {
  await office.close()
  rmSync(folder, { recursive: true })
})

// Drawing the schematic map takes most of a minute where no earlier build has drawn it.
const TIME_TO_DRAW = 240_000

/** Lets the office have the project's areas, and no row for the kommun: its areas are not equal parts of one. */
function serve(table: string): void {
  const codes = [...DESO.map((unit) => `${unit}_DeSO2025`), ...REGSO.map((unit) => `${unit}_RegSO2025`)]
  office.variable(table, 'Region').categories = codes.map((code) => ({ code, label: `RegSO-${code}` }))
}

const read = (output: string, level: string) =>
  v.parse(figuresSchema, builtJson(`figures.${level}`, join(folder, output)))

describe('the whole way from the publisher to the data set', () => {
  it(
    'takes what was fetched, with a suppressed cell and a year without figures, and gives the same bytes again',
    async () => {
      serve('TAB6574')
      office.variable('TAB6574', 'Alder').categories = [{ code: 'totalt', label: 'totalt' }]
      serve('TAB6571')
      office.publisher.pxweb.suppressed.add(`${DESO[2] ?? ''} 2024`)
      office.publisher.pxweb.zeroYears.add('2025')
      const fetched = await office.scb('--kommun', '1280', '--years', '2024-2025', '--only', 'population,background')
      expect(fetched.text).toContain('Inga fel.')

      const built = await buildFrom('one')
      const again = await buildFrom('other')
      expect(again).toEqual(built)
      expect(readFileSync(join(folder, 'one/manifest.json'), 'utf8')).toBe(
        readFileSync(join(folder, 'other/manifest.json'), 'utf8'),
      )
      compareWithTable()
      const left = built.official?.leftOut.map(({ what }) => what.sv)
      expect(left).toContain('scb/population.csv, population, deso-2025, total, 2025')
      const paths = builtManifest(join(folder, 'one')).files.flatMap(({ builtFrom }) =>
        builtFrom.map(({ path }) => path),
      )
      expect(paths).toContain('official/scb/population.csv')
      expect(paths.filter((path) => path.includes(folder) || path.includes('..'))).toEqual([])
    },
    TIME_TO_DRAW,
  )
})

const buildFrom = (output: string) =>
  buildData({
    projectFolder: '.',
    outputFolder: join(folder, output),
    boundaryFolder: null,
    officialFolders: [office.path('out')],
  })

/** Every row of 2024 of the fetched table is where it belongs in the built files, or has its reason there. */
function compareWithTable(): void {
  const { rows } = readTable(office.read('out', 'scb', 'population.csv'), 'population.csv')
  const files = { 'deso-2025': read('one', 'deso'), 'regso-2025': read('one', 'regso') }
  const compared = rows.filter((row) => row.number('year') === 2024)
  expect(compared.length).toBe(3 * (DESO.length + REGSO.length))
  for (const row of compared) {
    const file = files[row.oneOf('vintage', ['deso-2025', 'regso-2025'])]
    const column = file.columns.find(
      ({ layer, year, sex }) => layer === 'population' && year === 2024 && sex === row.text('sex'),
    )
    const place = file.unitIds.indexOf(row.text('unit'))
    expect(column?.values[place]).toBe(row.optionalNumber('value'))
    expect(column?.status?.[place] ?? 'v').toBe(row.text('status') === 'suppressed' ? 's' : 'v')
  }
}

describe('the options of the build', () => {
  it('are folders of the environment and of the command line, and a language', () => {
    expect(readBuildArguments(['--official', 'b', '--official=c', '--lang', 'en'], ' a , ')).toEqual({
      officialFolders: ['a', 'b', 'c'],
      language: 'en',
    })
    expect(readBuildArguments([], undefined)).toEqual({ officialFolders: [], language: 'sv' })
    expect(() => readBuildArguments(['--offical', 'b'], undefined)).toThrow(/--offical b/)
    expect(() => readBuildArguments(['--lang', 'de'], undefined)).toThrow(/--lang de/)
  })
})
