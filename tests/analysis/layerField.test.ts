import { describe, expect, it } from 'vitest'
import { layerField } from '../../src/analysis/layerField.ts'
import { layerSummary } from '../../src/analysis/layerSummary.ts'
import type { Asked } from '../../src/analysis/resolve.ts'
import { MIXED } from '../../src/analysis/tenure.ts'
import type { FigureTable } from '../../src/domain/dataset.ts'
import { absent, figureOf, type Figure, type FigureColumn } from '../../src/domain/figures.ts'
import type { Layer } from '../../src/domain/layers.ts'
import { askedFor, columnOf, layerOf } from '../fixtures/smallTable.ts'

const share = layerOf({ id: 'neet', kind: 'share', unit: 'percent' })
const field = (columns: readonly FigureColumn[], asked: Asked, threshold = 0.6) => {
  const table: FigureTable = { level: 'regso', columns, quality: [1, 0.5, 0.2] }
  const found = layerField(table, asked, threshold)
  if (found === undefined) throw new Error('the table lacks the column')
  return found
}

const [women, men]: [Figure[], Figure[]] = [
  [figureOf(0.3), absent('suppressed'), figureOf(0.1)],
  [figureOf(0.1), figureOf(0.2), absent('missing')],
]
const bySex = [
  columnOf('neet', women, { sex: 'women', city: figureOf(0.25) }),
  columnOf('neet', men, { sex: 'men', city: figureOf(0.2) }),
]

describe('a field of differences', () => {
  const { figures, city, base } = field(bySex, askedFor(share, { sex: 'difference' }))

  it('is women minus men', () => {
    expect(figures[0]).toEqual(figureOf(0.3 - 0.1))
    expect(city.state === 'value' && city.value).toBeCloseTo(0.05, 12)
    expect(base).toBeNull()
  })

  it('is suppressed where either is, so that neither can be told from the other', () => {
    expect(figures[1]).toEqual(absent('suppressed'))
    const swapped = [columnOf('neet', men, { sex: 'women' }), columnOf('neet', women, { sex: 'men' })]
    expect(field(swapped, askedFor(share, { sex: 'difference' })).figures[1]).toEqual(absent('suppressed'))
    const gaps = [
      columnOf('neet', [absent('missing')], { sex: 'women' }),
      columnOf('neet', [absent('suppressed')], { sex: 'men' }),
    ]
    expect(field(gaps, askedFor(share, { sex: 'difference' })).figures).toEqual([absent('suppressed')])
  })

  it('has the reason of the one that lacks', () => {
    expect(figures[2]).toEqual(absent('missing'))
  })

  it('is not there for one sex alone', () => {
    const table: FigureTable = { level: 'regso', columns: bySex.slice(0, 1), quality: null }
    expect(layerField(table, askedFor(share, { sex: 'difference' }), 0.6)).toBeUndefined()
  })
})

describe('the residents of a field', () => {
  const people = (year: number, counts: readonly number[]) =>
    columnOf('population', counts.map(figureOf), {
      year,
      city: figureOf(counts.reduce((sum, count) => sum + count, 0)),
    })
  const columns = [...bySex, people(2020, [1, 2, 3]), people(2023, [10, 20, 30]), people(2025, [4, 5, 6])]

  it.each([
    [2023, [10, 20, 30]],
    [2021, [1, 2, 3]],
    [2024, [4, 5, 6]],
    [2030, [4, 5, 6]],
  ])('of %d are those of the nearest year, the later of two as near', (year, residents) => {
    const rows = [columnOf('neet', women, { year, sex: 'women' }), ...columns]
    expect(field(rows, askedFor(share, { year, sex: 'women' })).residents).toEqual(residents)
  })

  it('are unknown where the level has no population, and so are the quartiles', () => {
    const known = field(bySex, askedFor(share, { sex: 'women' }))
    expect(known).toMatchObject({ residents: [], cityResidents: null })
    expect(layerSummary(known)).toMatchObject({ withValue: 2, lowest: 0.1, highest: 0.3, order: [2, 0] })
    expect(layerSummary(known).lowerQuartile).toBeNaN()
  })

  it('weigh the quartiles: a quarter of them, not of the areas', () => {
    const rows = [columnOf('neet', [0.1, 0.2, 0.3].map(figureOf)), people(2024, [10, 10, 80])]
    expect(layerSummary(field(rows, askedFor(share)))).toMatchObject({ lowerQuartile: 0.3, upperQuartile: 0.3 })
    const even = [columnOf('neet', [0.1, 0.2, 0.3].map(figureOf)), people(2024, [25, 50, 25])]
    expect(layerSummary(field(even, askedFor(share)))).toMatchObject({ lowerQuartile: 0.1, upperQuartile: 0.2 })
  })
})

describe('a field of shares', () => {
  it('is whole when the publisher gives whole per cent, and never when we computed it', () => {
    const whole = [0.29, 0.07, 0.58].map(figureOf)
    expect(field([columnOf('neet', whole)], askedFor(share)).isWholePercent).toBe(true)
    expect(field([columnOf('neet', [...whole, figureOf(0.295)])], askedFor(share)).isWholePercent).toBe(false)
    expect(field([columnOf('neet', whole, { basis: 'estimate' })], askedFor(share)).isWholePercent).toBe(false)
    const count: Layer = { ...share, unit: 'persons' }
    expect(field([columnOf('neet', whole)], askedFor(count)).isWholePercent).toBe(false)
  })

  it('tells the quality of estimates only', () => {
    expect(field([columnOf('neet', women)], askedFor(share)).quality).toBeNull()
    expect(field([columnOf('neet', women, { basis: 'estimate' })], askedFor(share)).quality).toEqual([1, 0.5, 0.2])
  })
})

describe('a field of tenure', () => {
  const forms = ['tenureRental', 'tenureCooperative', 'tenureOwner']
  const shares = [
    [0.6, 0.61, Number.NaN],
    [0.3, 0.39, Number.NaN],
    [0.1, 0, Number.NaN],
  ]
  const columns = forms.map((layer, form) =>
    columnOf(
      layer,
      (shares[form] ?? []).map((value) => (Number.isNaN(value) ? absent('noResidents') : figureOf(value))),
      { city: figureOf(form === 1 ? 0.5 : 0.25) },
    ),
  )
  const mixed = layerOf({ id: 'mixedTenure', kind: 'category', unit: 'category' })
  const dominant = layerOf({ id: 'dominantTenure', kind: 'category', unit: 'category' })

  it('is mixed up to and with the limit, and says why an area has none', () => {
    const { figures, city } = field(columns, askedFor(mixed), 0.6)
    expect(figures).toEqual([figureOf(MIXED), figureOf(0), absent('noResidents')])
    expect(city).toEqual(figureOf(MIXED))
  })

  it('is never mixed when asked for the commonest form', () => {
    const { figures, city } = field(columns, askedFor(dominant), 0.6)
    expect(figures.slice(0, 2)).toEqual([figureOf(0), figureOf(0)])
    expect(city).toEqual(figureOf(1))
  })
})

describe('the source of a field', () => {
  it('is that of its column where the column has one of its own, and else that of the layer', () => {
    const [shipped, delivered] = [columnOf('neet', women), columnOf('neet', women, { source: 'own-city' })]
    expect(field([shipped], askedFor(share)).sourceId).toBe('made-up')
    expect(field([delivered], askedFor(share)).sourceId).toBe('own-city')
  })
})
