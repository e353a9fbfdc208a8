import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effortsByArea, lotsOf } from '../../src/analysis/targetingLots.ts'
import { moneyByRule, ruleIndex, TARGETING_RULES } from '../../src/analysis/targetingRules.ts'
import { applyScenario } from '../../src/analysis/targetingScenario.ts'
import type { Need, TargetingRule } from '../../src/analysis/targetingTypes.ts'
import { withSum, type Effort } from '../../src/domain/interventions.ts'
import { sumMoney } from '../../src/domain/money.ts'
import { anyEfforts as anyRegister } from './effortsRegister.ts'
import { effortOf, levelOf, placeOf } from './targetingCity.ts'

const LEVEL = levelOf(4)
const NEED: Need = { counts: [10, 20, 30, 0], people: [100, 100, 200, 0], rates: [0.1, 0.2, 0.15, Number.NaN] }

const lots = (given: Partial<Effort>, amount = 1000) => lotsOf([effortOf('a', amount, given)], LEVEL, 'applied')
const parts = (given: Partial<Effort>) => lots(given).map(({ sek, kind, places }) => [sek, kind, places])

describe('the lots of an effort', () => {
  it('are one lot in its places when the list is closed', () => {
    expect(parts({ places: [placeOf([1]), placeOf([2, 3])] })).toEqual([[1000, 'placed', [[0], [1, 2]]]])
  })

  it('are one lot that may lie anywhere when the list is open or part is for the whole city', () => {
    const places = [placeOf([1])]
    expect(parts({ places, isOpenEnded: true })).toEqual([[1000, 'partly', [[0]]]])
    expect(parts({ places, hasCityWidePart: true })).toEqual([[1000, 'partly', [[0]]]])
    expect(parts({ places: [placeOf([1]), placeOf([])] })).toEqual([[1000, 'partly', [[0]]]])
  })

  it('divide the sum exactly where the share of the whole city is stated', () => {
    expect(parts({ places: [placeOf([1])], hasCityWidePart: true, cityWideShare: 0.25 })).toEqual([
      [250, 'unplaced', null],
      [750, 'placed', [[0]]],
    ])
    expect(parts({ places: [placeOf([1])], hasCityWidePart: true, cityWideShare: 1 })).toEqual([
      [1000, 'unplaced', null],
    ])
  })

  it('are one per place where all places have a share; what the shares leave has no place', () => {
    expect(parts({ places: [placeOf([1], 0.5), placeOf([2, 3], 0.25)] })).toEqual([
      [500, 'placed', [[0]]],
      [250, 'placed', [[1, 2]]],
      [250, 'unplaced', null],
    ])
    expect(parts({ places: [placeOf([1], 0.5), placeOf([], 0.5)] })).toEqual([
      [500, 'placed', [[0]]],
      [500, 'unplaced', null],
    ])
    expect(parts({ places: [placeOf([1], 0.5), placeOf([2])] })).toEqual([[1000, 'placed', [[0], [1]]]])
  })

  it('never hold more than the sum where the shares add up to more than all', () => {
    expect(parts({ places: [placeOf([1], 1), placeOf([2], 1)] })).toEqual([
      [500, 'placed', [[0]]],
      [500, 'placed', [[1]]],
    ])
  })

  it.each(['city', 'community', 'intendedLocal', 'notStated'] as const)(
    'have no place when it is for %s',
    (precision) => {
      expect(parts({ precision, places: [placeOf([1])] })).toEqual([[1000, 'unplaced', null]])
    },
  )

  it('are none for the history, for a sum that is not known, and for a sum of 0', () => {
    const places = [placeOf([1])]
    expect(lots({ places, isHistory: true })).toEqual([])
    expect(lots({ places }, 0)).toEqual([])
    for (const state of ['unknown', 'undecided', 'notApplicable'] as const) {
      expect(lotsOf([withSum(effortOf('a', 1, { places }), 'applied', { state })], LEVEL, 'applied')).toEqual([])
    }
    expect(lotsOf([effortOf('a', 1, { places })], LEVEL, 'granted')).toEqual([])
  })

  it('add up to the known sums, whatever the efforts', () => {
    fc.assert(
      fc.property(anyRegister, (efforts) => {
        const { knownSek } = sumMoney(efforts.map(({ sums }) => sums.applied.money))
        const total = lotsOf(efforts, LEVEL, 'applied').reduce((sum, { sek }) => sum + sek, 0)
        expect(total).toBeCloseTo(knownSek, 3)
      }),
    )
  })
})

const by = (rule: TargetingRule, efforts: readonly Effort[], need = NEED): readonly number[] =>
  Array.from(moneyByRule(lotsOf(efforts, LEVEL, 'applied'), need)[ruleIndex(rule)] ?? [])

