import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { largestCover, type Wish } from '../../src/math/largestCover.ts'

const ITEMS = 7

const problem = fc.record({
  wishes: fc.array(
    fc.record({
      weight: fc.integer({ min: 1, max: 30 }),
      items: fc.uniqueArray(fc.integer({ min: 0, max: ITEMS - 1 }), { minLength: 1, maxLength: 4 }),
    }),
    { maxLength: 12 },
  ),
  costs: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: ITEMS, maxLength: ITEMS }),
})

/** Every set of items, tried. */
function byTrying(wishes: readonly Wish[], costs: readonly number[]): number {
  let best = 0
  for (let set = 0; set < 2 ** costs.length; set++) {
    const isTaken = (item: number): boolean => ((set >> item) & 1) === 1
    const won = wishes.reduce((sum, { weight, items }) => sum + (items.some(isTaken) ? weight : 0), 0)
    best = Math.max(best, won - costs.reduce((sum, cost, item) => sum + (isTaken(item) ? cost : 0), 0))
  }
  return best
}

describe('the largest cover less its cost', () => {
  it('is what trying every set of items finds', () => {
    fc.assert(
      fc.property(problem, ({ wishes, costs }) => {
        const best = byTrying(wishes, costs)
        expect(largestCover(wishes, costs, 1000)).toEqual({ low: best, high: best })
      }),
      { numRuns: 500 },
    )
  })

  it('lies between its ends however early the search is cut off', () => {
    fc.assert(
      fc.property(problem, fc.integer({ min: 0, max: 3 }), ({ wishes, costs }, nodes) => {
        const { low, high } = largestCover(wishes, costs, nodes)
        const best = byTrying(wishes, costs)
        expect(low).toBeLessThanOrEqual(best)
        expect(high).toBeGreaterThanOrEqual(best - 1e-9)
      }),
      { numRuns: 500 },
    )
  })

  it('takes the cheapest item of a wish, and one item for two wishes where that costs less', () => {
    expect(largestCover([{ weight: 10, items: [0, 1] }], [4, 3], 100)).toEqual({ low: 7, high: 7 })
    const wishes = [
      { weight: 10, items: [0, 2] },
      { weight: 10, items: [1, 2] },
    ]
    expect(largestCover(wishes, [4, 4, 7], 100).high).toBe(13)
    expect(largestCover(wishes, [3, 3, 7], 100).high).toBe(14)
  })

  it('is 0 when nothing is worth its cost', () => {
    expect(largestCover([{ weight: 2, items: [0] }], [5], 100)).toEqual({ low: 0, high: 0 })
  })
})
