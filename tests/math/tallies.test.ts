import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { at } from '../../src/math/column.ts'
import { countLog, countLogs, reachCount } from '../../src/math/countLog.ts'
import { xLogX } from '../../src/math/entropy.ts'
import { floats } from '../../src/math/floats.ts'
import { mixTally } from '../../src/math/mixTally.ts'
import { ascendingOrder } from '../../src/math/order.ts'
import { pairDifferences } from '../../src/math/pairDifferences.ts'
import { sum, sumOfCounts, unitTotals } from '../../src/math/sum.ts'
import { absoluteGaps, squaredGaps } from '../../src/math/unitGaps.ts'

const RUNS = { numRuns: 1000 }
const CANCELLATION = 1e-13

const whole = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20_000 }))
const large = fc.integer({ min: 60_000, max: 2_000_000 })
const fraction = fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 500, noNaN: true }))
const table = (count: fc.Arbitrary<number>) =>
  fc
    .record({ units: fc.integer({ min: 1, max: 30 }), groups: fc.integer({ min: 1, max: 11 }) })
    .chain(({ units, groups }) =>
      fc.array(fc.array(count, { minLength: units, maxLength: units }), { minLength: groups, maxLength: groups }),
    )
    .map((columns) => columns.map((column) => Float64Array.from(column)))
    .filter((columns) => sum(unitTotals(columns)) > 0)

/** People times the entropy of their unit, from the shares and without a table. */
function withinByShares(columns: readonly Float64Array[]): number {
  const totals = unitTotals(columns)
  const terms = columns.flatMap((column) =>
    Array.from(column, (count, i) => (count > 0 ? -count * Math.log(count / at(totals, i)) : 0)),
  )
  return sum(terms)
}

describe('a table of counts that is added up in one pass', () => {
  test('adds up to the same last bit, whatever was added up before', async () => {
    vi.resetModules()
    const fresh = await import('../../src/math/mixTally.ts')
    // Counts that rise, so that the table of logarithms is too short again and again the first time.
    const columns = [3, 5, 11].map((step) => Float64Array.from({ length: 60 }, (_, unit) => step * unit * unit + unit))
    const first = fresh.mixTally(columns)
    expect(fresh.mixTally(columns)).toEqual(first)
  })

  test.each([
    { kind: 'whole numbers', count: whole },
    { kind: 'more people than the table of logarithms reaches', count: large },
    { kind: 'estimates with decimals', count: fraction },
    { kind: 'all kinds', count: fc.oneof(whole, large, fraction) },
  ])('is that of the formula for $kind, within 1e-13 per person', ({ count }) => {
    fc.assert(
      fc.property(table(count), (columns) => {
        const { sums, within } = mixTally(columns)
        const everyone = sum(unitTotals(columns))
        const isExact = sums.every((members, g) => Math.abs(members - sum(columns[g] ?? [])) <= 1e-12 * everyone)
        return isExact && Math.abs(within - withinByShares(columns)) <= CANCELLATION * everyone
      }),
      RUNS,
    )
  })

  test('is exactly 0 in units with one group only', () => {
    expect(mixTally([Float64Array.of(123, 0, 77), Float64Array.of(0, 4567, 0)])).toEqual({
      sums: [200, 4567],
      within: 0,
    })
  })

  test('is no number when a count is not one, wherever it stands', () => {
    for (const wrong of [-1, -0.5, -1e-300, Number.NaN, Infinity]) {
      for (let group = 0; group < 6; group++) {
        const columns = Array.from({ length: 6 }, (_, g) => Float64Array.of(3, g === group ? wrong : 0.5, 2))
        const { sums, within } = mixTally(columns)
        expect(sum(sums) + within < Infinity, `${wrong} in group ${group}`).toBe(false)
      }
    }
  })

  test('is no number when half a person less in one group makes up for half a person more in another', () => {
    for (const [more, less] of [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].filter((b) => b !== a).map((b) => [a, b]))) {
      const columns = [0, 1, 2, 3].map((g) => Float64Array.of(3, g === more ? 0.5 : g === less ? -0.5 : 0, 2))
      expect(mixTally(columns).within, `${less} against ${more}`).toBeNaN()
    }
  })
})

