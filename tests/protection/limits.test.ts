import { describe, expect, it } from 'vitest'
import { valueOrNull, type Figure } from '../../src/domain/figures.ts'
import { protectDelivery } from '../../src/protection/protectDelivery.ts'
import { groundWith } from '../../src/protection/protectionGround.ts'
import { DEFAULT_RULES } from '../../src/protection/rules.ts'
import { delivery, groundOf, type MadeColumn } from './madeDelivery.ts'

const written = (figure: Figure | undefined): number | string =>
  figure?.state === 'value' ? figure.value : (figure?.state ?? 'none')

function shown(columns: readonly MadeColumn[], people: readonly number[]): (number | string)[][] {
  const { delivery: protectedOne } = protectDelivery(delivery(columns), DEFAULT_RULES, groundOf(people))
  return (protectedOne?.columns ?? []).map(({ column }) => column.figures.map(written))
}

describe('limits of what is shown', () => {
  it.each([
    [0, 0],
    [1, 'suppressed'],
    [2, 'suppressed'],
    [3, 'suppressed'],
    [4, 'suppressed'],
    [5, 5],
    [6, 6],
  ])('a count of %i becomes %s', (count, expected) => {
    expect(shown([{ layer: 'own-a', values: [count] }], [2000])).toEqual([[expected]])
  })

  it.each([
    [0, 0, 7],
    [5, 'fewResidents', 'fewResidents'],
    [68, 'fewResidents', 'fewResidents'],
    [99, 'fewResidents', 'fewResidents'],
    [100, 100, 7],
  ])('with %i residents the population is %s and another count is %s', (people, population, other) => {
    const columns = [
      { layer: 'population', values: [people] },
      { layer: 'dwellings', values: [7] },
    ]
    expect(shown(columns, [2000])).toEqual([[population], [other]])
  })

  it('takes it as known that somebody lives where few live, so that two such areas do not hide each other', () => {
    const columns = (each: number) => [{ layer: 'population', values: [each, each, 2000], city: 2000 + 2 * each }]
    expect(shown(columns(3), [2000, 2000, 2000])).toEqual([['fewResidents', 'fewResidents', 'suppressed']])
    expect(shown(columns(40), [2000, 2000, 2000])).toEqual([['fewResidents', 'fewResidents', 2000]])
  })

  it('knows from a population that is shown as a band that few live there, in files that come later', () => {
    const people = delivery([{ layer: 'population', values: [68, 900, 2000] }])
    const ground = groundOf([2000, 2000, 2000])
    const { delivery: first } = protectDelivery(people, DEFAULT_RULES, ground)
    const later = first === null ? ground : groundWith(ground, first)
    const { delivery: homes } = protectDelivery(
      delivery([{ layer: 'dwellings', values: [7, 8, 9] }]),
      DEFAULT_RULES,
      later,
    )
    expect(homes?.columns[0]?.column.figures.map(written)).toEqual(['fewResidents', 8, 9])
  })

  it.each([
    [49, 'suppressed'],
    [50, 312],
  ])('a median of %i persons becomes %s', (base, expected) => {
    const columns = [
      { layer: 'own-a', values: [base] },
      { layer: 'median', values: [312.4], base: { layer: 'own-a', counts: [base] } },
    ]
    expect(shown(columns, [2000])[1]).toEqual([expected])
  })

  it.each([
    ['a base of 99', 0.5, 99, 2000, 'suppressed'],
    ['a base of 100', 0.52, 100, 2000, 0.5],
    ['a base below 1 000', 0.523, 900, 2000, 0.52],
    ['a base above 6 000', 0.5234, 6100, 9000, 0.523],
    ['a low end in a small area', 0.02, 300, 450, 0.049],
    ['a zero in a small area', 0, 300, 450, 0.049],
    ['a high end in a small area', 0.99, 300, 450, 0.951],
    ['a low end of few in a large area', 0.03, 300, 2000, 'suppressed'],
    ['a low end of many in a large area', 0.03, 610, 2000, 0.03],
    ['a hidden numerator', 3 / 600, 600, 2000, 'suppressed'],
    ['a hidden rest', 597 / 600, 600, 2000, 'suppressed'],
    ['a zero in a large area', 0, 600, 2000, 0],
  ])('a share with %s', (...[, share, base, people, expected]) => {
    const columns = [
      { layer: 'own-a', values: [base] },
      { layer: 'foreignBorn', values: [share], base: { layer: 'own-a', counts: [base] } },
    ]
    expect(shown(columns, [people])[1]).toEqual([expected])
  })

  it('leaves out every share whose base nobody has given, and says so', () => {
    const made = delivery([{ layer: 'foreignBorn', values: [0.5] }])
    const { delivery: out, findings } = protectDelivery(made, DEFAULT_RULES, groundOf([2000]))
    expect(valueOrNull(out?.columns[0]?.column.figures[0])).toBeNull()
    expect(findings.map(({ code }) => code)).toContain('baseNotGiven')
  })

  it('says how many figures of a column are left, where it leaves some out', () => {
    const columns = (counts: number[]) => [
      { layer: 'own-a', values: counts },
      { layer: 'foreignBorn', values: [0.5, 0.5], base: { layer: 'own-a', counts } },
    ]
    const left = (counts: number[]) =>
      protectDelivery(delivery(columns(counts)), DEFAULT_RULES, groundOf([2000, 2000])).findings.find(
        ({ code }) => code === 'sharesHidden',
      )?.details['left']
    expect(left([60, 1500])).toBe(1)
    expect(left([60, 60])).toBe(0)
  })

  it('refuses a table that divides origin by tenure', () => {
    const made = delivery([
      { layer: 'dwellings', values: [700] },
      { layer: 'foreignBorn', values: [0.5], base: { layer: 'dwellings', counts: [700] } },
    ])
    const { delivery: out, findings } = protectDelivery(made, DEFAULT_RULES, groundOf([2000]))
    expect(out).toBeNull()
    expect(findings.map(({ code }) => code)).toEqual(['layersCrossed'])
  })

  it('leaves figures that the publisher has protected as they are, and says what is unusual', () => {
    const columns = [
      { layer: 'own-a', values: [60, 800] },
      { layer: 'foreignBorn', values: [0.123, 0.456], base: { layer: 'own-a', counts: [60, 800] } },
    ]
    const made = delivery(columns, 'ckm')
    const { delivery: out, findings } = protectDelivery(made, DEFAULT_RULES, groundOf([68, 2000]))
    expect(out).toBe(made)
    expect(findings.map(({ code }) => code)).toEqual([
      'limitsProposedChecked',
      'publishedSmallAreas',
      'publishedSmallBases',
    ])
  })

  it('says that the limits are proposals until somebody has confirmed them', () => {
    const made = delivery([{ layer: 'own-a', values: [70] }])
    const confirmed = { ...DEFAULT_RULES, confirmedBy: { role: 'dataskyddsombud', date: '2026-03-01' } }
    const codes = (rules: typeof DEFAULT_RULES) =>
      protectDelivery(made, rules, groundOf([2000])).findings.map(({ code }) => code)
    expect(codes(DEFAULT_RULES)).toEqual(['limitsProposed'])
    expect(codes(confirmed)).toEqual([])
  })
})
