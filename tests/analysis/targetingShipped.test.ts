import { beforeAll, describe, expect, it } from 'vitest'
import { currentEfforts } from '../../src/analysis/efforts.ts'
import { needOf, needOptions } from '../../src/analysis/targetingNeed.ts'
import { targetingParts } from '../../src/analysis/targetingParts.ts'
import { targetingReport, type TargetingInput } from '../../src/analysis/targetingReport.ts'
import type { PartlyRule, TargetingReport } from '../../src/analysis/targetingTypes.ts'
import type { FigureTable } from '../../src/domain/dataset.ts'
import type { LevelId, UnitLevel } from '../../src/domain/units.ts'
import { selectTable } from '../../src/state/selectors.ts'
import type { AppState } from '../../src/state/store.ts'
import { catalogOf, geographyOf, stateFor, there } from '../fixtures/builtSite.ts'
import { builtRegister } from './effortsRegister.ts'
import { asked } from './targetingCity.ts'

let state: AppState
beforeAll(async () => {
  state = await stateFor({ view: 'traffbild' })
})

const tableOf = (level: LevelId): FigureTable => there(selectTable(state, level))
const levelUnits = (): UnitLevel => there(geographyOf(state).levels.get('delomrade'))

const lowStandard = { base: 'lowStandard', rate: 'lowStandard' }

const inputFor = (partly: PartlyRule): TargetingInput => ({
  efforts: currentEfforts(builtRegister()),
  level: levelUnits(),
  need: there(needOf(tableOf('delomrade'), levelUnits(), lowStandard) ?? undefined),
  question: asked('equal', 'leftOut', partly),
})

const reportFor = (partly: PartlyRule = 'named'): TargetingReport =>
  there(targetingReport(inputFor(partly)) ?? undefined)

describe('the register as it is built', () => {
  it('has no report of granted money, since no granted sum is known', () => {
    const input = inputFor('named')
    expect(targetingReport({ ...input, question: { ...input.question, status: 'granted' } })).toBeNull()
  })

  it('has 11 575 000 kronor applied for, of which 0 to 5 625 000 have a place', () => {
    expect(reportFor().sums).toEqual({
      knownSek: 11_575_000,
      placedLowSek: 0,
      placedHighSek: 5_625_000,
      efforts: 4,
      unknown: 9,
      funds: [null],
    })
  })

  it('leans by the chosen rule to areas with a high rate, which does not hold: all of the money may lie anywhere', () => {
    const { verdict, results, rules, withoutNeedFigure } = reportFor()
    // Five rules leave no money with an area; five spread all of it by need, which leans as need does.
    expect(verdict).toEqual({ direction: 'more', agreeing: 7, of: 19, holds: 'not' })
    expect(withoutNeedFigure).toEqual([])
    expect(results.leakage.searched).toEqual({ low: 0, high: 1, isExact: true })
    expect(results.kakwaniIndex.chosen).toBeLessThan(0)
    expect(results.kakwaniIndex.searched?.low).toBeLessThan(-0.4)
    expect(results.kakwaniIndex.searched?.high).toBeGreaterThan(1)
    expect(results.moneyNeedDissimilarity.searched).toMatchObject({ low: 0, isExact: true })
    expect(rules).toHaveLength(24)
  })

  it('says nothing where the rule leaves no money with an area', () => {
    const { verdict, results } = reportFor('without')
    expect(results.amountToMove.chosen).toBeNaN()
    expect(verdict).toMatchObject({ direction: 'undefined', agreeing: 0, holds: 'not' })
  })

  it('has the city without a committee or fund counted apart', () => {
    const parts = targetingParts(inputFor('named'), 'committee')
    expect(parts.find(({ id }) => id === 'ASN')?.sums).toMatchObject({ knownSek: 8_075_000, placedHighSek: 5_625_000 })
    expect(parts.find(({ id }) => id === 'FUN')?.sums).toMatchObject({ knownSek: 3_500_000, placedHighSek: 0 })
    expect(parts.find(({ id }) => id === 'KUN')?.amountToMove ?? null).toBeNull()
    expect(targetingParts(inputFor('named'), 'fund').map(({ id }) => id)).toEqual([null])
  })
})

describe('what need can be measured by', () => {
  it('is a number of people only where the share has one to be a share of, and a rate where it is published', () => {
    expect(needOptions(catalogOf(state), tableOf('delomrade'))).toEqual([
      { layer: 'lowStandard', asBase: null, asRate: null },
      { layer: 'unemployment', asBase: 'noBase', asRate: null },
      { layer: 'neet', asBase: 'notPublished', asRate: 'notPublished' },
      { layer: 'socialAssistance', asBase: 'notPublished', asRate: 'notPublished' },
      { layer: 'longTermAssistance', asBase: 'notPublished', asRate: 'notPublished' },
      { layer: 'childrenLowStandard', asBase: 'notPublishedForAreas', asRate: 'notPublishedForAreas' },
    ])
  })

  it('is 0 people and no rate where nobody lives, and adds up to the share of the city', () => {
    const { need } = inputFor('named')
    const total = Array.from(need.counts).reduce((sum, count) => sum + count, 0)
    const people = Array.from(need.people).reduce((sum, count) => sum + count, 0)
    expect(total / people).toBeCloseTo(0.20468, 3)
    levelUnits().units.forEach((_, unit) => {
      expect(need.people[unit] === 0).toBe(Number.isNaN(need.rates[unit]))
      if (need.people[unit] === 0) expect(need.counts[unit]).toBe(0)
    })
  })

  it('can rank by another layer than it counts by, and is none by a layer that cannot do what is asked', () => {
    const table = tableOf('delomrade')
    expect(needOf(table, levelUnits(), { base: 'lowStandard', rate: 'unemployment' })?.rates).not.toEqual(
      inputFor('named').need.rates,
    )
    expect(needOf(table, levelUnits(), { base: 'unemployment', rate: 'unemployment' })).toBeNull()
    expect(needOf(table, levelUnits(), { base: 'lowStandard', rate: 'neet' })).toBeNull()
  })

  it('is what a file says, and nothing where it does not name an inhabited area', () => {
    const level = levelUnits()
    const inhabited = level.units.findIndex((_, unit) => (inputFor('named').need.people[unit] ?? 0) > 100)
    const id = level.units[inhabited]?.id ?? ''
    const own = { counts: new Map([[id, { state: 'value', value: 50 } as const]]), rates: null }
    const need = there(needOf(tableOf('delomrade'), level, { base: own, rate: own }) ?? undefined)
    expect(need.counts[inhabited]).toBe(50)
    expect(need.rates[inhabited]).toBeCloseTo(50 / (need.people[inhabited] ?? 0), 12)
    level.units.forEach((_, unit) => {
      if (unit !== inhabited) expect(need.counts[unit]).toBe(need.people[unit] === 0 ? 0 : Number.NaN)
    })
    const rates = new Map([[id, { state: 'value', value: 0.25 } as const]])
    const rated = needOf(tableOf('delomrade'), level, { base: own, rate: { ...own, rates } })
    expect(rated?.rates[inhabited]).toBe(0.25)
  })
})
