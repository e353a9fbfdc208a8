import { describe, expect, test } from 'vitest'
import type { Column } from '../../src/math/column.ts'
import { correctedDissimilarity } from '../../src/measures/correctedDissimilarity.ts'
import { correlationRatio } from '../../src/measures/correlationRatio.ts'
import { dissimilarity } from '../../src/measures/dissimilarity.ts'
import { diversity, effectiveGroups, simpson } from '../../src/measures/diversity.ts'
import { dominantShare } from '../../src/measures/dominantShare.ts'
import { excessDissimilarity } from '../../src/measures/excessDissimilarity.ts'
import { expectedDissimilarity } from '../../src/measures/expectedDissimilarity.ts'
import { exposure } from '../../src/measures/exposure.ts'
import { gini } from '../../src/measures/gini.ts'
import { informationTheory } from '../../src/measures/informationTheory.ts'
import { isolation } from '../../src/measures/isolation.ts'
import { localSegregation } from '../../src/measures/localSegregation.ts'
import { locationQuotient } from '../../src/measures/locationQuotient.ts'
import { multigroupInformationTheory } from '../../src/measures/multigroupInformationTheory.ts'
import { mutualInformation } from '../../src/measures/mutualInformation.ts'
import { segregationCurve } from '../../src/measures/segregationCurve.ts'
import { simulatedDissimilarity } from '../../src/measures/simulatedDissimilarity.ts'

const DRAWS = { draws: 20, seed: 1 }
type TwoGroups = readonly [name: string, measure: (x: Column, y: Column) => unknown]

const TWO_GROUPS: readonly TwoGroups[] = [
  ['dissimilarity', dissimilarity],
  ['gini', gini],
  ['informationTheory', informationTheory],
  ['correlationRatio', correlationRatio],
  ['isolation', isolation],
  ['expectedDissimilarity', expectedDissimilarity],
  ['segregationCurve', segregationCurve],
  ['locationQuotient', locationQuotient],
  [
    'exposure',
    (x, y) =>
      exposure(
        x,
        y,
        Array.from(x, (count, i) => count + (y[i] ?? 0)),
      ),
  ],
  ['simulatedDissimilarity', (x, y) => simulatedDissimilarity(x, y, DRAWS)],
  ['correctedDissimilarity', (x, y) => correctedDissimilarity(x, y, DRAWS)],
  ['mutualInformation', (x, y) => mutualInformation([x, y])],
  ['multigroupInformationTheory', (x, y) => multigroupInformationTheory([x, y])],
  ['localSegregation', (x, y) => localSegregation([x, y])],
  ['diversity', (x, y) => diversity([x, y])],
  ['effectiveGroups', (x, y) => effectiveGroups([x, y])],
  ['simpson', (x, y) => simpson([x, y])],
  ['dominantShare', (x, y) => dominantShare([x, y])],
]

describe('two tables with the same D and different other measures', () => {
  // Both have D = 0.6: in one a unit is shared by nobody, in the other all units are mixed.
  const separate = { x: [100, 60, 40, 0], y: [0, 40, 60, 100] }
  const mixed = { x: [80, 80, 20, 20], y: [20, 20, 80, 80] }

  test('D is the same', () => {
    expect(dissimilarity(separate.x, separate.y)).toBeCloseTo(0.6, 12)
    expect(dissimilarity(mixed.x, mixed.y)).toBeCloseTo(0.6, 12)
  })

  test('the Gini index, H and the correlation ratio tell them apart', () => {
    // By hand: the six pairs of shares 1, .6, .4, 0 differ by 3.2 in sum, 2 x 3.2 x 100^2 / (2 x 400^2 / 4) = 0.8.
    expect(gini(separate.x, separate.y)).toBeCloseTo(0.8, 12)
    expect(gini(mixed.x, mixed.y)).toBeCloseTo(0.6, 12)
    // 1 - (two units of entropy 0 and two of h(.4) = .970951 bits) / 4
    expect(informationTheory(separate.x, separate.y)).toBeCloseTo(0.514525, 6)
    expect(informationTheory(mixed.x, mixed.y)).toBeCloseTo(0.278072, 6)
    expect(correlationRatio(separate.x, separate.y)).toBeCloseTo(0.52, 12)
    expect(correlationRatio(mixed.x, mixed.y)).toBeCloseTo(0.36, 12)
  })
})

describe('dissimilarity beyond chance', () => {
  test('is measured towards 1 above chance and towards 0 below it', () => {
    expect(excessDissimilarity(0.52, 0.04)).toBeCloseTo(0.5, 12)
    expect(excessDissimilarity(0.02, 0.04)).toBeCloseTo(-0.5, 12)
    expect([excessDissimilarity(1, 0.3), excessDissimilarity(0.3, 0.3), excessDissimilarity(0, 0.3)]).toEqual([
      1, 0, -1,
    ])
    expect(excessDissimilarity(Number.NaN, 0.3)).toBeNaN()
    expect(excessDissimilarity(1, 1)).toBeNaN()
  })

  test('needs a D by chance of at most 1, also for one person among 500 units', () => {
    const person = Array.from({ length: 500 }, (_, i) => (i === 0 ? 1 : 0))
    expect(expectedDissimilarity(person, new Array<number>(500).fill(20))).toBe(1)
  })
})

