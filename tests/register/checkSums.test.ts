import { describe, expect, it } from 'vitest'
import { checkRegister } from '../../src/register/checkRegister.ts'
import { codesOf, effort, findingsOf, fund, line, register, sek, sums, UNKNOWN } from './checkFixtures.ts'

const UNDECIDED = { state: 'undecided' } as const
const NONE = { state: 'notApplicable' } as const

describe('the checks of an effort’s sums', () => {
  it('have nothing to say of an effort that is as it should be', () => {
    expect(checkRegister(register([effort('1')]))).toEqual([])
  })

  it.each([
    ['grantedAboveApplied', { granted: 300, applied: 200 }, { grantedSek: 300, appliedSek: 200 }],
    ['proposedAboveApplied', { proposed: 300, applied: 200, granted: 1 }, { proposedSek: 300, appliedSek: 200 }],
    ['reportedAboveGranted', { reported: 300, granted: 200, applied: 900 }, { reportedSek: 300, grantedSek: 200 }],
  ] as const)('show both sums in %s', (code, given, details) => {
    expect(findingsOf(register([effort('1', { sums: sums(given) })]), code)).toMatchObject([
      { code, severity: 'warning', effortId: '1', details },
    ])
  })

  it.each([UNKNOWN, UNDECIDED, NONE])('compare nothing with a sum that is %j', (missing) => {
    const efforts = [effort('1', { sums: sums({ granted: 300, applied: missing, proposed: 300, reported: missing }) })]
    expect(codesOf(register(efforts))).toEqual([])
  })

  it('take equal sums, and 0 granted, as they are', () => {
    expect(codesOf(register([effort('1', { sums: sums({ applied: 0, granted: 0 }) })]))).toEqual([])
  })

  it('find sums below zero and sums with decimals', () => {
    const efforts = [effort('1', { sums: sums({ granted: -5, applied: 10.5 }) })]
    expect(findingsOf(register(efforts), 'sumNegative')).toMatchObject([{ details: { status: 'granted', sumSek: -5 } }])
    expect(findingsOf(register(efforts), 'sumNotWhole')).toMatchObject([{ found: '10.5', severity: 'fault' }])
  })

  it('ask for a sum or people, unless one of them is there or cannot be', () => {
    const none = sums({})
    const people = { state: 'known', fullTimeEquivalents: 0.5 } as const
    const asked = [
      effort('1', { sums: none }),
      effort('2', { sums: none, staffing: people }),
      effort('3', { sums: none, staffing: NONE }),
      effort('4', { sums: sums({ applied: UNDECIDED }) }),
      effort('5', { sums: sums({ applied: NONE, granted: NONE }) }),
      effort('6', { sums: sums({ applied: 5 }) }),
    ]
    expect(findingsOf(register(asked), 'neitherSumNorStaffing').map(({ effortId }) => effortId)).toEqual(['1'])
  })

  it('tell one-year money that is used in more years from money of another year', () => {
    const years = (from: number, to: number) => register([effort('1', { period: { from, to } })])
    expect(findingsOf(years(2023, 2024), 'oneYearMoney')).toMatchObject([{ details: { fundYear: 2023, toYear: 2024 } }])
    expect(findingsOf(years(2024, 2025), 'periodOutsideFund')).toHaveLength(1)
    expect(codesOf(register([effort('1', { period: null })]))).toEqual([])
  })
})

