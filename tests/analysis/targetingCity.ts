/** The test city as areas with need, and efforts to place in it. */
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import type { Effort, Place, Precision } from '../../src/domain/interventions.ts'
import { withSum } from '../../src/domain/interventions.ts'
import { unitLevel, type UnitLevel } from '../../src/domain/units.ts'
import type { Need, SplitRule, TargetingQuestion, UnplacedRule } from '../../src/analysis/targetingTypes.ts'
import { EFFORT, sek } from './effortsRegister.ts'

/** A level of areas called 1, 2, 3 ... */
export const levelOf = (units: number): UnitLevel =>
  unitLevel(
    'delomrade',
    'made-up',
    Array.from({ length: units }, (_, index) => ({
      id: String(index + 1),
      name: `Area ${String(index + 1)}`,
      point: [0, 0],
      areaHectares: 1,
      isInhabited: true,
      parents: {},
    })),
    [],
  )

export const placeOf = (ids: readonly number[], share: number | null = null): Place => ({
  name: ids.join(),
  level: 'delomrade',
  unitId: null,
  delomraden: ids.map(String),
  reading: null,
  share,
})

/** An effort with a sum that was applied for, in these places. */
export const effortOf = (id: string, amount: number, given: Partial<Effort> = {}): Effort => ({
  ...withSum(EFFORT, 'applied', sek(amount)),
  id,
  precision: 'areas' satisfies Precision,
  ...given,
})

export const asked = (
  split: SplitRule = 'equal',
  unplaced: UnplacedRule = 'leftOut',
  partly: 'named' | 'without' = 'named',
): TargetingQuestion => ({ status: 'applied', rule: { split, unplaced, partly } })

const lines = readFileSync('tests/fixtures/testcity/units.csv', 'utf8').trim().split('\n').slice(1)
const groups = lines.map((line) => line.split(',').slice(4, 7).map(Number))
const people = groups.map(([a = 0, b = 0, c = 0]) => a + b + c)
const inNeed = groups.map(([a = 0]) => a)

export const CITY_LEVEL = levelOf(people.length)
/** Group A is in need. */
export const CITY_NEED: Need = {
  counts: inNeed,
  people,
  rates: inNeed.map((count, unit) => count / (people[unit] ?? 0)),
}

const figures = v.object({
  hoover: v.number(),
  krToMove: v.number(),
  CI: v.number(),
  K: v.number(),
  demo: v.number(),
  leak40: v.number(),
  CGH40: v.number(),
})
const goldenSchema = v.object({
  targeting: v.object({
    efforts: v.array(v.tuple([v.number(), v.string(), v.nullable(v.array(v.number()))])),
    placed: v.number(),
    total: v.number(),
    needCoverage: v.number(),
    equal: figures,
    pop: figures,
    need_split: figures,
    CI_need: v.number(),
    S_pp_equal: v.array(v.number()),
  }),
})

export const GOLDEN = v.parse(
  goldenSchema,
  JSON.parse(readFileSync('tests/fixtures/testcity/golden_extra.json', 'utf8')),
).targeting

/** The efforts of the test city, each named area a place of its own. */
export const CITY_EFFORTS: readonly Effort[] = GOLDEN.efforts.map(([amount, , ids], index) =>
  effortOf(`effort-${String(index + 1)}`, amount, {
    precision: ids === null ? 'city' : 'areas',
    places: (ids ?? []).map((id) => placeOf([id])),
  }),
)
