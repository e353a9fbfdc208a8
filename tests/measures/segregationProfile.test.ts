import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localEnvironments } from '../../src/measures/localEnvironments.ts'
import { multigroupInformationTheory } from '../../src/measures/multigroupInformationTheory.ts'
import { segregationProfile } from '../../src/measures/segregationProfile.ts'
import { spatialDissimilarity } from '../../src/measures/spatialDissimilarity.ts'
import { spatialInformationTheory } from '../../src/measures/spatialInformationTheory.ts'
import { places } from './environmentTables.ts'
import { testCityGroups } from './testCity.ts'
import { spatialReference, testCityMap } from './testCityMap.ts'
import { RUNS } from './twoGroupTables.ts'

const { A, B, C } = testCityGroups('units.csv')
const { positions } = testCityMap()

/** A hundred units 500 metres apart, the first group to the left, or in every second unit of each row. */
const raster = Array.from({ length: 100 }, (_, i) => ({ column: i % 10, row: Math.floor(i / 10) }))
const rasterPositions = { east: raster.map(({ column }) => column * 500), north: raster.map(({ row }) => row * 500) }
const against = (isThere: (place: { readonly column: number; readonly row: number }) => boolean) => {
  const group = raster.map((place) => (isThere(place) ? 90 : 10))
  return [group, group.map((count) => 100 - count)]
}
const halves = against(({ column }) => column < 5)
const chessboard = against(({ column, row }) => (column + row) % 2 === 0)
const RADII = { radiiMeters: [500, 1000, 2000, 4000], kernel: 'biweight' } as const

describe('the profile', () => {
  test('of the test city holds the values of one radius at a time, from the smallest', () => {
    const { levels, macroMicroRatio, kernel } = segregationProfile([A, B, C], positions, {
      radiiMeters: [2600, 400],
      kernel: 'biweight',
    })
    expect(kernel).toBe('biweight')
    expect(levels.map(({ radiusMeters }) => radiusMeters)).toEqual([400, 2600])
    expect(levels[1]?.informationTheory).toBeCloseTo(spatialReference['RO_biweight2.6'].H, 12)
    expect(levels[1]?.dissimilarity).toBeCloseTo(spatialReference['RO_biweight2.6'].D, 12)
    expect(levels[0]?.informationTheory).toBeCloseTo(multigroupInformationTheory([A, B, C]), 12)
    expect(macroMicroRatio).toBeCloseTo(spatialReference['RO_biweight2.6'].H / 0.19455016190151556, 9)
  })

  test('says what a radius means: nothing below the distance between units, many units at the largest', () => {
    const { levels, smallestSensibleRadiusMeters } = segregationProfile(halves, rasterPositions, RADII)
    expect(smallestSensibleRadiusMeters).toBe(500)
    expect(levels.map(({ isMostlyOwnUnit }) => isMostlyOwnUnit)).toEqual([true, false, false, false])
    expect(levels[0]).toMatchObject({ medianUnits: 1, medianOwnShare: 1 })
    expect(levels[1]?.medianUnits).toBe(9)
    expect(levels[3]?.medianUnits).toBeGreaterThan(50)
    expect(levels[3]?.medianOwnShare).toBeLessThan(0.05)
  })

  test('two halves are apart at every scale, a chessboard only between neighbours', () => {
    const wide = segregationProfile(halves, rasterPositions, RADII)
    const near = segregationProfile(chessboard, rasterPositions, RADII)
    expect(near.levels[0]?.informationTheory).toBeCloseTo(wide.levels[0]?.informationTheory ?? Number.NaN, 12)
    expect(wide.macroMicroRatio).toBeGreaterThan(0.2)
    expect(near.macroMicroRatio).toBeLessThan(0.02)
  })

  test('units without people are in no median', () => {
    const { levels } = segregationProfile(
      [
        [5, 0, 5],
        [5, 0, 1],
      ],
      { east: [0, 9, 100], north: [0, 0, 0] },
      {
        radiiMeters: [50, 100],
        kernel: 'uniform',
      },
    )
    expect(levels.map(({ medianUnits }) => medianUnits)).toEqual([1, 2])
    expect(levels.map(({ medianOwnShare }) => medianOwnShare)).toEqual([1, 0.5])
  })

  test('has no ratio with a single radius or where nothing is apart, and no indices of one group', () => {
    const options = { radiiMeters: [500], kernel: 'uniform' } as const
    expect(segregationProfile(halves, rasterPositions, options).macroMicroRatio).toBeNaN()
    const even = [raster.map(() => 5), raster.map(() => 7)]
    expect(segregationProfile(even, rasterPositions, RADII).macroMicroRatio).toBeNaN()
    const alone = segregationProfile([raster.map(() => 5)], rasterPositions, RADII)
    expect(alone.levels.every(({ informationTheory }) => Number.isNaN(informationTheory))).toBe(true)
    expect(alone.macroMicroRatio).toBeNaN()
  })

  test('is refused without a radius or with one that is not above 0', () => {
    const of = (radiiMeters: readonly number[]) => () =>
      segregationProfile(halves, rasterPositions, { radiiMeters, kernel: 'uniform' })
    expect(of([])).toThrow(/at least one radius, got none/)
    expect(of([500, -1])).toThrow(/a radius above 0 metres, got -1/)
  })

  test('of any place is its indices at each radius, in order, and leaves what it was given alone', () => {
    fc.assert(
      fc.property(
        places,
        fc.shuffledSubarray([250, 400, 1000, 3000]),
        ({ groups, positions: points, options }, radii) => {
          if (radii.length === 0) return true
          const radiiMeters = Object.freeze(radii)
          const { levels } = segregationProfile(groups, points, { radiiMeters, kernel: options.kernel })
          return radiiMeters
            .toSorted((a, b) => a - b)
            .every((radiusMeters, k) => {
              const environments = localEnvironments(groups, points, { radiusMeters, kernel: options.kernel })
              const level = levels[k]
              return (
                level?.radiusMeters === radiusMeters &&
                Object.is(level.informationTheory, spatialInformationTheory(environments)) &&
                Object.is(level.dissimilarity, spatialDissimilarity(environments))
              )
            })
        },
      ),
      RUNS,
    )
  })
})
