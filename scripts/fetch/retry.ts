import { parseWholeNumber } from '../../src/domain/parseNumber.ts'

/** Statuses that a later attempt may get past. */
export const isPassing = (status: number): boolean => status === 429 || status === 408 || status >= 500

/** What a host says about when to come back, and the time that it and this computer go by. */
interface Said {
  readonly retryAfter: string | null
  readonly date: string | null
  readonly now: number
}

/**
 * How long a host asks to be left alone: seconds, or a date. A date is by the host's own clock where it tells the time,
 * since this computer's may be wrong.
 *
 * @returns milliseconds, or null when nothing is asked or nothing that can be read
 */
export function retryAfter({ retryAfter: header, date, now }: Said): number | null {
  if (header === null) return null
  const seconds = parseWholeNumber(header.trim())
  if (seconds !== null) return seconds * 1000
  const until = Date.parse(header)
  const there = Date.parse(date ?? '')
  return Number.isNaN(until) ? null : Math.max(0, until - (Number.isNaN(there) ? now : there))
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
