import { describe, expect, it } from 'vitest'
import type { Effort } from '../../src/domain/interventions.ts'
import type { RegisterCheckCode } from '../../src/domain/registerCheck.ts'
import { codesOf, effort, findingsOf, fund, line, place, register, sek, sums } from './checkFixtures.ts'

const text = (words: string) => ({ sv: words, en: words })
const theme = text('läsning')
const ONE = place('Ett', ['11111'])
const TWO = place('Två', ['22222'])
const LARGE = place('Stort', ['11111', '33333'])

/** What is found of one effort that is changed so, and nothing else. */
const found = (change: Partial<Effort>): readonly RegisterCheckCode[] => codesOf(register([effort('1', change)]))

describe('the checks of places', () => {
  it.each<[RegisterCheckCode | null, Partial<Effort>]>([
    [null, { precision: 'areas', places: [ONE, TWO] }],
    [null, { precision: 'point', places: [ONE] }],
    [null, { precision: 'largerArea', places: [LARGE] }],
    [null, { precision: 'areas', places: [LARGE] }],
    ['placesMissing', { precision: 'point' }],
    ['placesMissing', { precision: 'areas' }],
    ['placesMissing', { precision: 'largerArea' }],
    ['placesUnexpected', { precision: 'city', places: [ONE] }],
    ['placesUnexpected', { precision: 'community', places: [ONE] }],
    ['placesUnexpected', { precision: 'intendedLocal', places: [ONE] }],
    ['placesUnexpected', { precision: 'notStated', places: [ONE] }],
    ['pointInSeveralAreas', { precision: 'point', places: [LARGE] }],
    ['largerAreaIsDelomrade', { precision: 'largerArea', places: [ONE] }],
    ['placeWithoutAreas', { precision: 'areas', places: [place('Ingenstans', [])] }],
    ['placesOverlap', { precision: 'areas', places: [ONE, LARGE] }],
    ['placesOverlap', { precision: 'areas', places: [ONE, ONE] }],
  ])('find %s', (code, change) => expect(found(change)).toEqual(code === null ? [] : [code]))
})

describe('the checks of shares', () => {
  const shares = (...values: readonly (number | null)[]) => ({
    precision: 'areas' as const,
    places: values.map((share, index) => place(`${index}`, [`${index}`], share)),
  })
  const both = { committees: ['A', 'B'] }

  it.each<[RegisterCheckCode | null, Partial<Effort>]>([
    [null, shares(0.5, 0.5)],
    [null, shares(0.33, 0.33, 0.33)],
    [null, { ...shares(0.3, 0.3), isOpenEnded: true }],
    ['placeSharesBelow', shares(0.3, 0.3)],
    ['placeSharesAbove', shares(0.6, 0.6)],
    ['placeSharesPartly', shares(0.6, null)],
    ['shareOutOfRange', { cityWideShare: 1.5, hasCityWidePart: true }],
    [null, { cityWideShare: 0.4, hasCityWidePart: true }],
    ['cityWideShareWithoutPart', { cityWideShare: 0.4 }],
    [null, { ...both, committeeShares: [0.4, 0.6] }],
    ['committeeSharesNotWhole', { ...both, committeeShares: [0.4, 0.4] }],
    ['committeeSharesPartly', { ...both, committeeShares: [0.4] }],
  ])('find %s', (code, change) => expect(found(change)).toEqual(code === null ? [] : [code]))
})

