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

/** What an empty unit has in a column of this name; elsewhere it has the count 0. */
const OF_NOBODY: Readonly<Record<string, number>> = {
  values: Number.NaN,
  p: Number.NaN,
  surroundings: Number.NaN,
  east: Number.NaN,
  north: Number.NaN,
  areas: 1e6,
  perimeters: 1e5,
}

/** All land counts here, also where nobody lives, as their docblocks say: the empty unit gets none. */
const COUNT_ALL_LAND = ['delta', 'absoluteCentralization']

/** No units but a table of two sortings, or nothing that says which numbers are units. */
const WITHOUT_UNITS = ['localClusters']

const inserted = <T>(list: readonly T[], place: number, entry: T): T[] => [
  ...list.slice(0, place),
  entry,
  ...list.slice(place),
]

interface Rows {
  readonly starts: Column
  readonly neighbours: Column
  readonly values: Column
}

const isRows = (value: unknown): value is Rows => isRecord(value) && 'starts' in value

/** The empty unit is a neighbour of all others, and they of it. */
function rowsWithEmptyUnit({ starts, neighbours, values }: Rows, place: number): Rows {
  const units = starts.length - 1
  const rows = Array.from({ length: units }, (_, unit) => {
    const [from, to] = [starts[unit] ?? 0, starts[unit + 1] ?? 0]
    const others = neighbours.slice(from, to).map((other) => (other < place ? other : other + 1))
    return { others: [...others, place], weights: [...values.slice(from, to), 1] }
  })
  const everybody = Array.from({ length: units }, (_, unit) => (unit < place ? unit : unit + 1))
  const all = inserted(rows, place, { others: everybody, weights: everybody.map(() => 1) })
  const ends = all.map((_, unit) => all.slice(0, unit + 1).reduce((sum, { others }) => sum + others.length, 0))
  return {
    starts: [0, ...ends],
    neighbours: all.flatMap(({ others }) => others),
    values: all.flatMap(({ weights }) => weights),
  }
}

function withEmptyUnit(measure: Documented, place: number): unknown[] {
  const { args } = exampleOf(measure)
  const names = parameterNames(measure)
  const insertInto = (value: unknown, name: string): unknown => {
    if (isRows(value)) return rowsWithEmptyUnit(value, place)
    if (NO_COLUMNS.includes(name)) return value
    if (isColumn(value)) {
      const hasNoLand = name === 'areas' && COUNT_ALL_LAND.includes(measure.name)
      return inserted(value, place, hasNoLand ? 0 : (OF_NOBODY[name] ?? 0))
    }
    if (Array.isArray(value)) return value.map((entry) => insertInto(entry, name))
    if (!isRecord(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, insertInto(entry, key)]))
  }
  return args.map((argument, i) => insertInto(argument, names[i] ?? ''))
}

function unitsOf(measure: Documented): number {
  const lengths: number[] = []
  changed(measure, (column, name) => (['starts', 'neighbours'].includes(name) ? column : lengths.push(column.length)))
  return lengths[0] ?? 0
}

/** What says that an empty unit has no number. */
const NO_NUMBER: readonly unknown[] = [Number.NaN, -1, 'undefined']

/** An empty unit has 0 of the money and 0 of the need: a difference of 0 between the shares, not an unknown one. */
const GAPS: Readonly<Record<string, readonly unknown[]>> = { geographicDisparity: [0] }

interface Gap {
  readonly place: number
  readonly units: number
  readonly says: readonly unknown[]
}

/** What local measures have one more of, with nothing said of the empty unit; everything else as it was. */
function expectWithGap(actual: unknown, original: unknown, gap: Gap): void {
  const { place, units, says } = gap
  if (Array.isArray(actual) && Array.isArray(original) && actual.length === units + 1 && original.length === units) {
    expect(says).toContainEqual(actual[place])
    expect(actual.toSpliced(place, 1)).toEqual(original)
  } else if (isRecord(actual) && isRecord(original)) {
    expect(Object.keys(actual)).toEqual(Object.keys(original))
    for (const [key, entry] of Object.entries(actual)) expectWithGap(entry, original[key], gap)
  } else expect(actual).toEqual(original)
}

describe.each(measures.filter(({ name }) => !WITHOUT_UNITS.includes(name)))('an empty unit and $name', (measure) => {
  const units = unitsOf(measure)
  const original = resultOf(measure, exampleOf(measure).args)

  test.each([0, 1, units])('changes nothing elsewhere at place %i, and gets no number itself', (place) => {
    const says = GAPS[measure.name] ?? NO_NUMBER
    expectWithGap(resultOf(measure, withEmptyUnit(measure, place)), original, { place, units, says })
  })
})