describe('a rule', () => {
  const two = [effortOf('a', 1200, { places: [placeOf([1]), placeOf([2, 3])] })]
  const rule = (given: Partial<TargetingRule>): TargetingRule => ({
    split: 'equal',
    unplaced: 'leftOut',
    partly: 'named',
    ...given,
  })

  it('is one of 24, in the order of the report', () => {
    expect(TARGETING_RULES).toHaveLength(24)
    expect(TARGETING_RULES.map(ruleIndex)).toEqual([...TARGETING_RULES.keys()])
  })

  it('splits between places and then between their areas, or between areas in proportion', () => {
    expect(by(rule({ split: 'equal' }), two)).toEqual([600, 300, 300, 0])
    expect(by(rule({ split: 'population' }), two)).toEqual([300, 300, 600, 0])
    expect(by(rule({ split: 'need' }), two)).toEqual([200, 400, 600, 0])
  })

  it('splits nothing but stated shares, and spreads what it does not split over no other areas', () => {
    expect(by(rule({ split: 'stated' }), two)).toEqual([0, 0, 0, 0])
    expect(by(rule({ split: 'stated', unplaced: 'population' }), two)).toEqual([0, 0, 0, 0])
    const stated = [effortOf('a', 1200, { places: [placeOf([1], 0.75), placeOf([2], 0.25)] })]
    for (const each of TARGETING_RULES) expect(by(each, stated)).toEqual([900, 300, 0, 0])
  })

  it('splits equally where an area has no figure to go by, or all have 0', () => {
    const places = [placeOf([1]), placeOf([2])]
    const unknown = { ...NEED, counts: [Number.NaN, 20, 30, 0] }
    expect(by(rule({ split: 'need' }), [effortOf('a', 1000, { places })], unknown)).toEqual([500, 500, 0, 0])
    const nobody = { ...NEED, people: [0, 0, 200, 0] }
    expect(by(rule({ split: 'population' }), [effortOf('a', 1000, { places })], nobody)).toEqual([500, 500, 0, 0])
  })

  it('leaves money without a place out, or spreads it by people or by need', () => {
    const city = [effortOf('a', 1200, { precision: 'city' })]
    expect(by(rule({ unplaced: 'leftOut' }), city)).toEqual([0, 0, 0, 0])
    expect(by(rule({ unplaced: 'population' }), city)).toEqual([300, 300, 600, 0])
    expect(by(rule({ unplaced: 'need' }), city)).toEqual([200, 400, 600, 0])
  })

  it('takes a sum that is partly for named places as all of it there, or as without a place', () => {
    const open = [effortOf('a', 1200, { places: [placeOf([1])], isOpenEnded: true })]
    expect(by(rule({ partly: 'named' }), open)).toEqual([1200, 0, 0, 0])
    expect(by(rule({ partly: 'without' }), open)).toEqual([0, 0, 0, 0])
    expect(by(rule({ partly: 'without', unplaced: 'need' }), open)).toEqual([200, 400, 600, 0])
  })
})

describe('a scenario', () => {
  const city = effortOf('a', 100, { precision: 'city', cityWideShare: 0.5, hasCityWidePart: true })

  it('places all of an effort in its areas and nowhere else', () => {
    const { efforts, unknown } = applyScenario([city], [{ effortId: 'a', delomraden: ['2', '3'] }], LEVEL)
    expect(unknown).toEqual([])
    expect(efforts[0]).toMatchObject({ precision: 'areas', isOpenEnded: false, hasCityWidePart: false })
    expect(lotsOf(efforts, LEVEL, 'applied')).toEqual([
      { effort: 0, sek: 100, kind: 'placed', places: [[1], [2]], names: ['Area 2', 'Area 3'] },
    ])
  })

  it('names efforts and areas that are not there, and guesses nothing', () => {
    const scenario = [
      { effortId: 'gone', delomraden: ['1'] },
      { effortId: 'a', delomraden: ['99'] },
    ]
    const { efforts, unknown } = applyScenario([city], scenario, LEVEL)
    expect(unknown).toEqual(['gone', '99'])
    expect(efforts).toEqual([city])
  })
})

describe('the efforts that name an area', () => {
  it('are those whose sum is not known too, and none of the history', () => {
    const places = [placeOf([1, 2]), placeOf([2])]
    const efforts = [
      withSum(effortOf('a', 1, { places }), 'applied', { state: 'unknown' }),
      effortOf('b', 1, { places, isHistory: true }),
      effortOf('c', 1, { places: [placeOf([2])] }),
    ]
    expect(effortsByArea(efforts, LEVEL)).toEqual([[0], [0, 2], [], []])
  })
})
