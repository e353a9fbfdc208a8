import { describe, expect, test } from 'vitest'
import {
  areaFeatures,
  borderFeatures,
  labelFeatures,
  outlineFeatures,
  outlineKey,
  patternKey,
} from '../../src/map/glFeatures.ts'
import { patternSize } from '../../src/map/glPatterns.ts'
import type { MapOutline } from '../../src/symbology/mapView.ts'
import { PATTERN_IDS, PATTERNS } from '../../src/symbology/patterns.ts'
import { DARK, LIGHT, SQUARE_IDS, squareShapes, squareView } from './fourSquares.ts'

const shapes = squareShapes()
const OUTLINE: MapOutline = { id: 'a', unitIds: ['sw', 'nw'], isOpenEnded: false, isHatched: false, label: 'A' }

describe('the features of the areas', () => {
  test('carry the id of every area, and a pattern only where the view has one', () => {
    const { features } = areaFeatures(shapes, squareView({ fills: { nw: 'suppressed' } }).areas)
    expect(features.map(({ properties }) => properties)).toEqual(
      SQUARE_IDS.map((unitId) => (unitId === 'nw' ? { unitId, pattern: 'suppressed' } : { unitId })),
    )
  })

  test('have an area without a pattern where the view does not know the area', () => {
    const { features } = areaFeatures(shapes, [])
    expect(features.map(({ properties }) => properties)).toEqual(SQUARE_IDS.map((unitId) => ({ unitId })))
  })

  test('differ for the map when other areas get a pattern, or another pattern, and not by colour', () => {
    const key = (fills: NonNullable<Parameters<typeof squareView>[0]>['fills']) =>
      patternKey(squareView({ ...(fills && { fills }) }).areas)
    expect(key({ nw: LIGHT })).toBe(key({}))
    expect(new Set([key({}), key({ nw: 'missing' }), key({ ne: 'missing' }), key({ nw: 'owner' })]).size).toBe(4)
  })
})

describe('the features of the borders', () => {
  test('are white between dark areas and ink between light ones; dark against light needs none', () => {
    const colors = new Map([
      ['sw', DARK],
      ['nw', DARK],
      ['se', LIGHT],
      ['ne', LIGHT],
    ])
    const { white, ink } = borderFeatures(shapes, colors)
    const longitudes = (line: typeof white) => line.coordinates.flat().map(([lon = 0]) => Math.round(lon * 10) / 10)
    expect(new Set(longitudes(white))).toEqual(new Set([13, 13.1]))
    expect(new Set(longitudes(ink))).toEqual(new Set([13.1, 13.2]))
  })
})

describe('the features of the efforts', () => {
  test('are one shape a place, hatched when asked, by the kind of its list', () => {
    const { features } = outlineFeatures(shapes, [
      OUTLINE,
      { ...OUTLINE, isHatched: true },
      { ...OUTLINE, isHatched: true, isOpenEnded: true },
    ])
    expect(features.map(({ properties }) => properties)).toEqual([
      { isOpenEnded: false },
      { isOpenEnded: false, pattern: 'placeNamed' },
      { isOpenEnded: true, pattern: 'placeOpen' },
    ])
    expect(features[0]?.geometry).toMatchObject({ type: 'MultiPolygon', coordinates: { length: 1 } })
  })

  test('differ for the map by place and kind, and not by what they are called', () => {
    expect(outlineKey([{ ...OUTLINE, label: 'B', id: 'b' }])).toBe(outlineKey([OUTLINE]))
    expect(outlineKey([{ ...OUTLINE, isOpenEnded: true }])).not.toBe(outlineKey([OUTLINE]))
    expect(outlineKey([{ ...OUTLINE, unitIds: ['sw'] }])).not.toBe(outlineKey([OUTLINE]))
  })
})

test('a name keeps the place that it stands for, its line break and its order', () => {
  const placed = { text: 'Gamla Limhamn', lines: ['Gamla', 'Limhamn'], x: 3, y: 4, rank: 'area' } as const
  const { features } = labelFeatures([
    { ...placed, rank: 'larger', point: [12, 55] },
    { ...placed, point: [13, 56] },
  ])
  expect(features[1]).toEqual({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [13, 56] },
    properties: { text: 'Gamla\nLimhamn', rank: 'area', order: 1 },
  })
})

describe('the image of a pattern', () => {
  test.each([1, 1.2, Math.SQRT2, 1.7, 1.99])(
    'has whole pixels, and nearly its own size where it grows by %d',
    (growth) => {
      for (const { tile } of PATTERN_IDS.map((id) => PATTERNS[id])) {
        const { side, pixelRatio } = patternSize(tile, growth)
        expect([Number.isInteger(side), Number.isInteger(pixelRatio)]).toEqual([true, true])
        expect(Math.abs((side / pixelRatio) * growth - tile)).toBeLessThanOrEqual(growth / pixelRatio / 2 + 1e-9)
      }
    },
  )
})
