/** The whole build on boundaries: those of its own schematic map, and the real ones where their files are. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildData, type BuildReport } from '../../scripts/data/buildData.ts'
import { officialGeographyText } from '../../scripts/data/officialGeographyText.ts'
import { officialFolder } from '../spatial/officialFolder.ts'

const folder = mkdtempSync(join(tmpdir(), 'hela-malmo-geography-'))
afterAll(() => rmSync(folder, { recursive: true }))

// Drawing the schematic map takes most of a minute where no earlier build has drawn it.
const TIME_TO_DRAW = 240_000

const build = (name: string, boundaryFolder: string | null = null): Promise<BuildReport> =>
  buildData({ projectFolder: '.', outputFolder: join(folder, name), boundaryFolder })

function pathOf(name: string, report: BuildReport, id: string): string {
  return join(folder, name, report.manifest.files.find((file) => file.id === id)?.path ?? id)
}

describe('a build on boundaries for both levels', () => {
  const drawn = join(folder, 'drawn')
  let schematic: BuildReport | null = null
  let official: BuildReport | null = null

  beforeAll(async () => {
    schematic = await build('schematic')
    mkdirSync(drawn)
    for (const level of ['delomrade', 'deso', 'geso']) {
      copyFileSync(pathOf('schematic', schematic, `geojson.${level}`), join(drawn, `${level}.geojson`))
    }
    official = await build('official', drawn)
  }, TIME_TO_DRAW)

  it('draws every level from them and needs no schematic map', () => {
    expect(official?.levels.map(({ boundaries }) => boundaries)).toEqual(Array(6).fill('official'))
    expect(official?.schematicReport).toBeNull()
    expect(official?.geography?.schematic).toEqual([])
  })

  it('finds every unit of both levels in them, and no islands', () => {
    const levels = official?.geography?.levels ?? []
    expect(levels.map(({ level, units, islands }) => [level, units, islands])).toEqual([
      ['delomrade', 136, []],
      ['deso', 209, []],
    ])
  })

  it('takes neighbours from them: those of the schematic map are the shipped ones but for a few', () => {
    const differs = official?.geography?.levels[0]?.differs ?? fail()
    expect(differs.newPairs.length).toBeGreaterThan(0)
    const level = unitsIn('official', official).find(({ id }) => id === 'delomrade')
    expect(level?.neighbours).toHaveLength(416 + differs.newPairs.length - differs.gonePairs.length)
  })

  it('adds the areas of larger levels up from them', () => {
    const units = unitsIn('official', official)
    const hectares = (level: string): number =>
      units.find(({ id }) => id === level)?.areaHectares.reduce((sum, one) => sum + one, 0) ?? Number.NaN
    expect(Math.abs(hectares('stadsdel') - hectares('delomrade'))).toBeLessThan(1)
    expect(Math.abs(hectares('regso') - hectares('deso'))).toBeLessThan(5)
  })

  it('compares a file of a larger level with the union of the parts', () => {
    expect(official?.geography?.unions.map(({ level, units, areas }) => [level, units, areas])).toEqual([
      ['geso', 14, []],
    ])
  })

  it('changes no table of figures but densities', () => {
    const counts = (name: string, report: BuildReport | null): unknown => {
      const file = JSON.parse(readFileSync(pathOf(name, report ?? fail(), 'figures.deso'), 'utf8')) as {
        columns: { layer: string }[]
      }
      return file.columns.filter(({ layer }) => !/density/i.test(layer))
    }
    expect(counts('official', official)).toEqual(counts('schematic', schematic))
  })

  it('says in both languages what it took and what differs', () => {
    const report = official?.geography
    if (report === null || report === undefined) throw new Error('there is no report')
    expect(officialGeographyText(report, 'sv')).toMatch(
      /delomrade ← .*delomrade\.geojson: 136 områden\n {4}tolerans 2 m; öar utan granne: 0\n/,
    )
    expect(officialGeographyText(report, 'en')).toMatch(/pairs no longer neighbours: \d+/)
    expect(officialGeographyText(report, 'en')).not.toMatch(/[åäö]/)
  })
})

interface WrittenLevel {
  readonly id: string
  readonly areaHectares: readonly number[]
  readonly neighbours: readonly unknown[] | null
}

function unitsIn(name: string, report: BuildReport | null): readonly WrittenLevel[] {
  const written = JSON.parse(readFileSync(pathOf(name, report ?? fail(), 'units'), 'utf8')) as {
    levels: readonly WrittenLevel[]
  }
  return written.levels
}

function fail(): never {
  throw new Error('the build has not run')
}

const real = officialFolder()
if (real !== null) {
  describe('a build on the real boundaries', () => {
    it(
      'has the shipped neighbours, lengths, areas and points of the delområden, and refuses overlapping DeSO',
      async () => {
        const { geography, levels } = await build('real', join(real, 'data'))
        const [delomrade, ...others] = geography?.levels ?? []
        expect(others).toEqual([])
        expect(delomrade?.differs).toEqual({ newPairs: [], gonePairs: [], lengths: [], areas: [], points: [] })
        expect(geography?.unions.map(({ level, areas }) => [level, areas])).toEqual([
          ['geso', []],
          ['stadsdel', []],
          ['stadsomrade', []],
        ])
        expect(geography?.schematic).toEqual(['deso'])
        expect(geography?.refused.flatMap(({ findings }) => findings.map(({ code }) => code))).toContain('areasOverlap')
        expect(levels.find(({ id }) => id === 'deso')?.boundaries).toBe('schematic')
      },
      TIME_TO_DRAW,
    )
  })
}
