/** Made-up cities with money and need, for what holds in every one of them. */
import fc from 'fast-check'
import type { Column } from '../../src/math/column.ts'
import { RUNS } from './twoGroupTables.ts'

/** An area with people. */
export interface Area {
  readonly money: number
  readonly need: number
  readonly people: number
  /** Few different ones, so that areas share a rate. */
  readonly rate: number
}
export type City = readonly Area[]

const area: fc.Arbitrary<Area> = fc
  .record({
    money: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5_000_000 })),
    people: fc.integer({ min: 1, max: 5000 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    rate: fc.integer({ min: 0, max: 6 }).map((step) => step / 10),
  })
  .map(({ money, people, part, rate }) => ({ money, people, rate, need: Math.round(people * part) }))

/** Areas with money somewhere and somebody in need somewhere. */
export const cities: fc.Arbitrary<City> = fc
  .array(area, { minLength: 1, maxLength: 20 })
  .filter((city) => city.some(({ money }) => money > 0) && city.some(({ need }) => need > 0))

/** What the measures are called with. */
export const columns = (city: City): Record<keyof Area, number[]> => ({
  money: city.map(({ money }) => money),
  need: city.map(({ need }) => need),
  people: city.map(({ people }) => people),
  rate: city.map(({ rate }) => rate),
})

/** Rounding, as a part of the number. */
export const IDENTITY = 1e-9
export const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= IDENTITY * Math.max(1, Math.abs(a), Math.abs(b))
export const allNear = (a: Column, b: Column): boolean =>
  a.length === b.length && Array.from(a).every((value, i) => near(value, b[i] ?? Number.NaN))
/** Tried on every city. */
export const holds = (isTrue: (city: City) => boolean): void => {
  fc.assert(fc.property(cities, isTrue), RUNS)
}
export const times = (values: readonly number[], factor: number): number[] => values.map((value) => value * factor)
