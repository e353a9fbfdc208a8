import * as v from 'valibot'
import { both } from '../language.ts'
import { ShapeProblem } from '../pxweb/statCube.ts'

const resourceSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]+$/)),
  name: v.optional(v.nullable(v.string())),
  format: v.optional(v.nullable(v.string())),
  url: v.optional(v.nullable(v.string())),
  datastore_active: v.optional(v.nullable(v.boolean())),
})
const packageSchema = v.object({
  name: v.string(),
  title: v.optional(v.nullable(v.string())),
  license_id: v.optional(v.nullable(v.string())),
  resources: v.array(resourceSchema),
})
const searchSchema = v.object({ count: v.number(), results: v.array(resourceSchema) })
const pageSchema = v.object({
  fields: v.array(v.object({ id: v.string(), type: v.optional(v.string()) })),
  records: v.array(v.record(v.string(), v.unknown())),
  total: v.number(),
})
const failureSchema = v.object({ success: v.literal(false), error: v.optional(v.unknown()) })

export type CkanResource = v.InferOutput<typeof resourceSchema>
export type CkanPackage = v.InferOutput<typeof packageSchema>
export type CkanPage = v.InferOutput<typeof pageSchema>

/** @throws {ShapeProblem} */
export const readPackage = (json: unknown): CkanPackage => resultOf(json, packageSchema)

/** @throws {ShapeProblem} also when the search found more than it gave */
export function readSearch(json: unknown): readonly CkanResource[] {
  const { count, results } = resultOf(json, searchSchema)
  if (count === results.length) return results
  throw new ShapeProblem(both(`${results.length} resurser av ${count}`, `${results.length} resources of ${count}`))
}

/** @throws {ShapeProblem} */
export const readPage = (json: unknown): CkanPage => resultOf(json, pageSchema)

function resultOf<T>(json: unknown, schema: v.GenericSchema<unknown, T>): T {
  if (v.is(failureSchema, json)) {
    const why = JSON.stringify(json.error ?? '').slice(0, 160)
    throw new ShapeProblem(both(`portalen säger nej: ${why}`, `the portal refuses: ${why}`))
  }
  const result = v.safeParse(v.object({ success: v.literal(true), result: schema }), json)
  if (result.success) return result.output.result
  const [issue] = result.issues
  const what = `${v.getDotPath(issue) ?? ''} ${issue.message}`
  throw new ShapeProblem(both(`inget CKAN-svar: ${what}`, `no CKAN answer: ${what}`))
}
