/** Whether a reader can compute what is left out, from everything that is shown together, by trying every filling. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_RULES } from '../../src/protection/rules.ts'
import type { MadeColumn } from './madeDelivery.ts'
import { LARGER, larger, staying, widths, type Story } from './readerCells.ts'

const { leastWidth } = DEFAULT_RULES.counts
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 5, max: 14 }), fc.constant(0))
const counts = (rows: number) => fc.array(count, { minLength: rows, maxLength: rows })
const adding = (...columns: readonly (readonly number[])[]): number[] =>
  (columns[0] ?? []).map((_, row) => sumOf(columns.map((column) => column[row] ?? 0)))
/** Columns of some rows each. */
const grid = (columns: number, most = 4) =>
  fc.integer({ min: 1, max: most }).chain((rows) => fc.tuple(...Array.from({ length: columns }, () => counts(rows))))
const many = (rows: number): number[] => Array.from({ length: rows }, () => 5000)
/** The last row stands for those without an area. */
const withRest = (values: readonly number[]) => ({
  values: values.slice(0, -1),
  rest: values.at(-1) ?? 0,
  city: sumOf(values),
})

const oneColumn = grid(1, 6).map(([a = []]): Story => ({
  people: many(a.length - 1),
  deliveries: [[{ layer: 'own-a', ...withRest(a) }]],
}))

/** A layer with two parts, of which the file has both or one. */
const parts = fc.tuple(grid(2), fc.boolean()).map(([[b = [], c = []], isWhole]): Story => {
  const a = adding(b, c)
  return {
    people: many(a.length - 1),
    family: { whole: 'own-a', parts: isWhole ? ['own-b', 'own-c'] : ['own-b'], isExact: isWhole },
    deliveries: [
      [
        { layer: 'own-a', ...withRest(a) },
        { layer: 'own-b', partOf: 'own-a', ...withRest(b) },
        ...(isWhole ? [{ layer: 'own-c', partOf: 'own-a', ...withRest(c) }] : []),
      ],
    ],
  }
})

/** Parts of a whole, each for women, men and everybody, with and without a total of the municipality. */
const bothWays = fc.tuple(grid(4, 2), fc.boolean()).map(([[bw = [], bm = [], cw = [], cm = []], hasCity]): Story => {
  const made = (id: string, women: readonly number[], men: readonly number[], partOf?: string): MadeColumn[] => {
    const whole = [
      ['total', adding(women, men)],
      ['women', women],
      ['men', men],
    ] as const
    return whole.map(([sex, values]) => ({
      ...{ layer: id, sex, values, city: hasCity ? sumOf(values) : null },
      ...(partOf === undefined ? {} : { partOf }),
    }))
  }
  const a = made('own-a', adding(bw, cw), adding(bm, cm))
  return {
    people: many(bw.length),
    family: { whole: 'own-a', parts: ['own-b', 'own-c'], isExact: true },
    deliveries: [[...a, ...made('own-b', bw, bm, 'own-a'), ...made('own-c', cw, cm, 'own-a')]],
  }
})

const atLevel = (values: readonly number[]): number[] =>
  LARGER.map((_, at) => sumOf(values.filter((_value, unit) => larger(unit) === at)))

/** Two levels from two files, in either order. */
const twoLevels = fc.tuple(grid(1, 5), fc.boolean(), fc.boolean()).map(([[a = []], isLargerFirst, hasCity]): Story => {
  const city = hasCity ? sumOf(a) : null
  const both: MadeColumn[][] = [
    [{ layer: 'own-a', values: a, city }],
    [{ layer: 'own-a', level: 'stadsdel', values: atLevel(a), city: hasCity ? sumOf(a) : null }],
  ]
  return { people: many(a.length), deliveries: isLargerFirst ? both.reverse() : both }
})

/** Areas where few live beside others, with the population and a part of it. */
const fewResidents = fc
  .array(fc.tuple(fc.constantFrom(20, 60, 99, 100, 400), count), { minLength: 2, maxLength: 4 })
  .map((rows): Story => {
    const people = rows.map(([one]) => one)
    const b = rows.map(([one, some]) => Math.min(one, some))
    return {
      people,
      family: { whole: 'population', parts: ['own-b'], isExact: false },
      deliveries: [
        [
          { layer: 'population', values: people, city: sumOf(people) },
          { layer: 'own-b', partOf: 'population', values: b, city: sumOf(b) },
        ],
      ],
    }
  })

/** A year of which one sex comes later than the rest, and a year of its own beside it. */
const sexLater = grid(2).map(([women = [], men = []]): Story => ({
  people: many(women.length - 1),
  deliveries: [
    [
      { layer: 'own-a', ...withRest(adding(women, men)) },
      { layer: 'own-a', year: 2023, ...withRest(women) },
    ],
    [{ layer: 'own-a', sex: 'women', ...withRest(women) }],
    [{ layer: 'own-a', sex: 'men', ...withRest(men) }],
  ],
}))

/** Everybody is published already; the file has women and men. */
const publishedBefore = grid(2).map(([women = [], men = []]): Story => {
  const all = adding(women, men)
  return {
    people: many(women.length),
    shown: [{ layer: 'own-a', values: all, city: sumOf(all) }],
    deliveries: [
      [
        { layer: 'own-a', sex: 'women', values: women, city: sumOf(women) },
        { layer: 'own-a', sex: 'men', values: men, city: sumOf(men) },
      ],
    ],
  }
})

/** The file has no total, but the municipality's is published with another level. */
const totalElsewhere = grid(1, 5).map(([a = []]): Story => ({
  people: many(a.length),
  shown: [{ layer: 'own-a', level: 'stadsdel', values: [], city: sumOf(a) }],
  deliveries: [[{ layer: 'own-a', values: a }]],
}))

describe('what is left out', () => {
  it.each([
    ['a column with a total and a residual', oneColumn, 150],
    ['a whole with all of its parts, or one', parts, 150],
    ['parts by sex', bothWays, 60],
    ['two levels from two files', twoLevels, 120],
    ['areas where few live', fewResidents, 100],
    ['one sex later than the others', sexLater, 80],
    ['a whole that is published already', publishedBefore, 80],
    ['a total that is published elsewhere', totalElsewhere, 80],
  ] as const)('could be six counts at least: %s', (_, stories, numRuns) => {
    fc.assert(
      fc.property(stories, (story) => {
        for (const [cell, width] of widths(story)) expect([cell, width]).toEqual([cell, leastWidth])
        expect(staying(story)).not.toContain(false)
      }),
      { numRuns, seed: 20260107 },
    )
  })
})
