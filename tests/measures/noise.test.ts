import { describe, expect, test } from 'vitest'
import { randomSource } from '../../src/math/rng.ts'
import { sum } from '../../src/math/sum.ts'
import { dissimilarity } from '../../src/measures/dissimilarity.ts'
import { informationTheory } from '../../src/measures/informationTheory.ts'
import { cityByChance, type City } from './chanceCity.ts'

const REPEATS = 40

type Protect = (count: number, random: ReturnType<typeof randomSource>) => number

/** What publishers do to small counts so that nobody can be told from them. */
const PROTECTIONS: readonly { readonly protection: string; readonly protect: Protect }[] = [
  {
    protection: 'noise with a standard deviation of 1.4',
    protect: (count, random) => Math.max(0, Math.round(count + 1.4 * random.normal())),
  },
  {
    protection: 'random rounding to fives',
    protect: (count, random) => {
      const rest = count % 5
      return count - rest + (random.uniform() < rest / 5 ? 5 : 0)
    },
  },
]

function protectedCity({ x, y }: City, protect: Protect, seed: number): City {
  const random = randomSource(seed)
  return { x: x.map((count) => protect(count, random)), y: y.map((count) => protect(count, random)) }
}

/** How far an index moves over seeds: on average, on average in either direction, and how much that varies. */
function moved(share: number, protect: Protect, index: (x: City['x'], y: City['y']) => number) {
  const moves = Array.from({ length: REPEATS }, (_, seed) => {
    const city = cityByChance(share, 0.8, seed + 1)
    const noisy = protectedCity(city, protect, seed + 1)
    return index(noisy.x, noisy.y) - index(city.x, city.y)
  })
  const mean = sum(moves) / REPEATS
  return {
    mean,
    size: sum(moves.map(Math.abs)) / REPEATS,
    sd: Math.sqrt(sum(moves.map((move) => (move - mean) ** 2)) / (REPEATS - 1)),
  }
}

describe.each(PROTECTIONS)('$protection', ({ protect }) => {
  test.each([0.36, 0.05])('moves D by less than 0.001 where the group is large (share %s)', (share) => {
    expect(moved(share, protect, dissimilarity).size).toBeLessThan(0.001)
  })

  test('moves D of one in a hundred by some thousandths, upward: small groups are said to be uncertain', () => {
    const { mean, sd } = moved(0.01, protect, dissimilarity)
    expect(mean).toBeGreaterThan(0.001)
    expect(mean).toBeLessThan(0.006)
    expect(sd).toBeLessThan(0.005)
  })

  test('moves H of a large group by less than 0.0003', () => {
    expect(moved(0.36, protect, informationTheory).size).toBeLessThan(0.0003)
  })
})
