import { describe, expect, test } from 'vitest'
import type { Column } from '../../src/math/column.ts'
import { atkinson } from '../../src/measures/atkinson.ts'
import { concentrationProfile } from '../../src/measures/concentrationProfile.ts'
import { gorard } from '../../src/measures/gorard.ts'
import { hutchens } from '../../src/measures/hutchens.ts'
import { minMaxIndex } from '../../src/measures/minMaxIndex.ts'
import { multigroupDissimilarity } from '../../src/measures/multigroupDissimilarity.ts'
import { multigroupGini } from '../../src/measures/multigroupGini.ts'
import { normalizedExposure } from '../../src/measures/normalizedExposure.ts'
import { normalizedRegionDiversity, regionDiversity } from '../../src/measures/regionDiversity.ts'
import { regionInteraction } from '../../src/measures/regionInteraction.ts'
import { relativeDiversity } from '../../src/measures/relativeDiversity.ts'
import { squaredCoefficientOfVariation } from '../../src/measures/squaredCoefficientOfVariation.ts'
import { extra, reference, restOf, testCityGroups } from './testCity.ts'

type OfTwo = (x: Column, y: Column) => number
type OfMany = (groups: readonly Column[]) => number

/** Two units: 30 and 10 of the group, 10 and 50 of the rest. The shares are 3/4 and 1/6, and 2/5 in the region. */
const TWO_UNITS: readonly (readonly [name: string, measure: OfTwo, expected: number])[] = [
  ['gorard', gorard, 3 / 4 - 2 / 5],
  ['atkinson', atkinson, 1 - (Math.sqrt(3 / 4 / 6) + Math.sqrt(5 / 24)) ** 2],
  ['hutchens', hutchens, 1 - Math.sqrt(3 / 4 / 6) - Math.sqrt(5 / 24)],
  ['minMaxIndex', minMaxIndex, 1 - (1 / 6 + 1 / 4) / (3 / 4 + 5 / 6)],
  ['concentrationProfile', concentrationProfile, ((3 / 4) * (3 / 4 - 2 / 5) + (1 / 4) * (2 / 5 - 1 / 6)) / (3 / 5)],
]

/** Two units, three groups of 20, 30 and 50: what is uneven is that the first unit has all of the first group. */
const THREE_GROUPS = [
  [20, 0],
  [15, 15],
  [15, 35],
]
const ONE_HALF_EACH: readonly (readonly [name: string, measure: OfMany, expected: number])[] = [
  ['multigroupDissimilarity', multigroupDissimilarity, (20 + 0 + 20) / (2 * 100 * 0.62)],
  ['multigroupGini', multigroupGini, (2 * 50 * 50 * (0.4 + 0 + 0.4)) / (2 * 100 * 100 * 0.62)],
  ['relativeDiversity', relativeDiversity, (4 + 0 + 4) / (100 * 0.62)],
  ['normalizedExposure', normalizedExposure, (4 / 0.8 + 4 / 0.5) / 100],
  ['squaredCoefficientOfVariation', squaredCoefficientOfVariation, (4 / 0.2 + 4 / 0.5) / (100 * 2)],
  ['regionInteraction', regionInteraction, 0.62],
  ['regionDiversity', regionDiversity, 0.2 * Math.log(5) + 0.3 * Math.log(10 / 3) + 0.5 * Math.log(2)],
]

const ofTwo = TWO_UNITS.map(([name, measure]) => ({ name, measure }))
const uneven = ONE_HALF_EACH.slice(0, 5).map(([name, measure]) => ({ name, measure }))
const ofMany = [
  ...ONE_HALF_EACH.map(([name, measure]) => ({ name, measure })),
  { name: 'normalizedRegionDiversity', measure: normalizedRegionDiversity },
]

describe('examples worked by hand', () => {
  test.each(TWO_UNITS)('%s', (_, measure, expected) => {
    expect(measure([30, 10], [10, 50])).toBeCloseTo(expected, 14)
  })

  test.each(ONE_HALF_EACH)('%s', (_, measure, expected) => {
    expect(measure(THREE_GROUPS)).toBeCloseTo(expected, 14)
  })

  test('the weight of the Atkinson index moves it to the units with few or with many of the group', () => {
    // The rest alone in one unit, the group alone in the other, and one unit with both.
    const few = [0, 50, 50] as const
    const many = [50, 50, 0] as const
    expect(atkinson(few, many, 0.1)).toBeCloseTo(1 - 0.5 ** (1 / 0.9), 14)
    expect(atkinson(few, many, 0.9)).toBeCloseTo(1 - 0.5 ** 10, 14)
  })
})

