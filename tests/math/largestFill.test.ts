import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { largestFill, type Pour } from '../../src/math/largestFill.ts'

const VESSELS = 5

/** The smallest cut: vessels that are filled, and all that could go elsewhere. */
function smallestCut(pours: readonly Pour[], sizes: readonly number[]): number {
  let least = Infinity
  for (let set = 0; set < 2 ** sizes.length; set++) {
    const isFull = (vessel: number): boolean => ((set >> vessel) & 1) === 1
    const room = sizes.reduce((sum, size, vessel) => sum + (isFull(vessel) ? size : 0), 0)
    const elsewhere = pours.reduce((sum, { amount, into }) => sum + (into.every(isFull) ? 0 : amount), 0)
    least = Math.min(least, room + elsewhere)
  }
  return least
}

describe('the most that can be poured', () => {
  it('is the smallest cut, found by trying every set of vessels', () => {
    const pours = fc.array(
      fc.record({
        amount: fc.integer({ min: 0, max: 20 }),
        into: fc.uniqueArray(fc.integer({ min: 0, max: VESSELS - 1 }), { maxLength: VESSELS }),
      }),
      { maxLength: 8 },
    )
    const sizes = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: VESSELS, maxLength: VESSELS })
    fc.assert(
      fc.property(pours, sizes, (given, limits) => {
        expect(largestFill(given, limits)).toBeCloseTo(smallestCut(given, limits), 9)
      }),
      { numRuns: 500 },
    )
  })

  it('takes back what it poured where another amount has no other vessel', () => {
    const pours = [
      { amount: 5, into: [0, 1] },
      { amount: 5, into: [0] },
    ]
    expect(largestFill(pours, [5, 5])).toBe(10)
    expect(largestFill(pours, [4, 4])).toBe(8)
  })

  it('is 0 without vessels or amounts', () => {
    expect(largestFill([], [1])).toBe(0)
    expect(largestFill([{ amount: 3, into: [] }], [1])).toBe(0)
  })
})
