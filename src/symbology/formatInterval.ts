/** Intervals of numbers: with no more digits than their width bears, and never narrower than they are. */
import type { Language } from '../domain/text.ts'
import { formatLimits } from './formatLimits.ts'
import { formatNumber, formatPoints, formatRange, formatSek, withPercent } from './format.ts'

export interface Interval {
  readonly low: number
  readonly high: number
}

/** Digits that the width of an interval is written with: 4 920 000 is 492 steps of 10 000. */
const WIDTH_DIGITS = 3

/**
 * Ends on whole steps of a power of ten, at least 1, outward: what lies in the interval lies in the rounded one. An end
 * on whole thousands stays, and no end is rounded out beyond one of the exact numbers, such as a total that nothing can
 * be more than: it ends there instead. An interval without width is rounded to whole numbers.
 */
export function roundedInterval({ low, high }: Interval, exact: readonly number[] = []): Interval {
  const width = high - low
  const magnitude = width > 0 ? Math.floor(Math.log10(width)) + 1 - WIDTH_DIGITS : 0
  const step = 10 ** Math.max(0, magnitude)
  const slack = 1e-9 * Math.max(1, Math.abs(low), Math.abs(high))
  if (Math.round(high - low) === 0) return { low: Math.round(low), high: Math.round(high) }
  const outLow = isWholeThousands(low) ? Math.round(low) : Math.floor((low + slack) / step) * step
  const outHigh = isWholeThousands(high) ? Math.round(high) : Math.ceil((high - slack) / step) * step
  return {
    low: exact.reduce((end, number) => (number <= low + slack ? Math.max(end, Math.round(number)) : end), outLow),
    high: exact.reduce((end, number) => (number >= high - slack ? Math.min(end, Math.round(number)) : end), outHigh),
  }
}

/** An end that is a stated sum is written as it is: rounded outward it would be more money than there is. */
const isWholeThousands = (sek: number): boolean => Math.abs(sek - Math.round(sek / 1000) * 1000) < 0.5

/** "1 060 000–5 980 000 kr"; one sum where both ends are the same. Never rounded out beyond an exact sum. */
export function formatSekInterval(interval: Interval, language: Language, exact: readonly number[] = []): string {
  const { low, high } = roundedInterval(interval, exact)
  if (low === high) return formatSek(low, language)
  const number = (sek: number): string => formatNumber(sek, language)
  return language === 'sv'
    ? formatRange(number(low), formatSek(high, language))
    : formatRange(formatSek(low, language), number(high))
}

/** What adding fractions leaves of a whole is rounding. */
const ROUNDING = 1e-9

/** A share in per cent without its sign; nothing and everything have no decimals, which would pretend to be measured. */
export const bareShare = (share: number, language: Language): string =>
  formatPoints(share, language, { digits: Math.abs(share) < ROUNDING || Math.abs(share - 1) < ROUNDING ? 0 : 1 })

/** "0–1,2", without the sign. */
export function bareShareInterval(interval: Interval, language: Language): string {
  const [low, high] = [bareShare(interval.low, language), bareShare(interval.high, language)]
  return low === high ? low : formatRange(low, high)
}

/** "0–1,2 %" of shares from 0 to 1. */
export const formatPercentInterval = (interval: Interval, language: Language): string =>
  withPercent(bareShareInterval(interval, language), language)

const TO: Readonly<Record<Language, string>> = { sv: 'till', en: 'to' }

/** "−1,2 till +0,4", in percentage points: a word between the ends, since a dash would read as a minus. */
export function formatPointsInterval(interval: Interval, language: Language): string {
  const [low, high] = [interval.low, interval.high].map((points) => signedPoints(points, language))
  return low === high ? (low ?? '') : `${low ?? ''} ${TO[language]} ${high ?? ''}`
}

/** A difference of shares in percentage points with its sign. */
export const signedPoints = (difference: number, language: Language): string =>
  formatPoints(difference, language, { digits: Math.abs(difference) < ROUNDING ? 0 : 1, signed: true })

/** A class limit with its sign, with the fewest decimals that write it. */
export function signedLimit(limit: number, language: Language): string {
  const [written = ''] = formatLimits([Math.abs(limit)], 'percent', language)
  return limit === 0 ? written : `${limit < 0 ? '\u2212' : '+'}${written}`
}