describe('n ln n of counts', () => {
  test('is the same from the table as calculated, also beyond it and between whole numbers', () => {
    reachCount(70_000)
    reachCount(Number.NaN)
    const before = countLogs().length
    reachCount(5000)
    expect(countLogs().length).toBeGreaterThan(5000)
    expect(before).toBeLessThanOrEqual(65_536)
    for (const count of [0, 1, 2, 4999, 5000, 65_535, 65_536, 1e9, 0.25, 4321.5]) {
      expect(countLog(count)).toBe(xLogX(count))
    }
  })

  test('is no number below 0', () => {
    expect([countLog(-1), countLog(-0.5), countLog(-(2 ** 32))]).toEqual([Number.NaN, Number.NaN, Number.NaN])
  })
})

describe('the order from the smallest to the largest', () => {
  const value = fc.oneof(
    fc.double({ noNaN: true }),
    fc.constantFrom(0, -0, 1, -1, 0.5, Infinity, -Infinity, Number.MIN_VALUE, -Number.MIN_VALUE, Number.MAX_VALUE),
    fc.integer({ min: -3, max: 3 }),
  )

  test('is that of a stable sort by comparison', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 60 }), (values) => {
        const compared = values
          .map((_, i) => i)
          .sort((a, b) => (at(values, a) === at(values, b) ? 0 : at(values, a) - at(values, b)))
        expect([...ascendingOrder(values)]).toEqual(compared)
      }),
      RUNS,
    )
  })

  test('leaves the values as they are', () => {
    const values = Float64Array.of(3, -1, 2)
    ascendingOrder(values)
    expect([...values]).toEqual([3, -1, 2])
  })
})

describe('differences', () => {
  const column = fc.array(fc.oneof(fc.integer({ min: 0, max: 4 }), whole), { minLength: 1, maxLength: 20 })
  const pair = column.chain((x) =>
    fc.record({
      x: fc.constant(floats(x)),
      y: fc.array(whole, { minLength: x.length, maxLength: x.length }).map(floats),
    }),
  )

  test('between all pairs of units, ties among them, are added up exactly', () => {
    fc.assert(
      fc.property(pair, ({ x, y }) => {
        let differences = 0
        for (let i = 0; i < x.length; i++) {
          for (let j = 0; j < i; j++) differences += Math.abs(at(x, i) * at(y, j) - at(x, j) * at(y, i))
        }
        expect(pairDifferences(x, y)).toBe(differences)
      }),
      RUNS,
    )
  })

  test('between a group and its share of the units', () => {
    const counts = Float64Array.of(30, 0, 10)
    const totals = Float64Array.of(50, 0, 50)
    expect(absoluteGaps(counts, totals, 0.4)).toBe(20)
    expect(squaredGaps(counts, totals, 0.4)).toBe(4)
  })
})

describe('columns', () => {
  test('become typed arrays once, gaps becoming NaN and never 0', () => {
    const typed = Float64Array.of(1, 2)
    expect(floats(typed)).toBe(typed)
    expect([...floats(Uint8Array.of(1, 2))]).toEqual([1, 2])
    expect([...floats({ length: 2, 0: 5 })]).toEqual([5, Number.NaN])
  })

  test('are added up alike, typed or not, and the first is not written to', () => {
    for (let length = 0; length < 12; length++) {
      const values = Array.from({ length }, (_, i) => i * i)
      expect(sum(floats(values))).toBe(sum(values))
      expect(sumOfCounts(floats(values))).toBe(sum(values))
    }
    const typed = Float64Array.of(1, 2)
    expect([...unitTotals([typed, [3, 4]])]).toEqual([4, 6])
    expect([...typed]).toEqual([1, 2])
  })

  test('of counts have no sum when one is negative or no number, wherever it stands', () => {
    for (const wrong of [-1e-300, -3, Number.NaN]) {
      for (let length = 1; length < 6; length++) {
        for (let place = 0; place < length; place++) {
          expect(sumOfCounts(Float64Array.from({ length }, (_, i) => (i === place ? wrong : 7)))).toBeNaN()
        }
      }
    }
    expect(sumOfCounts(Float64Array.of(1, Infinity))).toBe(Infinity)
  })
})
