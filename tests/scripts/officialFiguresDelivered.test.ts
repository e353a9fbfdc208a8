import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildCatalog } from '../../scripts/data/catalogFile.ts'
import { readShares, type Share } from '../../scripts/data/crosswalk.ts'
import { readTable } from '../../scripts/data/csv.ts'
import { Inputs } from '../../scripts/data/inputs.ts'
import { figuresWithOfficial } from '../../scripts/data/officialBuild.ts'
import { officialCatalog } from '../../scripts/data/officialCatalog.ts'
import { OfficialFault } from '../../scripts/data/officialFault.ts'
import { buildLevels, type Levels } from '../../scripts/data/units.ts'
import type { DeliveryFile } from '../../src/intake/deliveryFile.ts'
import { LEVELS, type LevelId } from '../../src/domain/units.ts'
import { cell, cellsOfDeso, DELOMRADEN, theme, writeFolder } from './officialFolder.ts'

const folder = mkdtempSync(join(tmpdir(), 'hela-malmo-delivered-'))
const inputs = new Inputs('geodata', '.')
const shares: readonly Share[] = readShares(inputs)
let levels: Levels
beforeAll(() => {
  levels = buildLevels(inputs, new Set(shares.map((share) => share.delomrade)))
})
afterAll(() => rmSync(folder, { recursive: true }))

let made = 0
const build = (files: Readonly<Record<string, string>>) => {
  made += 1
  const at = writeFolder(join(folder, String(made)), files)
  const built = figuresWithOfficial(inputs, levels, shares, [at])
  const boundaries = Object.fromEntries(LEVELS.map((id) => [id, 'schematic'])) as Record<LevelId, 'schematic'>
  const catalog = officialCatalog(
    buildCatalog(inputs, levels, built.figures, boundaries),
    built.official,
    built.figures,
  )
  return { ...built, catalog }
}

const inhabited = new Set(shares.map(({ delomrade }) => delomrade))
const both = (text: string) => ({ sv: text, en: text })

type Column = DeliveryFile['columns'][number]
const column = (layer: string, figures: Column['figures'], given: Partial<Column> = {}): Column => ({
  layer,
  year: 2025,
  sex: 'total',
  basis: 'published',
  referenceDate: '2025-12-31',
  vintage: 'delomrade-malmo',
  figures,
  base: null,
  city: 'notPublished',
  cityBase: null,
  residual: null,
  protection: 'none',
  partOf: null,
  ...given,
})

const CYCLISTS: DeliveryFile['layers'][number] = {
  id: 'own-cyclists',
  group: 'people',
  kind: 'share',
  unit: 'percent',
  statistic: 'share',
  name: both('Cyklar'),
  sentence: both('{value}'),
  short: both('Cyklar'),
  population: both('invånare'),
  definition: both('Andel som cyklar.'),
  source: 'own',
  breaks: null,
  isSplitBySex: false,
  seriesBreaks: [],
  isSensitive: false,
}

/** A delivery as `data:import` keeps it, written by hand. */
const delivery = (columns: readonly Column[], given: Partial<DeliveryFile> = {}): string =>
  JSON.stringify({
    format: 1,
    file: { name: 'folkmangd.xlsx', sha256: '0'.repeat(64) },
    level: 'delomrade',
    unitIds: DELOMRADEN,
    mapping: {
      kind: 'table',
      file: 'folkmangd.xlsx',
      sheet: null,
      headingRow: 1,
      level: 'delomrade',
      vintage: 'delomrade-malmo',
      unitColumn: 'Område',
      unitsAre: 'codes',
      codeWidth: null,
      yearColumn: null,
      sexColumn: null,
      decimal: 'comma',
      markers: {},
      totals: [],
      residuals: ['Ej fördelat'],
      withoutFigures: [],
      notesBegin: null,
      columns: [
        {
          column: 'Antal',
          layer: 'population',
          describes: null,
          year: 2025,
          sex: 'total',
          writtenAs: 'plain',
          base: null,
          partOf: null,
        },
      ],
      protection: 'none',
      source: { publisher: 'Stadskontoret', title: 'Folkmängd', licence: 'CC0', url: null, referenceDate: null },
      confirmedBy: 'statistiker',
    },
    layers: [],
    columns,
    join: {
      file: 'folkmangd.xlsx',
      level: 'delomrade',
      matched: DELOMRADEN,
      onlyInFile: [],
      onlyOnMap: [],
      knownWithout: [],
      duplicates: [],
      totals: [],
      residuals: [{ value: 'Ej fördelat', row: 138 }],
    },
    ...given,
  })

