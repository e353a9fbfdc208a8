import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { absent, figureOf } from '../../src/domain/figures.ts'
import { CLUSTER_FILLS, CLUSTER_IDS, clusterNumber, clusterScale, starScale } from '../../src/symbology/clusterScale.ts'
import { DIVERGING } from '../../src/symbology/palettes.ts'
import { PATTERNS } from '../../src/symbology/patterns.ts'
import { differenceAsSeen, labAsSeen, VISIONS } from './colorVision.ts'

const LEAST_DIFFERENCE = 10
const fills = CLUSTER_IDS.map((id) => CLUSTER_FILLS[id])
const pairs = fills.flatMap((a, index) => fills.slice(index + 1).map((b) => [a, b] as const))

describe('the colours of clusters', () => {
  it.each(VISIONS)('are told apart by colour or by marks in %s vision', (vision) => {
    for (const [a, b] of pairs) {
      const isColourEnough = differenceAsSeen(a.color, b.color, vision) >= LEAST_DIFFERENCE
      expect(isColourEnough || (vision === 'grey' && a.pattern !== b.pattern), `${a.color} ${b.color}`).toBe(true)
    }
  })

  it('take the two ends of the diverging palette for like among like', () => {
    expect(CLUSTER_FILLS.highHigh).toEqual(DIVERGING[4])
    expect(CLUSTER_FILLS.lowLow).toEqual(DIVERGING[0])
    expect(CLUSTER_FILLS.none).toEqual(DIVERGING[2])
  })

  it('weigh the same on both sides in grey, where dots stand for high and lines for low', () => {
    const lightness = (id: (typeof CLUSTER_IDS)[number]) => labAsSeen(CLUSTER_FILLS[id].color, 'normal')[0]
    expect(Math.abs(lightness('highHigh') - lightness('lowLow'))).toBeLessThan(4)
    expect(Math.abs(lightness('highLow') - lightness('lowHigh'))).toBeLessThan(4)
    expect(PATTERNS.highAmongLow.dots.length).toBeGreaterThan(0)
    expect(PATTERNS.highAmongLow.strokes).toEqual([])
    expect(PATTERNS.lowAmongHigh.strokes.length).toBeGreaterThan(0)
    expect(PATTERNS.lowAmongHigh.dots).toEqual([])
  })

  it('count every kind, also those that do not occur, and keep what has no value apart', () => {
    const scale = clusterScale([
      ...['highHigh', 'highHigh', 'none'].map((id) => figureOf(clusterNumber(id as 'highHigh'))),
      absent('noResidents'),
    ])
    expect(scale.classes.map(({ id, count }) => [id, count])).toEqual([
      ['lowLow', 0],
      ['lowHigh', 0],
      ['none', 1],
      ['highLow', 0],
      ['highHigh', 2],
    ])
    expect(scale.colorOf(absent('noResidents')).pattern).toBe('noResidents')
  })
})

describe('the classes of Gi*', () => {
  /** Adjusted p that falls as z grows, as it does where all areas are tested at once. */
  const areas = fc
    .array(fc.double({ min: -6, max: 6, noNaN: true }), { minLength: 1, maxLength: 60 })
    .chain((z) => fc.tuple(fc.constant(z), fc.double({ min: 0.2, max: 4, noNaN: true })))
    .map(([z, steepness]) => ({ z, p: z.map((one) => Math.exp(-Math.abs(one) * steepness)) }))

  it('are those of the adjusted p: the middle above 5 %, the outer up to 1 %, whatever the values', () => {
    fc.assert(
      fc.property(areas, ({ z, p }) => {
        const scale = starScale(z.map(figureOf), p.map(figureOf))
        z.forEach((value, index) => {
          const one = p[index] ?? 1
          const step = one > 0.05 ? 2 : value > 0 ? (one > 0.01 ? 3 : 4) : one > 0.01 ? 1 : 0
          expect(scale.colorOf(figureOf(value))).toEqual(DIVERGING[step])
        })
      }),
      { numRuns: 1000 },
    )
  })

  it('have the same limits on both sides of 0', () => {
    const scale = starScale([-5, -2.5, 0, 2.4, 4].map(figureOf), [0.001, 0.02, 1, 0.03, 0.004].map(figureOf))
    expect(scale.limits).toHaveLength(4)
    expect(scale.limits[0]).toBe(-(scale.limits[3] ?? 0))
    expect(scale.limits[1]).toBe(-(scale.limits[2] ?? 0))
    expect(scale.limits[2]).toBeLessThanOrEqual(2.4)
    expect(scale.limits[3]).toBeGreaterThan(2.5)
  })

  it('keep both arms where one is empty, and have no class of 1 % where nothing is that sure', () => {
    const oneArm = starScale([4, 3, 0.5, -1].map(figureOf), [0.001, 0.03, 0.9, 0.4].map(figureOf))
    expect(oneArm.classes.map(({ id, count }) => [id, count])).toEqual([
      ['0', 0],
      ['1', 0],
      ['2', 2],
      ['3', 1],
      ['4', 1],
    ])
    const unsure = starScale([3, 0.5, -3.1].map(figureOf), [0.03, 0.9, 0.02].map(figureOf))
    expect(unsure.classes.map(({ id, count }) => [id, count])).toEqual([
      ['1', 1],
      ['2', 1],
      ['3', 1],
    ])
    expect(unsure.colorOf(figureOf(3))).toEqual(DIVERGING[3])
  })

  it('are a single one without limits where nothing passes', () => {
    const scale = starScale([2, -2.2, 0.1].map(figureOf), [0.06, 0.051, 0.9].map(figureOf))
    expect(scale.limits).toEqual([])
    expect(scale.classes).toMatchObject([{ count: 3 }])
    expect(scale.colorOf(figureOf(2))).toEqual(DIVERGING[2])
  })
})
