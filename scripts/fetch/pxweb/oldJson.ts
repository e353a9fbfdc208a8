import * as v from 'valibot'
import { parseNumber } from '../../../src/domain/parseNumber.ts'
import { both } from '../language.ts'
import { cellsOf, ShapeProblem, type Dimension, type StatCube } from './statCube.ts'

const schema = v.object({
  columns: v.array(v.object({ code: v.string(), text: v.optional(v.string()), type: v.optional(v.string()) })),
  data: v.array(v.object({ key: v.array(v.string()), values: v.array(v.string()) })),
})

type OldTable = v.InferOutput<typeof schema>

const CONTENT = 'ContentsCode'

export const looksLikeOldJson = (input: unknown): boolean =>
  v.is(v.object({ columns: v.unknown(), data: v.unknown() }), input)

/**
 * Reads the older interface's own JSON: a record per combination of keys, its figures as texts.
 *
 * @throws {ShapeProblem} when records are missing, occur twice, or hold what is neither a number nor a sign
 */
export function parseOldJson(input: unknown): StatCube {
  const result = v.safeParse(schema, input)
  if (!result.success) {
    const [issue] = result.issues
    const what = `${v.getDotPath(issue) ?? ''} ${issue.message}`
    throw new ShapeProblem(both(`ingen tabell: ${what}`, `no table: ${what}`))
  }
  const table = result.output
  const contents = table.columns.filter(({ type }) => type === 'c')
  const keyed = keyDimensions(
    table,
    table.columns.filter(({ type }) => type !== 'c'),
  )
  const content: Dimension = {
    code: CONTENT,
    label: CONTENT,
    categories: contents.map(({ code, text }) => ({ code, label: text ?? code })),
  }
  const dimensions = contents.length === 0 ? keyed : [...keyed, content]
  return { dimensions, ...readRecords(table, keyed, Math.max(1, contents.length)), updated: null }
}

function keyDimensions({ data }: OldTable, columns: OldTable['columns']): Dimension[] {
  return columns.map(({ code, text }, place) => {
    const codes = [...new Set(data.map(({ key }) => key[place] ?? ''))]
    return { code, label: text ?? code, categories: codes.map((one) => ({ code: one, label: one })) }
  })
}

function readRecords({ data }: OldTable, keyed: readonly Dimension[], width: number) {
  const sizes = keyed.map(({ categories }) => categories.length)
  const records = cellsOf(sizes)
  if (data.length !== records) {
    throw new ShapeProblem(both(`${data.length} poster av ${records}`, `${data.length} records of ${records}`))
  }
  const placeIn = keyed.map(({ categories }) => new Map(categories.map(({ code }, place) => [code, place])))
  const values: (number | null)[] = new Array<number | null>(records * width).fill(null)
  const symbols = new Map<number, string>()
  const seen = new Set<number>()
  for (const { key, values: texts } of data) {
    const record = placeIn.reduce((sum, places, at) => sum * (sizes[at] ?? 0) + (places.get(key[at] ?? '') ?? 0), 0)
    if (seen.has(record) || texts.length !== width) {
      const name = key.join('/')
      throw new ShapeProblem(both(`posten ${name} stämmer inte`, `the record ${name} does not fit`))
    }
    seen.add(record)
    texts.forEach((text, at) => {
      const value = parseNumber(text)
      values[record * width + at] = value
      if (value === null) symbols.set(record * width + at, text.trim())
    })
  }
  return { values, symbols }
}
