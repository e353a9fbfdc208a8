import { describe, expect, test } from 'vitest'
import type { Column } from '../../src/math/column.ts'
import { amountToMove } from '../../src/measures/amountToMove.ts'
import { concentrationCurve } from '../../src/measures/concentrationCurve.ts'
import { concentrationIndex } from '../../src/measures/concentrationIndex.ts'
import { demographicDisparity } from '../../src/measures/demographicDisparity.ts'
import { geographicDisparity } from '../../src/measures/geographicDisparity.ts'
import { kakwaniIndex } from '../../src/measures/kakwaniIndex.ts'
import { leakage } from '../../src/measures/leakage.ts'
import { moneyNeedDissimilarity } from '../../src/measures/moneyNeedDissimilarity.ts'
import { moneyPerNeed } from '../../src/measures/moneyPerNeed.ts'
import { needCoverage, undercoverage } from '../../src/measures/needCoverage.ts'
import { shareByRankGroup } from '../../src/measures/shareByRankGroup.ts'
import { topTargetingRatio } from '../../src/measures/topTargetingRatio.ts'

type Numbers = number | Float64Array
interface Ranked {
  readonly name: string
  readonly measure: (amounts: Column, people: Column, rates: Column) => Numbers
}

const RANKED: readonly Ranked[] = [
  { name: 'concentrationIndex', measure: concentrationIndex },
  { name: 'concentrationCurve', measure: (...args) => concentrationCurve(...args).values },
  { name: 'kakwaniIndex', measure: (money, people, rates) => kakwaniIndex(money, people, people, rates) },
  { name: 'leakage', measure: leakage },
  { name: 'topTargetingRatio', measure: topTargetingRatio },
  { name: 'shareByRankGroup', measure: shareByRankGroup },
]

const allNaN = (value: Numbers): boolean =>
  typeof value === 'number' ? Number.isNaN(value) : value.every((one) => Number.isNaN(one))

describe('what is not defined', () => {
  test('is NaN, never 0, where there is no money or no need', () => {
    expect(geographicDisparity([0, 0], [1, 2])).toEqual(Float64Array.of(Number.NaN, Number.NaN))
    expect(geographicDisparity([1, 2], [0, 0])).toEqual(Float64Array.of(Number.NaN, Number.NaN))
    for (const measure of [moneyNeedDissimilarity, amountToMove]) {
      expect(measure([0, 0], [1, 2])).toBeNaN()
      expect(measure([1, 2], [0, 0])).toBeNaN()
    }
    expect(moneyPerNeed([5, 0], [0, 0])).toEqual(Float64Array.of(Number.NaN, Number.NaN))
    expect(needCoverage([1, 2], [0, 0])).toBeNaN()
    expect(undercoverage([1, 2], [0, 0])).toBeNaN()
    expect(demographicDisparity([0, 0], [1, 1], [2, 2])).toBeNaN()
    expect(demographicDisparity([0, 0], [0, 0], [0, 0])).toBeNaN()
    expect(kakwaniIndex([1, 1], [0, 0], [2, 2], [0.5, 0.1])).toBeNaN()
  })

  test('but no money covers no need, which is a number', () => {
    expect(needCoverage([0, 0], [1, 2])).toBe(0)
    expect(undercoverage([0, 0], [1, 2])).toBe(1)
    expect(moneyPerNeed([0, 8], [4, 4])).toEqual(Float64Array.of(0, 2))
  })

  test.each(RANKED)('$name has no value without amounts, without people or without units', ({ measure }) => {
    expect(allNaN(measure([0, 0], [10, 10], [0.5, 0.1]))).toBe(true)
    expect(allNaN(measure([1, 2], [0, 0], [0.5, 0.1]))).toBe(true)
    expect(allNaN(measure([], [], []))).toBe(true)
  })
})

describe('money that lies where there is no need', () => {
  test('is as far from it as can be when all of it does', () => {
    expect(moneyNeedDissimilarity([10, 0], [0, 5])).toBe(1)
    expect(amountToMove([10, 0], [0, 5])).toBe(10)
    expect(needCoverage([10, 0], [0, 5])).toBe(0)
  })
})

