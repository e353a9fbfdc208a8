/** The only place that fetches. Every file is checked against the manifest and its schema before anything uses it. */
import * as v from 'valibot'
import type { Operator } from '../domain/operator.ts'
import { fail, succeed, type DataError, type Result } from './errors.ts'
import { fetchBytes, type DataSource } from './fetchBytes.ts'
import { operatorSchema } from './operatorSchema.ts'
import { manifestSchema, type Manifest } from './schema.ts'
import { SCHEMA_VERSION } from './schemaParts.ts'
import type { FileKind } from './schemaRows.ts'

export type { DataSource, Fetch } from './fetchBytes.ts'

/** Loads the manifest: the list of what exists, which every other file is held against. */
export async function loadManifest(source: DataSource): Promise<Result<Manifest>> {
  const path = 'manifest.json'
  const bytes = await fetchBytes(source, { file: 'manifest', path, cache: 'no-cache' })
  if (!bytes.ok) return bytes
  return parseFile(bytes.value, manifestSchema, 'manifest', path)
}

/** Loads one file of the manifest and checks size, hash, schema version, shape and number of rows. */
export async function loadFile<S extends v.GenericSchema>(
  source: DataSource,
  manifest: Manifest,
  id: string,
  { schema, rowsIn }: FileKind<S>,
): Promise<Result<v.InferOutput<S>>> {
  const loaded = await loadBytes(source, manifest, id)
  if (!loaded.ok) return loaded
  const { bytes, path, rows } = loaded.value
  const parsed = parseFile(bytes, schema, id, path)
  if (!parsed.ok) return parsed
  const found = rowsIn(parsed.value)
  return found === rows ? parsed : fail({ file: id, path, rule: 'rows', found: `${found}, ${rows}` })
}

type FileEntry = Manifest['files'][number]

interface LoadedBytes extends Pick<FileEntry, 'path' | 'rows'> {
  readonly bytes: Uint8Array<ArrayBuffer>
}

/**
 * Loads the bytes of one file of the manifest. Bytes of another edition are asked for once more past every cache, and
 * then refused: a view is of one edition.
 */
export async function loadBytes(source: DataSource, manifest: Manifest, id: string): Promise<Result<LoadedBytes>> {
  const entry = manifest.files.find((file) => file.id === id)
  if (entry === undefined) return fail({ file: id, path: '', rule: 'notInManifest', found: id })
  const { path, rows } = entry
  const first = await loadOnce(source, entry, 'default')
  const isOther = !first.ok && (first.error.rule === 'hash' || first.error.rule === 'notJson')
  const bytes = isOther ? await loadOnce(source, entry, 'reload') : first
  return bytes.ok ? succeed({ bytes: bytes.value, path, rows }) : bytes
}

async function loadOnce(
  source: DataSource,
  { id, path, bytes: size, sha256: expected }: FileEntry,
  cache: RequestCache,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const bytes = await fetchBytes(source, { file: id, path, cache })
  if (!bytes.ok) return bytes
  const hash = bytes.value.length === size ? await sha256(bytes.value) : `${bytes.value.length} B`
  if (hash === null || hash === expected) return bytes
  const isPage = /^\s*</.test(new TextDecoder().decode(bytes.value.subarray(0, 100)))
  return fail({ file: id, path, rule: isPage ? 'notJson' : 'hash', found: hash.slice(0, 12) })
}

/** Reads who publishes the site, from beside the page. No file, or no answer, means that nobody has filled it in. */
export async function loadOperator(source: DataSource): Promise<Result<Operator | null>> {
  const path = '../operator.json'
  const bytes = await fetchBytes(source, { file: 'operator', path, cache: 'no-cache' })
  return bytes.ok ? parseFile(bytes.value, operatorSchema, 'operator', path) : succeed(null)
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
