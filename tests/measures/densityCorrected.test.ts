import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sum } from '../../src/math/sum.ts'
import { correctedDissimilarity } from '../../src/measures/correctedDissimilarity.ts'
import { densityCorrectedDissimilarity } from '../../src/measures/densityCorrectedDissimilarity.ts'
import { dissimilarity } from '../../src/measures/dissimilarity.ts'
import { cityByChance, cityInExpectation } from './chanceCity.ts'
import { RUNS, tables } from './twoGroupTables.ts'

const IDENTITY = 1e-12
const CITIES = 30

/** The highest point of the likelihood, found by trying every thousandth. */
function byTrial(theta: number): number {
  const likelihood = (nu: number) => Math.exp(-((theta - nu) ** 2) / 2) + Math.exp(-((theta + nu) ** 2) / 2)
  let best = 0
  for (let nu = 0; nu <= theta; nu += 0.001) if (likelihood(nu) > likelihood(best)) best = nu
  return best
}

/** Two units of 10 000 people in which the groups' shares lie theta standard deviations from each other. */
function twoUnits(theta: number): { readonly x: number[]; readonly y: number[]; readonly deviation: number } {
  const people = 10_000
  let gap = theta * Math.sqrt(0.5 / people)
  // The deviation depends on the gap a little; a few rounds bring both together.
  for (let round = 0; round < 50; round++) gap = theta * Math.sqrt((2 * (0.25 - gap ** 2 / 4)) / people)
  const [more, less] = [people * (0.5 + gap / 2), people * (0.5 - gap / 2)]
  return { x: [more, less], y: [less, more], deviation: gap / theta }
}

describe('D corrected area by area', () => {
  test.each([1.001, 1.05, 1.3, 2, 3.5, 6])('takes the most likely difference (%f standard deviations)', (theta) => {
    const { x, y, deviation } = twoUnits(theta)
    const found = densityCorrectedDissimilarity(x, y) / deviation
    expect(Math.abs(found - byTrial(theta))).toBeLessThan(0.002)
  })

  test('counts nothing that is within one standard deviation, and large counts in full', () => {
    const small = twoUnits(0.999)
    expect(densityCorrectedDissimilarity(small.x, small.y)).toBe(0)
    const large = twoUnits(60)
    expect(densityCorrectedDissimilarity(large.x, large.y)).toBeCloseTo(dissimilarity(large.x, large.y), 12)
  })

  test('is 1 for groups that live in one unit each, and not defined without one of them', () => {
    expect(densityCorrectedDissimilarity([5, 0], [0, 7])).toBe(1)
    expect(densityCorrectedDissimilarity([5, 2], [5, 2])).toBe(0)
    expect(densityCorrectedDissimilarity([0, 0], [3, 4])).toBeNaN()
    expect(densityCorrectedDissimilarity([3, 4], [0, 0])).toBeNaN()
    expect(() => densityCorrectedDissimilarity([1], [1, 2])).toThrow(RangeError)
    expect(() => densityCorrectedDissimilarity([1, -1], [1, 2])).toThrow(RangeError)
  })

  test('lies between 0 and D, is the same for either group and in any order of the units', () => {
    fc.assert(
      fc.property(tables, ({ x, y }) => {
        const value = densityCorrectedDissimilarity(x, y)
        const turned = densityCorrectedDissimilarity(y.toReversed(), x.toReversed())
        return value >= 0 && value <= dissimilarity(x, y) + IDENTITY && Math.abs(value - turned) <= IDENTITY
      }),
      RUNS,
    )
  })

  test('rises towards D when all counts grow in the same proportion', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 2, max: 50 }), ({ x, y }, factor) => {
        const times = (counts: readonly number[]) => counts.map((count) => count * factor)
        return densityCorrectedDissimilarity(times(x), times(y)) >= densityCorrectedDissimilarity(x, y) - IDENTITY
      }),
      RUNS,
    )
  })

  test.each([0.25, 0.5])(
    'lies closer to the true D of a small group than D and the bootstrap (contrast %f)',
    (contrast) => {
      const truth = cityInExpectation(0.001, contrast)
      const trueD = dissimilarity(truth.x, truth.y)
      const off = (measure: (x: readonly number[], y: readonly number[], seed: number) => number): number => {
        const values = Array.from({ length: CITIES }, (_, seed) => {
          const { x, y } = cityByChance(0.001, contrast, seed + 1)
          return measure(x, y, seed)
        })
        return Math.abs(sum(values) / CITIES - trueD)
      }
      const byArea = off(densityCorrectedDissimilarity)
      const byBootstrap = off((x, y, seed) => correctedDissimilarity(x, y, { draws: 50, seed }).corrected)
      expect(byArea).toBeLessThan(byBootstrap)
      expect(byBootstrap).toBeLessThan(off(dissimilarity))
    },
  )
})