const people: Column['figures'] = DELOMRADEN.map((unit, index) => (inhabited.has(unit) ? 1000 + index : 'noResidents'))
/** Three delområden with residents, by place: a figure that is kept back, one that does not exist, and a zero. */
const TOLD = new Map<number, Column['figures'][number]>(
  DELOMRADEN.flatMap((unit, index) => (inhabited.has(unit) ? [index] : []))
    .slice(0, 3)
    .map((place, index) => [place, (['suppressed', 'notPublished', 0] as const)[index] ?? 0]),
)
const sumOf = (figures: Column['figures']): number =>
  figures.reduce<number>((sum, figure) => sum + (typeof figure === 'number' ? figure : 0), 0)

const faultOf = (files: Readonly<Record<string, string>>): string => {
  try {
    build(files)
  } catch (error) {
    if (error instanceof OfficialFault) return error.in('en')
    throw error
  }
  return 'no fault'
}

describe('a delivery of the city', () => {
  it('goes before our estimate, with its residual, its source and a density of its own', () => {
    const { figures, catalog, report } = build({
      'imported/people.json': delivery([column('population', people, { residual: 4321 })]),
    })
    const file = figures.find(({ level }) => level === 'delomrade')
    const found = file?.columns.find(({ layer }) => layer === 'population')
    expect(found).toMatchObject({ basis: 'published', residual: 4321, city: sumOf(people) + 4321 })
    expect(found?.values[0]).toBe(1000)
    const source = catalog.sources.find(({ id }) => id === found?.source)
    expect(source).toMatchObject({ publisher: 'Stadskontoret', line: { sv: 'Källa: Stadskontoret, Folkmängd' } })
    expect(catalog.layers.find(({ id }) => id === 'population')?.definition.sv).toMatch(
      /Delområden 2025: publicerade uppgifter från Stadskontoret \(Folkmängd\)\.$/,
    )
    const density = file?.columns.find(({ layer }) => layer === 'density')?.values[0] ?? 0
    expect(density).toBeCloseTo(1000 / (levels.delomrade.units[0]?.areaHectares ?? 0), 2)
    expect(report?.replaced.map(({ layer, level, from }) => [layer, level, from])).toEqual([
      ['population', 'delomrade', 'imported/people.json'],
    ])
    expect(figures.find(({ level }) => level === 'geso')?.columns[0]).toMatchObject({ basis: 'estimate' })
  })

  it('brings a layer of its own with residual, states and the count that it is taken of', () => {
    const shared: Column['figures'] = DELOMRADEN.map((unit, index) => {
      if (!inhabited.has(unit)) return 'noResidents'
      return TOLD.get(index) ?? 0.25
    })
    const base = people.map((figure) => (typeof figure === 'number' ? figure : null))
    const { figures, catalog } = build({
      'imported/people.json': delivery([column('population', people)]),
      'imported/cyclists.json': delivery([column('own-cyclists', shared, { base, residual: 'suppressed' })], {
        layers: [CYCLISTS],
      }),
    })
    const found = figures
      .find(({ level }) => level === 'delomrade')
      ?.columns.find((one) => one.layer === 'own-cyclists')
    expect(found?.base).toBe('population:2025:total')
    expect(found?.residual).toBe('s')
    expect(found?.cityStatus).toBe('p')
    const told = [...TOLD.keys()].map((at) => `${found?.status?.[at] ?? ''} ${String(found?.values[at])}`)
    expect(told).toEqual(['s null', 'p null', 'v 0'])
    const layer = catalog.layers.find(({ id }) => id === 'own-cyclists')
    expect(catalog.sources.some(({ id }) => id === layer?.source)).toBe(true)
    expect(catalog.availability.filter((entry) => entry.layer === 'own-cyclists')).toEqual([
      { layer: 'own-cyclists', level: 'delomrade', years: [{ year: 2025, sexes: ['total'] }] },
    ])
  })

  it('says that a base is unknown instead of guessing one', () => {
    const base = DELOMRADEN.map(() => 77)
    const { figures, report } = build({
      'imported/low.json': delivery([
        column(
          'lowStandard',
          DELOMRADEN.map(() => 0.1),
          { year: 2025, base },
        ),
      ]),
    })
    const found = figures
      .find(({ level }) => level === 'delomrade')
      ?.columns.find(({ layer, year }) => layer === 'lowStandard' && year === 2025)
    expect(found?.base).toBeNull()
    expect(report?.leftOut.map(({ what }) => what.en)).toEqual(['imported/low.json, the base of lowStandard 2025'])
  })

  it('is refused for other areas, unknown layers, another division, and when two are about the same', () => {
    const strange = [...DELOMRADEN.slice(1), '99999']
    expect(faultOf({ 'imported/a.json': delivery([column('population', people)], { unitIds: strange }) })).toMatch(
      /\+ 99999, − 10101/,
    )
    expect(faultOf({ 'imported/a.json': delivery([column('nothing', people)]) })).toContain(
      'the layer nothing is neither',
    )
    expect(faultOf({ 'imported/a.json': delivery([column('population', people, { vintage: 'x' })]) })).toContain(
      'the figures are for x, the map is delomrade-malmo',
    )
    const one = delivery([column('population', people)])
    expect(faultOf({ 'imported/a.json': one, 'imported/b.json': `${one} ` })).toContain('is in imported/a.json too')
    expect(faultOf({ 'imported/a.json': '{' })).toContain('the file is damaged')
  })
})

