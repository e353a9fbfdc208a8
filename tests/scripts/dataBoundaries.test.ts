import { describe, expect, it } from 'vitest'
import { likelySystem } from '../../scripts/data/coordinates.ts'

describe('the guess of a coordinate system', () => {
  it.each([
    [[118_000, 6_162_000], 'EPSG:3008 (SWEREF 99 13 30)'],
    [[6_162_000, 118_000], 'EPSG:3008 (SWEREF 99 13 30) with northing first'],
    [[375_000, 6_162_000], 'EPSG:3006 (SWEREF 99 TM)'],
    [[1_447_000, 7_480_000], 'EPSG:3857 (Web Mercator)'],
    [[55.6, 13], 'latitude before longitude'],
    [[18.07, 59.33], 'a place outside Malmö or an unknown coordinate system'],
  ])('of %j is %s', (point, name) => {
    expect(likelySystem(point)).toBe(name)
  })
})
