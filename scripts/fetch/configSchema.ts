import * as v from 'valibot'

const text = v.pipe(v.string(), v.nonEmpty('an empty text'))
const positive = v.pipe(v.number(), v.integer(), v.minValue(1))
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100))
const pattern = v.pipe(
  text,
  v.check((input) => isPattern(input.replaceAll('{kommun}', '0000')), 'not a regular expression'),
)
const origin = v.pipe(text, v.url('not an address'), v.regex(/[^/?#]$/, 'an address without an ending slash'))

/** A claim and where it was read; `checkedLive` is set to a date by the person who compared it with the service. */
const provenance = {
  source: text,
  noted: v.pipe(text, v.isoDate('a date as 2026-01-31')),
  checkedLive: v.nullable(v.pipe(text, v.isoDate('a date as 2026-01-31, or null'))),
}

/** How a host wants to be called. */
const limits = v.strictObject({
  callsPerWindow: positive,
  windowSeconds: positive,
  marginSeconds: v.pipe(v.number(), v.minValue(0)),
  timeoutSeconds: v.pipe(v.number(), v.minValue(0.01)),
  attempts: positive,
  backoffSeconds: v.pipe(v.number(), v.minValue(0)),
  longestWaitSeconds: positive,
  mostBytes: positive,
})

/**
 * Our word for a code of the publisher's, and what the publisher must call it: one of the parts between the bars has to
 * occur in its label. A code that means something else one day is thereby found out.
 */
const meaning = v.strictObject({
  word: v.pipe(text, v.regex(/^[\w+-]+$/, 'a word of a-z, digits, + and -')),
  label: text,
})

/** "all" takes every code of the table, under the publisher's own code. */
const values = v.union([v.literal('all'), v.record(text, meaning)], 'either "all" or an object of codes')

const variable = v.strictObject({
  code: text,
  role: v.picklist(['region', 'year', 'sex', 'content', 'category', 'fixed']),
  values: v.optional(values),
  /** Further codes of the table are taken too, under the publisher's own code. */
  others: v.optional(v.boolean()),
  /** A table without this variable is no fault. */
  optional: v.optional(v.boolean()),
})

const table = v.strictObject({
  id: text,
  v1: v.nullable(text),
  /** The newer interface has the table under an id that is not known: only the older one is asked. */
  onlyV1: v.optional(v.boolean()),
  from: year,
  to: v.nullable(year),
  levels: v.array(text),
  kind: v.picklist(['count', 'other']),
  variables: v.array(variable),
  ...provenance,
})

const vintage = v.strictObject({
  id: text,
  level: text,
  code: pattern,
  suffix: v.string(),
  codeList: v.nullable(text),
  from: year,
  to: v.nullable(year),
  ...provenance,
})

const layer = v.strictObject({
  vintage: text,
  typeName: text,
  unit: text,
  name: v.nullable(text),
  parent: v.nullable(text),
  kommun: text,
  version: text,
  versionStart: v.nullable(text),
  ...provenance,
})

const scb = v.strictObject({
  pxweb: v.strictObject({
    v2: v.strictObject({ address: origin, language: text, ...provenance }),
    v1: v.strictObject({ address: origin, format: v.picklist(['json-stat2', 'json']), ...provenance }),
    cellsPerRequest: positive,
    longestAddress: positive,
    post: v.picklist(['allowed', 'never']),
    limits,
    symbols: v.record(v.string(), v.picklist(['suppressed', 'not-applicable', 'zero', 'not-published'])),
    sumTolerance: v.strictObject({ persons: v.number(), share: v.number() }),
    ...provenance,
  }),
  wfs: v.strictObject({
    address: origin,
    version: text,
    box: v.strictObject({ west: v.number(), south: v.number(), east: v.number(), north: v.number() }),
    limits,
    layers: v.array(layer),
    ...provenance,
  }),
  vintages: v.pipe(v.array(vintage), v.minLength(1)),
  themes: v.array(v.strictObject({ id: text, tables: v.pipe(v.array(table), v.minLength(1)) })),
  licence: text,
  credit: text,
})

const malmo = v.strictObject({
  address: origin,
  limits,
  pageRows: positive,
  packages: v.array(v.strictObject({ id: text, formats: v.array(text), ...provenance })),
  /** With formats, files of these kinds are stored; tables are stored whatever is asked. */
  searches: v.array(v.strictObject({ query: text, formats: v.optional(v.array(text)), ...provenance })),
  licence: text,
  credit: text,
  ...provenance,
})

/** Everything the command knows about the publishers. */
export const publishersSchema = v.strictObject({
  note: text,
  /** For how many days an answer in the cache is used again instead of asking anew. */
  reuseDays: positive,
  scb,
  malmo,
  notYetKnown: v.array(v.strictObject({ what: text, note: text, ...provenance })),
})

export type Publishers = v.InferOutput<typeof publishersSchema>
export type Limits = v.InferOutput<typeof limits>
export type Theme = Publishers['scb']['themes'][number]
export type Table = Theme['tables'][number]
export type Variable = Table['variables'][number]
export type Vintage = Publishers['scb']['vintages'][number]
export type Layer = Publishers['scb']['wfs']['layers'][number]
export type Pxweb = Publishers['scb']['pxweb']

function isPattern(input: string): boolean {
  try {
    return new RegExp(input).source !== ''
  } catch {
    return false
  }
}
