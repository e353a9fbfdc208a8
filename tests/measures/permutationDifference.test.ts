import { describe, expect, test } from 'vitest'
import { randomSource } from '../../src/math/rng.ts'
import { bootstrap } from '../../src/measures/bootstrap.ts'
import { dissimilarity } from '../../src/measures/dissimilarity.ts'
import { permutationDifference } from '../../src/measures/permutationDifference.ts'

const meanIn =
  (values: ArrayLike<number>) =>
  (things: Uint32Array): number => {
    let sum = 0
    for (const thing of things) sum += values[thing] ?? Number.NaN
    return sum / things.length
  }

const SETS = 1500
const LEVEL = 0.1
const ERRORS = 4 * Math.sqrt((LEVEL * (1 - LEVEL)) / SETS)

describe('the difference between two sets', () => {
  test.each([
    { sizes: [10, 10] as const, tail: 'both' as const },
    { sizes: [4, 20] as const, tail: 'both' as const },
    { sizes: [25, 5] as const, tail: 'both' as const },
    { sizes: [4, 20] as const, tail: 'upper' as const },
    { sizes: [25, 5] as const, tail: 'lower' as const },
  ])('is found by chance about as often as p says, sizes $sizes, tail $tail', ({ sizes, tail }) => {
    const random = randomSource(sizes[0])
    let found = 0
    for (let set = 0; set < SETS; set++) {
      // Skewed values, for which a test of unequal sets goes wrong most easily.
      const values = Array.from({ length: sizes[0] + sizes[1] }, () => -Math.log(random.uniform()))
      if (permutationDifference(sizes, meanIn(values), { draws: 99, seed: set, tail }).p <= LEVEL) found++
    }
    expect(Math.abs(found / SETS - LEVEL)).toBeLessThan(ERRORS)
  })

  test('is found when it is there, with the smallest p that the draws allow', () => {
    const values = [...Array.from({ length: 5 }, (_, i) => 100 + i), ...Array.from({ length: 15 }, (_, i) => i)]
    const result = permutationDifference([5, 15], meanIn(values), { draws: 199, seed: 3 })
    expect(result.difference).toBe(102 - 7)
    expect(result.p).toBe(2 / 200)
    expect(result).toMatchObject({ draws: 199, seed: 3 })
  })

  test('has the p of all ways to divide them', () => {
    const values = [1, 2, 9, 3, 4, 5]
    const statistic = meanIn(values)
    const real = statistic(Uint32Array.of(0, 1)) - statistic(Uint32Array.of(2, 3, 4, 5))
    const pairs = values.flatMap((_, i) => values.slice(i + 1).map((__, k) => [i, i + 1 + k]))
    const low = pairs.filter((pair) => {
      const others = values.map((_, i) => i).filter((i) => !pair.includes(i))
      return statistic(Uint32Array.from(pair)) - statistic(Uint32Array.from(others)) <= real + 1e-12
    }).length
    const { p } = permutationDifference([2, 4], statistic, { draws: 19_999, seed: 8, tail: 'lower' })
    expect(Math.abs(p - low / pairs.length)).toBeLessThan(0.01)
  })

  test('takes a measure of several columns, such as D of two cities', () => {
    const x = [90, 80, 10, 5, 40, 50, 60, 45, 55]
    const y = [10, 5, 80, 90, 60, 50, 40, 55, 45]
    const ofUnits = (units: Uint32Array) =>
      dissimilarity(
        Array.from(units, (unit) => x[unit] ?? 0),
        Array.from(units, (unit) => y[unit] ?? 0),
      )
    const result = permutationDifference([4, 5], ofUnits, { draws: 199, seed: 1 })
    expect(result.difference).toBeCloseTo(
      ofUnits(Uint32Array.of(0, 1, 2, 3)) - ofUnits(Uint32Array.of(4, 5, 6, 7, 8)),
      12,
    )
    expect(result.p).toBeLessThan(0.1)
  })

  test('is undefined with a statistic that is', () => {
    expect(permutationDifference([2, 2], () => Number.NaN, { draws: 9, seed: 1 }).p).toBeNaN()
    const sometimes = (things: Uint32Array) => (things.includes(0) && things.includes(3) ? Number.NaN : 1)
    expect(permutationDifference([2, 2], sometimes, { draws: 99, seed: 1 }).p).toBeNaN()
  })

  test.each([[[0, 4]], [[4, 0]], [[1.5, 2]]] as const)('needs things in both sets, got %o', (sizes) => {
    expect(() => permutationDifference(sizes, () => 0, { draws: 9, seed: 1 })).toThrow(RangeError)
  })
})

describe('draws with putting back', () => {
  test('vary as the mean of so many things does', () => {
    const values = Array.from({ length: 40 }, (_, i) => i)
    const { mean, sd, low, high } = bootstrap(40, meanIn(values), { draws: 4000, seed: 6 })
    const error = Math.sqrt((40 ** 2 - 1) / 12 / 40)
    expect(Math.abs(mean - 19.5)).toBeLessThan((4 * error) / Math.sqrt(4000))
    expect(Math.abs(sd / error - 1)).toBeLessThan(0.06)
    expect(Math.abs((high - low) / (2 * 1.96 * error) - 1)).toBeLessThan(0.1)
  })

  test('hold the real mean about as often as they say', () => {
    const random = randomSource(22)
    let held = 0
    const sets = 1000
    for (let set = 0; set < sets; set++) {
      const values = Array.from({ length: 60 }, random.uniform)
      const { low, high } = bootstrap(60, meanIn(values), { draws: 200, seed: set })
      if (low <= 0.5 && high >= 0.5) held++
    }
    expect(held / sets).toBeGreaterThan(0.91)
    expect(held / sets).toBeLessThan(0.975)
  })

  test('need something to draw from', () => {
    expect(() => bootstrap(0, () => 0, { draws: 9, seed: 1 })).toThrow(RangeError)
    expect(() => bootstrap(3, () => 0, { draws: 1, seed: 1 })).toThrow(RangeError)
  })
})