describe('the checks of what committees and funds come to', () => {
  const with100 = effort('1')

  it('find a committee that is granted more than it applied for, over its efforts', () => {
    const more = [
      effort('1', { sums: sums({ applied: 100, granted: 100 }) }),
      effort('2', { sums: sums({ applied: 1, granted: 50 }) }),
    ]
    expect(findingsOf(register(more), 'committeeGrantedAboveApplied')).toMatchObject([
      { effortId: null, details: { committee: 'A', grantedSek: 150, appliedSek: 101, unknownCount: 0 } },
    ])
  })

  it('say that the granted sum is a lower limit where one of its parts is unknown', () => {
    const some = [
      effort('1', { sums: sums({ applied: 100, granted: 300 }) }),
      effort('2', { sums: sums({ applied: 1 }) }),
    ]
    expect(findingsOf(register(some), 'committeeGrantedAboveApplied')).toMatchObject([{ details: { unknownCount: 1 } }])
  })

  it('do not compare with what a committee applied for where a part of that is unknown', () => {
    const some = [effort('1', { sums: sums({ applied: 100, granted: 300 }) }), effort('2', { sums: sums({}) })]
    expect(findingsOf(register(some), 'committeeGrantedAboveApplied')).toEqual([])
  })

  it('note who got nothing, and who got everything, and neither where a granted sum is unknown', () => {
    const given = (granted: number) => effort('1', { sums: sums({ applied: 100, granted }) })
    expect(codesOf(register([given(0)]))).toEqual(['committeeGotNothing'])
    expect(codesOf(register([given(100)]))).toEqual(['committeeGotEverything'])
    const open = effort('2', { sums: sums({ applied: 5, granted: UNDECIDED }) })
    expect(codesOf(register([given(0), open]))).toEqual([])
  })

  it('take what is granted from the list where the efforts do not say', () => {
    const asked = effort('1', { sums: sums({ applied: 100 }) })
    const got = findingsOf(register([asked], { allocations: [line('A', 0)] }), 'committeeGotNothing')
    expect(got).toMatchObject([{ details: { basis: 'allocations', appliedSek: 100 } }])
  })

  it('share a common sum by stated shares, and by nothing else', () => {
    const common = { committees: ['A', 'B'], sums: sums({ applied: 100, granted: 60 }) }
    const own = effort('2', { committees: ['B'], sums: sums({ applied: 10, granted: 50 }) })
    const shared = effort('1', { ...common, committeeShares: [0.9, 0.1] })
    expect(findingsOf(register([shared, own]), 'committeeGrantedAboveApplied')).toMatchObject([
      { details: { committee: 'B', grantedSek: 56, appliedSek: 20 } },
    ])
    expect(findingsOf(register([effort('1', common), own]), 'committeeGrantedAboveApplied')).toEqual([])
  })

  it('hold a fund against what was applied for from it and against its amount', () => {
    const funds = [fund('f', sek(250))]
    const efforts = [with100, effort('2', { sums: sums({ applied: 10, granted: 200 }) })]
    const found = register(efforts, { funds })
    expect(findingsOf(found, 'fundGrantedAboveApplied')).toMatchObject([
      { details: { grantedSek: 300, appliedSek: 210 } },
    ])
    expect(findingsOf(found, 'fundOverdrawn')).toMatchObject([
      { severity: 'warning', details: { amountSek: 250, grantedSek: 300, overSek: 50 } },
    ])
  })

  it('say what is left of a fund, and count what may yet be from it', () => {
    const funds = [fund('f', sek(250)), fund('g', sek(5))]
    const homeless = effort('2', { fund: null })
    expect(findingsOf(register([with100], { funds }), 'fundHasLeft')).toMatchObject([
      { severity: 'note', details: { leftSek: 150, unknownCount: 0 } },
    ])
    expect(findingsOf(register([with100, homeless], { funds }), 'fundHasLeft')).toMatchObject([
      { details: { leftSek: 150, unknownCount: 1 } },
    ])
    const before = effort('2', { fund: null, period: { from: 2020, to: 2020 } })
    expect(findingsOf(register([with100, before], { funds }), 'fundHasLeft')).toMatchObject([
      { details: { unknownCount: 0 } },
    ])
  })

  it('leave out what is kept for the history', () => {
    const old = effort('2', { isHistory: true, sums: sums({ applied: 1, granted: 1000 }) })
    expect(codesOf(register([with100, old], { funds: [fund('f', sek(100))] }))).toEqual(['grantedAboveApplied'])
  })
})
