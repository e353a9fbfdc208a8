import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { hypergeometricDraws } from '../../src/math/discreteDraws.ts'
import { randomSource } from '../../src/math/rng.ts'
import { unitTotals } from '../../src/math/sum.ts'
import { typeCoupling } from '../../src/measures/couplingWithTypes.ts'
import { cramersV } from '../../src/measures/cramersV.ts'
import { expectedMutualInformation } from '../../src/measures/expectedMutualInformation.ts'
import { mergingLoss } from '../../src/measures/mergingLoss.ts'
import { mutualInformation } from '../../src/measures/mutualInformation.ts'
import { mutualInformationDecomposition } from '../../src/measures/mutualInformationDecomposition.ts'
import { goldenExtra, restOf, testCityColumn, testCityGroups } from './testCity.ts'

const { A, B, C } = testCityGroups('units.csv')
const now = [A, B, C]
const HALVES = A.map((_, unit) => (unit < 8 ? 0 : 1))
const FOUR = [
  [100, 60, 40, 0],
  [0, 40, 60, 100],
]

const golden = goldenExtra(
  v.object({
    expectedM: v.object({ mc_mean: v.number(), 'chi2_approx_(N-1)(K-1)/2T': v.number() }),
    'withinBetween_units1-8_S_9-16_N': v.object({ M: v.number(), between: v.number(), within: v.number() }),
    MAUP_4_blocks: v.object({ M: v.number(), shareOfMKept: v.number(), D_A: v.number() }),
  }),
)

const near = (actual: number, expected: number, tolerance: number): void =>
  expect(Math.abs(actual - expected), `${actual} is not ${expected}`).toBeLessThanOrEqual(tolerance)

describe('M split by parts', () => {
  test('of the test city, south and north', () => {
    const expected = golden['withinBetween_units1-8_S_9-16_N']
    const { total, between, within, parts } = mutualInformationDecomposition(now, HALVES)
    near(total, expected.M, 1e-6)
    near(between, expected.between, 1e-6)
    near(within, expected.within, 1e-6)
    expect(parts.map(({ people }) => people).reduce((a, b) => a + b)).toBe(unitTotals(now).reduce((a, b) => a + b))
  })

  test('by hand: parts without a difference inside, and parts that are alike', () => {
    const apart = mutualInformationDecomposition(
      [
        [10, 20, 0, 0],
        [0, 0, 20, 10],
      ],
      [0, 0, 1, 1],
    )
    expect(apart.between).toBeCloseTo(Math.LN2, 12)
    expect(apart.within).toBe(0)
    const alike = mutualInformationDecomposition(
      [
        [10, 0, 20, 0],
        [0, 10, 0, 20],
      ],
      [0, 0, 1, 1],
    )
    expect(alike.between).toBeCloseTo(0, 12)
    expect(alike.within).toBeCloseTo(Math.LN2, 12)
    expect(alike.parts).toMatchObject([{ people: 20 }, { people: 40 }])
  })

  test('leaves units of no part out of everything, and keeps the place of parts without people', () => {
    const { total, parts } = mutualInformationDecomposition(FOUR, [0, 2, -1, 2])
    expect(total).toBe(
      mutualInformation([
        [100, 60, 0],
        [0, 40, 100],
      ]),
    )
    expect(parts.map(({ people }) => people)).toEqual([100, 0, 200])
    expect(parts[1]?.within).toBeNaN()
    expect(parts[1]?.share).toBe(0)
  })

  test('has no answer where nobody lives', () => {
    expect(mutualInformationDecomposition([[0], [0]], [0])).toMatchObject({ total: Number.NaN, within: Number.NaN })
    expect(mutualInformationDecomposition(FOUR, [-1, -1, -1, -1])).toMatchObject({ total: Number.NaN, parts: [] })
  })

  test.each([
    { parts: [0, 1, 1], message: 'one part number per unit, got 3 for 4 units' },
    { parts: [0, 1, 1.5, 0], message: 'got 1.5 at unit 2' },
    { parts: [0, Number.NaN, 1, 0], message: 'got NaN at unit 1' },
    { parts: [0, 1, 1, -2], message: 'got -2 at unit 3' },
    { parts: [0, 1, 1, 1e9], message: 'got 1000000000 at unit 3' },
  ])('refuses the parts $parts', ({ parts, message }) => {
    for (const measure of [mutualInformationDecomposition, typeCoupling, mergingLoss]) {
      expect(() => measure(FOUR, parts)).toThrow(message)
    }
  })
})

describe('coupling with types', () => {
  test('is the share that lies between them', () => {
    const { shareBetween, betweenTypes, total } = typeCoupling(now, HALVES)
    expect(shareBetween).toBe(betweenTypes / total)
    near(shareBetween, 0.034345 / 0.21224, 1e-5)
  })

  test('is everything when each unit is its own type, nothing when there is one type', () => {
    const each = A.map((_, unit) => unit)
    const one = A.map(() => 0)
    expect(typeCoupling(now, each).shareBetween).toBe(1)
    near(typeCoupling(now, one).shareBetween, 0, 1e-12)
  })

  test('has no share where nobody lives apart', () => {
    expect(
      typeCoupling(
        [
          [10, 20],
          [30, 60],
        ],
        [0, 1],
      ).shareBetween,
    ).toBeNaN()
  })
})

