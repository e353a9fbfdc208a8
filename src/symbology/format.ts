/** Numbers to text. The only place that turns a share into per cent. */
import type { LayerUnit } from '../domain/layers.ts'
import { parseNumber } from '../domain/parseNumber.ts'
import type { Language } from '../domain/text.ts'

export type NumericUnit = Exclude<LayerUnit, 'category'>

export interface NumberOptions {
  /** Write + before what is above zero, for differences. */
  readonly signed?: boolean
  /** Decimals; by default those of the unit. */
  readonly digits?: number
  /** Leave out the % sign, where a heading already has the unit. */
  readonly bare?: boolean
}

const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' }
const NBSP = '\u00a0'
const MINUS = '\u2212'
const EN_DASH = '\u2013'

/** Decimals that each unit is written with. */
const DIGITS: Readonly<Record<NumericUnit, number>> = {
  persons: 0,
  dwellings: 0,
  percent: 1,
  tkr: 0,
  pbb: 2,
  perHectare: 1,
}

/**
 * Areas with fewer people are written with whole per cent, so that one person does not move the last digit by
 * several steps. The two thresholds are this project's choice; no law or publisher sets them.
 */
export const WHOLE_PERCENT_BELOW = 1000
/** Areas with fewer people get "at most 5 %" and "at least 95 %" at the ends, so that no one is singled out. */
export const CAPPED_BELOW = 500
const CAP = 0.05

const formatters = new Map<string, Intl.NumberFormat>()

function formatter(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`
  const known = formatters.get(key)
  if (known !== undefined) return known
  const made = new Intl.NumberFormat(LOCALES[language], options)
  formatters.set(key, made)
  return made
}

/** One minus sign in both languages (the platforms differ), and none before what was rounded to zero. */
const withMinus = (text: string): string => text.replace(/[-\u2212]/u, /[1-9]/.test(text) ? MINUS : '')

/**
 * Any number with a fixed count of decimals. Rounds halves away from zero and never writes "-0".
 * @throws {RangeError} on what is not finite: an absent figure is said in words, by the caller
 */
export function formatNumber(value: number, language: Language, options: NumberOptions = {}): string {
  return formatWith(value, language, options, 'decimal')
}

function formatWith(value: number, language: Language, options: NumberOptions, style: 'decimal' | 'percent'): string {
  if (!Number.isFinite(value)) throw new RangeError(`formatting requires a finite number, got ${value}`)
  const digits = options.digits ?? 0
  const text = formatter(language, {
    style,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: options.signed === true ? 'exceptZero' : 'auto',
  }).format(value)
  return withMinus(text)
}

/** A layer's value in its unit. Per cent gets its sign; the words for other units are the caller's. */
export function formatValue(value: number, unit: NumericUnit, language: Language, options: NumberOptions = {}): string {
  const digits = options.digits ?? DIGITS[unit]
  if (unit !== 'percent') return formatWith(value, language, { ...options, digits }, 'decimal')
  const text = formatWith(value, language, { ...options, digits }, 'percent')
  return options.bare === true ? text.replace(/\s?%/u, '') : text
}

/** The number that is read where a value is written: values written alike are the same number. */
export function writtenValue(value: number, unit: NumericUnit, digits: number = DIGITS[unit]): number {
  const isShare = unit === 'percent'
  const text = formatter('en', {
    style: isShare ? 'percent' : 'decimal',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: false,
  }).format(value)
  // All digits as a whole number, over a power of ten: the double nearest to what is written, as a limit is.
  const whole = parseNumber(text.replace(/[.%]/g, '')) ?? Number.NaN
  return whole === 0 ? 0 : whole / 10 ** (digits + (isShare ? 2 : 0))
}

/** Decimals of a per cent for a population; whole where the population is unknown. */
export const digitsFor = (population: number | null): 0 | 1 =>
  population !== null && population >= WHOLE_PERCENT_BELOW ? 1 : 0

/** Puts the sign of per cent on a number that was written without it, as the language does. */
export const withPercent = (bare: string, language: Language): string =>
  language === 'sv' ? `${bare}${NBSP}%` : `${bare}%`

const CAPPED: Readonly<Record<Language, { readonly low: string; readonly high: string }>> = {
  sv: { low: `högst${NBSP}`, high: `minst${NBSP}` },
  en: { low: `at${NBSP}most${NBSP}`, high: `at${NBSP}least${NBSP}` },
}

/**
 * A share of a population, with the decimals that the population allows; "at most 5 %" and "at least 95 %" in areas
 * under 500 people (and where their number is unknown).
 *
 * @param population the people that the share is of
 */
export function formatShare(
  share: number,
  population: number | null,
  language: Language,
  options: Pick<NumberOptions, 'bare'> = {},
): string {
  const write = (value: number): string =>
    formatValue(value, 'percent', language, { ...options, digits: digitsFor(population) })
  if (population !== null && population >= CAPPED_BELOW) return write(share)
  if (share <= CAP) return CAPPED[language].low + write(CAP)
  return share >= 1 - CAP ? CAPPED[language].high + write(1 - CAP) : write(share)
}

/** What a reader can know of a share from how it is written: one number, or all from `low` to `high`. */
export interface WrittenShare {
  readonly low: number
  readonly high: number
}

/** The same rule as formatShare, as numbers. */
export function writtenShare(share: number, population: number | null): WrittenShare {
  if (population === null || population < CAPPED_BELOW) {
    if (share <= CAP) return { low: 0, high: CAP }
    if (share >= 1 - CAP) return { low: 1 - CAP, high: 1 }
  }
  const written = writtenValue(share, 'percent', digitsFor(population))
  return { low: written, high: written }
}

/** A difference of shares in percentage points, without the words: 0.047 is "4,7". */
export const formatPoints = (difference: number, language: Language, options: NumberOptions = {}): string =>
  formatValue(difference, 'percent', language, { ...options, bare: true })

/** Kronor, in full: "37 200 700 kr", "SEK 37,200,700". */
export function formatSek(sek: number, language: Language): string {
  const number = formatNumber(sek, language)
  return language === 'sv' ? `${number}${NBSP}kr` : `SEK${NBSP}${number}`
}

/** Kronor as millions without the word: 1950000 is "1,95", 44000000 is "44". At most the decimals needed, up to 3. */
export function formatMillions(sek: number, language: Language): string {
  return withMinus(formatter(language, { maximumFractionDigits: 3 }).format(sek / 1_000_000))
}

/** Segregation indices, 0 to 1. */
export const formatIndex = (value: number, language: Language): string => formatNumber(value, language, { digits: 3 })

/** Location quotients and other ratios. */
export const formatQuotient = (value: number, language: Language): string =>
  formatNumber(value, language, { digits: 2 })

/** Counts of anything. */
export const formatCount = (value: number, language: Language): string => formatNumber(value, language)

/** Years are names, so they are not grouped. */
export const formatYear = (year: number): string => String(year)

/** Two written numbers as a range. */
export const formatRange = (from: string, to: string): string => `${from}${EN_DASH}${to}`
