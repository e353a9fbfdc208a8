import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import * as v from 'valibot'
import { MODULE_LIST } from '../../scripts/buildPlugins.ts'

const DIST = path.resolve(import.meta.dirname, '../../dist')

const manifestSchema = v.record(
  v.string(),
  v.object({
    file: v.string(),
    name: v.optional(v.string()),
    isEntry: v.optional(v.boolean()),
    isDynamicEntry: v.optional(v.boolean()),
    imports: v.optional(v.array(v.string()), []),
    dynamicImports: v.optional(v.array(v.string()), []),
    css: v.optional(v.array(v.string()), []),
    assets: v.optional(v.array(v.string()), []),
  }),
)

const modulesSchema = v.array(v.object({ chunk: v.string(), module: v.string(), bytes: v.number() }))

/** Vite's list of chunks, by key. */
export type Manifest = v.InferOutput<typeof manifestSchema>

/** The text of a built file. */
export function builtText(file: string): string {
  return readFileSync(path.join(DIST, file), 'utf8')
}

/** All built files whose path matches. */
export function builtFiles(pattern: RegExp): string[] {
  if (!existsSync(path.join(DIST, 'index.html'))) throw new Error('There is no built page: run "npm run build" first.')
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => pattern.test(file))
    .sort()
}

export function manifest(): Manifest {
  return v.parse(manifestSchema, JSON.parse(builtText('.vite/manifest.json')))
}

/** What of each module is left in which chunk. */
export function shippedModules(): v.InferOutput<typeof modulesSchema> {
  return v.parse(modulesSchema, JSON.parse(builtText(MODULE_LIST)))
}

/** What a file weighs on the way, in bytes; fonts and pictures are compressed already. */
export function transferSize(file: string): number {
  const raw = readFileSync(path.join(DIST, file))
  return /\.(woff2|png|jpg|webp)$/.test(file) ? raw.length : gzipSync(raw).length
}

/** The scripts and style sheets of a chunk and of every chunk that it cannot start without. */
export function filesOf(chunks: Manifest, key: string, seen = new Set<string>()): Set<string> {
  const chunk = chunks[key]
  if (chunk === undefined) throw new Error(`The build names no chunk ${key}.`)
  if (seen.has(chunk.file)) return seen
  for (const file of [chunk.file, ...chunk.css]) seen.add(file)
  for (const imported of chunk.imports) filesOf(chunks, imported, seen)
  return seen
}
