import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomSource } from '../../src/math/rng.ts'
import { queenWeights, type SpatialWeights } from '../../src/math/weights.ts'
import { foldedWeights } from '../../src/math/weightRows.ts'
import { conditionalCounts } from '../../src/measures/conditionalCounts.ts'
import { shuffledCrossProducts } from '../../src/measures/crossProduct.ts'
import { localMoran } from '../../src/measures/localMoran.ts'
import { localMoranMoments } from '../../src/measures/localMoranMoments.ts'
import { localMoranPermutation } from '../../src/measures/localMoranPermutation.ts'
import { moran } from '../../src/measures/moran.ts'
import { moranPermutation } from '../../src/measures/moranPermutation.ts'
import { pseudoP } from '../../src/measures/pseudoP.ts'
import { randomNeighbours, type RandomNeighbours } from '../../src/measures/randomNeighbours.ts'
import { deviations, weightedValues } from '../../src/measures/weightedValues.ts'
import { anyWeights, deviationsOf, likeWeights, ordersOf, valueMaps, weightsOfTable } from './valueMaps.ts'
import { RUNS } from './twoGroupTables.ts'

/** What conditionalCounts counts, drawn out: every unit, every draw, every neighbour. */
function countedPlainly({ starts, neighbours, values }: SpatialWeights, z: Float64Array, drawn: RandomNeighbours) {
  const higher = new Uint32Array(z.length)
  const lower = new Uint32Array(z.length)
  z.forEach((_, unit) => {
    const weights = Array.from(values).slice(starts[unit], starts[unit + 1])
    const sumOver = (units: readonly number[]) =>
      weights.reduce((sum, weight, k) => sum + weight * (z[units[k] ?? -1] ?? Number.NaN), 0)
    const real = sumOver(Array.from(neighbours).slice(starts[unit], starts[unit + 1]))
    for (let draw = 0; draw < drawn.draws && weights.length > 0; draw++) {
      const sequence = drawn.units.subarray(draw * drawn.length, (draw + 1) * drawn.length)
      const sum = sumOver(Array.from(sequence).filter((other) => other !== unit))
      if (sum >= real - 1e-9) higher[unit] = (higher[unit] ?? 0) + 1
      if (sum <= real + 1e-9) lower[unit] = (lower[unit] ?? 0) + 1
    }
  })
  return { higher, lower }
}

describe('conditional permutations', () => {
  test.each([
    { name: 'alike, through sorted sums', weight: likeWeights },
    { name: 'of any size, summed up one by one', weight: anyWeights },
  ])('count the same draws as going through all of them, weights $name', ({ weight }) => {
    fc.assert(
      fc.property(valueMaps(weight), fc.nat(1000), ({ values, weights }, seed) => {
        const prepared = weightedValues('test', values, weights, 'standardised')
        const z = deviations(prepared.values)
        const drawn = randomNeighbours(z.length, z.length, 60, randomSource(seed))
        expect(conditionalCounts(prepared.weights, z, drawn)).toEqual(countedPlainly(prepared.weights, z, drawn))
      }),
      RUNS,
    )
  })

  test('find the same p for weights of any size in the rows of the same units', () => {
    // Standardised, 3 and 3 are the same weights as 1 and 1; 2 and 3 are not.
    const alike = weightsOfTable([
      [0, 3, 3, 0],
      [1, 0, 0, 0],
      [1, 0, 0, 1],
      [0, 0, 1, 0],
    ])
    const binary = weightsOfTable([
      [0, 1, 1, 0],
      [1, 0, 0, 0],
      [1, 0, 0, 1],
      [0, 0, 1, 0],
    ])
    const other = weightsOfTable([
      [0, 2, 3, 0],
      [1, 0, 0, 0],
      [1, 0, 0, 1],
      [0, 0, 1, 0],
    ])
    const run = (weights: SpatialWeights) => localMoranPermutation([1, 5, 2, 9], weights, { draws: 500, seed: 2 }).p
    expect(run(alike)).toEqual(run(binary))
    expect(run(other)[0]).not.toBe(run(binary)[0])
    expect(run(other).slice(1)).toEqual(run(binary).slice(1))
  })
})

const GRID = 6
const PAIRS = Array.from({ length: GRID * GRID }, (_, i) => i).flatMap((i): [number, number, number][] => [
  ...(i % GRID < GRID - 1 ? [[i, i + 1, 1] as [number, number, number]] : []),
  ...(i < GRID * (GRID - 1) ? [[i, i + GRID, 1] as [number, number, number]] : []),
])
const MAP = queenWeights(GRID * GRID, PAIRS)
const DRAWS = { draws: 19_999, seed: 11 }

