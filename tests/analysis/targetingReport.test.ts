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

const NEED: Need = {
  people: [1000, 1000, 1000, 0, 500, 500, 1000, 1000],
  counts: [300, 200, 100, 0, Number.NaN, 50, 60, 40],
  rates: [0.3, 0.2, 0.1, Number.NaN, 0.4, Number.NaN, 0.06, 0.04],
}

describe('areas that lack something', () => {
  const report = (area: number): TargetingReport =>
    reportOf({
      efforts: [effortOf('a', 600, { places: [placeOf([1])] }), effortOf('b', 400, { places: [placeOf([area])] })],
      need: NEED,
      question: asked(),
    })

  it('count as money outside need, and outside the order of areas, where nobody lives', () => {
    const { results, areas } = report(4)
    expect(areas.find(({ unit }) => unit === 3)).toMatchObject({ need: 0, needShare: 0, perNeed: null })
    // 60 % where 40 % of the need is, and 40 % where none is.
    expect(results.moneyNeedDissimilarity.chosen).toBeCloseTo(0.6, 12)
    expect(results.topFifthShare.chosen).toBe(report(1).results.topFifthShare.chosen)
    expect(results.concentrationIndex.chosen).toBe(report(1).results.concentrationIndex.chosen)
  })

  it('are in no result without a need figure, and are said with the money that may lie there', () => {
    const { results, areas, withoutNeedFigure } = report(5)
    expect(areas.map(({ unit }) => unit)).toEqual([0, 1, 2, 3, 5, 6, 7])
    expect(withoutNeedFigure).toEqual([{ unit: 4, highSek: 400 }])
    expect(results.amountToMove.chosen).toBeCloseTo(600 * (1 - 0.4), 9)
  })

  it('count for need without a rate, and are outside the order of areas', () => {
    const { results, areas } = report(6)
    expect(areas.find(({ unit }) => unit === 5)?.moneyShare.chosen).toBeCloseTo(0.4, 12)
    expect(results.moneyNeedDissimilarity.chosen).toBeCloseTo(0.6 - 0.4 + 0.4 - 50 / 750, 12)
    expect(results.kakwaniIndex.chosen).toBe(report(1).results.kakwaniIndex.chosen)
  })

  it('have no demographic disparity where more are in need than live there', () => {
    const given = { efforts: [effortOf('a', 600, { places: [placeOf([1])] })], question: asked() }
    const more = reportOf({ ...given, need: { ...NEED, counts: [1300, 200, 100, 0, Number.NaN, 50, 60, 40] } })
    expect(more.results.demographicDisparity).toMatchObject({ chosen: Number.NaN, searched: null })
    expect(more.results.kakwaniIndex.chosen).not.toBeNaN()
  })
})

describe('a report', () => {
  it('is none when no sum of the status is known', () => {
    const given = { efforts: [effortOf('a', 600, { places: [placeOf([1])] })], level: LEVEL, need: NEED }
    expect(targetingReport({ ...given, question: { ...asked(), status: 'granted' } })).toBeNull()
  })

  it('finds areas of the same rate in one place of the order', () => {
    const need = { ...NEED, rates: [0.3, 0.2, 0.2, Number.NaN, 0.4, Number.NaN, 0.2, 0.2] }
    const of = (area: number) =>
      reportOf({ efforts: [effortOf('a', 600, { places: [placeOf([area])] })], need, question: asked() }).results
    expect(of(2).kakwaniIndex.chosen).toBe(of(8).kakwaniIndex.chosen)
    expect(of(2).topFifthShare.chosen).toBe(of(7).topFifthShare.chosen)
  })

  it('says that the direction holds only where every rule and both searched ends agree', () => {
    const one = (given: Partial<Effort>) =>
      reportOf({ efforts: [effortOf('a', 600, given)], need: NEED, question: asked() }).verdict
    expect(one({ places: [placeOf([1])] })).toEqual({ direction: 'more', agreeing: 24, of: 24, holds: 'all' })
    expect(one({ places: [placeOf([1], 0.5), placeOf([8], 0.5)] })).toMatchObject({ direction: 'less', holds: 'all' })
    expect(one({ precision: 'city' })).toEqual({ direction: 'undefined', agreeing: 0, of: 16, holds: 'not' })
    expect(one({ places: [placeOf([1]), placeOf([8])] })).toMatchObject({ agreeing: 12, of: 18, holds: 'most' })
  })
})
