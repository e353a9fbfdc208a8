/** Whether a reader can compute what is left out, from everything that is shown together, by trying every filling. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FigureColumn } from '../../src/domain/figures.ts'
import { unitLevel } from '../../src/domain/units.ts'
import { protectDelivery } from '../../src/protection/protectDelivery.ts'
import { groundWith, type ProtectionGround } from '../../src/protection/protectionGround.ts'
import { DEFAULT_RULES } from '../../src/protection/rules.ts'
import { widthOf, type Sum } from './fillings.ts'
import { delivered, delivery, layer, LAYERS, levelOf, type MadeColumn } from './madeDelivery.ts'

const { leastWidth } = DEFAULT_RULES.counts
/** Areas of two larger ones: every other is in each. */
const LARGER = ['norr', 'soder'] as const
const larger = (unit: number): number => unit % LARGER.length

function groundFor(people: readonly number[], shown: readonly MadeColumn[] = []): ProtectionGround {
  const small = levelOf(people.length)
  const units = small.units.map((unit, at) => ({ ...unit, parents: { stadsdel: LARGER[larger(at)] ?? '' } }))
  const whole = LARGER.map((id) => ({ ...{ id, name: id, areaHectares: 1, isInhabited: true }, parents: {} }))
  const known: MadeColumn[] = [
    { layer: 'population', values: people, year: 2024 },
    { layer: 'population', level: 'stadsdel', values: [90_000, 90_000], year: 2024 },
    ...shown,
  ]
  const columnsOf = (level: FigureColumn['level']) =>
    known.map((one) => delivered(one).column).filter((one) => one.level === level)
  return {
    levels: new Map([
      ['delomrade', unitLevel('delomrade', 'made-1', units, [])],
      [
        'stadsdel',
        unitLevel(
          'stadsdel',
          'made-1',
          whole.map((one) => ({ ...one, point: [13, 55] as const })),
          [],
        ),
      ],
    ]),
    layers: [...LAYERS, layer('own-d')],
    columns: new Map([
      ['delomrade', columnsOf('delomrade')],
      ['stadsdel', columnsOf('stadsdel')],
    ]),
  }
}

/** Deliveries in the order in which they come, and what the reader knows beside them. */
interface Story {
  readonly people: readonly number[]
  readonly deliveries: readonly (readonly MadeColumn[])[]
  readonly shown?: readonly MadeColumn[]
  /** Layers that are parts of another, and whether they are all of it. */
  readonly family?: { readonly whole: string; readonly parts: readonly string[]; readonly isExact: boolean }
}

/** All that is shown in the end: with what nobody knows as an absence. A delivery that is refused shows nothing. */
function shownIn({ people, deliveries, shown = [] }: Story): { columns: readonly FigureColumn[]; refused: number } {
  let ground = groundFor(people, shown)
  let refused = 0
  for (const columns of deliveries) {
    const { delivery: out } = protectDelivery(delivery(columns), DEFAULT_RULES, ground)
    if (out === null) refused += 1
    else
      ground = groundWith(ground, {
        ...out,
        columns: out.columns.map((one) => ({ ...one, column: { ...one.column, residual: one.residual } })),
      })
  }
  return { columns: [...ground.columns.values()].flat().filter(({ year }) => year !== 2024), refused }
}

const REST = 'rest'
const CITY = 'city'

/** The widths of all hidden counts, by what they are. */
function widths(story: Story): readonly (readonly [string, number])[] {
  const { columns } = shownIn(story)
  const names: string[] = []
  const ranges: [number, number][] = []
  const hidden: number[] = []
  const cellOf = new Map<string, number>()
  const key = (column: Pick<FigureColumn, 'level' | 'layer' | 'year' | 'sex'>, row: string): string =>
    [column.level, column.layer, column.year, column.sex, row].join(' ')
  const people = columns.find((one) => one.layer === 'population' && one.level === 'delomrade')
  for (const column of columns) {
    const rows = [...column.figures.map((figure, at) => [String(at), figure] as const), [CITY, column.city] as const]
    for (const [row, figure] of [...rows, ...(column.residual ? [[REST, column.residual] as const] : [])]) {
      const isFew = column.level === 'delomrade' && (story.people[Number(row)] ?? 1000) < 100
      // Where the population is left out everything is, zeros too.
      const hasZero = column.level === 'delomrade' && people?.figures[Number(row)]?.state === 'suppressed'
      if (figure.state === 'value') ranges.push([figure.value, figure.value])
      else if (figure.state !== 'suppressed') ranges.push([0, Infinity])
      else ranges.push([isFew || hasZero ? 0 : 1, isFew ? 99 : Infinity])
      cellOf.set(key(column, row), ranges.length - 1)
      names.push(key(column, row))
      if (figure.state === 'suppressed') hidden.push(ranges.length - 1)
    }
  }
  const sums: Sum[] = []
  const sum = (whole: string, parts: readonly string[], isExact = true): void => {
    const [of, ...cells] = [whole, ...parts].map((name) => cellOf.get(name))
    if (of !== undefined && cells.length > 0 && cells.every((cell) => cell !== undefined)) {
      sums.push({ whole: of, parts: cells, isExact })
    }
  }
  for (const column of columns) {
    const rows = column.figures.map((_, at) => String(at))
    const all = [...rows, ...(column.residual ? [REST] : []), CITY]
    const of = (change: Partial<FigureColumn>, row: string): string => key({ ...column, ...change }, row)
    sum(
      of({}, CITY),
      all.slice(0, -1).map((row) => of({}, row)),
    )
    for (const row of all) {
      if (column.sex === 'total') sum(of({}, row), [of({ sex: 'women' }, row), of({ sex: 'men' }, row)])
      const { family } = story
      if (family?.whole === column.layer) {
        sum(
          of({}, row),
          family.parts.map((part) => of({ layer: part }, row)),
          family.isExact,
        )
      }
    }
    if (column.level === 'stadsdel') {
      for (const row of rows) {
        const parts = story.people.flatMap((_, at) =>
          larger(at) === Number(row) ? [of({ level: 'delomrade' }, String(at))] : [],
        )
        sum(of({}, row), parts)
      }
    }
    const other = column.level === 'stadsdel' ? 'delomrade' : 'stadsdel'
    sum(of({}, CITY), [of({ level: other }, CITY)])
  }
  return hidden.map((cell) => [names[cell] ?? '', widthOf(cell, ranges, sums, leastWidth)])
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 5, max: 14 }), fc.constant(0))
const counts = (rows: number) => fc.array(count, { minLength: rows, maxLength: rows })
const adding = (...columns: readonly (readonly number[])[]): number[] =>
  (columns[0] ?? []).map((_, row) => sumOf(columns.map((column) => column[row] ?? 0)))
/** Columns of some rows each. */
const grid = (columns: number, most = 4) =>
  fc.integer({ min: 1, max: most }).chain((rows) => fc.tuple(...Array.from({ length: columns }, () => counts(rows))))
const many = (rows: number): number[] => Array(rows).fill(5000)
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
  people: many(women.length),
  deliveries: [
    [
      { layer: 'own-a', values: adding(women, men), city: sumOf(women) + sumOf(men) },
      { layer: 'own-a', year: 2023, values: women, city: sumOf(women) },
    ],
    [{ layer: 'own-a', sex: 'women', values: women, city: sumOf(women) }],
    [{ layer: 'own-a', sex: 'men', values: men, city: sumOf(men) }],
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
      }),
      { numRuns, seed: 20260107 },
    )
  })
})
