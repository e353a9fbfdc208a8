import { parseNumber } from './parseNumber.ts'

/** What a text says about a number. It is never read as something else than it says, and never silently as 0. */
export type SwedishNumber =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'empty' }
  /** A number with a word that makes it inexact, e.g. "drygt 44 000 000". */
  | { readonly kind: 'notExact' }
  /** Two numbers could be meant, e.g. "1.234". */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'notANumber' }

const INEXACT =
  /^(?:ca|cirka|circa|c:a|omkring|ungefär|drygt|knappt|minst|högst|max|nästan|över|under|mer än|mindre än|färre än|fler än|about|around|approximately|approx|just over|just under|over|at least|at most|nearly|almost|more than|less than|fewer than|~|≈|>|<|≥|≤)\.?\s*(?=[\d\-−])/u

/** Spaces that group digits or surround signs: the common one, tab, and those that do not break. */
const SPACES = /[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu
const GROUPED = /^\d{1,3}(?: \d{3})+$/
const PLAIN = /^\d+$/
const DECIMAL = /^(-?) ?(\d[\d ]*)(?:[.,](\d+))?$/u

/** Units of sums, with the number of places that they move the decimal sign. */
const SUM_UNITS: readonly (readonly [pattern: RegExp, places: number])[] = [
  [/(?:mdkr|mdr kr|mdr|miljarder(?: kr| kronor| sek)?|miljard(?: kr| kronor)?|bsek)\.?$/u, 9],
  [/(?:mnkr|mkr|mn kr|milj\.? ?kr|milj\.?|miljoner(?: kr| kronor| sek)?|miljon(?: kr| kronor)?|msek)\.?$/u, 6],
  [/(?:tkr|tusen(?: kr| kronor| sek)?|ksek)\.?$/u, 3],
  [/(?:kronor|krona|kr|sek|:-|,-)\.?$/u, 0],
]

/**
 * The number that a text spells in Swedish or plain writing: digits in groups of three by any kind of space, a decimal
 * comma or point, a minus sign; a dash is none. No exponents. One separator before exactly three digits may be a group or decimals
 * ("1.234"), so it is ambiguous unless the digits before it are grouped or 0.
 */
export function parseSwedishNumber(text: string): SwedishNumber {
  return readDecimal(text, 0)
}

/** A number where it is known how decimals are written; `otherSign` = its decimals are written the other way. */
export type DeclaredNumber = SwedishNumber | { readonly kind: 'otherSign' }

/**
 * The number that a text spells in a table whose decimal sign somebody has declared. A comma is the Swedish way and what
 * people answer without looking, so "1,234" stays ambiguous with it; a point is declared for a reason, and then commas
 * group digits.
 * @param places how far to move the decimal sign: -2 makes a share of per cent, -3 thousands of units
 */
export function parseDeclaredNumber(text: string, decimal: 'comma' | 'point', places = 0): DeclaredNumber {
  const plain = tidied(text).replace(/^\+(?=\d)/, '')
  if (decimal === 'point') {
    const bare = COMMA_GROUPS.test(plain) ? plain.replaceAll(',', '') : plain
    return WITH_COMMA.test(bare) ? { kind: 'otherSign' } : readDecimal(bare, places, true)
  }
  const read = readDecimal(plain, places)
  return read.kind === 'number' && plain.includes('.') ? { kind: 'otherSign' } : read
}

const COMMA_GROUPS = /^-? ?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/
const WITH_COMMA = /^-? ?\d[\d ]*,\d+$/

/** A sum in kronor, with or without its unit before or after: "22,2 mnkr", "SEK 8 075 000", "8 075 000 kr". */
export function parseSwedishSum(text: string): SwedishNumber {
  const plain = tidied(text).replace(/^(?:sek|kr)\.? ?(?=[\d-])/u, '')
  for (const [pattern, places] of SUM_UNITS) {
    const bare = plain.replace(pattern, '')
    // "1.234 mnkr" has one separator and a unit: still two readings, so it stays ambiguous.
    if (bare !== plain) return readBeside(bare, places)
  }
  return readDecimal(plain, 0)
}

/** A share from 0 to 1 out of "25 %" or "0,25". A bare number above 0 that is whole may be either, so it is ambiguous. */
export function parseSwedishShare(text: string): SwedishNumber {
  const plain = tidied(text)
  const percent = plain.replace(/(?:%|procent|per ?cent)$/u, '')
  if (percent !== plain) return readBeside(percent, -2)
  const bare = readDecimal(plain, 0)
  return bare.kind === 'number' && bare.value >= 1 ? { kind: 'ambiguous' } : bare
}

/** The number beside a unit. A unit alone is no number, and does not say that there is none. */
function readBeside(text: string, places: number): SwedishNumber {
  const read = readDecimal(text, places)
  return read.kind === 'empty' ? { kind: 'notANumber' } : read
}

function tidied(text: string): string {
  return text.normalize('NFC').replace(SPACES, ' ').trim().toLocaleLowerCase('sv').replace(/^−/u, '-')
}

/** @param isDeclared whether the one separator is known to stand before decimals */
function readDecimal(text: string, places: number, isDeclared = false): SwedishNumber {
  const plain = tidied(text)
  if (plain === '') return { kind: 'empty' }
  const exact = plain.replace(INEXACT, '')
  if (exact !== plain) return { kind: readDecimal(exact, places).kind === 'number' ? 'notExact' : 'notANumber' }
  return readExact(plain, places, isDeclared)
}

/** A text without spaces around it and without words that make it inexact. */
function readExact(plain: string, places: number, isDeclared: boolean): SwedishNumber {
  const [, sign = '', whole = '', decimals = ''] = DECIMAL.exec(plain) ?? []
  if (!isWhole(whole)) return unread(plain)
  if (!isDeclared && isGroupOrDecimals(whole, decimals)) return { kind: 'ambiguous' }
  return readValue(parseNumber(sign + movedDecimal(whole.replaceAll(' ', ''), decimals, places)))
}

/** Digits alone, or in groups of three. */
const isWhole = (digits: string): boolean => PLAIN.test(digits) || GROUPED.test(digits.trimEnd())

/** "1,234" and "1.234" are a thousand in one country and little more than one in the other. */
const isGroupOrDecimals = (whole: string, decimals: string): boolean =>
  decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole)

