/** What somebody writes into a field of the form, read strictly: what cannot be read is said, and changes nothing. */
import { parseWholeNumber } from '../domain/parseNumber.ts'
import {
  parseSwedishNumber,
  parseSwedishShare,
  parseSwedishSum,
  type SwedishNumber,
} from '../domain/parseSwedishNumber.ts'

export const FIELD_PROBLEMS = [
  'empty',
  'needsName',
  'notWhole',
  'notANumber',
  'notExact',
  'ambiguous',
  'negative',
  'notAYear',
  'notADate',
  'notAShare',
  'notShares',
  'notAnAge',
  'wrongOrder',
  'needsSum',
  'needsFrom',
  'unknownEffort',
  'needsBoth',
] as const
export type FieldProblem = (typeof FIELD_PROBLEMS)[number]

export type FieldReading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: FieldProblem }

export const readAs = <T>(value: T): FieldReading<T> => ({ ok: true, value })
/** A text without the spaces round it; empty where there is none. */
export const readText = (text: string): FieldReading<string> => readAs(text.trim())

export const unreadable = (problem: FieldProblem): FieldReading<never> => ({ ok: false, problem })

/** An empty field is null wherever null has a meaning; it is never 0. */
const orEmpty =
  <T>(read: (text: string) => FieldReading<T>) =>
  (text: string): FieldReading<T | null> =>
    text.trim() === '' ? readAs(null) : read(text.trim())

const PROBLEM_OF = {
  empty: 'empty',
  notExact: 'notExact',
  ambiguous: 'ambiguous',
  notANumber: 'notANumber',
} as const satisfies Record<Exclude<SwedishNumber['kind'], 'number'>, FieldProblem>

function toReading(number: SwedishNumber): FieldReading<number> {
  if (number.kind !== 'number') return unreadable(PROBLEM_OF[number.kind])
  return number.value < 0 ? unreadable('negative') : readAs(number.value)
}

/** Whole kronor, zero or more. What is inexact ("drygt") or can be read in two ways is refused. */
export function readKronor(text: string): FieldReading<number> {
  const reading = toReading(parseSwedishSum(text))
  return reading.ok && !Number.isSafeInteger(reading.value) ? unreadable('notWhole') : reading
}

export const readDecimal = (text: string): FieldReading<number> => toReading(parseSwedishNumber(text))

export const readYear = orEmpty((text) =>
  /^(?:19|20)\d\d$/.test(text) ? readAs(parseWholeNumber(text) ?? 0) : unreadable('notAYear'),
)

/** A day of the calendar as `2026-03-31`. */
export const readDate = orEmpty((text) => {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T12:00:00Z`) : null
  const isDay = date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  return isDay ? readAs(text) : unreadable('notADate')
})

/** Per cent to a share of 0 to 1, with or without the sign. */
export const readPercent = orEmpty((text) => {
  const reading = toReading(parseSwedishShare(`${text.replace(/%$/u, '')} %`))
  return reading.ok && reading.value <= 1 ? reading : unreadable('notAShare')
})

export const readAge = orEmpty((text) => {
  const age = parseWholeNumber(text)
  return age !== null && age <= 120 ? readAs(age) : unreadable('notAnAge')
})

/** Shares in per cent with semicolons or spaces between them, one for each of a number of parts, or none at all. */
export function readShares(text: string, count: number): FieldReading<readonly number[] | null> {
  const parts = text.split(/[;/\s]+/u).filter((part) => part !== '' && part !== '%')
  if (parts.length === 0) return readAs(null)
  const shares = parts.map(readPercent).flatMap((reading) => (reading.ok ? [reading.value ?? 0] : []))
  return shares.length === count && parts.length === count ? readAs(shares) : unreadable('notShares')
}