describe('the checks of years and references', () => {
  it.each<[RegisterCheckCode, Partial<Effort>]>([
    ['periodReversed', { period: { from: 2024, to: 2023 } }],
    ['yearImplausible', { period: { from: 2203, to: 2203 }, fund: null }],
    ['yearImplausible', { sums: { ...sums({}), applied: { money: sek(1), date: '1823-01-01', source: null } } }],
    ['unknownCommittee', { committees: ['A', 'X'] }],
    ['unknownFund', { fund: 'x' }],
    ['unknownDocument', { sources: [{ document: 'x', lines: '1' }] }],
    ['relatedMissing', { related: ['nowhere'] }],
    ['relatedMissing', { related: ['1'] }],
    ['sourceMissing', { sources: [] }],
  ])('find %s', (code, change) => expect(found(change)).toEqual([code]))

  it('find ids that stand twice, each once', () => {
    const three = [effort('1'), effort('1', { title: text('b') }), effort('1', { title: text('c') })]
    expect(findingsOf(register(three), 'idTwice')).toMatchObject([{ effortId: '1', severity: 'fault' }])
    expect(findingsOf(register([], { funds: [fund('f', sek(1)), fund('f', sek(1))] }), 'idTwice')).toHaveLength(1)
  })

  it('look in the list of allocations, and at the years of funds, as well', () => {
    const list = register([], { allocations: [line('X', 1, { fund: 'x', source: { document: 'x', lines: '' } })] })
    expect(codesOf(list)).toEqual(['allocationWithoutEfforts', 'unknownCommittee', 'unknownDocument', 'unknownFund'])
    expect(codesOf(register([], { funds: [fund('f', sek(1), 20233)] }))).toEqual(['yearImplausible'])
  })
})

describe('the checks of doubles', () => {
  const twin = (change: Partial<Effort>) =>
    codesOf(
      register([effort('1', { title: text('Samma  Titel') }), effort('2', { title: text('samma titel '), ...change })]),
    )

  it('find the same title, committee and years, also where one of these is not stated', () => {
    expect(twin({})).toEqual(['duplicate'])
    expect(twin({ period: null })).toEqual(['duplicate'])
    expect(twin({ committees: [] })).toEqual(['duplicate'])
  })

  it('let the same title stand in other years, or at another committee', () => {
    expect(twin({ period: { from: 2022, to: 2022 }, fund: null })).toEqual([])
    expect(twin({ committees: ['B'] })).toEqual([])
  })

  it('note efforts with one theme in one area once, and not where they are said to belong together', () => {
    const here = { theme, precision: 'areas' as const, places: [ONE] }
    const pair = (change: Partial<Effort>) => register([effort('1', here), effort('2', { ...here, ...change })])
    expect(findingsOf(pair({}), 'sharedThemeAndPlace')).toMatchObject([
      { effortId: '1', severity: 'note', details: { otherId: '2', place: 'Ett', theme: 'läsning', otherCount: 1 } },
    ])
    expect(codesOf(pair({ places: [LARGE] }))).toEqual(['sharedThemeAndPlace'])
    expect(codesOf(pair({ places: [TWO] }))).toEqual([])
    expect(codesOf(pair({ theme: text('musik') }))).toEqual([])
    expect(codesOf(pair({ related: ['1'] }))).toEqual([])
    expect(codesOf(pair({ period: { from: 2022, to: 2022 }, fund: null }))).toEqual([])
  })
})

describe('the checks of texts', () => {
  it('find what leads to a person, wherever it is written', () => {
    const note = { note: text('Ring 040-34 10 00 eller skriv till namn@example.org') }
    expect(findingsOf(register([effort('1', note)]), 'personalData')).toMatchObject([
      { severity: 'fault', details: { in: 'note', kind: 'phone' } },
      { found: 'namn@example.org', details: { kind: 'email' } },
    ])
    expect(findingsOf(register([effort('1', { partners: text('900230-1233') })]), 'personalData')).toHaveLength(1)
  })

  it.each(['title', 'targetGroup', 'theme', 'budgetGoal', 'partners', 'reservations', 'note'])(
    'look in %s',
    (field) => {
      expect(found({ [field]: text('x@example.org') })).toEqual(['personalData'])
    },
  )

  it('tell links that are not https from those that run code', () => {
    expect(found({ note: text('se https://malmo.se/a') })).toEqual([])
    expect(found({ note: text('se http://malmo.se/a och ftp://b') })).toEqual(['linkNotHttps'])
    expect(found({ note: text(['JavaScript', 'alert(1)'].join(':')) })).toEqual(['linkRunsCode'])
    expect(found({ note: text('data:text/html,<b>') })).toEqual(['linkRunsCode'])
    expect(found({ note: text('Underlag: data: 14 områden. Källa: ASN') })).toEqual([])
  })
})
