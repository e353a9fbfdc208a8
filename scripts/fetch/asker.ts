import type { AnswerCache, AnswerMeta } from './answerCache.ts'
import type { Client } from './client.ts'
import type { Clock } from './clock.ts'
import type { Limits } from './configSchema.ts'
import { decodeJson } from './decode.ts'
import { offlineFault } from './httpFaults.ts'
import type { WireRequest } from './transport.ts'

/** Whether the network may be used, and whether stored answers count. */
export type CacheMode = 'normal' | 'offline' | 'refresh'

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
  readonly #client: Client
  readonly #clock: Clock
  readonly #mode: CacheMode
  /** What this run has asked for: even a refresh asks only once. */
  readonly #fresh = new Set<string>()

  constructor(parts: { cache: AnswerCache; client: Client; clock: Clock; mode: CacheMode }) {
    this.cache = parts.cache
    this.#client = parts.client
    this.#clock = parts.clock
    this.#mode = parts.mode
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
    if (this.#mode === 'offline') throw offlineFault(request)
    const { bytes, contentType, status } = await this.#client.ask(request, limits)
    const value = read(bytes, contentType)
    const date = new Date(this.#clock.now()).toISOString()
    const meta = this.cache.write(request, { date, status, contentType }, bytes)
    this.#fresh.add(keyOf(request))
    this.counts.fetched++
    return { value, meta }
  }

  /** The stored answer that this run may use, if there is one. */
  has(request: WireRequest): ReturnType<AnswerCache['read']> {
    if (this.#mode === 'refresh' && !this.#fresh.has(keyOf(request))) return null
    return this.cache.read(request)
  }
}

const keyOf = ({ method, address, body }: WireRequest): string => JSON.stringify([method, address, body])
