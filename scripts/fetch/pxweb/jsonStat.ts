import * as v from 'valibot'
import { parseWholeNumber } from '../../../src/domain/parseNumber.ts'
import { both } from '../language.ts'
import { cellsOf, ShapeProblem, type Dimension, type StatCube } from './statCube.ts'

const size = v.pipe(v.number(), v.integer(), v.minValue(0))
const labels = v.record(v.string(), v.string())
const dimensionSchema = v.object({
  label: v.optional(v.string()),
  category: v.object({
    index: v.optional(v.union([v.array(v.string()), v.record(v.string(), size)])),
    label: v.optional(labels),
  }),
})
const cell = v.nullable(v.pipe(v.number(), v.finite()))
const datasetSchema = v.object({
  class: v.optional(v.literal('dataset')),
  id: v.array(v.string()),
  size: v.array(size),
  dimension: v.record(v.string(), dimensionSchema),
  value: v.optional(v.nullable(v.union([v.array(cell), v.record(v.string(), cell)]))),
  status: v.optional(
    v.nullable(v.union([v.string(), v.array(v.nullable(v.string())), v.record(v.string(), v.string())])),
  ),
  label: v.optional(v.string()),
  updated: v.optional(v.nullable(v.string())),
})

type Dataset = v.InferOutput<typeof datasetSchema>

/** More cells than any publisher gives in one answer. */
const MOST_CELLS = 5_000_000

/**
 * Reads a JSON-stat 2.0 dataset: an index as a list or an object, values and signs as a list or an object.
 *
 * @throws {ShapeProblem} when sizes, indexes and values do not agree
 */
export function parseJsonStat(input: unknown): StatCube {
  const dataset = readDataset(input)
  const dimensions = readDimensions(dataset)
  const cells = cellsOf(dataset.size)
  if (cells > MOST_CELLS) throw new ShapeProblem(both(`${cells} celler`, `${cells} cells`))
  return {
    dimensions,
    values: readValues(dataset.value ?? null, cells),
    symbols: readSymbols(dataset.status ?? null, cells),
    updated: dataset.updated ?? null,
  }
}

/** The variables of a dataset that need not have figures: what the newer interface calls metadata. */
export function parseJsonStatVariables(input: unknown): { readonly title: string; readonly variables: Dimension[] } {
  const dataset = readDataset(input)
  return { title: dataset.label ?? '', variables: readDimensions(dataset) }
}

export const looksLikeJsonStat = (input: unknown): boolean =>
  v.is(v.object({ id: v.unknown(), size: v.unknown(), dimension: v.unknown() }), input)

function readDataset(input: unknown): Dataset {
  const result = v.safeParse(datasetSchema, input)
  if (result.success) return result.output
  const [issue] = result.issues
  const where = v.getDotPath(issue) ?? ''
  throw new ShapeProblem(
    both(`ingen json-stat2-tabell: ${where} ${issue.message}`, `no json-stat2 table: ${where} ${issue.message}`),
  )
}

function readDimensions({ id, size: sizes, dimension }: Dataset): Dimension[] {
  if (id.length !== sizes.length || new Set(id).size !== id.length) {
    throw new ShapeProblem(
      both(`${id.length} variabler men ${sizes.length} storlekar`, `${id.length} variables but ${sizes.length} sizes`),
    )
  }
  return id.map((code, position) => {
    const found = Object.hasOwn(dimension, code) ? dimension[code] : undefined
    if (found === undefined) throw new ShapeProblem(both(`variabeln ${code} saknas`, `the variable ${code} is missing`))
    const { index, label = {} } = found.category
    const codes = orderedCodes(code, index ?? Object.keys(label))
    if (codes.length !== sizes[position]) {
      const [has, says] = [codes.length, sizes[position] ?? 0]
      throw new ShapeProblem(both(`${code} har ${has} värden, inte ${says}`, `${code} has ${has} values, not ${says}`))
    }
    const categories = codes.map((one) => ({ code: one, label: Object.hasOwn(label, one) ? (label[one] ?? one) : one }))
    return { code, label: found.label ?? code, categories }
  })
}

function orderedCodes(variable: string, index: string[] | Record<string, number>): string[] {
  const entries: [string, number][] = Array.isArray(index)
    ? index.map((code, place) => [code, place])
    : Object.entries(index)
  const codes: string[] = []
  for (const [code, place] of entries) codes[place] = code
  const isWhole = codes.length === entries.length && new Set(codes).size === entries.length && !codes.includes('')
  if (!isWhole || entries.some(([code, place]) => codes[place] !== code)) {
    throw new ShapeProblem(
      both(`värdena av ${variable} är inte numrerade i ordning`, `the values of ${variable} are not numbered in order`),
    )
  }
  return codes
}

function readValues(value: NonNullable<Dataset['value']> | null, cells: number): (number | null)[] {
  if (value === null) throw new ShapeProblem(both('inga värden', 'no values'))
  if (!Array.isArray(value)) {
    const values = new Array<number | null>(cells).fill(null)
    for (const [key, one] of Object.entries(value)) values[placeOf(key, cells)] = one
    return values
  }
  if (value.length === cells) return value
  throw new ShapeProblem(
    both(`${value.length} värden för ${cells} celler`, `${value.length} values for ${cells} cells`),
  )
}

function readSymbols(status: NonNullable<Dataset['status']> | null, cells: number): ReadonlyMap<number, string> {
  const symbols = new Map<number, string>()
  if (typeof status === 'string') {
    for (let place = 0; place < cells; place++) if (status !== '') symbols.set(place, status)
    return symbols
  }
  for (const [key, symbol] of Object.entries(status ?? {})) {
    const place = placeOf(key, cells)
    if (symbol !== null && symbol !== '') symbols.set(place, symbol)
  }
  return symbols
}

function placeOf(key: string, cells: number): number {
  const place = parseWholeNumber(key)
  if (place !== null && place < cells) return place
  throw new ShapeProblem(both(`en cell numrerad "${key}" av ${cells}`, `a cell numbered "${key}" of ${cells}`))
}

/** How a table is written down: both ways are in use. */
export interface JsonStatForm {
  readonly index: 'array' | 'object'
  readonly values: 'array' | 'object'
}

/** Writes a table as a JSON-stat 2.0 dataset. */
export function writeJsonStat(cube: StatCube, form: JsonStatForm): unknown {
  return {
    version: '2.0',
    class: 'dataset',
    id: cube.dimensions.map(({ code }) => code),
    size: cube.dimensions.map(({ categories }) => categories.length),
    dimension: Object.fromEntries(cube.dimensions.map((one) => [one.code, writeDimension(one, form)])),
    value: form.values === 'array' ? cube.values : sparse(cube.values),
    ...(cube.symbols.size === 0 ? {} : { status: Object.fromEntries(cube.symbols) }),
    ...(cube.updated === null ? {} : { updated: cube.updated }),
  }
}

function writeDimension({ label, categories }: Dimension, form: JsonStatForm): unknown {
  const codes = categories.map(({ code }) => code)
  const index = form.index === 'array' ? codes : Object.fromEntries(codes.map((code, place) => [code, place]))
  return { label, category: { index, label: Object.fromEntries(categories.map((one) => [one.code, one.label])) } }
}

const sparse = (values: readonly (number | null)[]): unknown =>
  Object.fromEntries(values.flatMap((value, place) => (value === null ? [] : [[String(place), value]])))
