import { describe, expect, it } from 'vitest'
import { targetingReport } from '../../src/analysis/targetingReport.ts'
import type { SplitRule, TargetingReport, UnplacedRule } from '../../src/analysis/targetingTypes.ts'
import { asked, CITY_EFFORTS, CITY_LEVEL, CITY_NEED, GOLDEN } from './targetingCity.ts'

function reportFor(split: SplitRule, unplaced: UnplacedRule = 'leftOut'): TargetingReport {
  const question = asked(split, unplaced)
  const report = targetingReport({ efforts: CITY_EFFORTS, level: CITY_LEVEL, need: CITY_NEED, question })
  if (report === null) throw new Error('the test city has money')
  return report
}

describe('the test city', () => {
  it.each([
    ['equal', GOLDEN.equal],
    ['population', GOLDEN.pop],
    ['need', GOLDEN.need_split],
  ] as const)('split by %s comes to the figures that were computed apart', (split, golden) => {
    const { results, sums, chosen, rules } = reportFor(split)
    expect(rules[chosen]).toEqual({ split, unplaced: 'leftOut', partly: 'named' })
    expect(sums).toMatchObject({ knownSek: GOLDEN.total, placedLowSek: GOLDEN.placed, placedHighSek: GOLDEN.placed })
    expect(results.moneyNeedDissimilarity.chosen).toBeCloseTo(golden.hoover, 6)
    expect(Math.round(results.amountToMove.chosen)).toBe(golden.krToMove)
    expect(results.concentrationIndex.chosen).toBeCloseTo(golden.CI, 6)
    expect(results.kakwaniIndex.chosen).toBeCloseTo(golden.K, 6)
    expect(results.demographicDisparity.chosen).toBeCloseTo(golden.demo, 6)
    expect(results.leakage.chosen).toBeCloseTo(golden.leak40, 6)
    expect(results.topTargetingRatio.chosen).toBeCloseTo(golden.CGH40, 6)
    expect(results.needCoverage.chosen).toBeCloseTo(GOLDEN.needCoverage, 6)
  })

  it.each([
    ['equal', 'need', 0.0185, 3_890_482],
    ['equal', 'population', 0.0955, 3_864_371],
    ['population', 'need', 0.0103, 3_737_250],
    ['population', 'population', 0.0873, 3_584_519],
    ['need', 'need', -0.0094, 3_561_353],
    ['need', 'population', 0.0676, 3_230_942],
  ] as const)('split by %s, the rest by %s: K and kronor to move', (split, unplaced, kakwani, toMove) => {
    const { results } = reportFor(split, unplaced)
    expect(results.kakwaniIndex.chosen).toBeCloseTo(kakwani, 4)
    expect(Math.round(results.amountToMove.chosen)).toBe(toMove)
  })

  it('has each area, its share of the money less its share of the need in per cent as computed apart', () => {
    const { areas } = reportFor('equal')
    expect(areas.map(({ disparity }) => Number((disparity.chosen * 100).toFixed(3)))).toEqual(GOLDEN.S_pp_equal)
  })

  it('has bounds of K that hold what the rest in the most and least deprived area gives, since splits are free too', () => {
    // The table of the test city moves the rest alone, from the most deprived area (-0.0849) to the least (+0.2579).
    const { searched } = reportFor('equal').results.kakwaniIndex
    expect(searched?.isExact).toBe(true)
    expect(searched?.low).toBeCloseTo(-0.133315, 6)
    expect(searched?.high).toBeCloseTo(0.334295, 6)
  })
})
