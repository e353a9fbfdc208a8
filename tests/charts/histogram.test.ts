import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distributionLayout, isDrawnAsBars } from '../../src/charts/distributionLayout.ts'
import type { DistributionItem } from '../../src/charts/distributionTypes.ts'
import { barStep, histogram } from '../../src/charts/histogram.ts'
import { tickMarks } from '../../src/charts/tickMarks.ts'
import { figureOf } from '../../src/domain/figures.ts'
import { classScale } from '../../src/symbology/colorScale.ts'
import { manyItems, scaleOf } from './distributionFixture.ts'

const AXIS = { domain: [0, 0.6], length: 400, depth: 200 } as const
const itemOf = (value: number, isUncertain = false): DistributionItem => ({
  id: `${value} ${isUncertain}`,
  name: 'Område',
  value,
  residents: null,
  isUncertain,
})
const itemsOf = (values: readonly number[]) => values.map((value) => itemOf(value))
const barsOf = (items: readonly DistributionItem[], axis: Parameters<typeof histogram>[2] = AXIS) =>
  histogram(items, scaleOf(items), axis)
const sizes = (items: readonly DistributionItem[]) => barsOf(items).map(({ stacked }) => stacked.length)

describe('bars that count areas', () => {
  test('hold every area once, in the order of the axis, within its ends and the depth', () => {
    const values = fc.array(fc.double({ min: -0.1, max: 0.7, noNaN: true }), { maxLength: 400 })
    fc.assert(
      fc.property(values, (all) => {
        const items = all.map((value, index) => ({ ...itemOf(value), id: String(index) }))
        const bars = barsOf(items)
        const ids = bars.flatMap(({ stacked }) => stacked.map(({ item }) => item.id))
        expect(ids.sort()).toEqual(items.map(({ id }) => id).sort())
        for (const [index, { from, to, stacked }] of bars.entries()) {
          expect(from).toBeGreaterThanOrEqual((bars[index - 1]?.to ?? 0) - 1e-6)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(400 + 1e-6)
          for (const { along, across } of stacked) {
            expect(along).toBeGreaterThanOrEqual(from - 1e-6)
            expect(along).toBeLessThanOrEqual(to + 1e-6)
            expect(across).toBeLessThan(200)
          }
        }
      }),
    )
  })

  test('are as long as their areas are many, and as thick as one readable step of the axis', () => {
    const [short, long] = barsOf(itemsOf([0.1, 0.205, 0.205, 0.209, 0.201]))
    expect(long?.parts.at(-1)?.to).toBe(200)
    expect(short?.parts.at(-1)?.to).toBe(50)
    expect([short?.from, short?.to]).toEqual([expect.closeTo(400 / 6, 6), expect.closeTo((400 * 11) / 60, 6)])
    expect([0.6, 0.3, 1.2, 400, 7].map((high) => barStep([0, high], 400))).toEqual([
      0.01,
      0.005,
      0.02,
      5,
      expect.closeTo(0.1, 12),
    ])
  })

  test('leave no gap and no double count between values that are published in whole per cent', () => {
    expect(sizes(itemsOf(Array.from({ length: 60 }, (_, percent) => percent / 100)))).toEqual(Array(60).fill(1))
  })

  test('part areas of different classes and uncertain ones, which come last', () => {
    const items = [itemOf(0.292, true), itemOf(0.291), itemOf(0.299), itemOf(0.295)].map((item) => ({
      ...item,
      written: item.value === 0.299 ? 0.3 : 0.29,
    }))
    const scale = classScale(
      [0.29, 0.3].map((value) => figureOf(value)),
      'fixed',
      [0.3],
    )
    const [bar] = histogram(items, scale, AXIS)
    expect(bar?.parts).toEqual([
      { fill: scale.colorOf(figureOf(0.29)), isUncertain: false, from: 0, to: 100 },
      { fill: scale.colorOf(figureOf(0.29)), isUncertain: true, from: 100, to: 150 },
      { fill: scale.colorOf(figureOf(0.3)), isUncertain: false, from: 150, to: 200 },
    ])
    expect(bar?.stacked.map(({ item }) => item.value)).toEqual([0.291, 0.295, 0.292, 0.299])
  })

  test('are one for equal values and for one area, and none for none', () => {
    expect(sizes(itemsOf(Array<number>(500).fill(0.25)))).toEqual([500])
    expect(sizes(itemsOf([0.6]))).toEqual([1])
    expect(sizes([])).toEqual([])
    expect(barsOf(itemsOf([3, 3]), { ...AXIS, domain: [3, 3] })).toMatchObject([{ from: 0, to: 400 }])
  })

  test('keep a single area visible beside thousands', () => {
    const [lone] = barsOf(itemsOf([0.1, ...Array<number>(5000).fill(0.5)]))
    expect(lone?.parts[0]?.to).toBe(1)
  })
})

describe('the layout', () => {
  const asked = (count: number) => {
    const items = manyItems(count)
    return { items, domain: AXIS.domain, scale: scaleOf(items), city: null }
  }

  test('draws circles for the areas of one municipality and bars for a thousand', () => {
    expect([209, 300, 301, 1000].map((count) => isDrawnAsBars(manyItems(count)))).toEqual([false, false, true, true])
    const [few, many] = [distributionLayout(asked(209), 400, 180), distributionLayout(asked(1000), 400, 180)]
    expect([few.circles.length, few.bars]).toEqual([209, []])
    expect(many.circles).toEqual([])
    expect(many.bars.reduce((sum, { stacked }) => sum + stacked.length, 0)).toBe(1000)
  })
})

describe('ticks of a strip', () => {
  test('are one a value while they can be told apart', () => {
    expect(tickMarks([1.5, 1.5, 3])).toEqual([
      { x: 1.5, height: 1 },
      { x: 1.5, height: 1 },
      { x: 3, height: 1 },
    ])
    expect(tickMarks([])).toEqual([])
  })

  test('are as high as the values at their pixel are many, where they are too many', () => {
    expect(tickMarks([...Array<number>(400).fill(10.2), ...Array<number>(100).fill(20), 30])).toEqual([
      { x: 10, height: 1 },
      { x: 20, height: 0.25 },
      { x: 30, height: 0.12 },
    ])
  })
})
