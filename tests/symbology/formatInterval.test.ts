import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatPercentInterval,
  formatPointsInterval,
  formatSekInterval,
  roundedInterval,
} from '../../src/symbology/formatInterval.ts'

describe('intervals', () => {
  it('are written with no more digits than their width bears', () => {
    expect(formatSekInterval({ low: 1_063_412, high: 5_975_880 }, 'sv')).toBe(
      '1 060 000–5 980 000 kr'.replaceAll(' ', '\u00a0'),
    )
    expect(formatSekInterval({ low: 1_063_412, high: 5_975_880 }, 'en')).toBe('SEK\u00a01,060,000–5,980,000')
    expect(formatSekInterval({ low: 0, high: 812.4 }, 'sv')).toBe('0–813\u00a0kr')
  })

  it('are never rounded out beyond a sum that is exact', () => {
    const write = (low: number, high: number) => formatSekInterval({ low, high }, 'sv', [0, 350_250, 11_573_210])
    expect(write(350_250, 11_573_210)).toBe('350 250–11 573 210 kr'.replaceAll(' ', '\u00a0'))
    expect(write(351_111, 11_571_111)).toBe('350 250–11 573 210 kr'.replaceAll(' ', '\u00a0'))
    expect(write(1_063_412, 5_975_880)).toBe('1 060 000–5 980 000 kr'.replaceAll(' ', '\u00a0'))
    expect(formatSekInterval({ low: 0, high: 11_575_000 }, 'sv')).toBe('0–11 575 000 kr'.replaceAll(' ', '\u00a0'))
  })

  it('are one sum without width', () => {
    expect(formatSekInterval({ low: 5_625_000, high: 5_625_000 }, 'sv')).toBe('5\u00a0625\u00a0000\u00a0kr')
    expect(formatSekInterval({ low: 100.4, high: 100.2 }, 'sv')).toBe('100\u00a0kr')
  })

  it('never get narrower than they are, nor wider than a hundredth at each end', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e8, noNaN: true }),
        fc.double({ min: 1, max: 1e8, noNaN: true }),
        (low, width) => {
          const rounded = roundedInterval({ low, high: low + width })
          expect(rounded.low).toBeLessThanOrEqual(low + 1)
          expect(rounded.high).toBeGreaterThanOrEqual(low + width - 1)
          const slack = Math.max(1, width / 100) + 1
          expect(low - rounded.low).toBeLessThanOrEqual(slack)
          expect(rounded.high - (low + width)).toBeLessThanOrEqual(slack)
        },
      ),
    )
  })

  it('of shares have one decimal, and of differences their signs', () => {
    expect(formatPercentInterval({ low: 0, high: 0.0123 }, 'sv')).toBe('0–1,2\u00a0%')
    expect(formatPercentInterval({ low: 0.0123, high: 0.0124 }, 'en')).toBe('1.2%')
    expect(formatPointsInterval({ low: -0.012, high: 0.004 }, 'sv')).toBe('−1,2 till +0,4')
    expect(formatPointsInterval({ low: 0.004, high: 0.004 }, 'en')).toBe('+0.4')
  })
})
