import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as format from '../../src/symbology/format.ts'
import { collator, formatDate } from '../../src/symbology/formatDate.ts'
import { formatLimits } from '../../src/symbology/formatLimits.ts'

/** Shown in the tables below as _ so that it can be told from a common space. */
const NBSP = '\u00a0'
const shown = (text: string): string => text.replaceAll(NBSP, '_')

test.each([
  [0.205, 'percent', '20,5_%', '20.5%'],
  [0, 'percent', '0,0_%', '0.0%'],
  [1, 'percent', '100,0_%', '100.0%'],
  [-0.0471, 'percent', '−4,7_%', '−4.7%'],
  [-0.0001, 'percent', '0,0_%', '0.0%'],
  [294.4, 'tkr', '294', '294'],
  [1234.5, 'tkr', '1_235', '1,235'],
  [4.567, 'pbb', '4,57', '4.57'],
  [15223, 'persons', '15_223', '15,223'],
  [5625, 'dwellings', '5_625', '5,625'],
  [41.26, 'perHectare', '41,3', '41.3'],
] as const)('%d in %s is written %s and %s', (value, unit, swedish, english) => {
  expect(shown(format.formatValue(value, unit, 'sv'))).toBe(swedish)
  expect(shown(format.formatValue(value, unit, 'en'))).toBe(english)
})

test('shares round as written, not as the computer stores them', () => {
  expect(shown(format.formatValue(0.285, 'percent', 'sv', { digits: 0 }))).toBe('29_%')
  expect(format.formatValue(0.0715, 'percent', 'sv', { bare: true })).toBe('7,2')
})

test.each([
  [0.0471, '+4,7', '+4.7'],
  [-0.0471, '−4,7', '−4.7'],
  [0.0004, '0,0', '0.0'],
  [-0.0004, '0,0', '0.0'],
])('a signed difference of %d is %s and %s points', (value, swedish, english) => {
  expect(format.formatPoints(value, 'sv', { signed: true })).toBe(swedish)
  expect(format.formatPoints(value, 'en', { signed: true })).toBe(english)
})

describe('a share of few people', () => {
  test.each([
    [0.2046, 15223, '20,5_%'],
    [0.2046, 1000, '20,5_%'],
    [0.2046, 999, '20_%'],
    [0.02, 999, '2_%'],
    [0.02, 500, '2_%'],
    [0.02, 499, 'högst_5_%'],
    [0, 499, 'högst_5_%'],
    [0.05, 120, 'högst_5_%'],
    [0.06, 120, '6_%'],
    [0.95, 120, 'minst_95_%'],
    [1, 120, 'minst_95_%'],
    [0.94, 120, '94_%'],
    [0.2046, null, '20_%'],
    [0, null, 'högst_5_%'],
  ])('%d of %s is written %s', (share, population, expected) => {
    expect(shown(format.formatShare(share, population, 'sv'))).toBe(expected)
  })

  test('is said in English too, and without the sign where a heading has it', () => {
    expect(shown(format.formatShare(0.01, 200, 'en'))).toBe('at_most_5%')
    expect(shown(format.formatShare(0.99, 200, 'en'))).toBe('at_least_95%')
    expect(shown(format.formatShare(0.01, 200, 'sv', { bare: true }))).toBe('högst_5')
    expect(shown(format.formatShare(0.31, 200, 'sv', { bare: true }))).toBe('31')
  })
})

test.each([
  [37_200_700, '37_200_700_kr', 'SEK_37,200,700'],
  [0, '0_kr', 'SEK_0'],
  [5_625_000, '5_625_000_kr', 'SEK_5,625,000'],
])('%d kronor are written in full', (sek, swedish, english) => {
  expect(shown(format.formatSek(sek, 'sv'))).toBe(swedish)
  expect(shown(format.formatSek(sek, 'en'))).toBe(english)
})

test('millions have the decimals that they need', () => {
  expect([1_950_000, 3_500_000, 44_000_000, 32_425_000].map((sek) => format.formatMillions(sek, 'sv'))).toEqual([
    '1,95',
    '3,5',
    '44',
    '32,425',
  ])
})

test('indices have three decimals, quotients two, years none and no grouping', () => {
  expect(format.formatIndex(0.3731, 'sv')).toBe('0,373')
  expect(format.formatIndex(1, 'en')).toBe('1.000')
  expect(format.formatQuotient(1.914, 'sv')).toBe('1,91')
  expect(format.formatYear(2024)).toBe('2024')
  expect(shown(format.formatCount(2024, 'sv'))).toBe('2_024')
  expect(format.formatRange('0,370', '0,376')).toBe('0,370–0,376')
})

test('what is not a number is refused, so that no screen says NaN', () => {
  expect(() => format.formatNumber(Number.NaN, 'sv')).toThrow(RangeError)
  expect(() => format.formatValue(Number.POSITIVE_INFINITY, 'tkr', 'sv')).toThrow(RangeError)
})

test('no number is written with a hyphen, a common space or a negative zero', () => {
  const value = fc.oneof(
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    fc.double({ min: -0.1, max: 0.1, noNaN: true }),
  )
  fc.assert(
    fc.property(
      value,
      fc.constantFrom('sv', 'en'),
      fc.constantFrom('percent', 'tkr', 'pbb'),
      (number, language, unit) => {
        const text = format.formatValue(number, unit, language)
        expect(text).not.toMatch(/[- ]/)
        expect(text).not.toMatch(/−[0.,]*(\u00a0?%)?$/)
      },
    ),
  )
})

test.each([
  [[0.05, 0.1, 0.2, 0.4], 'percent', ['5', '10', '20', '40']],
  [[0.055, 0.1], 'percent', ['5,5', '10,0']],
  [[150, 300], 'tkr', ['150', '300']],
  [[2.55, 3], 'pbb', ['2,55', '3,00']],
  [[], 'percent', []],
] as const)('limits %j in %s are written with the decimals that they need', (limits, unit, expected) => {
  expect(formatLimits(limits, unit, 'sv')).toEqual(expected)
})

test('dates are written in words and years stay years', () => {
  expect(formatDate('2025-12-31', 'sv')).toBe('31 december 2025')
  expect(formatDate('2024-01-05', 'en')).toBe('5 January 2024')
  expect(formatDate('2024', 'sv')).toBe('2024')
  expect(formatDate('2024-13-45', 'sv')).toBe('2024-13-45')
})

test('names sort as the language sorts them', () => {
  const names = ['Östervärn', 'Almvik', 'Ärtholmen', 'Zenith', 'Åkarp', 'Område 10', 'Område 9']
  const sorted = [...names].sort((a, b) => collator('sv').compare(a, b))
  expect(sorted).toEqual(['Almvik', 'Område 9', 'Område 10', 'Zenith', 'Åkarp', 'Ärtholmen', 'Östervärn'])
})
