import type { AnswerCache, AnswerMeta } from './answerCache.ts'
import type { Client } from './client.ts'
import type { Clock } from './clock.ts'
import type { Limits } from './configSchema.ts'
import { decodeJson } from './decode.ts'
import { offlineFault } from './httpFaults.ts'
import type { WireRequest } from './transport.ts'

/** Whether the network may be used, and whether stored answers count. */
export type CacheMode = 'normal' | 'offline' | 'refresh'

interface AskerParts {
  readonly cache: AnswerCache
  readonly client: Client
  readonly clock: Clock
  readonly mode: CacheMode
  /** For how many days a stored answer stands for a new one; without the network it always does. */
  readonly reuseDays: number
  /** Whether nothing may be asked: then only what need not be asked is there. */
  readonly isDryRun: boolean
}

const DAY = 86_400_000

export interface Answer<T> {
  readonly value: T
  readonly meta: AnswerMeta
}

interface Counts {
  fetched: number
  fromCache: number
}

/** Asks the cache first and the network when it must. An answer is stored only when it is what was asked for. */
export class Asker {
  readonly cache: AnswerCache
  readonly counts: Counts = { fetched: 0, fromCache: 0 }
  readonly #parts: AskerParts
  /** What this run has asked for: even a refresh asks only once. */
  readonly #fresh = new Set<string>()

  constructor(parts: AskerParts) {
    this.cache = parts.cache
    this.#parts = parts
  }

  /**
   * The answer to a request for JSON, read by `read`.
   *
   * @param read throws when the value is not what was asked for; then nothing is stored
   */
  json<T>(request: WireRequest, limits: Limits, read: (value: unknown) => T): Promise<Answer<T>> {
    return this.bytes(request, limits, (bytes, contentType) => read(decodeJson(request, { bytes, contentType })))
  }

  /** The answer to any request, read by `read`. */
  async bytes<T>(
    request: WireRequest,
    limits: Limits,
    read: (bytes: Uint8Array, contentType: string) => T,
  ): Promise<Answer<T>> {
    const known = this.has(request)
    if (known !== null) {
      this.counts.fromCache++
      return { value: read(known.bytes, known.meta.contentType), meta: known.meta }
    }
    const { client, clock, mode, isDryRun } = this.#parts
    if (mode === 'offline' || isDryRun) throw offlineFault(request)
    const { bytes, contentType, status } = await client.ask(request, limits)
    const value = read(bytes, contentType)
    const date = new Date(clock.now()).toISOString()
    const meta = this.cache.write(request, { date, status, contentType }, bytes)
    this.#fresh.add(keyOf(request))
    this.counts.fetched++
    return { value, meta }
  }

  /** The stored answer that this run may use, if there is one. */
  has(request: WireRequest): ReturnType<AnswerCache['read']> {
    const { mode, clock, reuseDays } = this.#parts
    const isFresh = this.#fresh.has(keyOf(request))
    if (mode === 'refresh' && !isFresh) return null
    const known = this.cache.read(request)
    if (known === null || isFresh || mode === 'offline') return known
    // Far in the past or in the future: in both cases it does not tell of what the publisher says now.
    const age = Math.abs(clock.now() - Date.parse(known.meta.date))
    return age <= reuseDays * DAY ? known : null
  }
}

const keyOf = ({ method, address, body }: WireRequest): string => JSON.stringify([method, address, body])
