import type { Limits } from './configSchema.ts'
import type { WhyAgain } from './client.ts'
import type { Clock } from './clock.ts'
import { both, type Both, type Language } from './language.ts'
import type { WireRequest } from './transport.ts'
import { unreachedWords, type WhyUnreached } from './unreached.ts'

/** Writes a line for a person; by default on standard error. */
export type Say = (line: string) => void

/** An answer takes about this long on top of the rate: an assumption until somebody measures it. */
const ASSUMED_SECONDS = 1

/** How long a number of requests take at the host's rate. */
export function estimatedSeconds(requests: number, { windowSeconds, marginSeconds, callsPerWindow }: Limits): number {
  return Math.ceil(requests * Math.max(ASSUMED_SECONDS, (windowSeconds + marginSeconds) / callsPerWindow))
}

/** Some time in words, rounded up: 45 s, 12 min. */
export const durationWords = (seconds: number): string =>
  seconds < 2 * MINUTE ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / MINUTE)} min`

const MINUTE = 60

const WHY_AGAIN: Readonly<Record<Exclude<WhyAgain, number>, Both>> = {
  reset: both('bruten förbindelse', 'broken connection'),
  unreached: both('ingen förbindelse', 'no connection'),
  timeout: both('inget svar i tid', 'no answer in time'),
  tooLarge: both('för stort svar', 'too large an answer'),
}

/** Tells on the way what is asked for, how much of it is done and how long is left. */
export class Progress {
  readonly #say: Say
  readonly #language: Language
  readonly #clock: Clock
  #done = 0
  #all = 0
  #began = 0

  constructor(say: Say, language: Language, clock: Clock) {
    this.#say = say
    this.#language = language
    this.#clock = clock
  }

  /** A new stage of so many requests. */
  stage(sv: string, en: string, requests: number): void {
    this.#done = 0
    this.#all = requests
    this.#began = this.#clock.now()
    this.#say(this.#language === 'sv' ? `${sv}: ${requests} frågor` : `${en}: ${requests} requests`)
  }

  /** More requests of the stage than were known when it began. */
  more(requests: number): void {
    this.#all += requests
  }

  step(what: string, limits: Limits): void {
    this.#done++
    const open = this.#all - this.#done
    // What the answers so far have taken has the waits in it, which the rate alone does not know of.
    const measured = (open * (this.#clock.now() - this.#began)) / this.#done / 1000
    const left = durationWords(Math.max(estimatedSeconds(open, limits), measured))
    const words = this.#language === 'sv' ? `ca ${left} kvar` : `about ${left} left`
    this.#say(`  [${this.#done}/${this.#all}] ${what}; ${words}`)
  }

  waiting({ address }: WireRequest, waitMs: number, why: WhyAgain): void {
    const seconds = (waitMs / 1000).toFixed(1)
    const words =
      this.#language === 'sv'
        ? `väntar ${seconds.replace('.', ',')} s före nytt försök`
        : `waits ${seconds} s before trying again`
    const reason = typeof why === 'number' ? `status ${why}` : WHY_AGAIN[why][this.#language]
    this.#say(`  ${reason}: ${words}: ${address.slice(0, 100)}`)
  }

  unreached(host: string, why: WhyUnreached): void {
    this.#say(`  ${unreachedWords(host, why)[this.#language]}`)
  }
}
