import { describe, expect, test } from 'vitest'
import { normalTail, twoSidedNormal } from '../../src/math/normalTail.ts'
import { randomSource } from '../../src/math/rng.ts'
import { shuffle, shuffleFront } from '../../src/math/shuffle.ts'

describe('filling a column with random numbers', () => {
  test.each([0, 1, 3, 63, 64, 65, 500])('gives the numbers that asking one by one gives, %i first', (before) => {
    const one = randomSource(12)
    const many = randomSource(12)
    const expected = Array.from({ length: before + 300 }, one.uniform)
    const found = Array.from({ length: before }, many.uniform)
    const column = new Float64Array(200)
    many.fill(column)
    found.push(...column, ...Array.from({ length: 100 }, many.uniform))
    expect(found).toEqual(expected)
  })
})

const ORDERS = ['012', '021', '102', '120', '201', '210']
const DRAWS = 60_000

/** How often each outcome comes, beside what it should be: within four standard errors. */
function expectEven(outcomes: readonly string[], found: ReadonlyMap<string, number>): void {
  const share = 1 / outcomes.length
  for (const outcome of outcomes) {
    const error = 4 * Math.sqrt((share * (1 - share)) / DRAWS)
    expect(Math.abs((found.get(outcome) ?? 0) / DRAWS - share)).toBeLessThan(error)
  }
}

describe('a shuffle', () => {
  test('gives every order as often', () => {
    const random = randomSource(3)
    const room = new Float64Array(3)
    const found = new Map<string, number>()
    for (let draw = 0; draw < DRAWS; draw++) {
      const values = Float64Array.of(0, 1, 2)
      shuffle(values, random, room)
      const order = values.join('')
      found.set(order, (found.get(order) ?? 0) + 1)
    }
    expectEven(ORDERS, found)
  })

  test.each([
    { count: 2, outcomes: ['01', '02', '03', '10', '12', '13', '20', '21', '23', '30', '31', '32'] },
    { count: 1, outcomes: ['0', '1', '2', '3'] },
  ])('of the front gives every sequence of $count as often, and loses nothing', ({ count, outcomes }) => {
    const random = randomSource(4)
    const found = new Map<string, number>()
    for (let draw = 0; draw < DRAWS; draw++) {
      const items = Uint32Array.of(0, 1, 2, 3)
      shuffleFront(items, count, random)
      const front = items.subarray(0, count).join('')
      found.set(front, (found.get(front) ?? 0) + 1)
      if (new Set(items).size !== 4) throw new Error(`lost one of ${items.join()}`)
    }
    expectEven(outcomes, found)
  })
})

describe('the tail of the normal distribution', () => {
  // Abramowitz & Stegun (1964), tables 26.1 and 26.2.
  test.each([
    [0, 0.5],
    [1, 0.158_655_253_931_457_05],
    [1.959_963_984_540_054, 0.025],
    [3, 1.349_898_031_630_094_5e-3],
    [5, 2.866_515_718_791_939e-7],
    [10, 7.619_853_024_160_527e-24],
  ])('above %d is %d', (z, tail) => {
    expect(Math.abs(normalTail(z) / tail - 1)).toBeLessThan(1e-11)
    expect(normalTail(-z)).toBeCloseTo(1 - tail, 14)
    expect(twoSidedNormal(-z)).toBe(2 * normalTail(z))
  })

  test('has no jump where the two ways to compute it meet, and ends', () => {
    expect(Math.abs(normalTail(3 + 1e-12) / normalTail(3) - 1)).toBeLessThan(1e-11)
    expect(normalTail(Infinity)).toBe(0)
    expect(normalTail(Number.NaN)).toBeNaN()
  })
})