describe('the golden values of the test city', () => {
  const { A, B, C } = testCityGroups('units.csv')
  const { multi } = reference

  test.each([
    { name: 'A', x: A, y: restOf(B, C), golden: reference.A },
    { name: 'B', x: B, y: restOf(A, C), golden: reference.B },
    { name: 'C', x: C, y: restOf(A, B), golden: reference.C },
  ])('Atkinson of group $name', ({ x, y, golden }) => {
    expect(atkinson(x, y, 0.1)).toBeCloseTo(golden['A0.1'], 12)
    expect(atkinson(x, y)).toBeCloseTo(golden['A0.5'], 12)
    expect(atkinson(x, y, 0.9)).toBeCloseTo(golden['A0.9'], 12)
  })

  test('Hutchens and Gorard, printed to six decimals', () => {
    expect(hutchens(A, restOf(B, C))).toBeCloseTo(extra.hutchens_A, 6)
    expect(gorard(A, restOf(B, C))).toBeCloseTo(extra.gorard_A, 6)
  })

  test.each([
    { name: 'D', measure: multigroupDissimilarity, golden: multi.D_multi },
    { name: 'G', measure: multigroupGini, golden: multi.G_multi },
    { name: 'R', measure: relativeDiversity, golden: multi.R_reldiv },
    { name: 'P', measure: normalizedExposure, golden: multi.P_normexp },
    { name: 'C', measure: squaredCoefficientOfVariation, golden: multi.C_sqcv },
    { name: 'E', measure: regionDiversity, golden: multi.E },
    { name: 'I', measure: regionInteraction, golden: multi.I_simpson },
  ])('$name of all three groups', ({ measure, golden }) => {
    expect(measure([A, B, C])).toBeCloseTo(golden, 12)
  })
})

describe('what is not defined is NaN, never 0', () => {
  test.each(ofTwo)('$name of a group or a rest without members', ({ measure }) => {
    for (const [x, y] of [
      [
        [0, 0],
        [1, 2],
      ],
      [
        [1, 2],
        [0, 0],
      ],
      [[0], [0]],
      [[], []],
    ] as const) {
      expect(measure(x, y)).toBeNaN()
    }
  })

  test.each(uneven)('$name of a single group', ({ measure }) => {
    expect(measure([[1, 2]])).toBeNaN()
    expect(
      measure([
        [1, 2],
        [0, 0],
        [0, 0],
      ]),
    ).toBeNaN()
  })

  test.each(ofMany)('$name of nobody', ({ measure }) => {
    expect(
      measure([
        [0, 0],
        [0, 0],
      ]),
    ).toBeNaN()
    expect(measure([[], []])).toBeNaN()
  })

  test('but the mix of one group alone is 0', () => {
    expect([regionDiversity([[1], [0]]), normalizedRegionDiversity([[1], [0]]), regionInteraction([[1], [0]])]).toEqual(
      [0, 0, 0],
    )
  })

  test('a group that nobody belongs to counts in the highest possible mix, as it does in an areal unit', () => {
    const halves = [
      [1, 1],
      [1, 1],
    ]
    expect(normalizedRegionDiversity(halves)).toBe(1)
    expect(normalizedRegionDiversity([...halves, [0, 0]])).toBeCloseTo(Math.log(2) / Math.log(3), 14)
  })
})

describe('wrong input is refused by name', () => {
  test.each(ofTwo)('$name', ({ name, measure }) => {
    expect(() => measure([1], [1, 2])).toThrow(`${name} requires columns of equal length, got 1 and 2`)
    expect(() => measure([1, 1], [1, -2])).toThrow(`${name} requires finite counts of at least 0, got -2 at unit 1`)
    expect(() => measure(Float64Array.of(1, 1, Infinity), [1, 2, 3])).toThrow(
      `${name} requires finite counts of at least 0, got Infinity at unit 2`,
    )
  })

  test.each(ofMany)('$name', ({ name, measure }) => {
    expect(() => measure([])).toThrow(`${name} requires at least one group, got none`)
    expect(() => measure([[1], [1, 2]])).toThrow(`${name} requires columns of equal length, got 1 and 2`)
    expect(() =>
      measure([
        [1, 1],
        [Number.NaN, 1],
      ]),
    ).toThrow(`${name} requires finite counts of at least 0, got NaN at unit 0`)
  })

  test('a weight of the Atkinson index that is not above 0 and below 1', () => {
    for (const weight of [0, 1, -0.5, 2, Number.NaN]) {
      expect(() => atkinson([1], [1], weight)).toThrow(
        `atkinson requires a weight above 0 and below 1, got ${String(weight)}`,
      )
    }
  })
})
