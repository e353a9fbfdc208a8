import { describe, expect, it } from 'vitest'
import { targetingReport } from '../../src/analysis/targetingReport.ts'
import type { Need, TargetingQuestion, TargetingReport } from '../../src/analysis/targetingTypes.ts'
import type { Effort } from '../../src/domain/interventions.ts'
import { asked, effortOf, levelOf, placeOf } from './targetingCity.ts'

const LEVEL = levelOf(8)

function reportOf(given: { efforts: readonly Effort[]; need: Need; question: TargetingQuestion }): TargetingReport {
  const report = targetingReport({ level: LEVEL, ...given })
  if (report === null) throw new Error('a sum is known')
  return report
}

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
    // Every split leans the same way, and all of it in the second place would not.
    expect(one({ places: [placeOf([1]), placeOf([3])] })).toMatchObject({ agreeing: 18, of: 18, holds: 'most' })
  })
})
