import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { proportionalFit, STANDARD_FIT } from '../../src/math/proportionalFit.ts'

const RUNS = { numRuns: 1000 }

/** A table of positive cells, and margins of another such table of the same shape, so that they can be met. */
const shapes = fc.record({ rows: fc.integer({ min: 1, max: 6 }), columns: fc.integer({ min: 1, max: 4 }) })
const tableOf = (rows: number, columns: number, least: number): fc.Arbitrary<number[][]> =>
  fc.array(fc.array(fc.integer({ min: least, max: 500 }), { minLength: rows, maxLength: rows }), {
    minLength: columns,
    maxLength: columns,
  })
const pairs = shapes.chain(({ rows, columns }) =>
  fc.record({ table: tableOf(rows, columns, 1), goal: tableOf(rows, columns, 1) }),
)

const rowSums = (table: readonly ArrayLike<number>[]): number[] =>
  Array.from(table[0] ?? [], (_, row) => table.reduce((total, column) => total + (column[row] ?? Number.NaN), 0))
const columnSums = (table: readonly ArrayLike<number>[]): number[] =>
  table.map((column) => Array.from(column).reduce((a, b) => a + b, 0))
const marginsOf = (table: readonly number[][]) => ({ rows: rowSums(table), columns: columnSums(table) })
const cell = (table: readonly ArrayLike<number>[], row: number, column: number): number =>
  table[column]?.[row] ?? Number.NaN

describe('fitting a table to margins', () => {
  test('of a table worked out by hand', () => {
    // Odds ratio 4 and margins of one half each: cells a and 1/2 - a with a / (1/2 - a) = sqrt(4), so that a = 1/3.
    const { columns, isWithinPrecision } = proportionalFit(
      [
        [4, 2],
        [2, 4],
      ],
      { rows: [0.5, 0.5], columns: [0.5, 0.5] },
    )
    expect(isWithinPrecision).toBe(true)
    expect(cell(columns, 0, 0)).toBeCloseTo(1 / 3, 12)
    expect(cell(columns, 1, 0)).toBeCloseTo(1 / 6, 12)
  })

  test('meets both margins and keeps every odds ratio', () => {
    fc.assert(
      fc.property(pairs, ({ table, goal }) => {
        const margins = marginsOf(goal)
        const { columns, isWithinPrecision, distance } = proportionalFit(table, margins)
        const total = margins.rows.reduce((a, b) => a + b, 0)
        const near = (a: number, b: number) => Math.abs(a - b) <= 1e-12 * total
        const meets =
          rowSums(columns).every((value, i) => near(value, margins.rows[i] ?? Number.NaN)) &&
          columnSums(columns).every((value, i) => near(value, margins.columns[i] ?? Number.NaN))
        const odds = (of: readonly ArrayLike<number>[], row: number, column: number) =>
          Math.log((cell(of, 0, 0) * cell(of, row, column)) / cell(of, row, 0) / cell(of, 0, column))
        const keeps = table.every((rows, column) =>
          rows.every((_, row) => Math.abs(odds(columns, row, column) - odds(table, row, column)) < 1e-9),
        )
        return isWithinPrecision && distance <= STANDARD_FIT.precision && meets && keeps
      }),
      RUNS,
    )
  })

  test('leaves a table that fits already as it is', () => {
    fc.assert(
      fc.property(pairs, ({ table }) => {
        const { columns, iterations } = proportionalFit(table, marginsOf(table))
        return iterations === 1 && table.every((rows, column) => rows.every((n, i) => n === cell(columns, i, column)))
      }),
      RUNS,
    )
  })

  test('keeps zeros, and fits the rest where that can be done', () => {
    const { columns, isWithinPrecision } = proportionalFit(
      [
        [5, 0, 3],
        [1, 2, 4],
      ],
      { rows: [4, 3, 5], columns: [5, 7] },
    )
    expect(isWithinPrecision).toBe(true)
    expect(cell(columns, 1, 0)).toBe(0)
    expect(cell(columns, 1, 1)).toBeCloseTo(3, 12)
  })

  test('says when zeros keep the table from the margins', () => {
    // The first row has only the first column, whose margin is smaller than the row's.
    const { isWithinPrecision, iterations, distance, columns } = proportionalFit(
      [
        [5, 1],
        [0, 1],
      ],
      { rows: [6, 2], columns: [3, 5] },
    )
    expect(isWithinPrecision).toBe(false)
    expect(iterations).toBe(STANDARD_FIT.iterations)
    expect(distance).toBeGreaterThan(0.3)
    expect(columnSums(columns)).toEqual([expect.closeTo(3, 9), expect.closeTo(5, 9)])
  })

  test('empties a row and a column whose margin is 0', () => {
    const { columns } = proportionalFit(
      [
        [5, 1],
        [2, 1],
      ],
      { rows: [0, 4], columns: [4, 0] },
    )
    expect(columns.map((column) => Array.from(column))).toEqual([
      [0, 4],
      [0, 0],
    ])
  })

  test('stops at the precision asked for', () => {
    const table = [
      [80, 20, 5],
      [10, 70, 40],
    ]
    const margins = { rows: [50, 50, 50], columns: [60, 90] }
    const coarse = proportionalFit(table, margins, { precision: 1e-2, iterations: 100 })
    const fine = proportionalFit(table, margins, { precision: 1e-12, iterations: 100 })
    expect(coarse.iterations).toBeLessThan(fine.iterations)
    expect(coarse.distance).toBeLessThanOrEqual(1e-2)
    expect(coarse.distance).toBeGreaterThan(1e-12)
    expect(fine.distance).toBeLessThanOrEqual(1e-12)
  })

  test.each([
    { rows: [1], columns: [1, 1], message: 'one margin per row, got 1 for 2' },
    { rows: [1, 1], columns: [2], message: 'one margin per column, got 1 for 2' },
    { rows: [1, 1], columns: [1, 2], message: 'margins of the same sum, got 2 in rows and 3 in columns' },
    { rows: [-1, 3], columns: [1, 1], message: 'finite margins of at least 0, got -1 at row 0' },
    { rows: [1, Number.NaN], columns: [1, 1], message: 'finite margins of at least 0, got NaN at row 1' },
  ])('refuses margins $rows and $columns', ({ rows, columns, message }) => {
    const table = [
      [1, 2],
      [3, 4],
    ]
    expect(() => proportionalFit(table, { rows, columns })).toThrow(message)
  })

  test('refuses a margin where the table has nothing', () => {
    expect(() => proportionalFit([[0, 1]], { rows: [1, 1], columns: [2] })).toThrow(
      'requires something to scale, got a margin of 1 for row 0 without any',
    )
  })
})
