import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { readShares, spreadOver } from '../../scripts/data/crosswalk.ts'
import { readTable, type Row } from '../../scripts/data/csv.ts'
import { buildFigureFiles } from '../../scripts/data/figureFiles.ts'
import { Inputs } from '../../scripts/data/inputs.ts'
import { buildLevels, type Levels } from '../../scripts/data/units.ts'
import type { FiguresFile } from '../../src/data/schema.ts'

const FIXTURE = 'tests/fixtures/delomrade-estimates/estimates.csv'
const { rows } = readTable(readFileSync(FIXTURE, 'utf8'), FIXTURE)
const inhabited = rows.filter((row) => row.optionalNumber('population2025') !== null)

const inputs = new Inputs('geodata', '.')
const shares = readShares(inputs)
let levels: Levels
let delomrade: FiguresFile
let all: FiguresFile[]

beforeAll(() => {
  levels = buildLevels(inputs, new Set(shares.map((share) => share.delomrade)))
  all = buildFigureFiles(inputs, levels, shares)
  const found = all.find(({ level }) => level === 'delomrade')
  if (found === undefined) throw new Error('no delområden')
  delomrade = found
})

const valueOf = (row: Row, layer: string): number | null => {
  const column = delomrade.columns.find((one) => one.layer === layer)
  return column?.values[delomrade.unitIds.indexOf(row.text('delomrade'))] ?? null
}

/** The fixture's decimals decide how near an estimate has to be: half a unit of its last one. */
const CHECKED: readonly (readonly [layer: string, column: string, scale: number, tolerance: number])[] = [
  ['population', 'population2025', 1, 0.5],
  ['dwellingsRental', 'dwellingsRental2025', 1, 0.5],
  ['dwellingsCooperative', 'dwellingsCooperative2025', 1, 0.5],
  ['dwellingsOwner', 'dwellingsOwner2025', 1, 0.5],
  ['foreignBackground', 'foreignBackgroundPct2025', 100, 0.05],
  ['lowStandard', 'lowStandardPct2024', 100, 0.05],
  ['employment', 'employmentPct2024', 100, 0.05],
  ['unemployment', 'unemploymentPct2024', 100, 0.05],
  ['postSecondary', 'postSecondaryPct2025', 100, 0.05],
  ['tenureRental', 'tenureRentalPct2025', 100, 0.05],
  ['medianStandard', 'medianStandardTkr2024', 1, 0],
  ['meanNetIncome', 'meanNetIncomeTkr2024', 1, 0],
]

describe('the estimates per delområde', () => {
  it.each(CHECKED)('agree with the independent computation: %s', (layer, column, scale, tolerance) => {
    const far = inhabited.filter((row) => {
      const value = valueOf(row, layer)
      return value === null || Math.abs(value * scale - row.number(column)) > tolerance + 0.0006
    })
    expect(far.map((row) => row.text('delomrade'))).toEqual([])
  })

  it('are 118 areas with people and 18 that count as uninhabited, which is not 0', () => {
    expect(inhabited).toHaveLength(118)
    const empty = rows.filter((row) => !inhabited.includes(row))
    expect(empty).toHaveLength(18)
    for (const { values, status } of delomrade.columns) {
      const letters = empty.map((row) => status?.[delomrade.unitIds.indexOf(row.text('delomrade'))])
      expect(new Set(letters)).toEqual(new Set(['n']))
      expect(values.filter((value) => value === null)).toHaveLength(18)
    }
  })

  it('have the quality of the share of people in DeSO that lie inside', () => {
    const far = rows.filter((row) => {
      const expected = row.optionalNumber('wholeDesoShare')
      const found = delomrade.quality?.[delomrade.unitIds.indexOf(row.text('delomrade'))] ?? null
      return expected === null ? found !== null : found === null || Math.abs(found - expected) > 0.0051
    })
    expect(far.map((row) => row.text('delomrade'))).toEqual([])
  })

  it('are made of as many DeSO as the independent computation found', () => {
    const spread = spreadOver('delomrade', levels, shares)
    const counts = inhabited.map((row) => spread[delomrade.unitIds.indexOf(row.text('delomrade'))]?.length)
    expect(counts).toEqual(inhabited.map((row) => row.number('desoCount')))
  })
})

