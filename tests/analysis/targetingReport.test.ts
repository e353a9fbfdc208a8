import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lotsOf } from '../../src/analysis/targetingLots.ts'
import { targetingReport } from '../../src/analysis/targetingReport.ts'
import {
  PARTLY_RULES,
  SPLIT_RULES,
  UNPLACED_RULES,
  TARGETING_RESULTS,
  type Need,
  type RuleInterval,
  type TargetingQuestion,
  type TargetingReport,
} from '../../src/analysis/targetingTypes.ts'
import type { Effort } from '../../src/domain/interventions.ts'
import { unitLevel } from '../../src/domain/units.ts'
import { asked, effortOf, levelOf, placeOf } from './targetingCity.ts'

const UNITS = 8
const LEVEL = levelOf(UNITS)

const anyShare = fc.constantFrom(0, 0.05, 0.1, 0.1, 0.3, 0.6)
const anyNeed: fc.Arbitrary<Need> = fc
  .array(
    fc.record({
      people: fc.constantFrom(0, 100, 250, 1000, 4000),
      share: anyShare,
      state: fc.constantFrom('all', 'all', 'all', 'noRate', 'nothing'),
    }),
    { minLength: UNITS, maxLength: UNITS },
  )
  .map((areas) => ({
    people: areas.map(({ people }) => people),
    counts: areas.map(({ people, share, state }) => (state === 'nothing' ? Number.NaN : people * share)),
    rates: areas.map(({ people, share, state }) => (state === 'all' && people > 0 ? share : Number.NaN)),
  }))

