import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  parseDeclaredNumber,
  parseSwedishNumber,
  parseSwedishShare,
  parseSwedishSum,
  plainDecimal,
  writtenShare,
} from '../../src/domain/parseSwedishNumber.ts'
import { formatMillions, formatNumber, formatSek, formatValue } from '../../src/symbology/format.ts'

const valueOf = (read: ReturnType<typeof parseSwedishNumber>) => (read.kind === 'number' ? read.value : read.kind)

/** Every text with what it is as a number, and as a sum in kronor where that is something else. */
const TABLE: readonly (readonly [text: string, number: number | string, sum?: number | string])[] = [
  ['', 'empty'],
  [' \u00a0\t', 'empty'],
  ['0', 0],
  ['-0', 0],
  ['007', 7],
  ['-5', -5],
  ['\u22125', -5],
  ['\u20135', 'notANumber'],
  ['- 5', -5],
  ['\u20145', 'notANumber'],
  ['+5', 'notANumber'],
  ['(5)', 'notANumber'],
  ['1 000-', 'notANumber'],
  ['1234', 1234],
  ['1 234', 1234],
  ['1\u00a0234', 1234],
  ['1\u202f234', 1234],
  ['1\u2009234', 1234],
  ['1\t234', 1234],
  ['1\n234', 'notANumber'],
  ['1\u200b234', 'notANumber'],
  ['1 234 567', 1_234_567],
  ['12 34', 'ambiguous'],
  ['1 2345', 'ambiguous'],
  ['1234 567', 'ambiguous'],
  ['1 234,5', 1234.5],
  ['1 234.5', 1234.5],
  ['1 234,567', 1234.567],
  ['12,5', 12.5],
  ['0,123', 0.123],
  ['1,2340', 1.234],
  ['1,234', 'ambiguous'],
  ['1.234', 'ambiguous'],
  ['123.456', 'ambiguous'],
  ['1,234,567', 'ambiguous'],
  ['1.234.567', 'ambiguous'],
  ['1,234.5', 'ambiguous'],
  ['1.234,5', 'ambiguous'],
  ["1'234", 'ambiguous'],
  [',5', 'notANumber'],
  ['5,', 'notANumber'],
  ['1e5', 'notANumber'],
  ['1E05', 'notANumber'],
  ['0x10', 'notANumber'],
  ['½', 'notANumber'],
  ['1½', 'notANumber'],
  ['٥', 'notANumber'],
  ['５', 'notANumber'],
  ['5\u0301', 'notANumber'],
  ['Infinity', 'notANumber'],
  ['5–6', 'notANumber'],
  ['5/6', 'notANumber'],
  ['2023-06-07', 'notANumber'],
  ['9007199254740991', 9_007_199_254_740_991],
  ['9007199254740993', 'notANumber'],
  ['1'.repeat(400), 'notANumber'],
  ['drygt 44 000 000', 'notExact'],
  ['ca. 5', 'notExact'],
  ['~5', 'notExact'],
  ['> 5', 'notExact'],
  ['drygt mycket', 'notANumber'],
  ['22,2 mnkr', 'notANumber', 22_200_000],
  ['1,5 miljarder kronor', 'notANumber', 1_500_000_000],
  ['500 tkr', 'notANumber', 500_000],
  ['8 075 000 SEK', 'notANumber', 8_075_000],
  ['SEK\u00a08\u00a0075\u00a0000', 'notANumber', 8_075_000],
  ['8 075 000:-', 'notANumber', 8_075_000],
  ['0 kr', 'notANumber', 0],
  ['kr', 'notANumber'],
  ['1.234 mnkr', 'notANumber', 'ambiguous'],
  ['drygt 22,2 mnkr', 'notANumber', 'notExact'],
  ['1 234 kr/år', 'notANumber'],
  ['5 kr kr', 'notANumber'],
  ['5 €', 'notANumber'],
]

describe('a number as people write it', () => {
  it.each(TABLE.map(([text, number, sum = number]) => ({ text, number, sum })))(
    'reads $text',
    ({ text, number, sum }) => {
      expect(valueOf(parseSwedishNumber(text))).toBe(number)
      expect(valueOf(parseSwedishSum(text))).toBe(sum)
    },
  )

  it.each([
    ['25 %', 0.25],
    ['12,5\u00a0procent', 0.125],
    ['0,25', 0.25],
    ['100 %', 1],
    ['25', 'ambiguous'],
    ['1', 'ambiguous'],
    ['0', 0],
    ['12,345 %', 'ambiguous'],
    ['ca 25 %', 'notExact'],
    ['%', 'notANumber'],
    ['', 'empty'],
  ])('reads %j as the share %s', (text, share) => {
    expect(valueOf(parseSwedishShare(text))).toBe(share)
  })
})

