import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { absent, FIGURE_STATES, figureOf, type Absence, type Figure } from '../../src/domain/figures.ts'
import { categoryScale, classScale, type ColorScale } from '../../src/symbology/colorScale.ts'
import { divergingScale, QUOTIENT_LIMITS, symmetricLimits } from '../../src/symbology/divergingScale.ts'
import { legendOf } from '../../src/symbology/legend.ts'
import { DIVERGING, sequential, TENURE } from '../../src/symbology/palettes.ts'
import { tenureScale } from '../../src/symbology/tenureScale.ts'

const FIXED = [0.05, 0.1, 0.2, 0.4]
const ABSENCES = FIGURE_STATES.filter((state): state is Absence => state !== 'value')
const of = (...values: readonly number[]): Figure[] => values.map(figureOf)

const figure: fc.Arbitrary<Figure> = fc.oneof(
  { weight: 5, arbitrary: fc.double({ min: -1, max: 3, noNaN: true }).map(figureOf) },
  { weight: 1, arbitrary: fc.constantFrom(...ABSENCES).map(absent) },
  { weight: 1, arbitrary: fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY).map(figureOf) },
)
const SCALES: Readonly<Record<string, (figures: readonly Figure[]) => ColorScale>> = {
  fixed: (figures) => classScale(figures, 'fixed', FIXED),
  quantile: (figures) => classScale(figures, 'quantile'),
  natural: (figures) => classScale(figures, 'natural'),
  equal: (figures) => classScale(figures, 'equal'),
  'difference round 0': (figures) => divergingScale(figures, 0),
  'quotient round 1': (figures) => divergingScale(figures, 1, QUOTIENT_LIMITS),
  tenure: (figures) => tenureScale(figures, true),
}

describe.each(Object.entries(SCALES))('a %s scale', (_, scaleOf) => {
  test('has a fill for every figure, and a hatch exactly for those without a class', () => {
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 150 }), (figures) => {
        const scale = scaleOf(figures)
        for (const one of figures) {
          const { pattern } = scale.colorOf(one)
          const index = one.state === 'value' ? scale.classOf(one.value) : null
          const row = index === null ? undefined : scale.classes[index]
          if (row !== undefined) expect(scale.colorOf(one)).toEqual({ color: row.color, pattern: row.pattern })
          else expect(pattern).toBe(one.state === 'value' ? 'undefined' : one.state)
        }
      }),
    )
  })

  test('has a legend that counts every area once', () => {
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 150 }), (figures) => {
        const scale = scaleOf(figures)
        const legend = legendOf(scale)
        expect(legend.total).toBe(figures.length)
        for (const [index, row] of legend.rows.entries()) {
          const inClass = figures.filter((one) => one.state === 'value' && scale.classOf(one.value) === index)
          expect(row.count).toBe(inClass.length)
        }
      }),
    )
  })
})

describe.each(Object.entries(SCALES).filter(([name]) => name !== 'tenure'))('a %s scale', (_, scaleOf) => {
  test('keeps its classes in one line: each begins where the one before ends, the outer two are open', () => {
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 60 }), (figures) => {
        const { classes } = scaleOf(figures)
        fc.pre(classes.length > 0)
        expect(classes[0]?.from).toBeNull()
        expect(classes.at(-1)?.to).toBeNull()
        for (const [index, { from }] of classes.entries()) if (index > 0) expect(from).toBe(classes[index - 1]?.to)
      }),
    )
  })
})

describe('fixed classes', () => {
  test('keep their colours when others are empty', () => {
    const [first, , third, , fifth] = sequential(5)
    const scale = classScale(of(0.01, 0.15, 0.66), 'fixed', FIXED)
    expect(scale.classes.map(({ color }) => color)).toEqual([first?.color, third?.color, fifth?.color])
    expect(scale.colorOf(figureOf(0.15)).color).toBe(classScale(of(0.15), 'fixed', FIXED).colorOf(figureOf(0.15)).color)
  })

  test('change colour at the limit itself', () => {
    const scale = classScale(of(0.01, 0.07, 0.15, 0.3, 0.5), 'fixed', FIXED)
    expect(scale.classOf(0.2)).toBe(3)
    expect(scale.classOf(0.2 - 1e-9)).toBe(2)
  })
})