describe('the basis of a figure', () => {
  const basisOf = (level: string, layer: string, year: number) =>
    all.find((file) => file.level === level)?.columns.find((one) => one.layer === layer && one.year === year)?.basis

  it.each([
    ['deso', 'population', 2025, 'published'],
    ['regso', 'population', 2024, 'published'],
    ['regso', 'population', 2025, 'summed'],
    ['regso', 'foreignBackground', 2025, 'summed'],
    ['regso', 'tenureRental', 2025, 'summed'],
    ['regso', 'medianStandard', 2024, 'estimate'],
    ['regso', 'employment', 2024, 'estimate'],
    ['regso', 'lowStandard', 2024, 'estimate'],
    ['stadsdel', 'population', 2025, 'estimate'],
    ['stadsomrade', 'tenureOwner', 2025, 'estimate'],
  ])('of %s %s %i is %s', (level, layer, year, basis) => {
    expect(basisOf(level, layer, year)).toBe(basis)
  })

  it('names no base where the source has none in the tables', () => {
    const bases = delomrade.columns.map((one) => [one.layer, one.base])
    expect(Object.fromEntries(bases)).toMatchObject({
      lowStandard: 'population:2025:total',
      foreignBackground: 'population:2025:total',
      tenureRental: 'dwellingsTenure:2025:total',
      employment: null,
      unemployment: null,
      postSecondary: null,
    })
  })

  it('of a suppressed cell is suppressed, and then the city has no value', () => {
    const regso = all.find(({ level }) => level === 'regso')
    const women = regso?.columns.find((one) => one.layer === 'eligibleUpperSecondary' && one.sex === 'women')
    expect(Array.from(women?.status ?? '').filter((letter) => letter === 's')).toHaveLength(57)
    expect(women?.city).toBeNull()
  })
})

describe('the larger levels', () => {
  it('hold the same people as their parts', () => {
    const sumOf = (file: FiguresFile | undefined): number =>
      (file?.columns.find((one) => one.layer === 'population')?.values ?? []).reduce<number>((a, b) => a + (b ?? 0), 0)
    for (const level of ['geso', 'stadsdel', 'stadsomrade']) {
      expect(Math.abs(sumOf(all.find((file) => file.level === level)) - 367_886)).toBeLessThan(20)
    }
  })

  it('add up areas and shared boundaries of their parts', () => {
    const { stadsdel, delomrade: parts } = levels
    const norr = levels.stadsomrade.units.find(({ id }) => id === 'norr')
    const area = parts.units.filter((unit) => unit.parents.stadsomrade === 'norr').map((unit) => unit.areaHectares)
    expect(norr?.areaHectares).toBeCloseTo(
      area.reduce((a, b) => a + b, 0),
      1,
    )
    const pair = ['rosengard', 'husie'].map((id) => stadsdel.indexOf.get(id) ?? -1).sort((a, b) => a - b)
    const shared = stadsdel.neighbours.find(([a, b]) => a === pair[0] && b === pair[1])?.[2]
    const across = parts.neighbours.filter(([a, b]) => {
      const sides = [parts.units[a]?.parents.stadsdel, parts.units[b]?.parents.stadsdel]
      return sides.includes('rosengard') && sides.includes('husie')
    })
    expect(across.length).toBeGreaterThan(1)
    expect(shared).toBe(across.reduce((sum, [, , meters]) => sum + meters, 0))
  })

  it('nest: every stadsdel lies in one stadsområde', () => {
    for (const unit of levels.delomrade.units) {
      const stadsdel = levels.stadsdel.units.find(({ id }) => id === unit.parents.stadsdel)
      expect(stadsdel?.parents.stadsomrade).toBe(unit.parents.stadsomrade)
    }
  })
})