describe('a number in a table whose decimal sign is declared', () => {
  it.each([
    ['12,5', 12.5, 'otherSign'],
    ['12.5', 'otherSign', 12.5],
    ['1 234,5', 1234.5, 'otherSign'],
    ['1\u202f234.5', 'otherSign', 1234.5],
    ['1.234', 'ambiguous', 1.234],
    ['1,234', 'ambiguous', 1234],
    ['1,234.5', 'ambiguous', 1234.5],
    ['-1,234,567.25', 'ambiguous', -1_234_567.25],
    ['1.234,5', 'ambiguous', 'ambiguous'],
    ['1,23,456', 'ambiguous', 'ambiguous'],
    ['0,123', 0.123, 'otherSign'],
    ['0.123', 'otherSign', 0.123],
    ['+5', 5, 5],
    ['\u22125', -5, -5],
    ['\u20135', 'notANumber', 'notANumber'],
    ['(5)', 'notANumber', 'notANumber'],
    ['+-5', 'notANumber', 'notANumber'],
    ['1e5', 'notANumber', 'notANumber'],
    ['', 'empty', 'empty'],
  ])('reads %j as %s with a comma and %s with a point', (text, comma, point) => {
    const read = (decimal: 'comma' | 'point') => {
      const number = parseDeclaredNumber(text, decimal)
      return number.kind === 'number' ? number.value : number.kind
    }
    expect(read('comma')).toBe(comma)
    expect(read('point')).toBe(point)
  })

  it('moves the decimal sign without losing a digit', () => {
    expect(parseDeclaredNumber('12,3', 'comma', -2)).toEqual({ kind: 'number', value: 0.123 })
    expect(parseDeclaredNumber('231456.7', 'point', -3)).toEqual({ kind: 'number', value: 231.4567 })
  })
})

const amount = fc.oneof(
  fc.integer({ min: -1e12, max: 1e12 }),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.constantFrom(0, 1.234, 12.345, 999.999, 1000, 8_075_000),
)
const digits = fc.integer({ min: 0, max: 4 })
describe('a number that the page has written', () => {
  it('is read back as itself, or asked about where it has two meanings', () => {
    fc.assert(
      fc.property(amount, digits, fc.constantFrom('sv' as const, 'en' as const), (value, places, language) => {
        const text = formatNumber(value, language, { digits: places })
        const read = parseSwedishNumber(text)
        const isClear = language === 'sv' ? !/^\D?[1-9]\d{0,2},\d{3}$/.test(text) : /^\D?(\d+|\d+\.\d\d?)$/.test(text)
        if (isClear || read.kind !== 'ambiguous') {
          expect(Math.abs(Number(valueOf(read)) - value)).toBeLessThanOrEqual(0.51 * 10 ** -places)
          if (places === 0 && Number.isInteger(value)) expect(valueOf(read)).toBe(value + 0)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('is the same sum in kronor and in millions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (sek) => {
        expect(parseSwedishSum(formatSek(sek, 'sv'))).toEqual({ kind: 'number', value: sek })
        const thousands = sek - (sek % 1000)
        const read = valueOf(parseSwedishSum(`${formatMillions(thousands, 'sv')} mnkr`))
        expect([thousands, 'ambiguous']).toContain(read)
      }),
      { numRuns: 1000 },
    )
  })

  it('is the same share in whole per cent', () => {
    for (let percent = 0; percent <= 100; percent += 1) {
      const text = formatValue(percent / 100, 'percent', 'sv', { digits: 0 })
      expect(parseSwedishShare(text)).toEqual({ kind: 'number', value: percent / 100 })
    }
  })

  it('loses nothing in a file, as a number or as a share', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        expect(parseSwedishShare(writtenShare(share))).toEqual({ kind: 'number', value: share })
        expect(Number(plainDecimal(share))).toBe(share)
        expect(plainDecimal(share)).toMatch(/^\d+(\.\d+)?$/)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('any text', () => {
  const signs = Array.from("0123456789 \u00a0\u202f,.-\u2212\u2013'e+()%½٥").concat(['kr', ' mnkr', 'ca ', 'drygt '])
  const text = fc.array(fc.constantFrom(...signs), { maxLength: 12 }).map((parts) => parts.join(''))

  it('is a number only where its digits, one sign and one separator say so', () => {
    fc.assert(
      fc.property(text, (written) => {
        const read = parseSwedishNumber(written)
        if (read.kind !== 'number') return
        const bare = written.replace(/[\s\u00a0\u202f]/gu, '').replace(/^−/u, '-')
        expect(bare).toMatch(/^-?\d+(?:[.,]\d+)?$/)
        expect(read.value).toBe(Number(bare.replace(',', '.')) + 0)
      }),
      { numRuns: 5000 },
    )
  })

  it('is never a number as a sum where it is none without its unit', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(' kr', ' mnkr', ' tkr', ' SEK'), (written, unit) => {
        const bare = parseSwedishNumber(written)
        const isHuge = bare.kind === 'number' && Math.abs(bare.value) > 1e9
        if (/[a-z]/i.test(written) || isHuge) return
        expect(parseSwedishSum(written + unit).kind === 'number').toBe(bare.kind === 'number')
      }),
      { numRuns: 5000 },
    )
  })
})
