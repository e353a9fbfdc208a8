import { describe, expect, test } from 'vitest'
import { binomialDraws, hypergeometricDraws } from '../../src/math/discreteDraws.ts'
import { logFactorial } from '../../src/math/logFactorial.ts'
import { randomSource } from '../../src/math/rng.ts'

const DRAWS = 40_000

interface Moments {
  readonly mean: number
  readonly variance: number
}

function momentsOf(draw: () => number, draws = DRAWS): Moments {
  const values = Array.from({ length: draws }, draw)
  const mean = values.reduce((sum, value) => sum + value, 0) / draws
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (draws - 1) }
}

function expectMoments(found: Moments, expected: Moments): void {
  expect(Math.abs(found.mean - expected.mean)).toBeLessThan(4 * Math.sqrt(expected.variance / DRAWS) + 1e-12)
  expect(Math.abs(found.variance - expected.variance)).toBeLessThan(0.05 * expected.variance + 1e-12)
}

/** Chi-square of drawn counts against probabilities, over the outcomes that expect at least five draws. */
function chiSquare(draw: () => number, probabilities: readonly number[]): { statistic: number; cells: number } {
  const found = new Array<number>(probabilities.length).fill(0)
  for (let i = 0; i < DRAWS; i++) {
    const outcome = draw()
    found[outcome] = (found[outcome] ?? Number.NaN) + 1
  }
  const cells = probabilities
    .map((p, k) => ({ expected: p * DRAWS, count: found[k] ?? 0 }))
    .filter(({ expected }) => expected >= 5)
  const statistic = cells.reduce((sum, { expected, count }) => sum + (count - expected) ** 2 / expected, 0)
  return { statistic, cells: cells.length }
}

/** Far out in the tail of the chi-square distribution, by its normal approximation. */
const chiSquareLimit = (cells: number): number => cells + 4 * Math.sqrt(2 * cells)

const choose = (n: number, k: number): number => {
  let result = 1
  for (let i = 1; i <= k; i++) result *= (n - k + i) / i
  return k < 0 || k > n ? 0 : result
}

describe('the source of random numbers', () => {
  test('repeats itself with its seed and differs with another', () => {
    const first = (seed: number) => {
      const { uniform, normal } = randomSource(seed)
      return [uniform(), normal(), uniform(), normal()]
    }
    expect(first(1280)).toEqual(first(1280))
    expect(first(1280)).not.toEqual(first(1281))
    expect(first(0)).not.toEqual(first(1))
  })

  test('gives the numbers that it always gave', () => {
    const { uniform } = randomSource(1280)
    expect([uniform(), uniform(), uniform()].map((value) => Math.round(value * 1e6))).toEqual([117549, 713489, 508946])
  })

  test('is uniform with both ends excluded, and normal', () => {
    const { uniform, normal } = randomSource(5)
    expectMoments(momentsOf(uniform), { mean: 0.5, variance: 1 / 12 })
    expectMoments(momentsOf(normal), { mean: 0, variance: 1 })
    const tenths = chiSquare(() => Math.floor(uniform() * 10), new Array<number>(10).fill(0.1))
    expect(tenths.statistic).toBeLessThan(chiSquareLimit(tenths.cells))
    const within = Array.from({ length: DRAWS }, normal).filter((z) => Math.abs(z) < 1.959964).length / DRAWS
    expect(Math.abs(within - 0.95)).toBeLessThan(0.005)
    for (let i = 0; i < DRAWS; i++) {
      const u = uniform()
      expect(u > 0 && u < 1).toBe(true)
    }
  })

  test.each([-1, 0.5, Number.NaN, 2 ** 32])('refuses %d as a seed', (seed) => {
    expect(() => randomSource(seed)).toThrow(RangeError)
  })
})

describe('ln n!', () => {
  test('is the sum of logarithms, in the table and beyond it', () => {
    let sum = 0
    for (let n = 1; n <= 5000; n++) {
      sum += Math.log(n)
      expect(Math.abs(logFactorial(n) - sum)).toBeLessThan(1e-12 * Math.max(1, sum) * 20)
    }
    expect(logFactorial(0)).toBe(0)
  })
})

describe('binomial draws', () => {
  test.each([
    { trials: 1, chance: 0.3 },
    { trials: 12, chance: 0.5 },
    { trials: 1700, chance: 0.002 },
    { trials: 60, chance: 0.97 },
  ])('follow the exact probabilities while the variance is small ($trials, $chance)', ({ trials, chance }) => {
    const draw = binomialDraws(randomSource(9))
    const probabilities = Array.from(
      { length: trials + 1 },
      (_, k) => choose(trials, k) * chance ** k * (1 - chance) ** (trials - k),
    ).map((p) => (Number.isFinite(p) ? p : 0))
    const { statistic, cells } = chiSquare(() => draw(trials, chance), probabilities)
    expect(statistic).toBeLessThan(chiSquareLimit(cells))
  })

  test('have the right mean, variance and mean deviation when a rounded normal stands in', () => {
    const draw = binomialDraws(randomSource(2))
    const [trials, chance] = [410, 0.42]
    const variance = trials * chance * (1 - chance)
    expectMoments(
      momentsOf(() => draw(trials, chance)),
      { mean: trials * chance, variance },
    )
    const deviation = momentsOf(() => Math.abs(draw(trials, chance) - trials * chance)).mean
    expect(Math.abs(deviation / Math.sqrt((2 * variance) / Math.PI) - 1)).toBeLessThan(0.015)
  })

  test('leave nothing to chance at the ends', () => {
    const draw = binomialDraws(randomSource(1))
    expect([draw(0, 0.5), draw(50, 0), draw(50, 1)]).toEqual([0, 0, 50])
  })
})

describe('hypergeometric draws', () => {
  test.each([
    { population: 10, marked: 4, sample: 5 },
    { population: 100, marked: 93, sample: 20 },
    { population: 400_000, marked: 900, sample: 1500 },
    { population: 60, marked: 30, sample: 59 },
  ])('follow the exact probabilities while the variance is small (%o)', ({ population, marked, sample }) => {
    const draw = hypergeometricDraws(randomSource(4))
    const logChoose = (n: number, k: number): number =>
      k < 0 || k > n ? -Infinity : logFactorial(n) - logFactorial(k) - logFactorial(n - k)
    const probabilities = Array.from({ length: Math.min(marked, sample) + 1 }, (_, k) =>
      Math.exp(logChoose(marked, k) + logChoose(population - marked, sample - k) - logChoose(population, sample)),
    )
    const { statistic, cells } = chiSquare(() => draw(population, marked, sample), probabilities)
    expect(statistic).toBeLessThan(chiSquareLimit(cells))
  })

  test('have the right mean and variance when a rounded normal stands in', () => {
    const draw = hypergeometricDraws(randomSource(6))
    const [population, marked, sample] = [9000, 4000, 1700]
    const share = marked / population
    expectMoments(
      momentsOf(() => draw(population, marked, sample)),
      {
        mean: sample * share,
        variance: (sample * share * (1 - share) * (population - sample)) / (population - 1),
      },
    )
  })

  test('leave nothing to chance when all or none are marked or drawn', () => {
    const draw = hypergeometricDraws(randomSource(1))
    expect([draw(10, 0, 5), draw(10, 10, 5), draw(10, 4, 10), draw(10, 4, 0)]).toEqual([0, 5, 4, 0])
  })
})
