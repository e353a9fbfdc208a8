import { describe, expect, test } from 'vitest'
import { absoluteCentralization } from '../../src/measures/absoluteCentralization.ts'
import { absoluteClustering } from '../../src/measures/absoluteClustering.ts'
import { absoluteConcentration } from '../../src/measures/absoluteConcentration.ts'
import { delta } from '../../src/measures/delta.ts'
import { distanceDecayExposure } from '../../src/measures/distanceDecayExposure.ts'
import { distanceDecayIsolation } from '../../src/measures/distanceDecayIsolation.ts'
import { relativeCentralization } from '../../src/measures/relativeCentralization.ts'
import { relativeClustering } from '../../src/measures/relativeClustering.ts'
import { relativeConcentration } from '../../src/measures/relativeConcentration.ts'
import { spatialProximity } from '../../src/measures/spatialProximity.ts'

const ROW = { positions: { east: [0, 1000, 2000, 3000], north: [0, 0, 0, 0] }, areas: [1e6, 1e6, 1e6, 1e6] }
const x = [100, 60, 40, 0]
const y = [0, 40, 60, 100]

describe('what is not defined is NaN and never 0', () => {
  const nobody = [0, 0, 0, 0]
  const centre = { positions: ROW.positions, centre: { east: 0, north: 0 } }

  test('a group without members', () => {
    expect(delta(nobody, ROW.areas)).toBeNaN()
    expect(absoluteConcentration(nobody, y, [1, 2, 3, 4])).toBeNaN()
    expect(relativeConcentration(nobody, y, [1, 2, 3, 4])).toBeNaN()
    expect(absoluteCentralization(nobody, ROW.areas, centre)).toBeNaN()
    expect(relativeCentralization(nobody, y, centre)).toBeNaN()
    for (const measure of [spatialProximity, relativeClustering, absoluteClustering, distanceDecayIsolation]) {
      expect(measure(nobody, y, ROW)).toBeNaN()
      expect(measure([], [], { positions: { east: [], north: [] }, areas: [] })).toBeNaN()
    }
    expect(distanceDecayExposure({ x: nobody, y, t: y }, ROW)).toBeNaN()
  })

  test('no rest, no land, one size, everybody everywhere', () => {
    expect(relativeClustering(x, nobody, ROW)).toBeNaN()
    expect(spatialProximity(x, nobody, ROW)).toBeNaN()
    expect(relativeConcentration(x, nobody, [1, 2, 3, 4])).toBeNaN()
    expect(relativeConcentration([1, 1], [1, 0], [0, 1])).toBeNaN()
    expect(relativeCentralization(x, nobody, centre)).toBeNaN()
    expect(delta(x, nobody)).toBeNaN()
    expect(absoluteCentralization(x, nobody, centre)).toBeNaN()
    expect(absoluteConcentration(x, y, ROW.areas)).toBeNaN()
    expect(absoluteConcentration([10, 10], [0, 1], [1, 2])).toBeNaN()
    expect(absoluteClustering([10, 10, 10, 10], nobody, ROW)).toBeNaN()
  })

  test('proximities too small to be numbers', () => {
    const metres = { ...ROW, unitMeters: 0.5 }
    expect(spatialProximity(x, y, metres)).toBeNaN()
    expect(relativeClustering(x, y, metres)).toBeNaN()
    expect(distanceDecayIsolation(x, y, metres)).toBeNaN()
  })
})

describe('wrong input is refused with the measure, the rule and the unit', () => {
  test('areas', () => {
    expect(() => delta([1, 2], [1, -1])).toThrow('delta requires areas of at least 0 square metres, got -1 at unit 1')
    expect(() => delta([1, 2], [1])).toThrow('delta requires one area per unit, got 1 for 2 units')
    expect(() => relativeConcentration([1, 2], [2, 1], [1, Number.NaN])).toThrow(RangeError)
    expect(() => spatialProximity(x, y, { ...ROW, areas: [1] })).toThrow('spatialProximity requires one area per unit')
  })

  test('positions and centre', () => {
    const here = { positions: { east: [0, Number.NaN], north: [0, 0] }, areas: [1, 1] }
    expect(() => absoluteClustering([1, 2], [1, 1], here)).toThrow('absoluteClustering requires finite positions')
    expect(absoluteClustering([1, 0], [1, 0], here)).toBe(0)
    expect(() => absoluteClustering([1, 0], [1, 0], { ...here, units: 'all' })).toThrow(RangeError)
    expect(() =>
      relativeCentralization([1], [1], {
        positions: { east: [0], north: [0] },
        centre: { east: Number.NaN, north: 0 },
      }),
    ).toThrow('relativeCentralization requires a finite centre, got NaN and 0')
  })

  test('counts and the decay unit', () => {
    expect(() => spatialProximity([1, -1], [1, 1], ROW)).toThrow(
      'requires finite counts of at least 0, got -1 at unit 1',
    )
    expect(() => spatialProximity(x, y, { ...ROW, unitMeters: 0 })).toThrow('a decay unit above 0 metres, got 0')
    expect(() => spatialProximity(x, y, { ...ROW, unitMeters: 1e-6 })).toThrow('decay units, got 3000000000')
    expect(() => distanceDecayExposure({ x, y, t: x }, ROW)).toThrow(
      'distanceDecayExposure requires no part above its total',
    )
  })
})
