const DECIMAL = /^-?\d+(\.\d+)?$/
const WHOLE = /^\d+$/

/**
 * The number that a whole text spells: digits with an optional minus sign and decimal point. Anything else is null:
 * an empty cell, a space, a decimal comma, an exponent. The built-in readers would make 0 of an empty cell and 1 of
 * "1 234", so they are used nowhere else.
 */
export function parseNumber(text: string): number | null {
  return DECIMAL.test(text) ? Number(text) : null
}

/** The whole number, zero or more, that a text of digits spells; null for every other text and beyond 2^53. */
export function parseWholeNumber(text: string): number | null {
  const value = WHOLE.test(text) ? Number(text) : null
  return Number.isSafeInteger(value) ? value : null
}
