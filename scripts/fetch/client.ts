import type { Clock } from './clock.ts'
import type { Limits } from './configSchema.ts'
import { firstWords, longWaitFault, networkFault, redirectFault, refusedFault } from './httpFaults.ts'
import { RateLimit } from './rateLimit.ts'
import { backoff, isPassing, retryAfter } from './retry.ts'
import { send, WireFault, type WireAnswer, type WireFaultReason, type WireRequest } from './transport.ts'
import { UnreachedFault, type WhyUnreached } from './unreached.ts'

const MOST_REDIRECTS = 5

/** How often a host that has never answered is tried before it is left alone: once might be chance. */
const FIRST_TRIES = 2

/** Why another attempt is made: what broke the last one, or the status that it came back with. */
export type WhyAgain = WireFaultReason | 'unreached' | number

/** What a client needs besides the network. */
export interface ClientParts {
  readonly clock: Clock
  /** Random numbers on (0, 1). */
  readonly uniform: () => number
  /** Told before every wait for another attempt. */
  readonly onRetry: (request: WireRequest, waitMs: number, why: WhyAgain) => void
  /** Told of every redirect to another host than the one that was asked. */
  readonly onMoved: (from: string, to: string) => void
  /** Told once of every host that no connection can be had to. */
  readonly onUnreached: (host: string, why: WhyUnreached) => void
}

/**
 * Asks politely: within every host's rate, again after faults that pass, never again after faults that do not. A host
 * that no connection can be had to is asked nothing more in the run, nor one that asks for a long rest before it is over.
 */
export class Client {
  readonly #parts: ClientParts
  readonly #rate: RateLimit
  readonly #answered = new Set<string>()
  readonly #unreached = new Map<string, WhyUnreached>()
  /** When the long rests that hosts asked for are over. */
  readonly #rests = new Map<string, number>()

  constructor(parts: ClientParts) {
    this.#parts = parts
    this.#rate = new RateLimit(parts.clock)
  }

  /**
   * The answer with a status of success.
   *
   * @throws {FetchFault}
   */
  async ask(request: WireRequest, limits: Limits): Promise<WireAnswer> {
    let current = request
    for (let redirects = 0; ; redirects++) {
      const answer = await this.#askOne(current, limits)
      if (answer.status < 300) return answer
      const next = this.#followed(current, answer)
      if (next === null || redirects >= MOST_REDIRECTS) {
        throw redirectFault(request, answer.status, answer.location ?? '–')
      }
      current = next
    }
  }

  /** The request that a redirect points at; null where following would change its kind or leave the encryption. */
  #followed(request: WireRequest, { location }: WireAnswer): WireRequest | null {
    if (location === null || request.method !== 'GET' || !URL.canParse(location, request.address)) return null
    const [from, to] = [new URL(request.address), new URL(location, request.address)]
    if (to.protocol !== 'https:' && to.protocol !== from.protocol) return null
    if (to.host !== from.host) this.#parts.onMoved(from.host, to.host)
    return { ...request, address: to.href }
  }

  /** Stops before a host is asked that is not to be asked. */
  #refuseClosed(request: WireRequest, host: string): void {
    const known = this.#unreached.get(host)
    if (known !== undefined) throw new UnreachedFault(host, known)
    const left = (this.#rests.get(host) ?? 0) - this.#parts.clock.now()
    if (left > 0) throw longWaitFault(request, Math.ceil(left / 1000))
  }

  async #askOne(request: WireRequest, limits: Limits): Promise<WireAnswer> {
    const { host } = new URL(request.address)
    this.#refuseClosed(request, host)
    for (let attempt = 1; ; attempt++) {
      const isLast = attempt >= limits.attempts
      try {
        const answer = await this.#call(request, limits)
        if (answer.status < 400) return answer
        if (isLast || !isPassing(answer.status)) {
          throw refusedFault(request, answer.status, firstWords(answer.bytes), attempt)
        }
        await this.#rest(request, attempt, limits, answer)
      } catch (cause) {
        if (!(cause instanceof WireFault)) throw cause
        this.#giveUp(host, attempt, limits, cause)
        if (isLast || cause.reason === 'tooLarge') throw networkFault(request, cause.reason, cause.message, attempt)
        await this.#rest(request, attempt, limits, cause)
      }
    }
  }

  /** Ends it where there is nobody to talk to. */
  #giveUp(host: string, attempt: number, { attempts }: Limits, { unreached }: WireFault): void {
    const tries = this.#answered.has(host) ? attempts : Math.min(FIRST_TRIES, attempts)
    if (unreached === null || attempt < tries) return
    this.#unreached.set(host, unreached)
    this.#parts.onUnreached(host, unreached)
    throw new UnreachedFault(host, unreached)
  }

  async #call(request: WireRequest, limits: Limits): Promise<WireAnswer> {
    const windowMs = (limits.windowSeconds + limits.marginSeconds) * 1000
    const { host } = new URL(request.address)
    await this.#rate.turn(host, { calls: limits.callsPerWindow, windowMs })
    const answer = await send(request, { timeoutMs: limits.timeoutSeconds * 1000, mostBytes: limits.mostBytes })
    this.#answered.add(host)
    return answer
  }

  async #rest(request: WireRequest, attempt: number, limits: Limits, why: WireAnswer | WireFault): Promise<void> {
    const { clock, uniform, onRetry } = this.#parts
    const said = why instanceof WireFault ? null : retryAfter({ ...why, now: clock.now() })
    const own = backoff(attempt, limits.backoffSeconds * 1000, uniform())
    if (said !== null && said > limits.longestWaitSeconds * 1000) {
      this.#rests.set(new URL(request.address).host, clock.now() + said)
      throw longWaitFault(request, Math.ceil(said / 1000))
    }
    const wait = Math.min(Math.max(said ?? 0, own), limits.longestWaitSeconds * 1000)
    onRetry(request, wait, whyAgain(why))
    await clock.sleep(wait)
  }
}

function whyAgain(why: WireAnswer | WireFault): WhyAgain {
  if (!(why instanceof WireFault)) return why.status
  return why.unreached === null ? why.reason : 'unreached'
}
