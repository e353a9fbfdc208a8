import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exponentialTable, STEP_POLYNOMIAL, STEPS } from '../../src/math/exponentialTable.ts'

const LARGEST = 746
const MAX_ERROR = 1e-12
const SMALLEST_NORMAL = 2.3e-308

const table = exponentialTable(LARGEST)
const [a0, a1, a2, a3] = STEP_POLYNOMIAL

/** As the sums over pairs compute it. */
function fromTable(d: number): number {
  const steps = d * STEPS
  const k = Math.floor(steps)
  const f = steps - k
  return (table[k] ?? 0) * (a0 + f * (a1 + f * (a2 + f * a3)))
}

/** The rounding of the argument itself, which grows with it, comes on top for large ones. */
const errorOf = (d: number): number => {
  const steps = d * STEPS
  return Math.abs(fromTable(d) / Math.exp(-(Math.floor(steps) + (steps - Math.floor(steps))) / STEPS) - 1)
}

describe('the table of the exponential function', () => {
  test('is within 1e-12 of Math.exp over the whole range, ten places in each step up to 40', () => {
    let largest = 0
    for (let k = 0; k < 40 * STEPS * 10; k++) largest = Math.max(largest, errorOf(k / (STEPS * 10)))
    expect(largest).toBeLessThan(MAX_ERROR)
    expect(largest).toBeGreaterThan(1e-14)
  })

  test('is within 1e-12 of Math.exp wherever that is a normal number', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: LARGEST, noNaN: true }), (d) => {
        const exact = Math.exp(-d)
        return exact < SMALLEST_NORMAL ? fromTable(d) < 2 * SMALLEST_NORMAL : errorOf(d) < MAX_ERROR
      }),
      { numRuns: 20_000 },
    )
  })

  test('is exactly 1 at hand’s breadth within rounding, and 0 where the exponential is', () => {
    expect(Math.abs(fromTable(0) - 1)).toBeLessThan(MAX_ERROR)
    expect(fromTable(LARGEST)).toBe(0)
    expect(fromTable(1e6)).toBe(0)
  })

  test('is kept, and long enough for what was asked', () => {
    expect(exponentialTable(1)).toBe(exponentialTable(2))
    expect(exponentialTable(12).length).toBeGreaterThan(12 * STEPS)
  })
})
