/** The worked examples of the docblocks as tables: a row per area, and beside it what is not one number per area. */
import examples from './examples.json'

export interface ExampleInput {
  readonly name: string
  readonly value: unknown
}

export interface Example {
  readonly inputs: readonly ExampleInput[]
  readonly result: unknown
}

export interface ExampleTable {
  readonly columns: readonly { readonly name: string; readonly number?: number; readonly values: readonly Cell[] }[]
  /** Settings of the calculation, and results that are not one for each area. */
  readonly settings: readonly Fact[]
  readonly results: readonly Fact[]
  /** One result for each area. */
  readonly column: readonly Cell[] | null
}

export type Cell = number | null
export interface Fact {
  readonly name: string
  readonly value: number | boolean | string | readonly Cell[] | Links
}

/** Pairs of areas, each once and counted from 1, with what joins them. */
export interface Links {
  readonly pairs: readonly (readonly [one: number, other: number, weight: number])[]
}

/** The input whose parts are settings of the calculation, never numbers of areas. */
const SETTINGS = 'options'

/** Groups, parts and types that the code counts from 0 and readers from 1. */
const FROM_ZERO: ReadonlySet<string> = new Set(['from', 'to', 'group', 'partOf', 'typeOf'])

const EXAMPLES: Readonly<Record<string, Example>> = examples

export const exampleOf = (measure: string): ExampleTable | undefined => {
  const example = EXAMPLES[measure]
  return example === undefined ? undefined : tableOf(example)
}

/** Arranges the inputs and the result of an example. */
export function tableOf({ inputs, result }: Example): ExampleTable {
  const given = inputs.flatMap(({ name, value }) =>
    FROM_ZERO.has(name) ? { name, value: fromOne(value) } : laidOut(name, value),
  )
  const rows = given.map(({ value }) => listsIn(value)[0]?.length ?? 0).find((length) => length > 0) ?? 0
  const columns: ExampleTable['columns'][number][] = []
  const settings: Fact[] = []
  for (const { name, value } of given) {
    const lists = listsIn(value)
    if (lists.length > 0 && lists.every((list) => list.length === rows)) {
      lists.forEach((values, at) =>
        columns.push(lists.length === 1 ? { name, values } : { name, number: at + 1, values }),
      )
    } else settings.push(...factsOf(name === SETTINGS ? '' : name, value))
  }
  const isPerRow = isCells(result) && result.length === rows && columns.length > 0
  return { columns, settings, results: isPerRow ? [] : factsOf('', result), column: isPerRow ? result : null }
}

/** An input, or what is in it where it has parts with names. */
function laidOut(name: string, value: unknown): readonly ExampleInput[] {
  if (name === SETTINGS || !isNamedParts(value) || linksIn(value) !== undefined) return [{ name, value }]
  return Object.entries(value).flatMap(([key, part]) =>
    laidOut(key, part).map((one) => (one.name === key ? one : { ...one, name: `${key}/${one.name}` })),
  )
}

const isNamedParts = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function fromOne(value: unknown): unknown {
  if (typeof value === 'number') return value + 1
  return Array.isArray(value) ? value.map(fromOne) : value
}

/** Weights by rows as the pairs that they are, or undefined where the value is no such thing. */
function linksIn({ starts, neighbours, values }: Readonly<Record<string, unknown>>): Links | undefined {
  if (!isCells(starts) || !isCells(neighbours) || !isCells(values)) return undefined
  const pairs = starts.slice(0, -1).flatMap((start, row) => {
    const [from, to] = [start ?? 0, starts[row + 1] ?? 0]
    return neighbours.slice(from, to).map((other, at) => [row + 1, (other ?? 0) + 1, values[from + at] ?? 0] as const)
  })
  return { pairs: pairs.filter(([one, other]) => one <= other) }
}

const isCells = (value: unknown): value is readonly Cell[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'number' || one === null)

/** The lists of numbers of an input: itself, or those that it is a list of. */
function listsIn(value: unknown): readonly (readonly Cell[])[] {
  if (isCells(value)) return value.length > 0 ? [value] : []
  return Array.isArray(value) && value.every(isCells) ? value : []
}

/** An input or result as named single values; what is nested is named by the way to it. */
function factsOf(name: string, value: unknown): readonly Fact[] {
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return [{ name, value }]
  if (isCells(value)) return [{ name, value }]
  if (Array.isArray(value)) return value.flatMap((one, at) => factsOf(`${name} ${at + 1}`.trim(), one))
  if (!isNamedParts(value)) return []
  const links = linksIn(value)
  if (links !== undefined) return [{ name, value: links }]
  return Object.entries(value).flatMap(([key, one]) => factsOf(name === '' ? key : `${name}/${key}`, one))
}
