import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../scripts/data/csv.ts'
import { column, delivery, people } from './officialDelivery.ts'
import { cell, cellsOfDeso, theme } from './officialFolder.ts'
import { buildWithCatalog } from './officialSet.ts'

describe('the catalogue of a data set with official figures', () => {
  it('has no layer without figures, and none of the breaks of a series that does not exist', () => {
    const { catalog } = buildWithCatalog({ 'imported/people.json': delivery([column('population', people)]) })
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
    const { catalog, figures } = buildWithCatalog({
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
    'scb/low-economic-standard.csv': theme(cells('low-share/all-ages', 2024, 12)),
    'scb/economic-standard.csv': theme(cells('median', 2024, 300)),
    'scb/dwellings-by-tenure.csv': theme(...dwellings),
  }

  it('are replaced as a whole, and stay as shipped where nothing of them was fetched', () => {
    const { official, report } = buildWithCatalog(files)
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
    const { report } = buildWithCatalog({ ...files, 'scb/economic-standard.csv': theme(gone, [hidden]) })
    expect(report?.cities).toEqual([])
    const note = report?.leftOut.find(({ what }) => what.en === 'the comparison city goteborg')
    expect(note?.why.en).toContain('medianStandard')
  })
})
