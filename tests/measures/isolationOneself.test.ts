import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sum } from '../../src/math/sum.ts'
import { isolation } from '../../src/measures/isolation.ts'
import { RUNS, tables } from './twoGroupTables.ts'

const IDENTITY = 1e-12
const withoutOneself = (x: readonly number[], y: readonly number[]) => isolation(x, y, { oneself: 'leftOut' })

describe('isolation without oneself', () => {
  test('counts the others in the unit only', () => {
    // Three of the group: two meet one of their own among two others, one meets nobody of its own among one.
    expect(withoutOneself([2, 1], [1, 1])).toBeCloseTo((2 / 3) * (1 / 2), 12)
    expect(isolation([2, 1], [1, 1])).toBeCloseTo((2 / 3) * (2 / 3) + (1 / 3) * (1 / 2), 12)
  })

  test('who is alone in a unit meets nobody, and less than one person is nobody’s company', () => {
    expect(withoutOneself([1, 2], [0, 2])).toBeCloseTo((2 / 3) * (1 / 3), 12)
    expect(withoutOneself([0.4, 0.2], [0.1, 0.6])).toBe(0)
    expect(withoutOneself([0, 0], [3, 4])).toBeNaN()
  })

  test('lies between 0 and isolation, and comes to it when all counts grow', () => {
    fc.assert(
      fc.property(tables, ({ x, y }) => {
        const value = withoutOneself(x, y)
        const million = (counts: readonly number[]) => counts.map((count) => count * 1e6)
        return (
          value >= 0 &&
          value <= isolation(x, y) + IDENTITY &&
          Math.abs(withoutOneself(million(x), million(y)) - isolation(x, y)) < (2e-6 * x.length) / sum(x) + IDENTITY
        )
      }),
      RUNS,
    )
  })
})
