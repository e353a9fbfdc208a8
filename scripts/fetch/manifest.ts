import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { sha256 } from '../data/inputs.ts'
import { writeAtomically, type AnswerMeta } from './answerCache.ts'

const sourceSchema = v.strictObject({
  /** `FILE` = delivered as a file, of which the address is the name. */
  method: v.picklist(['GET', 'POST', 'FILE']),
  address: v.string(),
  body: v.nullable(v.string()),
  date: v.string(),
  sha256: v.string(),
})

const entrySchema = v.strictObject({
  id: v.string(),
  from: v.picklist(['scb', 'malmo', 'import']),
  path: v.string(),
  sha256: v.string(),
  bytes: v.number(),
  /** Rows of a table or areas of a set of boundaries; null for files kept as they came. */
  rows: v.nullable(v.number()),
  kommuner: v.array(v.string()),
  years: v.array(v.number()),
  licence: v.string(),
  credit: v.string(),
  /** What the publisher calls the codes that stand in the table. */
  labels: v.record(v.string(), v.string()),
  /** Cells of the table by status. */
  cells: v.record(v.string(), v.number()),
  notPublished: v.array(v.string()),
  sources: v.array(sourceSchema),
})

const manifestSchema = v.strictObject({ format: v.literal(1), entries: v.array(entrySchema) })

/** What is known about one written file. */
export type ManifestEntry = v.InferOutput<typeof entrySchema>

/** A file to be written, with what is known about it besides its bytes. */
export interface OutputPart {
  readonly entry: Omit<ManifestEntry, 'sha256' | 'bytes'>
  readonly content: string | Uint8Array
  /** The paths under which the same thing may have been written before, when the publisher called it otherwise. */
  readonly replaces?: (path: string) => boolean
}

export const MANIFEST_NAME = 'manifest.json'

/** The source of an entry, without what changes from run to run. */
export const sourceOf = ({
  method,
  address,
  body,
  date,
  sha256: hash,
}: AnswerMeta): ManifestEntry['sources'][number] => ({
  method,
  address,
  body,
  date,
  sha256: hash,
})

/** The folder that is written to: every file whole, and listed only when it is. */
export class OutputFolder {
  readonly folder: string
  readonly #entries = new Map<string, ManifestEntry>()

  constructor(folder: string) {
    this.folder = folder
    for (const entry of readManifest(folder)) this.#entries.set(entry.path, entry)
  }

  /** Writes the files of one theme, then the list that names them with their hashes. */
  write(parts: readonly OutputPart[]): void {
    for (const { entry, content, replaces } of parts) {
      writeAtomically(join(this.folder, entry.path), content)
      this.#removeOther(entry.path, replaces)
      this.#entries.set(entry.path, { ...entry, sha256: sha256(content), bytes: Buffer.byteLength(content) })
    }
    const entries = [...this.#entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
    writeAtomically(join(this.folder, MANIFEST_NAME), `${JSON.stringify({ format: 1, entries }, null, 2)}\n`)
  }

  /** What stands under an older name would else be taken in beside the new one. */
  #removeOther(path: string, replaces: OutputPart['replaces']): void {
    const others = [...this.#entries.keys()].filter((one) => one !== path && replaces?.(one) === true)
    for (const other of others) {
      rmSync(join(this.folder, other), { force: true })
      this.#entries.delete(other)
    }
  }
}

/** The entries whose files are there with the bytes they were written with. */
export function readManifest(folder: string): ManifestEntry[] {
  const path = join(folder, MANIFEST_NAME)
  if (!existsSync(path)) return []
  const result = v.safeParse(manifestSchema, parseOrNull(readFileSync(path, 'utf8')))
  if (!result.success) return []
  return result.output.entries.filter((entry) => {
    const file = join(folder, entry.path)
    return existsSync(file) && sha256(readFileSync(file)) === entry.sha256
  })
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}
