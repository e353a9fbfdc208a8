import { describe, expect, it } from 'vitest'
import { informationReading, informationSpread } from '../../src/analysis/informationSpread.ts'
import { segregationSeries } from '../../src/analysis/segregationSeries.ts'
import { seriesLevel, yearsTogether } from '../../src/analysis/segregationYears.ts'
import type { Catalog, FigureTable } from '../../src/domain/dataset.ts'
import { figureOf, type FigureColumn } from '../../src/domain/figures.ts'
import type { Layer } from '../../src/domain/layers.ts'
import { seriesNotes } from '../../src/state/segregationSeriesText.ts'
import { mutualInformation } from '../../src/measures/mutualInformation.ts'
import { resampledGroups } from '../../src/measures/multigroupDraws.ts'

interface YearFigures {
  readonly year: number
  readonly vintage: string
  readonly counts: readonly (readonly [group: number, rest: number])[]
}

const columnOf = ({ year, vintage, counts }: YearFigures): FigureColumn => ({
  layer: 'foreignBorn',
  level: 'regso',
  year,
  sex: 'total',
  basis: 'published',
  referenceDate: `${year}`,
  vintage,
  base: counts.map(([group, rest]) => group + rest),
  cityBase: null,
  figures: counts.map(([group, rest]) => figureOf(group / (group + rest))),
  city: figureOf(0),
})

const dataOf = (years: readonly YearFigures[]): readonly [Catalog, FigureTable] => [
  {
    levels: [],
    layers: [],
    sources: [],
    aliases: [],
    availability: [
      { layer: 'foreignBorn', level: 'regso', years: years.map(({ year }) => ({ year, sexes: ['total'] })) },
    ],
  },
  { level: 'regso', quality: null, columns: years.map(columnOf) },
]

const [BEFORE, AFTER] = [
  [
    [80, 20],
    [20, 80],
  ],
  [
    [140, 20],
    [60, 80],
  ],
] as const

const years = (...vintages: readonly string[]) =>
  vintages.map((vintage, index) => ({ year: 2020 + index, vintage, counts: index % 2 === 0 ? BEFORE : AFTER }))

describe('years on one boundary set', () => {
  it('stand together without the others, whatever the order of the catalogue', () => {
    const [catalog, table] = dataOf(years('a', 'a', 'a', 'b').toReversed())
    const { together, others } = yearsTogether(catalog, table, 'foreignBorn')
    expect(together.map(({ year }) => year)).toEqual([2020, 2021, 2022])
    expect(others).toEqual([2023])
  })

  it('are the later ones of two runs of the same length', () => {
    const [catalog, table] = dataOf(years('a', 'a', 'b', 'b'))
    expect(yearsTogether(catalog, table, 'foreignBorn').together.map(({ year }) => year)).toEqual([2022, 2023])
    expect(segregationSeries(catalog, table, 'foreignBorn')?.otherYears).toEqual([2020, 2021])
  })

  it('make no series when each has boundaries of its own', () => {
    const [catalog, table] = dataOf(years('a', 'b'))
    expect(seriesLevel(catalog, 'foreignBorn')).toBe('regso')
    expect(segregationSeries(catalog, table, 'foreignBorn')).toBeUndefined()
    expect(seriesLevel(dataOf(years('a'))[0], 'foreignBorn')).toBeUndefined()
  })
})

describe('a break in the middle of a series', () => {
  const reason = { sv: 'Ny definition.', en: 'New definition.' }
  const layer: Layer = {
    id: 'foreignBorn',
    group: 'origin',
    kind: 'share',
    unit: 'percent',
    statistic: 'share',
    name: reason,
    sentence: reason,
    short: reason,
    population: reason,
    definition: reason,
    source: 'scb',
    breaks: null,
    isSplitBySex: false,
    isSensitive: false,
    seriesBreaks: [{ year: 2022, reason }],
  }
  const [catalog, table] = dataOf(years('a', 'a', 'a', 'a', 'a'))
  const broken = { ...catalog, layers: [layer] }

  it('parts the years before it from those after it, though their boundaries are the same', () => {
    expect(segregationSeries(catalog, table, 'foreignBorn')?.years.map(({ year }) => year)).toHaveLength(5)
    const series = segregationSeries(broken, table, 'foreignBorn')
    expect(series?.years.map(({ year }) => year)).toEqual([2022, 2023, 2024])
    expect(series?.change).toMatchObject({ first: { year: 2022 }, last: { year: 2024 } })
    expect(series).toMatchObject({ otherYears: [2020, 2021], breaks: [{ year: 2022 }] })
  })

  it('is told beside the table with its reason', () => {
    const series = segregationSeries(broken, table, 'foreignBorn')
    if (series === undefined) throw new Error('there is no series')
    const shown = { id: 'regso', name: reason, plural: reason, description: reason, vintage: 'a', units: 2 } as const
    const info = { ...shown, boundaries: 'official', map: 'map.deso' } as const
    expect(seriesNotes(series, [info], info, 'sv').slice(1)).toEqual([
      'Uppgifterna för 2020 och 2021 hör inte till serien.',
      'Brott 2022: Ny definition.',
    ])
    expect(seriesNotes(series, [info], info, 'en').at(-1)).toBe('Break 2022: New definition.')
  })
})