/** A number that is too large to be held exactly is none: it would be read as another. There is one 0. */
const readValue = (value: number | null): SwedishNumber =>
  value === null || Math.abs(value) > Number.MAX_SAFE_INTEGER
    ? { kind: 'notANumber' }
    : { kind: 'number', value: value === 0 ? 0 : value }

/** Digits with more than one separator could be grouped by them; anything else is no number at all. */
const unread = (plain: string): SwedishNumber =>
  /^-?\d+(?:[.,' ]\d+)+$/.test(plain) ? { kind: 'ambiguous' } : { kind: 'notANumber' }

/** Moves the decimal sign in the text, so that no digit is lost to arithmetic: 22,2 and six places give 22200000. */
function movedDecimal(whole: string, decimals: string, places: number): string {
  if (places >= 0) {
    const digits = decimals.padEnd(places, '0')
    const rest = digits.slice(places)
    return whole + digits.slice(0, places) + (rest === '' ? '' : `.${rest}`)
  }
  const digits = whole.padStart(1 - places, '0')
  return `${digits.slice(0, places)}.${digits.slice(places)}${decimals}`
}

/** The shortest decimal text that reads back as the number, without an exponent, with a point. */
export function plainDecimal(value: number): string {
  const [, sign = '', whole = '', decimals = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? []
  return sign + movedDecimal(whole, decimals, parseNumber(exponent.replace('+', '')) ?? 0)
}

/** A share from 0 to 1 as a text of per cent that reads back as the same share, e.g. `12,5 %`. */
export function writtenShare(share: number): string {
  const [whole = '0', decimals = ''] = plainDecimal(share).split('.')
  const moved = movedDecimal(whole, decimals, 2).replace(/^0+(?=\d)/, '')
  const [number = '0', rest = ''] = moved.split('.')
  // Three decimals after one to three digits would look like a group of thousands.
  const padded = rest.length === 3 && number !== '0' ? `${rest}0` : rest
  return `${number}${padded === '' ? '' : `,${padded}`} %`
}
