import { describe, expect, test } from 'vitest'
import { localEnvironments, type LocalEnvironments } from '../../src/measures/localEnvironments.ts'
import { multigroupInformationTheory } from '../../src/measures/multigroupInformationTheory.ts'
import { spatialDissimilarity } from '../../src/measures/spatialDissimilarity.ts'
import { spatialExposure } from '../../src/measures/spatialExposure.ts'
import { spatialInformationTheory } from '../../src/measures/spatialInformationTheory.ts'
import { spatialIsolation } from '../../src/measures/spatialIsolation.ts'
import { spatialRelativeDiversity } from '../../src/measures/spatialRelativeDiversity.ts'
import { surroundingShare } from '../../src/measures/surroundingShare.ts'
import { testCityGroups } from './testCity.ts'
import { spatialReference, testCityMap } from './testCityMap.ts'

const REFERENCE = 1e-12
const PRINTED = 1e-6

const { A, B, C } = testCityGroups('units.csv')
const { positions } = testCityMap()

describe('the test city', () => {
  test.each([
    { kernel: 'uniform', radiusMeters: 2600, golden: spatialReference['RO_uniform2.6'] },
    { kernel: 'biweight', radiusMeters: 2600, golden: spatialReference['RO_biweight2.6'] },
    { kernel: 'exponential', radiusMeters: 1000, golden: spatialReference.RO_expkm },
  ] as const)('$kernel', ({ kernel, radiusMeters, golden }) => {
    const environments = localEnvironments([A, B, C], positions, { radiusMeters, kernel })
    const within = (value: number, expected: number): void =>
      expect(Math.abs(value - expected)).toBeLessThanOrEqual(REFERENCE)
    within(spatialInformationTheory(environments), golden.H)
    within(spatialRelativeDiversity(environments), golden.R)
    within(spatialDissimilarity(environments), golden.D)
    for (const [m, row] of golden.P.entries()) {
      for (const [n, met] of row.entries()) {
        expect(Math.abs(spatialExposure(environments, m, n) - met)).toBeLessThanOrEqual(PRINTED)
      }
    }
  })

  test('everybody counts once: smoothed totals as weights, as PySAL has them, would give another number', () => {
    const environments = localEnvironments([A, B, C], positions, { radiusMeters: 2600, kernel: 'uniform' })
    const smoothed = multigroupInformationTheory(environments.surroundings)
    expect(smoothed).toBeCloseTo(spatialReference['H_PySALstyle_uniform2.6'], 9)
    expect(spatialInformationTheory(environments) - smoothed).toBeGreaterThan(0.01)
  })
})

const INDICES = [
  { name: 'H~', index: spatialInformationTheory },
  { name: 'D~', index: spatialDissimilarity },
  { name: 'R~', index: spatialRelativeDiversity },
]

const TWO: LocalEnvironments = {
  counts: [
    [80, 20],
    [20, 80],
  ],
  surroundings: [
    [90, 60],
    [60, 90],
  ],
}

describe('two areas so far apart that half of each reaches the other', () => {
  test('60 of 100 around everybody are of the larger group there', () => {
    const entropy = -(0.6 * Math.log(0.6) + 0.4 * Math.log(0.4)) / Math.LN2
    expect(spatialInformationTheory(TWO)).toBeCloseTo(1 - entropy, 12)
    expect(spatialDissimilarity(TWO)).toBeCloseTo(0.2, 12)
    expect(spatialRelativeDiversity(TWO)).toBeCloseTo(1 - 0.48 / 0.5, 12)
    expect(spatialIsolation(TWO, 0)).toBeCloseTo(0.8 * 0.6 + 0.2 * 0.4, 12)
    expect(spatialExposure(TWO, 0, 1)).toBeCloseTo(0.8 * 0.4 + 0.2 * 0.6, 12)
    expect(Array.from(surroundingShare(TWO, 1))).toEqual([0.4, 0.6])
  })

  test('is what the search finds at the distance where the weight is a half', () => {
    const options = { radiusMeters: 1000, kernel: 'triangular' } as const
    const { surroundings } = localEnvironments(TWO.counts, { east: [0, 300], north: [0, 400] }, options)
    expect(surroundings.map((column) => Array.from(column))).toEqual(TWO.surroundings)
  })
})

describe('what is not defined, and what is refused', () => {
  const one: LocalEnvironments = { counts: [[3, 0, 4]], surroundings: [[5, Number.NaN, 5]] }
  const nobody: LocalEnvironments = { counts: [[0], [0]], surroundings: [[Number.NaN], [Number.NaN]] }

  test.each(INDICES)('$name of a single group or of nobody', ({ index }) => {
    expect(index(one)).toBeNaN()
    expect(index(nobody)).toBeNaN()
    expect(index({ counts: [...one.counts, [0, 0, 0]], surroundings: [...one.surroundings, [0, 0, 0]] })).toBeNaN()
  })

  test('exposure of a group without members; a share where nobody lives', () => {
    expect(spatialExposure(nobody, 0, 1)).toBeNaN()
    expect(spatialIsolation(one, 0)).toBe(1)
    expect(Array.from(surroundingShare(one, 0))).toEqual([1, Number.NaN, 1])
  })

  test.each([
    ['fewer groups around than there are', { ...TWO, surroundings: [[1, 2]] }, /as many groups as counts, got 1 and 2/],
    ['too few units', { counts: [[1, 2]], surroundings: [[1]] }, /equal length, got 2 and 1/],
    ['nothing known around people', { counts: [[1, 2]], surroundings: [[1, Number.NaN]] }, /got NaN at unit 1/],
    ['nobody around people', { counts: [[1, 2]], surroundings: [[1, 0]] }, /where people live, got nobody at unit 1/],
    ['no group', { counts: [], surroundings: [] }, /at least one group/],
  ])('%s', (_, environments, message) => {
    for (const { index } of INDICES) expect(() => index(environments)).toThrow(message)
    expect(() => spatialExposure(environments, 0, 0)).toThrow(message)
    expect(() => surroundingShare(environments, 0)).toThrow(message)
  })

  test('a group that is not there', () => {
    expect(() => spatialExposure(TWO, 0, 2)).toThrow(/one of 2 groups, got 2/)
    expect(() => spatialIsolation(TWO, -1)).toThrow(RangeError)
    expect(() => surroundingShare(TWO, 0.5)).toThrow(/one of 2 groups, got 0.5/)
  })
})
