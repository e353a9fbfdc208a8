import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostReadableWithin } from '../../src/symbology/readableNumber.ts'

test.each([
  [0.087, 0.113, 0.1, 0.1],
  [0.181, 0.1812, 0.1811, 0.1812],
  [15.5, 19.2, 17, 18],
  [294_100, 311_900, 303_000, 300_000],
  [-3.2, -2.9, -3, -3],
  [-0.4, 0.3, -0.01, 0],
  [0, 0.004, 0.002, 0.002],
  [4, 5, 4.5, 5],
])('the most readable number above %d and up to %d, near %d, is %d', (low, high, target, expected) => {
  expect(mostReadableWithin(low, high, target)).toBe(expected)
})

test('the number always parts what is low from what is high, and is never -0', () => {
  const value = fc.double({ min: -1e12, max: 1e12, noNaN: true })
  fc.assert(
    fc.property(value, value, (a, b) => {
      fc.pre(a !== b)
      const [low, high] = a < b ? [a, b] : [b, a]
      const found = mostReadableWithin(low, high, (low + high) / 2)
      expect(found).toBeGreaterThan(low)
      expect(found).toBeLessThanOrEqual(high)
      expect(Object.is(found, -0)).toBe(false)
    }),
    { numRuns: 500, examples: [[-0, -5e-324]] },
  )
})
