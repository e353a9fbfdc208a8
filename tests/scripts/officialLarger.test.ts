import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../scripts/data/csv.ts'
import { officialReportText } from '../../scripts/data/officialReportText.ts'
import { slug } from '../../scripts/data/slug.ts'
import type { FiguresFile } from '../../src/data/schema.ts'
import { column, delivery, inhabited, people, type Column } from './officialDelivery.ts'
import { DELOMRADEN } from './officialFolder.ts'
import { buildFrom, buildWithCatalog, levels } from './officialSet.ts'

const LARGER = ['geso', 'stadsdel', 'stadsomrade'] as const
const rows = readTable(readFileSync('geodata/units/delomraden.csv', 'utf8'), 'delomraden.csv').rows

/** The places of the delområden of an area, straight from the table. */
const partsOf = (level: (typeof LARGER)[number], id: string): readonly number[] =>
  rows.flatMap((row, at) => ((level === 'geso' ? row.text('geso') : slug(row.text(level))) === id ? [at] : []))

const found = (figures: readonly FiguresFile[], level: string, key: string) => {
  const file = figures.find((one) => one.level === level)
  return file?.columns.find(({ layer, year, sex }) => `${layer}:${year}:${sex}` === key)
}
const columnIn = (figures: readonly FiguresFile[], level: string, key: string) => {
  const one = found(figures, level, key)
  if (one === undefined) throw new Error(`no ${key} on ${level}`)
  return one
}
const cellAt = (one: ReturnType<typeof columnIn>, at: number): string =>
  `${one.status?.[at] ?? 'v'} ${String(one.values[at])}`

const numberAt = (figures: Column['figures'], at: number): number => {
  const figure = figures[at]
  return typeof figure === 'number' ? figure : 0
}
const sumAt = (figures: Column['figures'], places: readonly number[]): number =>
  places.reduce((sum, at) => sum + numberAt(figures, at), 0)
const PLACES = DELOMRADEN.map((_, at) => at)

const NEW = { year: 2026, referenceDate: '2026-12-31' } as const
const population = (figures: Column['figures'] = people, given: Partial<Column> = {}): Column =>
  column('population', figures, { ...NEW, ...given })
/** With the given figures at the places of delområden with residents, counted from the first. */
const withFigures = (...given: Column['figures']): Column['figures'] => {
  const lived = PLACES.filter((at) => inhabited.has(DELOMRADEN[at] ?? ''))
  return people.map((figure, at) => given[lived.indexOf(at)] ?? figure)
}
const first = PLACES.find((at) => inhabited.has(DELOMRADEN[at] ?? '')) ?? 0

