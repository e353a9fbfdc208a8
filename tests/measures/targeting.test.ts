import { describe, expect, test } from 'vitest'
import { sum } from '../../src/math/sum.ts'
import { amountToMove } from '../../src/measures/amountToMove.ts'
import { concentrationCurve } from '../../src/measures/concentrationCurve.ts'
import { concentrationIndex } from '../../src/measures/concentrationIndex.ts'
import { demographicDisparity } from '../../src/measures/demographicDisparity.ts'
import { geographicDisparity } from '../../src/measures/geographicDisparity.ts'
import { kakwaniIndex } from '../../src/measures/kakwaniIndex.ts'
import { leakage } from '../../src/measures/leakage.ts'
import { moneyNeedDissimilarity } from '../../src/measures/moneyNeedDissimilarity.ts'
import { needRanking } from '../../src/measures/needRanking.ts'
import { needCoverage, undercoverage } from '../../src/measures/needCoverage.ts'
import { shareByRankGroup } from '../../src/measures/shareByRankGroup.ts'
import { topNeedGroup } from '../../src/measures/topNeedGroup.ts'
import { topTargetingRatio } from '../../src/measures/topTargetingRatio.ts'
import { moneyIn, NEED, PEOPLE, RATES, TARGETING, type Split, type Unplaced } from './targetingCity.ts'

/** The values were printed with six decimals. */
const DIGITS = 6
const RULES: readonly Split[] = ['equal', 'pop', 'need_split']

describe('the money of the test city', () => {
  test('is placed as it was when the values were computed', () => {
    for (const split of RULES) expect(sum(moneyIn(split))).toBeCloseTo(TARGETING.placed, 6)
    expect(sum(moneyIn('pop', 'people'))).toBeCloseTo(TARGETING.total, 6)
    expect(TARGETING.placed / TARGETING.total).toBeCloseTo(TARGETING.placedShare, DIGITS)
  })

  test.each(RULES)('split by %s has the mismatch, indices and shares that were computed apart', (split) => {
    const golden = TARGETING[split]
    const money = moneyIn(split)
    expect(moneyNeedDissimilarity(money, NEED)).toBeCloseTo(golden.hoover, DIGITS)
    expect(Math.round(amountToMove(money, NEED))).toBe(golden.krToMove)
    expect(concentrationIndex(money, PEOPLE, RATES)).toBeCloseTo(golden.CI, DIGITS)
    expect(kakwaniIndex(money, NEED, PEOPLE, RATES)).toBeCloseTo(golden.K, DIGITS)
    expect(demographicDisparity(money, NEED, PEOPLE)).toBeCloseTo(golden.demo, DIGITS)
    expect(leakage(money, PEOPLE, RATES)).toBeCloseTo(golden.leak40, DIGITS)
    expect(topTargetingRatio(money, PEOPLE, RATES)).toBeCloseTo(golden.CGH40, DIGITS)
    expect(needCoverage(money, NEED)).toBeCloseTo(TARGETING.needCoverage, DIGITS)
    expect(undercoverage(money, NEED)).toBeCloseTo(1 - TARGETING.needCoverage, DIGITS)
  })

  test('leans as the need does by one rule and not by another: the sign of K is that of the rule', () => {
    expect(RULES.map((split) => Math.sign(kakwaniIndex(moneyIn(split), NEED, PEOPLE, RATES)))).toEqual([1, 1, -1])
    expect(concentrationIndex(NEED, PEOPLE, RATES)).toBeCloseTo(TARGETING.CI_need, DIGITS)
  })

  test('has the difference of every area, in percentage points', () => {
    const points = Array.from(geographicDisparity(moneyIn('equal'), NEED), (share) => Number((share * 100).toFixed(3)))
    expect(points).toEqual(TARGETING.S_pp_equal)
  })

  test('has a group of the highest rates that holds more than 40 per cent, since areas are taken whole', () => {
    const ranking = needRanking('leakage', PEOPLE, RATES)
    expect(topNeedGroup('leakage', moneyIn('equal'), ranking, 0.4).peopleShare).toBeCloseTo(TARGETING.popCut, DIGITS)
  })
})

