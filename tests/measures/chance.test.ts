import { describe, expect, test } from 'vitest'
import { sum } from '../../src/math/sum.ts'
import { correctedDissimilarity } from '../../src/measures/correctedDissimilarity.ts'
import { dissimilarity } from '../../src/measures/dissimilarity.ts'
import { excessDissimilarity } from '../../src/measures/excessDissimilarity.ts'
import { expectedDissimilarity } from '../../src/measures/expectedDissimilarity.ts'
import { simulatedDissimilarity } from '../../src/measures/simulatedDissimilarity.ts'
import { cityByChance, cityInExpectation, SIZES } from './chanceCity.ts'

const SHARES = [0.36, 0.05, 0.01, 0.001]
const REPEATS = 20

const mean = (values: readonly number[]): number => sum(values) / values.length
const repeated = (measure: (seed: number) => number): number =>
  mean(Array.from({ length: REPEATS }, (_, seed) => measure(seed + 1)))

/** E|k - mean| of a binomial count, summed over all its values: no approximation. */
function meanDeviation(trials: number, chance: number): number {
  let probability = (1 - chance) ** trials
  let deviation = 0
  for (let k = 0; k <= trials; k++) {
    deviation += probability * Math.abs(k - trials * chance)
    probability *= ((trials - k) / (k + 1)) * (chance / (1 - chance))
  }
  return deviation
}

describe('D by chance', () => {
  test.each(SHARES.map((share) => ({ share })))(
    'is the same in closed form and simulated (share $share)',
    ({ share }) => {
      const { x, y } = cityInExpectation(share, 0.5)
      const simulated = simulatedDissimilarity(x, y, { draws: 1000, seed: 3 })
      expect(Math.abs(expectedDissimilarity(x, y) / simulated.mean - 1)).toBeLessThan(0.03)
      expect(simulated.low).toBeLessThan(simulated.mean)
      expect(simulated.high).toBeGreaterThan(simulated.mean)
    },
  )

  test('in closed form keeps within the limits that its docblock gives for small groups', () => {
    const trials = 200
    const error = (expectedCount: number): number => {
      const chance = expectedCount / trials
      const exact = meanDeviation(trials, chance) / (2 * trials * chance * (1 - chance))
      const columns = [new Array<number>(500).fill(expectedCount), new Array<number>(500).fill(trials - expectedCount)]
      return expectedDissimilarity(columns[0] ?? [], columns[1] ?? []) / exact - 1
    }
    for (let count = 0.3; count < 10; count *= 1.05) expect(Math.abs(error(count))).toBeLessThan(0.09)
    for (let count = 10; count < 100; count *= 1.1) expect(Math.abs(error(count))).toBeLessThan(0.01)
    expect(error(0.16)).toBeGreaterThan(0.15)
  })

  test('does not depend on where the group lives, only on the sizes', () => {
    const even = cityInExpectation(0.1, 0)
    const uneven = { x: even.x.toReversed(), y: SIZES.map((size, i) => size - (even.x.toReversed()[i] ?? 0)) }
    expect(expectedDissimilarity(uneven.x, uneven.y)).toBeCloseTo(expectedDissimilarity(even.x, even.y), 10)
  })
})

