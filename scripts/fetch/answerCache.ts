import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { sha256 } from '../data/inputs.ts'
import { DiskFault } from './diskFault.ts'
import type { WireRequest } from './transport.ts'

const metaSchema = v.strictObject({
  date: v.pipe(v.string(), v.isoTimestamp()),
  method: v.picklist(['GET', 'POST']),
  address: v.string(),
  body: v.nullable(v.string()),
  status: v.number(),
  contentType: v.string(),
  sha256: v.string(),
})

/** Where and when an answer was had. */
export type AnswerMeta = v.InferOutput<typeof metaSchema>

export interface StoredAnswer {
  readonly meta: AnswerMeta
  readonly bytes: Uint8Array
}

/** Raw answers in a folder: the bytes as they came, and beside them what was asked, when, and their hash. */
export class AnswerCache {
  readonly folder: string
  /** Addresses of answers that were there but not as they were stored. */
  readonly damaged: string[] = []

  constructor(folder: string) {
    this.folder = folder
  }

  /** The stored answer; null when there is none or its bytes are not those that were stored. */
  read(request: WireRequest): StoredAnswer | null {
    const { bodyFile, metaFile } = this.#files(request)
    if (!existsSync(metaFile)) return null
    const meta = readMeta(metaFile)
    const bytes = existsSync(bodyFile) ? readFileSync(bodyFile) : null
    const isSame = meta?.address === request.address && meta.method === request.method && meta.body === request.body
    if (meta === null || bytes === null || !isSame || sha256(bytes) !== meta.sha256) {
      this.damaged.push(request.address)
      return null
    }
    return { meta, bytes }
  }

  /** Stores an answer. The meta is written last: without it the bytes do not count. */
  write(
    request: WireRequest,
    answer: Pick<AnswerMeta, 'date' | 'status' | 'contentType'>,
    bytes: Uint8Array,
  ): AnswerMeta {
    const { bodyFile, metaFile } = this.#files(request)
    const { method, address, body } = request
    const meta: AnswerMeta = { ...answer, method, address, body, sha256: sha256(bytes) }
    writeAtomically(bodyFile, bytes)
    writeAtomically(metaFile, `${JSON.stringify(meta, null, 2)}\n`)
    return meta
  }

  #files({ method, address, body }: WireRequest): { bodyFile: string; metaFile: string } {
    const key = createHash('sha256')
      .update(JSON.stringify([method, address, body]))
      .digest('hex')
      .slice(0, 32)
    const base = join(this.folder, key.slice(0, 2), key)
    return { bodyFile: `${base}.body`, metaFile: `${base}.json` }
  }
}

/**
 * Writes beside the file and puts it in its place whole, so that a run that is killed leaves no half file.
 *
 * @throws {DiskFault} when the disk does not take it
 */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  const beside = `${path}.${process.pid}.part`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(beside, content)
    renameSync(beside, path)
  } catch (cause) {
    removeHalf(beside)
    throw new DiskFault(path, cause)
  }
}

/** What has come of a file that could not be written whole. */
function removeHalf(path: string): void {
  try {
    unlinkSync(path)
  } catch {
    // Nothing has come of it, or something else stands there: the fault of writing is the one to tell of.
  }
}

function readMeta(path: string): AnswerMeta | null {
  try {
    const result = v.safeParse(metaSchema, JSON.parse(readFileSync(path, 'utf8')))
    return result.success ? result.output : null
  } catch {
    return null
  }
}