describe('the catalogue of a data set with official figures', () => {
  it('has no layer without figures, and none of the breaks of a series that does not exist', () => {
    const { catalog } = build({ 'imported/people.json': delivery([column('population', people)]) })
    const ids = catalog.layers.map(({ id }) => id)
    expect(ids).not.toContain('people2064')
    expect(catalog.layers.find(({ id }) => id === 'lowStandard')?.seriesBreaks).toEqual([])
    expect(catalog.layers.find(({ id }) => id === 'tenureRental')?.seriesBreaks.map(({ year }) => year)).toEqual([2025])
  })

  it('has them once they have figures: layers, breaks at the table that is new, sexes, words without a year', () => {
    const forms = ['rental', 'cooperative', 'owner', 'other']
    const counts = ['all', 'employed', 'unemployed', 'labour-force']
    const women = cellsOfDeso('all', 2024, () => 3).map((row) => ({ ...row, sex: 'women' }))
    const foreign = cellsOfDeso('foreign-background', 2024, () => 1).map((row) => ({ ...row, sex: 'women' }))
    const { catalog, figures } = build({
      'scb/dwellings-by-tenure.csv': theme(...forms.map((form) => cellsOfDeso(form, 2024, () => 5))),
      'scb/labour-status.csv': theme(...counts.map((count) => cellsOfDeso(count, 2024, () => 9))),
      'scb/background.csv': theme(women, foreign),
    })
    const layer = (id: string) => catalog.layers.find((one) => one.id === id)
    expect(layer('people2064')?.kind).toBe('count')
    expect(layer('tenureRental')?.seriesBreaks.map(({ year }) => year)).toEqual([2024])
    expect(layer('foreignBackground')?.isSplitBySex).toBe(true)
    expect(layer('unemployment')?.definition.sv).toContain('i arbetskraften')
    expect(layer('unemployment')?.definition.sv).not.toContain('2024')
    // Only some of its years have a city value that is published for the kommun.
    expect(layer('employment')?.sentence.sv).toMatch(/^Ungefär/)
    const women2024 = figures[2]?.columns.find(({ layer: id, sex }) => id === 'foreignBackground' && sex === 'women')
    expect(women2024).toMatchObject({ year: 2024, basis: 'estimate' })
  })
})

describe('comparison cities', () => {
  const path = 'geodata/population/goteborg-deso-2025.csv'
  const units = readTable(readFileSync(path, 'utf8'), path).rows.map((row) => row.text('deso'))
  const cells = (category: string, year: number, value: number) =>
    units.map((unit) => cell({ unit, category, year, value }))
  const dwellings = ['rental', 'cooperative', 'owner', 'other'].map((form, index) => cells(form, 2025, index))
  const files = {
    'scb/population.csv': theme(
      cells('totalt', 2025, 50),
      cellsOfDeso('totalt', 2025, () => 60),
    ),
    'scb/background.csv': theme(cells('foreign-background', 2025, 10), cells('all', 2025, 40)),
    'scb/low-economic-standard.csv': theme(cells('all-ages', 2024, 12)),
    'scb/economic-standard.csv': theme(cells('median', 2024, 300)),
    'scb/dwellings-by-tenure.csv': theme(...dwellings),
  }

  it('are replaced as a whole, and stay as shipped where nothing of them was fetched', () => {
    const { official, report } = build(files)
    const [goteborg, stockholm] = official?.cities ?? []
    expect(report?.cities).toEqual(['Göteborg'])
    expect(goteborg?.columns.find(({ layer }) => layer === 'foreignBackground')).toMatchObject({
      base: 'population:2025:total',
      values: units.map(() => 0.25),
    })
    expect(goteborg?.columns.find(({ layer }) => layer === 'dwellings')?.values[0]).toBe(6)
    expect(stockholm?.columns[0]?.values.length).toBeGreaterThan(500)
  })

  it('stay as shipped where a figure is absent, and the report says which', () => {
    const gone = units.slice(1).map((unit) => cell({ unit, category: 'median', year: 2024, value: 300 }))
    const hidden = cell({ unit: units[0] ?? '', category: 'median', year: 2024, status: 'suppressed' })
    const { report } = build({ ...files, 'scb/economic-standard.csv': theme(gone, [hidden]) })
    expect(report?.cities).toEqual([])
    const note = report?.leftOut.find(({ what }) => what.en === 'the comparison city goteborg')
    expect(note?.why.en).toContain('medianStandard')
  })
})
