import { describe, expect, it } from 'vitest'
import { OfficialFault } from '../../scripts/data/officialFault.ts'
import type { FiguresFile } from '../../src/data/schema.ts'
import { column, CYCLISTS, delivery, inhabited, people, type Column } from './officialDelivery.ts'
import { DELOMRADEN } from './officialFolder.ts'
import { buildWithCatalog, levels } from './officialSet.ts'

/** Three delområden with residents, by place: a figure that is kept back, one that does not exist, and a zero. */
const TOLD = new Map<number, Column['figures'][number]>(
  DELOMRADEN.flatMap((unit, index) => (inhabited.has(unit) ? [index] : []))
    .slice(0, 3)
    .map((place, index) => [place, (['suppressed', 'notPublished', 0] as const)[index] ?? 0]),
)
const columnIn = (figures: readonly FiguresFile[], layer: string) => {
  const file = figures.find(({ level }) => level === 'delomrade')
  const found = file?.columns.find((one) => one.layer === layer)
  if (found === undefined) throw new Error(`no ${layer}`)
  return found
}

const cellsAt = (
  found: { values: readonly (number | null)[]; status: string | null } | undefined,
  places: readonly number[],
): string[] => places.map((at) => `${found?.status?.[at] ?? ''} ${String(found?.values[at])}`)

const sumOf = (figures: Column['figures']): number =>
  figures.reduce<number>((sum, figure) => sum + (typeof figure === 'number' ? figure : 0), 0)

const faultOf = (files: Readonly<Record<string, string>>): string => {
  try {
    buildWithCatalog(files)
  } catch (error) {
    if (error instanceof OfficialFault) return error.in('en')
    throw error
  }
  return 'no fault'
}

describe('a delivery of the city', () => {
  it('goes before our estimate, with its residual, its source and a density of its own', () => {
    const { figures, catalog, report } = buildWithCatalog({
      'imported/people.json': delivery([column('population', people, { residual: 4321 })]),
    })
    const found = columnIn(figures, 'population')
    expect(found).toMatchObject({ basis: 'published', residual: 4321, city: sumOf(people) + 4321 })
    expect(found.values[0]).toBe(1000)
    const source = catalog.sources.find(({ id }) => id === found.source)
    expect(source).toMatchObject({ publisher: 'Stadskontoret', line: { sv: 'Källa: Stadskontoret, Folkmängd' } })
    expect(catalog.layers.find(({ id }) => id === 'population')?.definition.sv).toMatch(
      /Delområden 2025: publicerade uppgifter från Stadskontoret \(Folkmängd\)\. Större områden 2025 \(GeSO, .* ur uppgifterna för delområden\.$/,
    )
    expect(columnIn(figures, 'density').values[0]).toBeCloseTo(1000 / (levels.delomrade.units[0]?.areaHectares ?? 0), 2)
    expect(report?.replaced.map(({ layer, level, from }) => [layer, level, from])).toEqual([
      ['population', 'delomrade', 'imported/people.json'],
    ])
    expect(figures.find(({ level }) => level === 'geso')?.columns[0]).toMatchObject({ basis: 'summedDelomraden' })
  })

  it('brings a layer of its own with residual, states and the count that it is taken of', () => {
    const shared: Column['figures'] = DELOMRADEN.map((unit, index) => {
      const known = TOLD.get(index) ?? 0.25
      return inhabited.has(unit) ? known : 'noResidents'
    })
    const base = people.map((figure) => (typeof figure === 'number' ? figure : null))
    const { figures, catalog } = buildWithCatalog({
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
    expect(cellsAt(found, [...TOLD.keys()])).toEqual(['s null', 'p null', 'v 0'])
    const layer = catalog.layers.find(({ id }) => id === 'own-cyclists')
    expect(catalog.sources.some(({ id }) => id === layer?.source)).toBe(true)
    const years = [{ year: 2025, sexes: ['total'] }]
    expect(catalog.availability.filter((entry) => entry.layer === 'own-cyclists')).toEqual(
      ['delomrade', 'geso', 'stadsdel', 'stadsomrade'].map((level) => ({ layer: 'own-cyclists', level, years })),
    )
  })

  it('says that a base is unknown instead of guessing one', () => {
    const base = DELOMRADEN.map(() => 77)
    const { figures, report } = buildWithCatalog({
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