describe('an area without people', () => {
  const people = [80, 0, 120]

  test.each(RANKED)('$name leaves it out when it has neither a rate nor an amount', ({ measure }) => {
    expect(measure([500, 0, 300], people, [0.5, Number.NaN, 0.1])).toEqual(measure([500, 300], [80, 120], [0.5, 0.1]))
  })

  test.each(RANKED)('$name refuses an amount there without a rate, which could be nowhere in the order', (ranked) => {
    expect(() => ranked.measure([500, 1, 300], people, [0.5, Number.NaN, 0.1])).toThrow(
      new RangeError(`${ranked.name} requires a rate where there is an amount, got none at unit 1`),
    )
  })

  test('takes its place in the order with no width when it has a rate all the same', () => {
    const money = [500, 200, 300]
    const rates = [0.5, 0.3, 0.1]
    // A step straight up at 40 per cent of the people, from half of the money to 70 per cent.
    const { people: across, values: up } = concentrationCurve(money, people, rates)
    expect(Array.from(across)).toEqual([0, 0.4, 0.4, 1])
    expect(Array.from(up)).toEqual([0, 0.5, 0.7, 1])
    expect(concentrationIndex(money, people, rates)).toBeCloseTo(1 - (0.4 * 0.5 + 0.6 * 1.7), 12)
    expect(leakage(money, people, rates, 0.4)).toBe(0.5)
    expect(leakage(money, people, rates, 0.41)).toBe(0)
    // The step stands where the third fifth begins.
    expect(Array.from(shareByRankGroup(money, people, rates), (share) => Number(share.toFixed(12)))).toEqual([
      0.25, 0.25, 0.3, 0.1, 0.1,
    ])
  })

  test('counts in the fifth that it stands in, and of two that meet there in the next, whatever rounding says', () => {
    expect(shareByRankGroup([0, 5, 0], [30, 0, 70], [3, 2, 1])).toEqual(Float64Array.of(0, 1, 0, 0, 0))
    // 1 and 5 of 15 people are two fifths, which adds up to 1.9999999999999998.
    expect(shareByRankGroup([0, 0, 5, 0], [1, 5, 0, 9], [4, 3, 2, 1])).toEqual(Float64Array.of(0, 0, 1, 0, 0))
  })

  test('counts in the last fifth when it has the lowest rate of all', () => {
    expect(shareByRankGroup([0, 0, 5], [50, 50, 0], [3, 2, 1], 2)).toEqual(Float64Array.of(0, 1))
    expect(concentrationIndex([0, 0, 5], [50, 50, 0], [3, 2, 1])).toBe(1)
    expect(concentrationIndex([5, 0, 0], [0, 50, 50], [3, 2, 1])).toBe(-1)
    expect(kakwaniIndex([5, 0, 0, 0], [0, 0, 0, 5], [0, 50, 50, 0], [4, 3, 2, 1])).toBe(-2)
  })

  test('is no share of people that money could be weighed with: demographicDisparity refuses it', () => {
    expect(demographicDisparity([5, 0, 5], [4, 0, 2], people)).toBeCloseTo(0.5 * (4 / 80 + 2 / 120) - 6 / 200, 12)
    expect(() => demographicDisparity([5, 1, 5], [4, 0, 2], people)).toThrow(
      new RangeError('demographicDisparity requires people where there is money, got none at unit 1'),
    )
  })

  test('is an area like any other where people are not counted', () => {
    expect(Array.from(geographicDisparity([5, 5], [0, 10]))).toEqual([0.5, -0.5])
    expect(moneyNeedDissimilarity([5, 5], [0, 10])).toBe(0.5)
    expect(needCoverage([5, 5], [0, 10])).toBe(1)
  })
})

describe('wrong input', () => {
  test.each(RANKED)('$name refuses people without a finite rate', ({ name, measure }) => {
    for (const rate of [Number.NaN, Infinity, -Infinity]) {
      expect(() => measure([1, 0], [10, 10], [0.5, rate])).toThrow(
        new RangeError(`${name} requires a finite rate where people live, got ${String(rate)} at unit 1`),
      )
    }
  })

  test.each(RANKED)('$name refuses columns of unequal length and amounts that are none', ({ name, measure }) => {
    expect(() => measure([1], [10, 10], [0.5, 0.2])).toThrow(RangeError)
    expect(() => measure([1, 1], [10, 10], [0.5])).toThrow(RangeError)
    expect(() => measure([1, Number.NaN], [10, 10], [0.5, 0.2])).toThrow(
      new RangeError(`${name} requires finite counts of at least 0, got NaN at unit 1`),
    )
    expect(() => measure([1, -1], [10, 10], [0.5, 0.2])).toThrow(RangeError)
    expect(() => measure([1, 1], [10, -1], [0.5, 0.2])).toThrow(RangeError)
  })

  test.each([
    { name: 'leakage', measure: leakage },
    { name: 'topTargetingRatio', measure: topTargetingRatio },
  ])('$name refuses a top share outside 0 to 1', ({ name, measure }) => {
    for (const share of [0, -0.1, 1.1, Number.NaN]) {
      expect(() => measure([1, 1], [10, 10], [0.5, 0.2], share)).toThrow(
        new RangeError(`${name} requires a top share above 0 and at most 1, got ${String(share)}`),
      )
    }
  })

  test('shareByRankGroup refuses anything but a whole number of parts', () => {
    for (const parts of [0, -5, 2.5, 1001, Number.NaN]) {
      expect(() => shareByRankGroup([1, 1], [10, 10], [0.5, 0.2], parts)).toThrow(
        new RangeError(`shareByRankGroup requires a whole number of parts from 1 to 1000, got ${String(parts)}`),
      )
    }
  })

  test('money and need of unequal length, and more people in need than people', () => {
    for (const measure of [geographicDisparity, moneyNeedDissimilarity, amountToMove, moneyPerNeed]) {
      expect(() => measure([1], [1, 2])).toThrow(RangeError)
      expect(() => measure([1, Infinity], [1, 2])).toThrow(RangeError)
    }
    expect(() => needCoverage([1], [1, 2])).toThrow(/^needCoverage requires/)
    expect(() => undercoverage([1], [1, 2])).toThrow(/^undercoverage requires/)
    expect(() => demographicDisparity([1, 1], [3, 1], [2, 2])).toThrow(
      new RangeError('demographicDisparity requires no part above its total, got 3 of 2 at unit 0'),
    )
  })
})