describe('the segregation curve', () => {
  test('has one point per unit with residents, and the corner where it starts', () => {
    expect(segregationCurve([0, 3, 0, 1], [0, 1, 0, 3])).toEqual([
      { rest: 0, group: 0 },
      { rest: 0.75, group: 0.25 },
      { rest: 1, group: 1 },
    ])
  })
})

describe('what is not defined is NaN and never 0', () => {
  test('a group without members', () => {
    for (const measure of [
      dissimilarity,
      gini,
      informationTheory,
      correlationRatio,
      isolation,
      expectedDissimilarity,
    ]) {
      expect(measure([0, 0], [10, 20])).toBeNaN()
    }
    expect(exposure([0, 0], [10, 20], [10, 20])).toBeNaN()
    expect(
      multigroupInformationTheory([
        [0, 0],
        [10, 20],
      ]),
    ).toBeNaN()
    expect([...locationQuotient([0, 0], [10, 20])]).toEqual([Number.NaN, Number.NaN])
    expect(segregationCurve([0, 0], [10, 20])).toEqual([])
    expect(simulatedDissimilarity([0, 0], [10, 20], DRAWS).mean).toBeNaN()
    expect(correctedDissimilarity([0, 0], [10, 20], DRAWS).corrected).toBeNaN()
  })

  test('a region without residents, and a list of no units', () => {
    for (const column of [[0, 0], []]) {
      for (const measure of [dissimilarity, gini, informationTheory, correlationRatio, isolation]) {
        expect(measure(column, column)).toBeNaN()
      }
      expect(mutualInformation([column, column])).toBeNaN()
      expect(multigroupInformationTheory([column, column])).toBeNaN()
    }
  })

  test('only the unit without residents, where the measure has one value per unit', () => {
    const groups = [
      [5, 0, 3],
      [5, 0, 1],
    ]
    for (const local of [localSegregation, diversity, effectiveGroups, simpson, dominantShare]) {
      expect(Array.from(local(groups), (value) => Number.isNaN(value))).toEqual([false, true, false])
    }
    expect([...locationQuotient([5, 0, 3], [5, 0, 1])].map((value) => Number.isNaN(value))).toEqual([
      false,
      true,
      false,
    ])
  })

  test('diversity among a single group', () => {
    expect([...diversity([[1, 2]])]).toEqual([Number.NaN, Number.NaN])
  })
})

describe('what one group alone still has', () => {
  test('it is isolated entirely, and every unit is of one kind', () => {
    expect(isolation([3, 4], [0, 0])).toBe(1)
    expect(mutualInformation([[3, 4]])).toBe(0)
    expect([
      ...dominantShare([
        [3, 4],
        [0, 0],
      ]),
    ]).toEqual([1, 1])
  })

  test('an empty group changes M and H not at all, but the scale of diversity', () => {
    const two = [
      [5, 9, 3],
      [5, 2, 1],
    ]
    const three = [...two, [0, 0, 0]]
    expect(mutualInformation(three)).toBe(mutualInformation(two))
    expect(multigroupInformationTheory(three)).toBe(multigroupInformationTheory(two))
    expect(diversity(two)[0]).toBeCloseTo(1, 12)
    expect(diversity(three)[0]).toBeCloseTo(Math.log(2) / Math.log(3), 12)
  })
})

describe('wrong input is refused with the measure, the rule and the unit', () => {
  test.each(TWO_GROUPS)('%s', (name, measure) => {
    expect(() => measure([1, 2], [1, 2, 3])).toThrow(RangeError)
    expect(() => measure([1, -2], [1, 2])).toThrow(`${name} requires finite counts of at least 0, got -2 at unit 1`)
    expect(() => measure([1, 2], [Number.NaN, 2])).toThrow(
      `${name} requires finite counts of at least 0, got NaN at unit 0`,
    )
    expect(() => measure([1, Infinity], [1, 2])).toThrow(RangeError)
  })

  test('no group at all, and a part above its total', () => {
    expect(() => mutualInformation([])).toThrow('mutualInformation requires at least one group, got none')
    expect(() => exposure([1, 2], [1, 3], [2, 4])).not.toThrow()
    expect(() => exposure([1, 2], [1, 5], [2, 4])).toThrow(
      'exposure requires no part above its total, got 5 of 4 at unit 1',
    )
  })

  test('draws that are too few, and seeds that are none', () => {
    for (const measure of [simulatedDissimilarity, correctedDissimilarity]) {
      expect(() => measure([1, 2], [2, 1], { draws: 1, seed: 1 })).toThrow('requires at least 2 draws, got 1')
      expect(() => measure([1, 2], [2, 1], { draws: 10, seed: 0.5 })).toThrow('requires a whole seed')
    }
    expect(() => excessDissimilarity(1.2, 0.1)).toThrow(RangeError)
  })
})
