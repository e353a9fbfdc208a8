import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { queenWeights, type SpatialWeights } from '../../src/math/weights.ts'
import { empiricalBayesRates } from '../../src/measures/empiricalBayesRates.ts'
import { gearyC } from '../../src/measures/gearyC.ts'
import { getisOrd, getisOrdStar } from '../../src/measures/getisOrd.ts'
import { localMoran, localMoranQuadrants } from '../../src/measures/localMoran.ts'
import { localMoranMoments } from '../../src/measures/localMoranMoments.ts'
import { localMoranPermutation } from '../../src/measures/localMoranPermutation.ts'
import { moran } from '../../src/measures/moran.ts'
import { moranPermutation } from '../../src/measures/moranPermutation.ts'
import { goldenExtra, testCityGroups } from './testCity.ts'
import { testCityMap } from './testCityMap.ts'
import { weightsOfTable } from './valueMaps.ts'

/** Four units in a row. */
const ROW = queenWeights(4, [
  [0, 1, 1],
  [1, 2, 1],
  [2, 3, 1],
])
/** Every unit a neighbour of every other. */
const ALL = queenWeights(3, [
  [0, 1, 1],
  [0, 2, 1],
  [1, 2, 1],
])
const DRAWS = { draws: 99, seed: 5 }

describe('the test city', () => {
  const golden = goldenExtra(
    v.object({
      moran_queen_rowstd_shareA: v.object({ I: v.number(), E: v.number(), varNorm: v.number(), varRand: v.number() }),
      localMoran_m2_n: v.array(v.number()),
      'localMoran_esda_n-1': v.array(v.number()),
      GiStar_queen_binary: v.array(v.number()),
      Gi_queen_binary: v.array(v.number()),
    }),
  )
  const { A, B, C } = testCityGroups('units.csv')
  const share = A.map((count, i) => count / (count + (B[i] ?? 0) + (C[i] ?? 0)))
  const { queen } = testCityMap()
  const sixDecimals = (values: ArrayLike<number>) => Array.from(values, (value) => Math.round(value * 1e6) / 1e6)

  test('has the Moran’s I, mean and variances that were computed for it', () => {
    const { moran: value, expected, normality, randomisation } = moran(share, queen)
    const { I, E, varNorm, varRand } = golden.moran_queen_rowstd_shareA
    expect(sixDecimals([value, expected, normality.variance, randomisation.variance])).toEqual([I, E, varNorm, varRand])
  })

  test('has the local Moran’s I of either divisor', () => {
    expect(sixDecimals(localMoran(share, queen))).toEqual(golden.localMoran_m2_n)
    expect(sixDecimals(localMoran(share, queen, { moment: 'n-1' }))).toEqual(golden['localMoran_esda_n-1'])
  })

  test('has the Gi* and Gi of binary weights, also when the weights come standardised', () => {
    expect(sixDecimals(getisOrdStar(share, queen))).toEqual(golden.GiStar_queen_binary)
    expect(sixDecimals(getisOrd(share, queen))).toEqual(golden.Gi_queen_binary)
    const halved = { ...queen, values: Array.from(queen.values, () => 0.5) }
    expect(sixDecimals(getisOrdStar(share, halved))).toEqual(golden.GiStar_queen_binary)
  })
})