describe('merging', () => {
  test('the test city into four blocks keeps 73.6 per cent of M, and D falls from .504 to .440', () => {
    const x = testCityColumn('cx')
    const y = testCityColumn('cy')
    const blocks = x.map((east, unit) => (east < 2 ? 0 : 1) + ((y[unit] ?? 0) < 3 ? 0 : 2))
    const { kept, shareKept, units, parts, D } = mergingLoss(now, blocks)
    near(kept, golden.MAUP_4_blocks.M, 1e-6)
    near(shareKept, golden.MAUP_4_blocks.shareOfMKept, 1e-6)
    expect({ units, parts, D }).toEqual({ units: 16, parts: 4, D: Number.NaN })
    const two = mergingLoss([A, restOf(B, C)], blocks)
    near(two.D, 0.503978, 1e-6)
    near(two.keptD, golden.MAUP_4_blocks.D_A, 1e-6)
  })

  test('counts only units and parts with people, and has no share where there is nothing to lose', () => {
    const { units, parts, shareKept } = mergingLoss(
      [
        [10, 0, 20, 5],
        [10, 0, 20, 5],
      ],
      [0, 1, 2, -1],
    )
    expect({ units, parts, shareKept }).toEqual({ units: 2, parts: 2, shareKept: Number.NaN })
  })
})

describe('M by chance', () => {
  test('of the test city is what people dealt out at random give', () => {
    near(expectedMutualInformation(now), golden.expectedM['chi2_approx_(N-1)(K-1)/2T'], 1e-6)
    near(expectedMutualInformation(now), golden.expectedM.mc_mean, 2e-5)
  })

  test.each([
    { size: 100, share: 0.1, ratio: 0.98, expected: 10 },
    { size: 100, share: 0.05, ratio: 0.954, expected: 5 },
    { size: 100, share: 0.01, ratio: 0.867, expected: 1 },
    { size: 100, share: 0.002, ratio: 1.42, expected: 0.2 },
  ])('is $ratio of what draws give where units expect $expected of a group', ({ size, share, ratio }) => {
    const draw = hypergeometricDraws(randomSource(7))
    const units = 100
    const draws = 60
    let mean = 0
    let closed = 0
    for (let round = 0; round < draws; round++) {
      let left = units * size
      let marked = left * share
      const group = Array.from({ length: units }, () => {
        const members = draw(left, marked, size)
        left -= size
        marked -= members
        return members
      })
      const table = [group, group.map((members) => size - members)]
      mean += mutualInformation(table) / draws
      closed = expectedMutualInformation(table)
    }
    near(closed / mean, ratio, 0.05)
  })

  test('does not count empty units and groups, and is never above what M can be', () => {
    const more = [...now.map((column) => [...column, 0]), A.map(() => 0).concat(0)]
    expect(expectedMutualInformation(more)).toBe(expectedMutualInformation(now))
    expect(expectedMutualInformation([[0.1], [0.2]])).toBe(0)
    expect(
      expectedMutualInformation([
        [0.1, 0.2],
        [0.2, 0.1],
      ]),
    ).toBe(Math.LN2)
    expect(expectedMutualInformation([[0, 0]])).toBeNaN()
  })
})

describe('Cramer’s V', () => {
  test('by hand, with and without the correction', () => {
    // Chi squared is 36 of 100. Corrected: (.36 - 1/99) / (1 - 1/99).
    const table = [
      [40, 10],
      [10, 40],
    ]
    expect(cramersV(table)).toBeCloseTo(0.6, 12)
    expect(cramersV(table, { biasCorrected: true })).toBeCloseTo(Math.sqrt((0.36 - 1 / 99) / (1 - 1 / 99)), 12)
  })

  test('corrected is 0 when there is less than chance gives, and still 1 when one to one', () => {
    const almost = [
      [26, 24],
      [24, 26],
    ]
    expect(cramersV(almost)).toBeCloseTo(0.04, 12)
    expect(cramersV(almost, { biasCorrected: true })).toBe(0)
    const oneToOne = [
      [9, 0, 0],
      [0, 5, 0],
      [0, 0, 2],
    ]
    expect(cramersV(oneToOne, { biasCorrected: true })).toBeCloseTo(1, 12)
  })

  test('has no answer with one class, nor corrected with as many classes as members', () => {
    expect(cramersV([[5, 6]])).toBeNaN()
    expect(
      cramersV([
        [5, 0],
        [6, 0],
      ]),
    ).toBeNaN()
    const everybodyAlone = [
      [1, 0, 1],
      [0, 1, 0],
    ]
    expect(cramersV(everybodyAlone)).toBeCloseTo(1, 12)
    expect(cramersV(everybodyAlone, { biasCorrected: true })).toBeNaN()
  })
})