describe('a change between two years', () => {
  const [catalog, table] = dataOf(years('a', 'a'))
  const series = segregationSeries(catalog, table, 'foreignBorn')

  it('is split as in the example of Elbers’ decomposition', () => {
    const parts = Object.fromEntries((series?.change?.parts ?? []).map(({ id, change }) => [id, change.toFixed(4)]))
    expect(series?.change?.change).toBeCloseTo(-0.0759, 4)
    expect(parts).toEqual({ groups: '-0.0254', units: '0.0022', structure: '-0.0526' })
  })

  it('is beyond chance only where the two intervals of M do not meet', () => {
    const spreads = (series?.years ?? []).map(({ information }) => information.spread)
    expect(series?.change?.spread).toBeCloseTo(
      spreads.reduce((sum, one) => sum + one, 0),
      12,
    )
    // So few people: chance alone can bring as much.
    expect(series?.change?.isBeyondChance).toBe(false)
  })

  it('is beyond chance for a hundred times as many people', () => {
    const many = (counts: typeof BEFORE | typeof AFTER) => counts.map(([a, b]) => [a * 100, b * 100] as const)
    const [bigCatalog, big] = dataOf([
      { year: 2020, vintage: 'a', counts: many(BEFORE) },
      { year: 2021, vintage: 'a', counts: many(AFTER) },
    ])
    const change = segregationSeries(bigCatalog, big, 'foreignBorn')?.change
    expect(change?.change).toBeCloseTo(-0.0759, 4)
    expect(change?.isBeyondChance).toBe(true)
  })
})

const groupsOf = (counts: readonly (readonly number[])[]) => {
  const totals = (counts[0] ?? []).map((_, unit) => counts.reduce((sum, column) => sum + (column[unit] ?? 0), 0))
  const counted = totals.reduce((sum, one) => sum + one, 0)
  const shares = counts.map((column) => column.reduce((sum, one) => sum + one, 0) / counted)
  return { division: 'tenure', counts, totals, shares, counted, units: totals.length } as const
}

describe('how far chance moves M', () => {
  const cases: readonly (readonly [string, readonly (readonly number[])[]])[] = [
    [
      'two groups',
      [Array.from({ length: 40 }, (_, i) => 100 + 20 * i), Array.from({ length: 40 }, (_, i) => 1500 - 15 * i)],
    ],
    [
      'three groups, some empty cells',
      [0, 1, 2].map((group) =>
        Array.from({ length: 30 }, (_, i) => ((i + group) % 3 === 0 ? 0 : 200 + 40 * ((i * 7 + group) % 10))),
      ),
    ],
  ]

  it.each(cases)('is what draws say: %s', (_, counts) => {
    const draw = resampledGroups(counts, 11)
    const drawn = Array.from({ length: 3000 }, () => mutualInformation(draw()))
    const mean = drawn.reduce((sum, one) => sum + one, 0) / drawn.length
    const deviation = Math.sqrt(drawn.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (drawn.length - 1))
    const ratio = informationSpread(groupsOf(counts)) / (1.96 * deviation)
    expect(ratio).toBeGreaterThan(0.94)
    expect(ratio).toBeLessThan(1.06)
  })

  it('falls with the root of the number of people, and is nothing where all areas are alike', () => {
    const counts = cases[1]?.[1] ?? []
    const times = (factor: number) => groupsOf(counts.map((column) => column.map((count) => count * factor)))
    expect(informationSpread(times(1)) / informationSpread(times(4))).toBeCloseTo(2, 9)
    const alike = informationReading(
      groupsOf([
        [10, 20],
        [30, 60],
      ]),
    )
    expect([alike.value, alike.spread].map((nats) => nats.toFixed(9))).toEqual(['0.000000000', '0.000000000'])
    expect(
      informationSpread(
        groupsOf([
          [10, 20],
          [0, 0],
        ]),
      ),
    ).toBeCloseTo(0, 9)
  })
})