/** K, to four decimals, and kronor to move, with all of the money in the base. Computed apart, like the values above. */
const WITH_THE_REST: readonly (readonly [Split, Unplaced, k: number, sek: number])[] = [
  ['equal', 'highestRate', -0.0569, 4_732_339],
  ['equal', 'need', 0.0185, 3_890_482],
  ['equal', 'people', 0.0955, 3_864_371],
  ['equal', 'lowestRate', 0.2579, 5_363_016],
  ['pop', 'highestRate', -0.0652, 4_726_944],
  ['pop', 'need', 0.0103, 3_737_250],
  ['pop', 'people', 0.0873, 3_584_519],
  ['pop', 'lowestRate', 0.2497, 5_151_299],
  ['need_split', 'highestRate', -0.0849, 4_812_719],
  ['need_split', 'need', -0.0094, 3_561_353],
  ['need_split', 'people', 0.0676, 3_230_942],
  ['need_split', 'lowestRate', 0.23, 5_076_548],
]

describe('the money of the test city with what has no place', () => {
  test.each(WITH_THE_REST)('split by %s, the rest by %s: K %f and %i kronor to move', (split, unplaced, k, sek) => {
    const money = moneyIn(split, unplaced)
    expect(kakwaniIndex(money, NEED, PEOPLE, RATES)).toBeCloseTo(k, 4)
    expect(Math.round(amountToMove(money, NEED))).toBe(sek)
  })
})

describe('areas of the same rate', () => {
  // The second and third area have one rate; the first holds 20 per cent of the people, with them it is 70.
  const people = [80, 100, 100, 120]
  const rates = [0.5, 0.2, 0.2, 0.1]

  test('are taken together, so that it does not matter which of them has the money', () => {
    const [one, other] = [
      [500, 300, 0, 200],
      [500, 0, 300, 200],
    ] as const
    expect(concentrationIndex(one, people, rates)).toBe(concentrationIndex(other, people, rates))
    expect(shareByRankGroup(one, people, rates)).toEqual(shareByRankGroup(other, people, rates))
    expect(concentrationCurve(one, people, rates)).toEqual(concentrationCurve(other, people, rates))
    expect(leakage(one, people, rates, 0.4)).toBe(leakage(other, people, rates, 0.4))
  })

  test('are all in the group with the highest rates when one of them has to be', () => {
    const { peopleShare, moneyShare } = topNeedGroup(
      'leakage',
      [500, 300, 0, 200],
      needRanking('leakage', people, rates),
      0.4,
    )
    expect(peopleShare).toBe(0.7)
    expect(moneyShare).toBe(0.8)
  })

  test('are one point of the curve', () => {
    const { people: across, values: up } = concentrationCurve([500, 300, 0, 200], people, rates)
    expect(Array.from(across)).toEqual([0, 0.2, 0.7, 1])
    expect(Array.from(up)).toEqual([0, 0.5, 0.8, 1])
  })

  test('make everything 0 and even when all areas have the same', () => {
    const flat = [0.2, 0.2, 0.2, 0.2]
    expect(concentrationIndex([500, 0, 0, 0], people, flat)).toBe(0)
    expect(leakage([500, 0, 0, 0], people, flat)).toBe(0)
    const fifths = Array.from(shareByRankGroup([500, 0, 0, 0], people, flat))
    for (const share of fifths) expect(share).toBeCloseTo(0.2, 12)
  })
})

describe('a group that ends where an area does', () => {
  test('takes no further area: 40 per cent are reached, not passed', () => {
    const people = [40, 10, 50]
    expect(topTargetingRatio([10, 20, 30], people, [3, 2, 1], 0.4)).toBeCloseTo(10 / 60 / 0.4, 12)
    expect(topTargetingRatio([10, 20, 30], people, [3, 2, 1], 0.41)).toBeCloseTo(30 / 60 / 0.5, 12)
  })

  test('is everybody when the share is 1', () => {
    expect(leakage([10, 20, 30], [40, 10, 50], [3, 2, 1], 1)).toBe(0)
    expect(topTargetingRatio([10, 20, 30], [40, 10, 50], [3, 2, 1], 1)).toBe(1)
  })

  test('is full where the sum of its people is, whatever rounding takes away: 0.7 + 0.1 are 80 per cent', () => {
    expect(0.7 + 0.1).toBeLessThan(0.8)
    expect(topTargetingRatio([1, 1, 8], [0.7, 0.1, 0.2], [3, 2, 1], 0.8)).toBeCloseTo(0.2 / 0.8, 12)
  })
})
