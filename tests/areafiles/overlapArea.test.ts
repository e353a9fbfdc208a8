import { area, featureCollection, intersect, polygon as turfPolygon } from '@turf/turf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commonBox } from '../../src/areafiles/boxPairs.ts'
import { boxOf, gridRing, signedArea, squareMeters } from '../../src/areafiles/grid.ts'
import { overlapArea } from '../../src/areafiles/overlapArea.ts'
import type { RawRing, Xy } from '../../src/areafiles/rawAreas.ts'
import { ringContact } from '../../src/areafiles/ringCrossings.ts'
import { allWork } from '../../src/areafiles/work.ts'

/** A ring around a point with a corner in each direction: it never crosses itself. */
const star = (lon: number, lat: number, reaches: readonly number[]): RawRing => {
  const corners = reaches.map((reach, index): Xy => {
    const angle = (index / reaches.length) * 2 * Math.PI
    return [lon + reach * Math.cos(angle), lat + reach * Math.sin(angle)]
  })
  const [first = [lon, lat]] = corners
  return [...corners, first]
}

const anyStar = fc
  .tuple(
    fc.double({ min: 13, max: 13.02, noNaN: true }),
    fc.double({ min: 55.6, max: 55.62, noNaN: true }),
    fc.array(fc.double({ min: 0.002, max: 0.02, noNaN: true }), { minLength: 3, maxLength: 12 }),
  )
  .map(([lon, lat, reaches]) => star(lon, lat, reaches))

const overlapOf = (one: RawRing, other: RawRing): number => {
  const [a, b] = [gridRing(one), gridRing(other)]
  const common = commonBox(boxOf([a]), boxOf([b]))
  return common === null ? 0 : (overlapArea([a], [b], common, allWork()) ?? Number.NaN)
}

describe('what two areas have in common', () => {
  test('is what a library that cuts polygons finds', () => {
    const differsLittle = fc.property(anyStar, anyStar, (one, other) => {
      const both = intersect(featureCollection([turfPolygon([one]), turfPolygon([other])]))
      const ours = overlapOf(one, other) * squareMeters(556_100_000)
      // The library counts on a sphere and we at one latitude, which together come to less than 1 %.
      expect(Math.abs(ours - (both === null ? 0 : area(both)))).toBeLessThan(ours * 0.01 + 1)
    })
    fc.assert(differsLittle, { numRuns: 150, seed: 1 })
  })

  test('with itself is all of it', () => {
    fc.assert(
      fc.property(anyStar, (ring) => {
        const all = Math.abs(signedArea(gridRing(ring)))
        expect(overlapOf(ring, ring) / all).toBeCloseTo(1, 9)
      }),
      { numRuns: 50, seed: 1 },
    )
  })

  test('reaches to the edge of the box where the other shape ends', () => {
    const wide = star(13.05, 55.61, [0.05, 0.05, 0.05, 0.05])
    const narrow = star(13.01, 55.61, [0.005, 0.005, 0.005, 0.005])
    expect(overlapOf(wide, narrow) / signedArea(gridRing(narrow))).toBeCloseTo(1, 9)
    expect(overlapOf(narrow, wide) / signedArea(gridRing(narrow))).toBeCloseTo(1, 9)
  })
})

describe('a ring that meets itself', () => {
  const grid = (points: readonly (readonly [number, number])[]) =>
    gridRing(points.map(([x, y]): Xy => [x / 1e4, y / 1e4]))

  test.each([
    [
      'a star does not',
      star(13, 55.6, [0.01, 0.002, 0.01, 0.002]).map(([x, y]): [number, number] => [x * 1e4, y * 1e4]),
      null,
    ],
    [
      'an hourglass with a corner in its waist crosses',
      [
        [0, 0],
        [10, 10],
        [20, 20],
        [20, 0],
        [10, 10],
        [0, 20],
        [0, 0],
      ],
      'crosses',
    ],
    [
      'two loops that meet in a corner touch',
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [20, 10],
        [20, 20],
        [10, 20],
        [10, 10],
        [0, 10],
        [0, 0],
      ],
      'touches',
    ],
    [
      'a corner on another side touches',
      [
        [0, 0],
        [20, 0],
        [20, 20],
        [10, 0],
        [0, 20],
        [0, 0],
      ],
      'touches',
    ],
    [
      'a way along its own side crosses',
      [
        [0, 0],
        [20, 0],
        [20, 10],
        [15, 10],
        [15, 0],
        [5, 0],
        [5, 10],
        [0, 10],
        [0, 0],
      ],
      'crosses',
    ],
    [
      'an inverted loop crosses',
      [
        [0, 0],
        [20, 0],
        [20, 20],
        [9, 20],
        [9, 25],
        [11, 25],
        [11, 20],
        [11, 15],
        [0, 20],
        [0, 0],
      ],
      'crosses',
    ],
  ] as const)('%s', (_, points, kind) => {
    const contact = ringContact(grid(points), allWork())
    expect(contact === null || contact === 'spent' ? contact : contact.kind).toBe(kind)
  })

  test('is given up when it takes too long', () => {
    expect(
      ringContact(
        grid([
          [0, 0],
          [10, 0],
          [10, 10],
          [0, 10],
          [0, 0],
        ]),
        { left: 3 },
      ),
    ).toBe('spent')
  })
})
