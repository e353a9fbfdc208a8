import { describe, expect, test } from 'vitest'
import { at } from '../../src/math/column.ts'
import { binaryEntropy, xLogX } from '../../src/math/entropy.ts'
import { halfDistance } from '../../src/math/halfDistance.ts'
import { ascendingOrder } from '../../src/math/order.ts'
import { proportion } from '../../src/math/proportion.ts'
import { sum, unitTotals } from '../../src/math/sum.ts'

describe('columns of numbers', () => {
  test('give NaN outside their length, so that a wrong index shows', () => {
    expect(at([1, 2], 1)).toBe(2)
    expect(at([1, 2], 2)).toBeNaN()
  })

  test('add up, alone and unit by unit', () => {
    expect(sum([1, 2, 3])).toBe(6)
    expect(sum([])).toBe(0)
    expect([
      ...unitTotals([
        [1, 2],
        [3, 4],
        [5, 6],
      ]),
    ]).toEqual([9, 12])
    expect([...unitTotals([])]).toEqual([])
  })

  test('are put in order by index, equal values in the order they had', () => {
    expect([...ascendingOrder([3, 1, 2, 1])]).toEqual([1, 3, 2, 0])
  })

  test('lie half the sum of their shares’ differences apart', () => {
    expect(halfDistance([1, 0], 1, [1, 3], 4)).toBe(0.75)
  })
})

describe('entropy', () => {
  test('takes 0 ln 0 as 0', () => {
    expect(xLogX(0)).toBe(0)
    expect(xLogX(Math.E)).toBeCloseTo(Math.E, 12)
    expect(binaryEntropy(0)).toBeCloseTo(0, 15)
    expect(binaryEntropy(1)).toBeCloseTo(0, 15)
    expect(binaryEntropy(0.5)).toBeCloseTo(Math.LN2, 12)
  })
})

describe('a proportion', () => {
  test('loses rounding at its ends, and nothing else', () => {
    expect([proportion(-1e-17), proportion(1 + 1e-15), proportion(0.3)]).toEqual([0, 1, 0.3])
    expect([proportion(-0.1), proportion(1.1)]).toEqual([-0.1, 1.1])
    expect(proportion(Number.NaN)).toBeNaN()
  })
})