describe('a delivery for delområden', () => {
  const built = () => buildWithCatalog({ 'imported/people.json': delivery([population(people, { residual: 4321 })]) })

  it.each(LARGER)('gives the areas of %s the same layer and year, each the sum of its delområden', (level) => {
    const { figures } = built()
    const made = columnIn(figures, level, 'population:2026:total')
    levels[level].units.forEach(({ id }, at) => {
      const places = partsOf(level, id)
      expect(places.length).toBeGreaterThan(0)
      expect(cellAt(made, at)).toBe(`v ${sumAt(people, places)}`)
    })
    expect(made).toMatchObject({
      basis: 'summedDelomraden',
      referenceDate: '2026-12-31',
      vintage: levels[level].vintage,
      residual: 4321,
      city: sumAt(people, PLACES) + 4321,
      protection: 'suppressed',
      source: columnIn(figures, 'delomrade', 'population:2026:total').source,
    })
    // What the project has for other years stays as it was.
    expect(columnIn(figures, level, 'population:2025:total')).toEqual(
      columnIn(buildFrom().figures, level, 'population:2025:total'),
    )
    const density = columnIn(figures, level, 'density:2026:total')
    const area = levels[level].units[0]?.areaHectares ?? Number.NaN
    expect(density.basis).toBe('summedDelomraden')
    expect(density.values[0]).toBeCloseTo((made.values[0] ?? Number.NaN) / area, 2)
  })

  it('is told with what is computed anew, and in the definition of the layer', () => {
    const { report, catalog } = built()
    const listed = (some: keyof NonNullable<typeof report> & ('added' | 'recomputed')) =>
      report?.[some].filter(({ layer }) => layer === 'population').map(({ level, year, from }) => [level, year, from])
    expect(listed('recomputed')).toEqual(LARGER.map((level) => [level, 2026, null]))
    expect(listed('added')).toEqual([['delomrade', 2026, 'imported/people.json']])
    const told = report === null ? '' : officialReportText(report, [], 'sv')
    expect(told.slice(told.indexOf('Räknat om'), told.indexOf('Tillkommit'))).toContain('population stadsomrade 2026')
    const definition = catalog.layers.find(({ id }) => id === 'population')?.definition
    expect(definition?.sv).toContain('Större områden 2026 (GeSO, stadsdelar, stadsområden): beräknade här ur')
    expect(definition?.en).toContain('Larger areas 2026 (GeSO areas, city districts, city areas): computed here from')
    expect(report?.leftOut).toEqual([])
  })

  it('takes the place of the estimate for its year, which is told with the differences', () => {
    const { figures, report } = buildWithCatalog({
      'imported/people.json': delivery([population(people, { year: 2025 })]),
    })
    const change = report?.recomputed.find(({ level, layer }) => level === 'stadsomrade' && layer === 'population')
    expect(change?.changed).toBe(levels.stadsomrade.units.length)
    expect(columnIn(figures, 'stadsomrade', 'population:2025:total').basis).toBe('summedDelomraden')
    expect(columnIn(figures, 'regso', 'population:2025:total').basis).toBe('summed')
  })

  it.each([
    ['suppressed', 's'],
    ['missing', 'm'],
    ['notPublished', 'p'],
    ['notApplicable', 'a'],
  ] as const)('leaves the larger area of a part that is %s without a figure, for that reason', (state, letter) => {
    const figures = withFigures(state)
    const { figures: files } = buildWithCatalog({ 'imported/people.json': delivery([population(figures)]) })
    for (const level of LARGER) {
      const made = columnIn(files, level, 'population:2026:total')
      levels[level].units.forEach(({ id }, at) => {
        const places = partsOf(level, id)
        const expected = places.includes(first) ? `${letter} null` : `v ${sumAt(figures, places)}`
        expect(cellAt(made, at)).toBe(expected)
      })
    }
  })

  it('leaves an estimate that knows of more areas, and a year in which no area is known, and says so', () => {
    const { figures, report } = buildWithCatalog({
      'imported/people.json': delivery([population(withFigures('suppressed'), { year: 2025 })]),
      'imported/homes.json': delivery([
        column(
          'dwellings',
          PLACES.map(() => 'missing'),
          NEW,
        ),
      ]),
    })
    const estimate = columnIn(figures, 'stadsdel', 'population:2025:total')
    expect([estimate.basis, estimate.status]).toEqual(['estimate', null])
    expect(found(figures, 'stadsdel', 'dwellings:2026:total')).toBeUndefined()
    expect(report?.leftOut.map(({ what, why }) => [what.sv, why.en])).toEqual([
      [
        'imported/people.json, population 2025, GeSO, stadsdelar, stadsområden',
        expect.stringContaining('estimate from DeSO stands'),
      ],
      [
        'imported/homes.json, dwellings 2026, GeSO, stadsdelar, stadsområden',
        expect.stringContaining('at least one delområde has no figure'),
      ],
    ])
  })

  it('never goes before what is delivered for the larger areas themselves', () => {
    const stadsomraden = levels.stadsomrade
    const own = stadsomraden.units.map((_, at) => 70_000 + at)
    const base = JSON.parse(delivery([population(own, { vintage: stadsomraden.vintage })])) as Record<string, object>
    const larger = {
      ...base,
      ...{ level: 'stadsomrade', unitIds: stadsomraden.units.map(({ id }) => id) },
      mapping: { ...base.mapping, level: 'stadsomrade', vintage: stadsomraden.vintage },
      join: { ...base.join, level: 'stadsomrade' },
    }
    const share = PLACES.map((at) => (inhabited.has(DELOMRADEN[at] ?? '') ? 0.25 : 'noResidents'))
    const counts = people.map((figure) => (typeof figure === 'number' ? figure : null))
    const { figures, report } = buildWithCatalog({
      'imported/people.json': delivery([population(), column('foreignBorn', share, { ...NEW, base: counts })]),
      'imported/larger.json': JSON.stringify(larger),
    })
    const made = columnIn(figures, 'stadsomrade', 'population:2026:total')
    expect([made.basis, made.values]).toEqual(['published', own])
    expect(columnIn(figures, 'stadsdel', 'population:2026:total').basis).toBe('summedDelomraden')
    expect(report?.recomputed.map(({ level, layer }) => `${level} ${layer}`)).not.toContain('stadsomrade population')
    // The shares are of other counts than those that are published there.
    expect(columnIn(figures, 'stadsdel', 'foreignBorn:2026:total').base).toBe('population:2026:total')
    expect(columnIn(figures, 'stadsomrade', 'foreignBorn:2026:total').base).toBeNull()
  })
})

describe('delivered shares, medians and means of delområden', () => {
  const share = (at: number): number => (at % 2 === 0 ? 0.2 : 0.6)
  const shares: Column['figures'] = PLACES.map((at) =>
    inhabited.has(DELOMRADEN[at] ?? '') ? share(at) : 'noResidents',
  )
  const uneven = people.map((figure, at) => (typeof figure === 'number' ? figure * (at % 2 === 0 ? 1 : 4) : figure))
  const base = uneven.map((figure) => (typeof figure === 'number' ? figure : null))

  it('become shares of larger areas by what they are taken of, not their mean', () => {
    const { figures } = buildWithCatalog({
      'imported/people.json': delivery([population(uneven), column('foreignBorn', shares, { ...NEW, base })]),
    })
    const made = columnIn(figures, 'stadsomrade', 'foreignBorn:2026:total')
    levels.stadsomrade.units.forEach(({ id }, at) => {
      const places = partsOf('stadsomrade', id)
      const counted = places.reduce((sum, place) => sum + share(place) * numberAt(uneven, place), 0)
      expect(made.values[at]).toBeCloseTo(counted / sumAt(uneven, places), 2)
      expect(Math.abs((made.values[at] ?? 0) - 0.4)).toBeGreaterThan(0.03)
    })
    expect(made).toMatchObject({ basis: 'summedDelomraden', base: 'population:2026:total' })
  })

  it('become none without a base, and medians and means never, and the report says why', () => {
    const { figures, report } = buildWithCatalog({
      'imported/people.json': delivery([
        population(),
        column('foreignBorn', shares, NEW),
        column(
          'medianStandard',
          people.map((figure) => (figure === 'noResidents' ? figure : 300)),
          { ...NEW, base },
        ),
      ]),
    })
    for (const level of LARGER) {
      expect(found(figures, level, 'foreignBorn:2026:total')).toBeUndefined()
      expect(found(figures, level, 'medianStandard:2026:total')).toBeUndefined()
    }
    expect(report?.leftOut.map(({ what }) => what.en)).toEqual(
      expect.arrayContaining([
        'imported/people.json, foreignBorn 2026, GeSO areas, city districts, city areas',
        'imported/people.json, medianStandard 2026, GeSO areas, city districts, city areas',
      ]),
    )
  })
})
