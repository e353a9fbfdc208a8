import { parseWholeNumber } from './parseNumber.ts'

export const PERSONAL_DATA_KINDS = ['email', 'personalNumber', 'phone'] as const
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number]

/** Something in a text that leads to one person. */
export interface PersonalData {
  readonly kind: PersonalDataKind
  readonly found: string
  /** Position of its first character in the text. */
  readonly at: number
}

const EMAIL =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+\s?(?:[@＠]|[([]\s?at\s?[)\]])\s?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/giu

/** Six digits that may be a date, with or without century, and four more. */
const PERSONAL_NUMBER = /(?<![\d.,])(?:18|19|20)?(\d{6})\s?[-+–‑]?\s?(\d{4})(?![\d.,]\d|\d)/g

/** Swedish numbers from abroad and at home, and Danish ones with their country. */
const PHONE =
  /(?<![\d.,:/-])(?:(?:\+|00)4[56][\s-]?(?:\(0\)[\s-]?)?[1-9]|0[1-9])\d{0,2}(?:\s?[-–/]\s?|\s)?\d{2,3}(?:[\s-]?\d{2,3}){0,3}(?![\d:]|-\d)/g
const PHONE_DIGITS = { home: { from: 8, to: 10 }, abroad: { from: 9, to: 13 } } as const

/**
 * E-mail addresses, personal identity numbers (a date, four digits, and the check digit right) and telephone numbers
 * in a text, in the order in which they stand. Names of people are not found: no list of words tells them from others.
 */
export function personalDataIn(text: string): readonly PersonalData[] {
  const emails = matches(text, EMAIL, 'email')
  const numbers = matches(text, PERSONAL_NUMBER, 'personalNumber').filter(({ found }) => isPersonalNumber(found))
  const phones = matches(text, PHONE, 'phone').filter(
    (phone) => hasPhoneLength(phone.found) && !numbers.some((number) => overlap(number, phone)),
  )
  return [...emails, ...numbers, ...phones].sort((a, b) => a.at - b.at)
}

/** Whether the digits of a text, a century before them left out, are a date, three digits and the check digit. */
export function isPersonalNumber(text: string): boolean {
  const digits = digitsOf(text).slice(-10)
  return digits.length === 10 && isDate(digits) && hasCheckDigit(digits)
}

const matches = (text: string, pattern: RegExp, kind: PersonalDataKind): PersonalData[] =>
  Array.from(text.matchAll(pattern), (match) => ({ kind, found: match[0], at: match.index }))

const overlap = (a: PersonalData, b: PersonalData): boolean =>
  a.at < b.at + b.found.length && b.at < a.at + a.found.length

function hasPhoneLength(phone: string): boolean {
  const { from, to } = /^(\+|00)/.test(phone) ? PHONE_DIGITS.abroad : PHONE_DIGITS.home
  const { length } = digitsOf(phone)
  return length >= from && length <= to
}

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '')

const numberOf = (digits: string): number => parseWholeNumber(digits) ?? Number.NaN

function isDate(digits: string): boolean {
  const month = numberOf(digits.slice(2, 4))
  const day = numberOf(digits.slice(4, 6))
  // Coordination numbers have 60 added to the day.
  return month >= 1 && month <= 12 && day % 60 >= 1 && day % 60 <= 31
}

function hasCheckDigit(digits: string): boolean {
  const sum = Array.from(digits, (digit, index) => {
    const doubled = numberOf(digit) * (index % 2 === 0 ? 2 : 1)
    return doubled > 9 ? doubled - 9 : doubled
  }).reduce((total, digit) => total + digit, 0)
  return sum % 10 === 0
}