describe('values that are known by hand', () => {
  test('high and low by turns give -1, and the largest C', () => {
    expect(moran([1, 0, 1, 0], ROW).moran).toBeCloseTo(-1, 12)
    expect(localMoranQuadrants([1, 0, 1, 0], ROW)).toEqual(['highLow', 'lowHigh', 'highLow', 'lowHigh'])
    expect(gearyC([1, 0, 1, 0], ROW)).toBeCloseTo(1.5, 12)
  })

  test('two halves lie in the quadrants of their side', () => {
    expect(localMoranQuadrants([9, 8, 1, 0], ROW)).toEqual(['highHigh', 'highHigh', 'lowLow', 'lowLow'])
  })

  test('a value on the mean counts as low, and no draw can make its local I anything but 0', () => {
    const values = [0, 2, 1, 1]
    expect(localMoran(values, ROW)[2]).toBe(0)
    expect(localMoranQuadrants(values, ROW)[2]).toBe('lowHigh')
    expect(localMoranPermutation(values, ROW, DRAWS).p[2]).toBe(1)
  })

  test('where all are neighbours I cannot vary, and nothing can be said of it', () => {
    const { moran: value, expected, randomisation } = moran([1, 2, 6], ALL)
    expect(value).toBeCloseTo(expected, 12)
    expect(randomisation.z).toBeNaN()
    expect(moranPermutation([1, 2, 6], ALL, DRAWS).p).toBe(1)
    expect(localMoranPermutation([1, 2, 6], ALL, DRAWS).p).toEqual(Float64Array.of(1, 1, 1))
    expect(getisOrdStar([1, 2, 6], ALL)).toEqual(new Float64Array(3).fill(Number.NaN))
  })

  test('a neighbour that weighs nothing is none', () => {
    const values = [1, 2, 4, 5]
    const listed = { starts: [0, 2, 4, 6, 7], neighbours: [1, 3, 0, 2, 1, 3, 2], values: [1, 0, 1, 1, 1, 1, 1] }
    for (const weighting of ['binary', 'standardised', 'asGiven'] as const) {
      expect(moran(values, listed, { weighting })).toEqual(moran(values, ROW, { weighting }))
    }
    expect(localMoranPermutation(values, listed, DRAWS)).toEqual(localMoranPermutation(values, ROW, DRAWS))
    expect(getisOrd(values, listed)).toEqual(getisOrd(values, ROW))
  })

  test('Gi keeps its digits where one unit holds nearly all of the variation', () => {
    const tiny = [0, 2e-6, 6e-6, 0, 1]
    const star = queenWeights(5, [
      [4, 0, 1],
      [4, 2, 1],
    ])
    // Of 0, 2, 6 and 0 millionths: mean 2, variance 6; two of them vary by the root of 6 * (4 * 2 - 4) / 3.
    expect(getisOrd(tiny, star)[4]).toBeCloseTo((6 - 4) / Math.sqrt(8), 8)
    expect(getisOrd([3, 3, 3, 3, 1], star)[4]).toBeNaN()
  })

  test('an island stays in n and in the mean, and has no value of its own but Gi*', () => {
    const five = queenWeights(5, [
      [0, 1, 1],
      [1, 2, 1],
      [2, 3, 1],
    ])
    const values = [1, 2, 4, 5, 3]
    const found = moran(values, five)
    expect(found).toMatchObject({ units: 5, islands: 1, expected: -0.25 })
    expect(found.moran).toBeCloseTo(((5 / 4) * 5) / 10, 12)
    expect(localMoran(values, five)[4]).toBeNaN()
    expect(localMoranQuadrants(values, five)[4]).toBe('undefined')
    expect(localMoranPermutation(values, five, DRAWS).p[4]).toBeNaN()
    expect(localMoranMoments(values, five).variance[4]).toBeNaN()
    expect(getisOrd(values, five)[4]).toBeNaN()
    expect(getisOrdStar([...values.slice(0, 4), 13], five)[4]).toBeCloseTo((13 - 5) / Math.sqrt(18), 12)
  })
})

describe('what is not defined', () => {
  const same = [0.1, 0.1, 0.1, 0.1]
  const nowhere = [Number.NaN, Number.NaN, Number.NaN, Number.NaN]
  test.each([
    ['the same values', same, ROW],
    ['no value', nowhere, ROW],
    ['no neighbours', [1, 2, 3, 4], queenWeights(4, [])],
    ['no units', [], { starts: [0], neighbours: [], values: [] }],
  ] as const)('is NaN everywhere: %s', (_, values, weights) => {
    const none = Array.from(values, () => Number.NaN)
    expect(moran(values, weights)).toMatchObject({ moran: Number.NaN, expected: Number.NaN })
    expect(moranPermutation(values, weights, DRAWS)).toMatchObject({
      moran: Number.NaN,
      p: Number.NaN,
      mean: Number.NaN,
    })
    expect(gearyC(values, weights)).toBeNaN()
    expect(Array.from(localMoran(values, weights))).toEqual(none)
    expect(Array.from(localMoranPermutation(values, weights, DRAWS).p)).toEqual(none)
    expect(Array.from(localMoranMoments(values, weights).expected)).toEqual(none)
    expect(Array.from(getisOrd(values, weights))).toEqual(none)
    expect(localMoranQuadrants(values, weights)).toEqual(none.map(() => 'undefined'))
  })

  test('is the variance under randomisation of three units', () => {
    const three = moran([1, 2, 4], queenWeights(3, [[0, 1, 1]]))
    expect(three.randomisation).toEqual({ variance: Number.NaN, z: Number.NaN, p: Number.NaN })
    expect(three.normality.variance).toBeGreaterThan(0)
  })
})

