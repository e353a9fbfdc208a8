import { parseWholeNumber } from '../../src/domain/parseNumber.ts'

/** Statuses that a later attempt may get past. */
export const isPassing = (status: number): boolean => status === 429 || status === 408 || status >= 500

/**
 * How long a host asks to be left alone, from its Retry-After header: seconds, or a date.
 *
 * @returns milliseconds, or null when the header is absent or says nothing that can be read
 */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null
  const seconds = parseWholeNumber(header.trim())
  if (seconds !== null) return seconds * 1000
  const date = Date.parse(header)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}

/**
 * The wait before the next attempt: it doubles each time, and a random half of it is left out so that many who were
 * turned away together do not come back together.
 *
 * @param attempt 1 after the first failure
 * @param uniform a random number on (0, 1)
 */
export function backoff(attempt: number, baseMs: number, uniform: number): number {
  return baseMs * 2 ** (attempt - 1) * (0.5 + uniform / 2)
}