describe('a scale without a single value', () => {
  test('has no classes and hatches everything', () => {
    const scale = classScale([absent('suppressed'), absent('noResidents')], 'fixed', FIXED)
    expect(scale.classes).toEqual([])
    expect(scale.classOf(0.3)).toBeNull()
    expect(scale.colorOf(figureOf(0.3)).pattern).toBe('undefined')
    expect(legendOf(scale).absences.filter(({ occurs }) => occurs)).toMatchObject([
      { state: 'suppressed', count: 1 },
      { state: 'noResidents', count: 1 },
    ])
  })
})

describe('a diverging scale', () => {
  test('puts the centre in the neutral class, low values on the hatched arm', () => {
    const scale = divergingScale(of(0.3, 0.7, 1, 1.3, 1.9), 1, QUOTIENT_LIMITS)
    expect(scale.classes.map(({ color }) => color)).toEqual(DIVERGING.map(({ color }) => color))
    expect(scale.colorOf(figureOf(0.3)).pattern).toBe('lowFar')
    expect(scale.colorOf(figureOf(1)).color).toBe(DIVERGING[2].color)
    expect(scale.classOf(1.25)).toBe(3)
    expect(scale.classOf(0.8)).toBe(2)
  })

  test('keeps an empty middle and joins empty classes of an arm outward, then inward', () => {
    const scale = divergingScale(of(0.3, 1.3, 1.4), 1, QUOTIENT_LIMITS)
    expect(scale.limits).toEqual([0.8, 1.25].map((limit) => limit))
    expect(scale.classes.map(({ count }) => count)).toEqual([1, 0, 2])
    expect(scale.classes.map(({ color }) => color)).toEqual([0, 2, 3].map((step) => DIVERGING[step]?.color))
    const oneSided = divergingScale(of(1, 1.9), 1, QUOTIENT_LIMITS)
    expect(oneSided.limits).toEqual([1.25])
  })

  test('chooses readable limits at equal distances from the centre', () => {
    const values = Array.from({ length: 101 }, (_, index) => (index - 40) / 1000)
    expect(symmetricLimits(values, 0)).toEqual([-0.05, -0.02, 0.02, 0.05])
    expect(symmetricLimits([0.205, 0.205], 0.205)).toEqual([])
    expect(divergingScale(of(0, 0), 0).classes).toMatchObject([{ color: DIVERGING[2].color, count: 2 }])
  })

  test('refuses limits that do not part evenly round the centre', () => {
    expect(() => divergingScale(of(1), 1, [0.5, 1.5, 2])).toThrow(RangeError)
    expect(() => divergingScale(of(1), 1, [1, 2])).toThrow(RangeError)
    expect(() => divergingScale(of(1), 1, [1.2, 1.5])).toThrow(RangeError)
    expect(() => divergingScale(of(1), 1, [1.5, 0.5])).toThrow(RangeError)
  })
})

describe('categories', () => {
  test('are tenure forms in their order, with the mixed type last where it can occur', () => {
    expect(tenureScale(of(0, 0, 3), true).classes).toMatchObject([
      { id: 'rental', count: 2, color: TENURE.rental.color },
      { id: 'cooperative', count: 0 },
      { id: 'owner', count: 0, pattern: 'owner' },
      { id: 'mixed', count: 1 },
    ])
    expect(tenureScale(of(0), false).classes.map(({ id }) => id)).toEqual(['rental', 'cooperative', 'owner'])
  })

  test('count a number without a category as undefined', () => {
    const scale = categoryScale(of(7), [{ id: 'one', value: 1, color: '#000000', pattern: null }])
    expect(scale.absences.find(({ state }) => state === 'undefined')?.count).toBe(1)
  })
})
