import { describe, expect, it } from 'vitest'
import { parseNumber, parseWholeNumber } from '../../src/domain/parseNumber.ts'

const NOT_NUMBERS = [
  '',
  ' ',
  '1 234',
  '1\u00a0234',
  '12,5',
  '1e3',
  '0x10',
  '+5',
  '.5',
  '5.',
  'NaN',
  'Infinity',
  ' 5',
  '5 kr',
  '−3',
]

describe('reading a number from text', () => {
  it('reads digits with an optional minus sign and decimal point', () => {
    expect(['0', '7', '-3', '12.5', '-0.25', '012'].map(parseNumber)).toEqual([0, 7, -3, 12.5, -0.25, 12])
  })

  it.each(NOT_NUMBERS)('reads no number from "%s"', (text) => {
    expect(parseNumber(text)).toBeNull()
    expect(parseWholeNumber(text)).toBeNull()
  })

  it('reads whole numbers without sign or decimals only', () => {
    expect(['0', '4173', '-1', '1.0'].map(parseWholeNumber)).toEqual([0, 4173, null, null])
  })

  it('refuses a whole number that cannot be held exactly', () => {
    expect(parseWholeNumber('9007199254740991')).toBe(9007199254740991)
    expect(parseWholeNumber('9007199254740992')).toBeNull()
  })
})
