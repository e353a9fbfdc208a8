import { parseWholeNumber } from '../../../src/domain/parseNumber.ts'

const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+\.[\p{L}]{2,}/u
const PERSONAL_NUMBER = /(?<![\d.])(?:19|20)?(\d{6})[-+](\d{4})(?![\d.])/g

/** No address and no personal identity number of anybody may be in a published file. */
export function checkPrivacy(texts: ReadonlyMap<string, string>): string[] {
  return [...texts].flatMap(([path, text]) => {
    const address = EMAIL.exec(text)
    return [
      ...(address === null ? [] : [`${path}: holds an e-mail address`]),
      ...(personalNumbers(text).length === 0 ? [] : [`${path}: holds what may be a personal identity number`]),
    ]
  })
}

/** Six digits that are a date, four more, and the check digit right. */
function personalNumbers(text: string): string[] {
  return Array.from(text.matchAll(PERSONAL_NUMBER), ([, date = '', rest = '']) => date + rest).filter(
    (digits) => isDate(digits) && hasCheckDigit(digits),
  )
}

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