const anyEfforts: fc.Arbitrary<readonly Effort[]> = fc
  .array(
    fc.record({
      amount: fc.integer({ min: 1, max: 1_000_000 }),
      places: fc.array(fc.uniqueArray(fc.integer({ min: 1, max: UNITS }), { minLength: 1, maxLength: 3 }), {
        maxLength: 3,
      }),
      isOpenEnded: fc.boolean(),
      cityWideShare: fc.constantFrom(null, null, 0.25),
      fund: fc.constantFrom(null, 'a', 'b'),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((efforts) =>
    efforts.map(({ amount, places, ...given }, index) =>
      effortOf(String(index), amount, {
        ...given,
        precision: places.length === 0 ? 'city' : 'areas',
        places: places.map((ids) => placeOf(ids)),
      }),
    ),
  )

const anyQuestion: fc.Arbitrary<TargetingQuestion> = fc.record({
  status: fc.constant('applied' as const),
  rule: fc.record({
    split: fc.constantFrom(...SPLIT_RULES),
    unplaced: fc.constantFrom(...UNPLACED_RULES),
    partly: fc.constantFrom(...PARTLY_RULES),
  }),
})

const anyCase = fc.record({ efforts: anyEfforts, need: anyNeed, question: anyQuestion })

function reportOf(given: { efforts: readonly Effort[]; need: Need; question: TargetingQuestion }): TargetingReport {
  const report = targetingReport({ level: LEVEL, ...given })
  if (report === null) throw new Error('a sum is known')
  return report
}

const closeTo = (a: number, b: number): boolean =>
  Object.is(a, b) || Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

const holds = ({ chosen, low, high }: RuleInterval): boolean =>
  Number.isNaN(chosen) || (low <= chosen && chosen <= high)

describe('any report', () => {
  it('has every value by a rule inside its interval, and both searched ends', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const { results, areas, fifths, chosen } = reportOf(given)
        for (const id of TARGETING_RESULTS) {
          const { low, high, byRule, searched } = results[id]
          expect(byRule).toHaveLength(24)
          expect(Object.is(byRule[chosen], results[id].chosen)).toBe(true)
          for (const value of byRule) if (!Number.isNaN(value)) expect(low <= value && value <= high).toBe(true)
          if (searched !== null) expect(low <= searched.low && searched.high <= high).toBe(true)
        }
        const intervals = [
          ...areas.flatMap(({ sek, moneyShare, disparity, rank, perNeed }) => [
            sek,
            moneyShare,
            disparity,
            rank,
            perNeed,
          ]),
          ...fifths.map(({ moneyShare }) => moneyShare),
        ]
        for (const interval of intervals) expect(interval === null || holds(interval)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('does not depend on the order of the efforts', () => {
    fc.assert(
      fc.property(anyCase, ({ efforts, ...given }) => {
        const [one, other] = [reportOf({ efforts, ...given }), reportOf({ efforts: efforts.toReversed(), ...given })]
        for (const id of TARGETING_RESULTS) {
          expect(one.results[id].byRule.every((value, k) => closeTo(value, other.results[id].byRule[k] ?? 0))).toBe(
            true,
          )
          expect(closeTo(one.results[id].low, other.results[id].low)).toBe(true)
          expect(closeTo(one.results[id].high, other.results[id].high)).toBe(true)
        }
        expect(other.verdict).toEqual(one.verdict)
        expect(other.gaps).toEqual(one.gaps)
        expect(other.opposite).toEqual(one.opposite)
        expect(other.sums).toEqual(one.sums)
      }),
    )
  })

  it('does not depend on the order of the areas', () => {
    fc.assert(
      fc.property(anyCase, ({ efforts, need, question }) => {
        const turned = (column: ArrayLike<number>): readonly number[] => Array.from(column).reverse()
        const level = unitLevel('delomrade', 'made-up', LEVEL.units.toReversed(), [])
        const other = targetingReport({
          efforts,
          level,
          need: { counts: turned(need.counts), people: turned(need.people), rates: turned(need.rates) },
          question,
        })
        const one = reportOf({ efforts, need, question })
        for (const id of TARGETING_RESULTS) {
          expect(closeTo(one.results[id].chosen, other?.results[id].chosen ?? 0)).toBe(true)
          expect(closeTo(one.results[id].low, other?.results[id].low ?? 0)).toBe(true)
          expect(closeTo(one.results[id].high, other?.results[id].high ?? 0)).toBe(true)
        }
        const named = (report: TargetingReport | null, list: 'gaps' | 'opposite', units: typeof level.units) =>
          report?.[list].map((place) => units[report.areas[place]?.unit ?? -1]?.id)
        expect(named(other, 'gaps', level.units)).toEqual(named(one, 'gaps', LEVEL.units))
        expect(named(other, 'opposite', level.units)).toEqual(named(one, 'opposite', LEVEL.units))
      }),
    )
  })

  it('never multiplies money, and accounts for all that is placed under a rule that splits everything', () => {
    fc.assert(
      fc.property(anyCase, ({ efforts, need }) => {
        const known = { ...need, counts: need.people }
        const { areas, sums } = reportOf({ efforts, need: known, question: asked('equal') })
        const total = areas.reduce((sum, { sek }) => sum + sek.chosen, 0)
        expect(total).toBeCloseTo(sums.placedHighSek, 4)
        expect(lotsOf(efforts, LEVEL, 'applied').reduce((sum, { sek }) => sum + sek, 0)).toBeCloseTo(sums.knownSek, 4)
      }),
    )
  })

  it('lists shortfalls and surpluses by the chosen rule: equally many, largest first, each of its own sign', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const { areas, gaps, opposite } = reportOf(given)
        const differences = (list: readonly number[]) => list.map((place) => areas[place]?.disparity.chosen ?? NaN)
        expect(gaps).toHaveLength(opposite.length)
        expect(differences(gaps).every((difference) => difference < 0)).toBe(true)
        expect(differences(opposite).every((difference) => difference > 0)).toBe(true)
        expect(gaps.every((place) => (areas[place]?.need ?? 0) > 0)).toBe(true)
        const [first] = gaps
        if (first !== undefined) expect(areas[first]?.rank.chosen).toBe(1)
      }),
    )
  })
})