describe('the corrections for chance, where the truth is known', () => {
  test.each([
    { share: 0.36, tolerance: 0.003 },
    { share: 0.05, tolerance: 0.005 },
    { share: 0.01, tolerance: 0.01 },
  ])('with segregation the bootstrap comes back to the true D (share $share)', ({ share, tolerance }) => {
    const truth = cityInExpectation(share, 0.95)
    const trueD = dissimilarity(truth.x, truth.y)
    const corrected = repeated((seed) => {
      const { x, y } = cityByChance(share, 0.95, seed)
      return correctedDissimilarity(x, y, { draws: 100, seed }).corrected
    })
    expect(Math.abs(corrected - trueD)).toBeLessThan(tolerance)
  })

  test('with segregation and a small group D itself is too high, and the correction for pure chance too low', () => {
    const truth = cityInExpectation(0.01, 0.95)
    const trueD = dissimilarity(truth.x, truth.y)
    const observed = repeated((seed) => {
      const { x, y } = cityByChance(0.01, 0.95, seed)
      return dissimilarity(x, y)
    })
    const excess = repeated((seed) => {
      const { x, y } = cityByChance(0.01, 0.95, seed)
      return excessDissimilarity(dissimilarity(x, y), expectedDissimilarity(x, y))
    })
    expect(observed - trueD).toBeGreaterThan(0.01)
    expect(trueD - excess).toBeGreaterThan(0.03)
  })

  test('without segregation the bootstrap leaves more than half of what chance gives, the other correction nothing', () => {
    const city = (seed: number) => cityByChance(0.05, 0, seed)
    const floor = repeated((seed) => dissimilarity(city(seed).x, city(seed).y))
    const left = repeated((seed) => correctedDissimilarity(city(seed).x, city(seed).y, { draws: 100, seed }).corrected)
    const excess = repeated((seed) => {
      const { x, y } = city(seed)
      return Math.max(0, excessDissimilarity(dissimilarity(x, y), expectedDissimilarity(x, y)))
    })
    expect(left / floor).toBeGreaterThan(0.5)
    expect(left / floor).toBeLessThan(0.7)
    expect(excess).toBeLessThan(0.005)
  })

  test('the 95 % interval holds the true D about that often', () => {
    const truth = cityInExpectation(0.1, 0.8)
    const trueD = dissimilarity(truth.x, truth.y)
    const cities = 150
    let held = 0
    for (let seed = 1; seed <= cities; seed++) {
      const { x, y } = cityByChance(0.1, 0.8, seed)
      const { low, high } = correctedDissimilarity(x, y, { draws: 100, seed })
      if (low <= trueD && trueD <= high) held += 1
    }
    expect(held / cities).toBeGreaterThan(0.9)
    expect(held / cities).toBeLessThan(0.99)
  })
})

describe('random draws', () => {
  const { x, y } = cityByChance(0.36, 0.8, 1)

  test.each([
    { name: 'simulated D', measure: simulatedDissimilarity },
    { name: 'corrected D', measure: correctedDissimilarity },
  ])('$name repeats itself with its seed and says which it was', ({ measure }) => {
    const options = { draws: 50, seed: 11 }
    const first = measure(x, y, options)
    expect(measure(x, y, options)).toEqual(first)
    expect(first).toMatchObject(options)
    expect(measure(x, y, { draws: 50, seed: 12 })).not.toEqual({ ...first, seed: 12 })
  })

  test('complete separation and a single unit leave nothing to chance', () => {
    expect(correctedDissimilarity([50, 0], [0, 70], { draws: 50, seed: 1 })).toMatchObject({
      corrected: 1,
      low: 1,
      high: 1,
    })
    expect(simulatedDissimilarity([50], [70], { draws: 50, seed: 1 })).toMatchObject({ mean: 0, low: 0, high: 0 })
  })

  test('counts that are fractions are drawn as whole people', () => {
    const options = { draws: 50, seed: 1 }
    expect(simulatedDissimilarity([10.4, 19.6], [30.2, 9.9], options)).toEqual(
      simulatedDissimilarity([10, 20], [30, 10], options),
    )
    expect(correctedDissimilarity([10.4, 19.6], [30.2, 9.9], options)).toEqual(
      correctedDissimilarity([10, 20], [30, 10], options),
    )
  })

  test('frozen counts are not written to', () => {
    const group = Object.freeze([...x])
    const rest = Object.freeze([...y])
    correctedDissimilarity(group, rest, { draws: 5, seed: 1 })
    simulatedDissimilarity(group, rest, { draws: 5, seed: 1 })
    const typed = Float64Array.from(x)
    correctedDissimilarity(typed, y, { draws: 5, seed: 1 })
    expect(Array.from(typed)).toEqual(x)
  })
})
