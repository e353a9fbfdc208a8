/** The only place that fetches. Every file is checked against the manifest and its schema before anything uses it. */
import * as v from 'valibot'
import type { Operator } from '../domain/operator.ts'
import { fail, succeed, type DataError, type Result } from './errors.ts'
import { operatorSchema } from './operatorSchema.ts'
import { manifestSchema, type Manifest } from './schema.ts'
import { SCHEMA_VERSION } from './schemaParts.ts'

export type Fetch = (url: string, init?: RequestInit) => Promise<Response>

/** How the files are reached: given once by the composition root, so that tests can give their own. */
export interface DataSource {
  readonly fetch: Fetch
  readonly baseUrl: string
}

const TIMEOUT_MS = 15_000

/** Loads the manifest: the list of what exists, which every other file is held against. */
export async function loadManifest(source: DataSource): Promise<Result<Manifest>> {
  const path = 'manifest.json'
  const bytes = await fetchBytes(source, { file: 'manifest', path, cache: 'no-cache' })
  if (!bytes.ok) return bytes
  return parseFile(bytes.value, manifestSchema, 'manifest', path)
}

/** Loads one file of the manifest and checks hash, schema version and shape. */
export async function loadFile<S extends v.GenericSchema>(
  source: DataSource,
  manifest: Manifest,
  id: string,
  schema: S,
): Promise<Result<v.InferOutput<S>>> {
  const entry = manifest.files.find((file) => file.id === id)
  if (entry === undefined) return fail({ file: id, path: '', rule: 'notInManifest', found: id })
  const path = `${entry.path}?v=${entry.sha256.slice(0, 12)}`
  const bytes = await fetchBytes(source, { file: id, path, cache: 'default' })
  if (!bytes.ok) return bytes
  const hash = await sha256(bytes.value)
  if (hash !== null && hash !== entry.sha256) {
    return fail({ file: id, path: entry.path, rule: 'hash', found: hash.slice(0, 12) })
  }
  return parseFile(bytes.value, schema, id, entry.path)
}

/** Reads who publishes the site, from beside the page. No file, or no answer, means that nobody has filled it in. */
export async function loadOperator(source: DataSource): Promise<Result<Operator | null>> {
  const path = '../operator.json'
  const bytes = await fetchBytes(source, { file: 'operator', path, cache: 'no-cache' })
  return bytes.ok ? parseFile(bytes.value, operatorSchema, 'operator', path) : succeed(null)
}

interface Request {
  readonly file: string
  readonly path: string
  readonly cache: RequestCache
}

async function fetchBytes(
  source: DataSource,
  { file, path, cache }: Request,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const error = (rule: DataError['rule'], found: string) => fail({ file, path, rule, found })
  try {
    const response = await source.fetch(new URL(path, source.baseUrl).href, {
      cache,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    if (!response.ok) return error('notFound', `HTTP ${response.status}`)
    return succeed(new Uint8Array(await response.arrayBuffer()))
  } catch (cause) {
    return error('unreachable', cause instanceof Error ? cause.name : String(cause))
  }
}

function parseFile<S extends v.GenericSchema>(
  bytes: Uint8Array,
  schema: S,
  file: string,
  path: string,
): Result<v.InferOutput<S>> {
  const error = (rule: DataError['rule'], found: string) => fail({ file, path, rule, found })
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    return error('notJson', cause instanceof Error ? cause.message.slice(0, 120) : String(cause))
  }
  const written = schemaVersionOf(json)
  if (written !== undefined && written !== SCHEMA_VERSION) return error('version', JSON.stringify(written).slice(0, 40))
  const result = v.safeParse(schema, json)
  if (result.success) return succeed(result.output)
  const issue = result.issues[0]
  return error('schema', `${v.getDotPath(issue) ?? ''}: ${issue.message}`)
}

function schemaVersionOf(json: unknown): unknown {
  return typeof json === 'object' && json !== null && 'schemaVersion' in json ? json.schemaVersion : undefined
}

/** The hash as hex, or null where the browser has no SubtleCrypto (plain http on another host than localhost). */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  if (typeof crypto === 'undefined' || !('subtle' in crypto)) return null
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
