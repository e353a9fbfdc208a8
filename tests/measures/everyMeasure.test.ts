import { describe, expect, test } from 'vitest'
import { exampleOf, functionOf, parameterNames, withExamples, type Documented } from '../architecture/measureDocs.ts'

/** What holds for all measures alike, tried on the example of each docblock. */

type Column = readonly number[]
type Change = (column: Column, name: string) => unknown

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isColumn = (value: unknown): value is Column =>
  Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'number')

/** Lists that are no column: of radii there are as many as the caller likes. */
const NO_COLUMNS = ['radiiMeters']

/** Changes every column of an argument, at any depth; `name` is that of the parameter or of the key. */
function changeColumns(value: unknown, name: string, change: Change): unknown {
  if (NO_COLUMNS.includes(name)) return value
  if (isColumn(value)) return change(value, name)
  if (Array.isArray(value)) return value.map((entry) => changeColumns(entry, name, change))
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, changeColumns(entry, key, change)]))
}

/** Numbers without the rounding that the order of a sum leaves, and lists of every kind as plain ones. */
function plain(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(12))
  if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array, plain)
  if (Array.isArray(value)) return value.map(plain)
  return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plain(entry)])) : value
}

const resultOf = (measure: Documented, args: readonly unknown[]): unknown => plain(functionOf(measure)(...args))

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) Object.values(value).forEach(frozen)
  return ArrayBuffer.isView(value) ? value : Object.freeze(value)
}

const changed = (measure: Documented, change: Change): unknown[] => {
  const names = parameterNames(measure)
  return exampleOf(measure).args.map((argument, i) => changeColumns(argument, names[i] ?? '', change))
}

const isWhole = (column: Column, least: number): boolean => column.every((n) => Number.isInteger(n) && n >= least)

/** Decimals stay decimals in every kind of column. */
const KINDS: Readonly<Record<string, Change>> = {
  Float64Array: (column) => Float64Array.from(column),
  Int32Array: (column) => (isWhole(column, -(2 ** 31)) ? Int32Array : Float64Array).from(column),
  Uint32Array: (column) => (isWhole(column, 0) ? Uint32Array : Float64Array).from(column),
}

const takesColumns = (measure: Documented): boolean => {
  let columns = 0
  changed(measure, (column) => (columns += 1) && column)
  return columns > 0
}
const measures = withExamples.filter(takesColumns)

test('every measure but those of two numbers takes columns', () => {
  const others = withExamples.filter((measure) => !takesColumns(measure)).map(({ name }) => name)
  expect(others).toEqual(['excessDissimilarity'])
  expect(measures.length).toBeGreaterThan(70)
})

describe.each(measures)('$name', (measure) => {
  const original = resultOf(measure, exampleOf(measure).args)

  test.each(Object.entries(KINDS))('gives the same for columns of %s, and writes to none', (_, kind) => {
    const args = changed(measure, kind)
    const before = JSON.stringify(args)
    expect(resultOf(measure, args)).toEqual(original)
    expect(JSON.stringify(args)).toBe(before)
  })

  test('gives the same for plain columns that cannot be written to', () => {
    expect(resultOf(measure, frozen(exampleOf(measure).args))).toEqual(original)
  })
})
