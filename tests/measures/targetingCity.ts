/** The test city with money in it: efforts placed by three rules, and the rest of the money by four suppositions. */
import * as v from 'valibot'
import { goldenExtra, testCityGroups } from './testCity.ts'

const result = v.object({
  hoover: v.number(),
  krToMove: v.number(),
  CI: v.number(),
  K: v.number(),
  demo: v.number(),
  leak40: v.number(),
  CGH40: v.number(),
})
/** Kronor, what is known of the place, and the areas by number from 1. */
const effort = v.tuple([v.number(), v.string(), v.nullable(v.array(v.number()))])

export const TARGETING = goldenExtra(
  v.object({
    targeting: v.object({
      efforts: v.array(effort),
      need: v.literal('A'),
      placed: v.number(),
      total: v.number(),
      placedShare: v.number(),
      needCoverage: v.number(),
      equal: result,
      pop: result,
      need_split: result,
      CI_need: v.number(),
      popCut: v.number(),
      S_pp_equal: v.array(v.number()),
    }),
  }),
).targeting

const { A, B, C } = testCityGroups('units.csv')
const of = (column: readonly number[], unit: number): number => column[unit] ?? Number.NaN

/** Group A is in need. */
export const NEED = A
export const PEOPLE: readonly number[] = A.map((count, unit) => count + of(B, unit) + of(C, unit))
export const RATES: readonly number[] = A.map((count, unit) => count / of(PEOPLE, unit))

const ONES: readonly number[] = A.map(() => 1)

/** What the sum of an effort with several areas is split by. */
export const SPLITS = { equal: ONES, pop: PEOPLE, need_split: NEED } as const
export type Split = keyof typeof SPLITS

const only = (unit: number): readonly number[] => A.map((_, other) => (other === unit ? 1 : 0))

const unitOf = (isBefore: (rate: number, other: number) => boolean): number =>
  RATES.reduce((found, rate, unit) => (isBefore(rate, of(RATES, found)) ? unit : found), 0)

/** Where money without an area is taken to lie. */
export const UNPLACED = {
  highestRate: only(unitOf((rate, other) => rate > other)),
  need: NEED,
  people: PEOPLE,
  lowestRate: only(unitOf((rate, other) => rate < other)),
} as const
export type Unplaced = keyof typeof UNPLACED

/** Kronor in each area; without a word on the rest, the rest is nowhere. */
export function moneyIn(split: Split, unplaced?: Unplaced): number[] {
  const money = A.map(() => 0)
  for (const [sek, , areas] of TARGETING.efforts) {
    const rest = unplaced === undefined ? [] : UNPLACED[unplaced]
    const keys = areas === null ? rest : A.map((_, i) => (areas.includes(i + 1) ? of(SPLITS[split], i) : 0))
    const sum = keys.reduce((total, key) => total + key, 0)
    for (const [unit, key] of keys.entries()) money[unit] = of(money, unit) + (sek * key) / sum
  }
  return money
}
