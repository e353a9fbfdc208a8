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
  readonly value: number | boolean | string | readonly Cell[]
}

const EXAMPLES: Readonly<Record<string, Example>> = examples

export const exampleOf = (measure: string): ExampleTable | undefined => {
  const example = EXAMPLES[measure]
  return example === undefined ? undefined : tableOf(example)
}

/** Arranges the inputs and the result of an example. */
export function tableOf({ inputs, result }: Example): ExampleTable {
  const rows = rowCount(inputs)
  const columns: ExampleTable['columns'][number][] = []
  const settings: Fact[] = []
  for (const { name, value } of inputs) {
    const lists = listsIn(value)
    if (lists.length > 0 && lists.every((list) => list.length === rows)) {
      lists.forEach((values, at) =>
        columns.push(lists.length === 1 ? { name, values } : { name, number: at + 1, values }),
      )
    } else settings.push(...factsOf(name, value))
  }
  const isPerRow = isCells(result) && result.length === rows && columns.length > 0
  return { columns, settings, results: isPerRow ? [] : factsOf('', result), column: isPerRow ? result : null }
}

const isCells = (value: unknown): value is readonly Cell[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'number' || one === null)

/** The lists of numbers of an input: itself, or those that it is a list of. */
function listsIn(value: unknown): readonly (readonly Cell[])[] {
  if (isCells(value)) return value.length > 0 ? [value] : []
  return Array.isArray(value) && value.every(isCells) ? value : []
}

const rowCount = (inputs: readonly ExampleInput[]): number => listsIn(inputs[0]?.value)[0]?.length ?? 0

/** An input or result as named single values; what is nested is named by the way to it. */
function factsOf(name: string, value: unknown): readonly Fact[] {
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return [{ name, value }]
  if (isCells(value)) return [{ name, value }]
  if (Array.isArray(value)) return value.flatMap((one, at) => factsOf(`${name} ${at + 1}`.trim(), one))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => factsOf(key, one))
}
