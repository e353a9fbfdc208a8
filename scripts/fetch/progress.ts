import type { Limits } from './configSchema.ts'
import type { Language } from './language.ts'
import type { WireRequest } from './transport.ts'

/** Writes a line for a person; by default on standard error. */
export type Say = (line: string) => void

/** An answer takes about this long on top of the rate: an assumption until somebody measures it. */
const ASSUMED_SECONDS = 1

/** How long a number of requests take at the host's rate. */
export function estimatedSeconds(requests: number, { windowSeconds, marginSeconds, callsPerWindow }: Limits): number {
  return Math.ceil(requests * Math.max(ASSUMED_SECONDS, (windowSeconds + marginSeconds) / callsPerWindow))
}

/** Tells on the way what is asked for, how much of it is done and how long is left. */
export class Progress {
  readonly #say: Say
  readonly #language: Language
  #done = 0
  #all = 0

  constructor(say: Say, language: Language) {
    this.#say = say
    this.#language = language
  }

  /** A new stage of so many requests. */
  stage(sv: string, en: string, requests: number): void {
    this.#done = 0
    this.#all = requests
    this.#say(this.#language === 'sv' ? `${sv}: ${requests} frågor` : `${en}: ${requests} requests`)
  }

  step(what: string, limits: Limits): void {
    this.#done++
    const left = estimatedSeconds(this.#all - this.#done, limits)
    const words = this.#language === 'sv' ? `högst ca ${left} s kvar` : `at most about ${left} s left`
    this.#say(`  [${this.#done}/${this.#all}] ${what}; ${words}`)
  }

  waiting({ address }: WireRequest, waitMs: number, why: string): void {
    const seconds = (waitMs / 1000).toFixed(1)
    const words =
      this.#language === 'sv' ? `väntar ${seconds} s före nytt försök` : `waits ${seconds} s before trying again`
    this.#say(`  ${why}: ${words}: ${address.slice(0, 100)}`)
  }
}