describe('what is refused', () => {
  const own = weightsOfTable([
    [1, 1],
    [1, 0],
  ])
  const twice = { starts: [0, 2, 3], neighbours: [1, 1, 0], values: [1, 1, 1] }
  const measures = {
    moran,
    gearyC,
    localMoran,
    localMoranQuadrants,
    localMoranMoments,
    getisOrd,
    moranPermutation: (values: number[], weights: SpatialWeights) => moranPermutation(values, weights, DRAWS),
    localMoranPermutation: (values: number[], weights: SpatialWeights) => localMoranPermutation(values, weights, DRAWS),
  }

  test.each(Object.entries(measures))('by %s', (name, measure) => {
    const weights = { starts: [0, 1, 2], neighbours: [1, 0], values: [1, 1] }
    expect(() => measure([1, Infinity], weights)).toThrow(
      `${name} requires finite values or NaN, got Infinity at unit 1`,
    )
    expect(() => measure([1, 2, 3], weights)).toThrow(RangeError)
    expect(() => measure([1, 2], twice)).toThrow(`${name} requires each neighbour once, got 1 at unit 0`)
    expect(() => measure([1, 2], { ...weights, values: [1, -1] })).toThrow(RangeError)
    expect(() => measure([1, 2], own)).toThrow(`${name} requires no unit to be its own neighbour`)
  })

  test('by Gi*, which needs the unit itself among given weights', () => {
    expect(() => getisOrdStar([1, 2, 4, 5], ROW, { weighting: 'asGiven' })).toThrow('got none at unit 0')
  })

  test('too few draws and a bad seed', () => {
    expect(() => moranPermutation([1, 2, 4, 5], ROW, { draws: 1, seed: 1 })).toThrow(RangeError)
    expect(() => localMoranPermutation([1, 2, 4, 5], ROW, { draws: 9, seed: -1 })).toThrow(RangeError)
  })
})

describe('empirical Bayes rates', () => {
  test('are wider for small units, and 0 at the share of the region', () => {
    const [small = 0, large = 0] = empiricalBayesRates([2, 80, 218], [10, 400, 590])
    expect(small).toBeGreaterThan(large)
    expect(small).toBeLessThan(0)
    expect(empiricalBayesRates([1, 2, 3], [10, 20, 30])).toEqual(Float64Array.of(0, 0, 0))
  })

  test('take all variation as chance when there is less than chance gives', () => {
    const z = empiricalBayesRates([19, 21], [100, 100])
    expect(z[1]).toBeCloseTo(0.01 / Math.sqrt(0.2 / 100), 12)
  })

  test('are NaN where nobody lives, which counts as no unit, and feed Moran’s I as they are', () => {
    const x = [2, 30, 0, 8, 60]
    const t = [20, 100, 0, 80, 200]
    const z = empiricalBayesRates(x, t)
    expect(z[2]).toBeNaN()
    expect(z.filter((_, i) => i !== 2)).toEqual(empiricalBayesRates([2, 30, 8, 60], [20, 100, 80, 200]))
    expect(
      moran(
        z,
        queenWeights(5, [
          [0, 1, 1],
          [2, 3, 1],
          [3, 4, 1],
        ]),
      ).units,
    ).toBe(4)
    expect(empiricalBayesRates([0, 0], [5, 0])).toEqual(new Float64Array(2).fill(Number.NaN))
  })

  test('refuse counts where nobody lives', () => {
    expect(() => empiricalBayesRates([1, 1], [5, 0])).toThrow('got 1 of 0 at unit 1')
    expect(() => empiricalBayesRates([1], [5, 0])).toThrow(RangeError)
  })
})
