import { binomialDraws } from '../../src/math/discreteDraws.ts'
import { randomSource } from '../../src/math/rng.ts'

/**
 * Residents of 209 areas, as many as Malmö has DeSO areas and of the same order of size, 900 to 2 800. Made up: only
 * the number of areas and the spread of sizes resemble the city.
 */
export const SIZES: readonly number[] = Object.freeze(Array.from({ length: 209 }, (_, i) => 900 + ((i * 911) % 1901)))

export interface City {
  readonly x: readonly number[]
  readonly y: readonly number[]
}

/** The group's chance in each area: the same everywhere at a contrast of 0, from nearly none to nearly twice at 1. */
export const chances = (share: number, contrast: number): readonly number[] =>
  SIZES.map((_, i) => share * (1 + contrast * ((2 * ((i * 61) % SIZES.length)) / (SIZES.length - 1) - 1)))

/** One city in which everybody belongs to the group with the chance of their area. */
export function cityByChance(share: number, contrast: number, seed: number): City {
  const draw = binomialDraws(randomSource(seed))
  const x = chances(share, contrast).map((chance, i) => draw(SIZES[i] ?? Number.NaN, chance))
  return { x, y: SIZES.map((size, i) => size - (x[i] ?? Number.NaN)) }
}

/** The city as the chances would have it on average: what a correction for chance should come back to. */
export function cityInExpectation(share: number, contrast: number): City {
  const x = chances(share, contrast).map((chance, i) => chance * (SIZES[i] ?? Number.NaN))
  return { x, y: SIZES.map((size, i) => size - (x[i] ?? Number.NaN)) }
}
