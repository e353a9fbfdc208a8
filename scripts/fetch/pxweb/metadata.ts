import * as v from 'valibot'
import { both } from '../language.ts'
import { looksLikeJsonStat, parseJsonStatVariables } from './jsonStat.ts'
import { ShapeProblem, type Dimension } from './statCube.ts'

/** What a table has to ask for. */
export interface TableMetadata {
  readonly title: string
  readonly variables: readonly Dimension[]
  /** The regions of sets of boundaries that the table has only by a code list, by the id of the set. */
  readonly listed?: ReadonlyMap<string, Dimension>
}

const parallel = v.object({
  code: v.string(),
  text: v.optional(v.string()),
  values: v.array(v.string()),
  valueTexts: v.optional(v.array(v.string())),
})
const nested = v.object({
  id: v.string(),
  label: v.optional(v.string()),
  values: v.array(v.object({ code: v.string(), label: v.optional(v.string()) })),
})
const listed = v.object({
  title: v.optional(v.string()),
  label: v.optional(v.string()),
  variables: v.array(v.union([parallel, nested])),
})

/**
 * Reads what either interface says about a table: a dataset without figures, or a list of variables.
 *
 * @throws {ShapeProblem}
 */
export function parseMetadata(input: unknown): TableMetadata {
  if (looksLikeJsonStat(input)) return parseJsonStatVariables(input)
  const result = v.safeParse(listed, input)
  if (!result.success) throw new ShapeProblem(both('inga variabler i svaret', 'no variables in the answer'))
  const { title, label, variables } = result.output
  return { title: title ?? label ?? '', variables: variables.map(dimensionOf) }
}

function dimensionOf(variable: v.InferOutput<typeof parallel> | v.InferOutput<typeof nested>): Dimension {
  if ('code' in variable) {
    const { code, text, values, valueTexts } = variable
    const categories = values.map((value, place) => ({ code: value, label: valueTexts?.[place] ?? value }))
    return { code, label: text ?? code, categories }
  }
  const { id, label, values } = variable
  return { code: id, label: label ?? id, categories: values.map((one) => ({ ...one, label: one.label ?? one.code })) }
}
