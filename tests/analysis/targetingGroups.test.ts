import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupTargeting } from '../../src/analysis/targetingGroups.ts'
import { smallEfforts, smallEvidence } from '../fixtures/targetingReport.ts'

const model = smallEvidence()
const question = { ...model, areas: model.report.areas, chosen: model.report.chosen }
const group = (...units: readonly number[]) => groupTargeting(question, new Set(units))

describe('areas taken together', () => {
  test('have the sum of their need, and of their money by the chosen rule', () => {
    const { needShare, moneyShare } = group(0, 2)
    expect(needShare).toBeCloseTo(140 / 220, 12)
    // 160 000 kr have an area: all of a in Almen, half of b in Cedern.
    expect(moneyShare.chosen).toBeCloseTo(130 / 160, 12)
  })

  test('keep what the rules give apart from what is possible at all', () => {
    const { moneyShare, possible } = group(0)
    // Least: everything else is spread by population, a fifth of it in Almen. Most: nothing else has an area.
    expect(moneyShare.low).toBeCloseTo((100 + 40 / 5) / 200, 12)
    expect(moneyShare.high).toBeCloseTo(1, 12)
    // a lies in Almen in any case; b is only partly placed, so it may lie anywhere, and so may c.
    expect(possible).toEqual({ low: 0.5, high: 1 })
  })

  test('have bounds of all of the money, which a rule that counts a part of it may lie outside', () => {
    const [a, b] = smallEfforts
    if (a === undefined || b === undefined) throw new Error('the small register has efforts')
    // 60 000 kr lie in Cedern and Dungen in any case, but in neither where only stated shares are counted.
    const bound = smallEvidence({ efforts: [a, { ...b, hasCityWidePart: false }] })
    const other = groupTargeting({ ...bound, areas: bound.report.areas, chosen: bound.report.chosen }, new Set([2, 3]))
    expect(other.possible).toEqual({ low: 60 / 160, high: 60 / 160 })
    expect(other.moneyShare.low).toBe(0)
  })

  test('may hold nothing where no money is bound to them', () => {
    expect(group(4).possible.low).toBe(0)
    expect(group(4).possible.high).toBeCloseTo(0.5, 12)
  })

  test('hold everything when they are all of the city', () => {
    expect(group(0, 1, 2, 3, 4).moneyShare).toEqual({ chosen: 1, low: 1, high: 1 })
  })

  test('have what the others lack: the possible shares of a group and of the rest add up to 1', () => {
    fc.assert(
      fc.property(fc.subarray([0, 1, 2, 3, 4], { minLength: 1, maxLength: 4 }), (units) => {
        const rest = [0, 1, 2, 3, 4].filter((one) => !units.includes(one))
        const [own, other] = [group(...units), group(...rest)]
        expect(own.possible.low + other.possible.high).toBeCloseTo(1, 9)
        expect(own.moneyShare.chosen + other.moneyShare.chosen).toBeCloseTo(1, 9)
      }),
    )
  })

  test('of one area have the interval that the report has for it', () => {
    for (const { unit, moneyShare } of model.report.areas) {
      const { possible } = group(unit)
      expect(possible.low, String(unit)).toBeCloseTo(moneyShare.low, 9)
      expect(possible.high, String(unit)).toBeCloseTo(moneyShare.high, 9)
    }
  })
})