describe('p of local I', () => {
  test('is that of all orders of the other values', () => {
    const values = [3, 1, 4, 1, 5, 9]
    const weights = queenWeights(6, [
      [0, 1, 1],
      [1, 2, 1],
      [2, 3, 1],
      [3, 4, 1],
      [4, 5, 1],
      [5, 0, 1],
      [0, 3, 1],
    ])
    const found = localMoranPermutation(values, weights, { ...DRAWS, tail: 'upper' }).p
    const real = localMoran(values, weights)
    const z = deviationsOf(values)
    const orders = ordersOf(6)
    found.forEach((p, i) => {
      const fixed = orders.filter((order) => order[i] === i)
      const high = fixed.filter((order) => {
        const local = localMoran(
          order.map((unit) => values[unit] ?? 0),
          weights,
        )
        return (local[i] ?? 0) >= (real[i] ?? 0) - 1e-9
      }).length
      const exact = high / fixed.length
      expect(z[i]).not.toBe(0)
      expect(Math.abs(p - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / DRAWS.draws) + 1e-4)
    })
  })

  test('is small where local I lies above its exact mean, and large where it lies below', () => {
    const random = randomSource(9)
    const values = Array.from({ length: GRID * GRID }, random.normal)
    const { expected, variance } = localMoranMoments(values, MAP)
    const local = localMoran(values, MAP)
    const { p } = localMoranPermutation(values, MAP, { ...DRAWS, tail: 'upper' })
    p.forEach((found, i) => {
      const z = ((local[i] ?? 0) - (expected[i] ?? 0)) / Math.sqrt(variance[i] ?? 0)
      if (z > 1) expect(found).toBeLessThan(0.25)
      if (z < -1) expect(found).toBeGreaterThan(0.75)
    })
  })

  test('rejects about as often as it says when there is no pattern', () => {
    const random = randomSource(31)
    let rejected = 0
    const sets = 300
    for (let set = 0; set < sets; set++) {
      const values = Array.from({ length: GRID * GRID }, random.uniform)
      rejected += localMoranPermutation(values, MAP, { draws: 199, seed: set }).p.filter((p) => p <= 0.1).length
    }
    const share = rejected / sets / (GRID * GRID)
    expect(share).toBeGreaterThan(0.085)
    expect(share).toBeLessThan(0.115)
  })
})

describe('p of I', () => {
  test('is that of all orders of the values, on either side and on both', () => {
    const values = [3, 1, 4, 1, 5, 9]
    const weights = queenWeights(6, [
      [0, 1, 1],
      [1, 2, 1],
      [2, 3, 1],
      [3, 4, 1],
      [4, 5, 1],
      [0, 3, 1],
    ])
    const real = moran(values, weights).moran
    const all = ordersOf(6).map(
      (order) =>
        moran(
          order.map((unit) => values[unit] ?? 0),
          weights,
        ).moran,
    )
    const upper = all.filter((one) => one >= real - 1e-12).length / all.length
    const lower = all.filter((one) => one <= real + 1e-12).length / all.length
    const run = (tail: 'both' | 'upper' | 'lower') => moranPermutation(values, weights, { ...DRAWS, tail }).p
    expect(Math.abs(run('upper') - upper)).toBeLessThan(0.015)
    expect(Math.abs(run('lower') - lower)).toBeLessThan(0.015)
    expect(run('both')).toBeCloseTo(Math.min(1, 2 * Math.min(run('upper'), run('lower'))), 12)
  })

  test('comes from draws with the exact mean and variance', () => {
    const random = randomSource(4)
    const values = Array.from({ length: GRID * GRID }, (_, i) => i + 20 * random.normal())
    const exact = moran(values, MAP)
    const found = moranPermutation(values, MAP, DRAWS)
    const sd = Math.sqrt(exact.randomisation.variance)
    expect(found.moran).toBeCloseTo(exact.moran, 12)
    expect(Math.abs(found.mean - exact.expected)).toBeLessThan((4 * sd) / Math.sqrt(DRAWS.draws))
    expect(Math.abs(found.sd / sd - 1)).toBeLessThan(0.02)
    expect(found).toMatchObject(DRAWS)
  })

  test('rejects about as often as it says when there is no pattern', () => {
    const random = randomSource(17)
    let rejected = 0
    const sets = 1500
    for (let set = 0; set < sets; set++) {
      const values = Array.from({ length: GRID * GRID }, random.uniform)
      if (moranPermutation(values, MAP, { draws: 99, seed: set }).p <= 0.1) rejected++
    }
    expect(Math.abs(rejected / sets - 0.1)).toBeLessThan(4 * Math.sqrt((0.1 * 0.9) / sets))
  })

  test.each([2, 3, 4, 5, 99])('uses every one of %i draws once, though four are summed up at a time', (draws) => {
    const prepared = weightedValues(
      'test',
      [1, 2, 4, 8, 9],
      queenWeights(5, [
        [0, 1, 1],
        [1, 2, 1],
        [3, 4, 1],
      ]),
      'binary',
    )
    const sums = (many: number) =>
      shuffledCrossProducts(foldedWeights(prepared.weights), prepared.values, many, randomSource(1))
    expect(sums(draws)).toHaveLength(draws)
    expect(sums(draws)).toEqual(sums(100).slice(0, draws))
    expect(sums(draws).every((sum) => sum > 0)).toBe(true)
  })
})

describe('a pseudo p', () => {
  test('counts what was found as a draw, and is never 0 nor above 1', () => {
    expect(pseudoP({ atLeast: 0, atMost: 999, draws: 999 }, 'upper')).toBe(0.001)
    expect(pseudoP({ atLeast: 0, atMost: 999, draws: 999 }, 'both')).toBe(0.002)
    expect(pseudoP({ atLeast: 0, atMost: 999, draws: 999 }, 'lower')).toBe(1)
    expect(pseudoP({ atLeast: 600, atMost: 600, draws: 999 }, 'both')).toBe(1)
  })
})
