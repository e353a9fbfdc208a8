import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { parseWholeNumber } from '../../src/domain/parseNumber.ts'
import type { CacheMode } from './asker.ts'
import { FetchFault } from './fetchFault.ts'
import { both, LANGUAGES, same, type Both, type Language } from './language.ts'
import type { Interface } from './pxweb/requests.ts'

export const PUBLISHERS = ['scb', 'malmo'] as const
export type PublisherId = (typeof PUBLISHERS)[number]

/** What a run is asked to do. */
export interface FetchOptions {
  readonly from: readonly PublisherId[]
  readonly kommuner: readonly string[]
  readonly years: readonly number[]
  /** Null = all themes. */
  readonly only: readonly string[] | null
  readonly out: string
  readonly cache: string
  readonly config: string
  readonly mode: CacheMode
  readonly isDryRun: boolean
  readonly interfaces: readonly Interface[]
  readonly language: Language
}

const OPTIONS = {
  from: { type: 'string' },
  kommun: { type: 'string' },
  years: { type: 'string' },
  only: { type: 'string' },
  out: { type: 'string' },
  cache: { type: 'string' },
  config: { type: 'string' },
  lang: { type: 'string' },
  api: { type: 'string' },
  offline: { type: 'boolean' },
  refresh: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
} as const

const SPAN = /^(\d{4})(?:-(\d{4}))?$/
const MOST_YEARS = 60

/** The language asked for, also when the rest of the command cannot be read. */
export function languageOf(given: readonly string[]): Language {
  const at = given.indexOf('--lang')
  const word = at >= 0 ? given[at + 1] : given.find((one) => one.startsWith('--lang='))?.slice('--lang='.length)
  return LANGUAGES.find((language) => language === word) ?? 'sv'
}

/** Outside every checkout, so that raw answers are never committed by mistake. */
export const defaultFolder = (): string => join(homedir(), 'hela-malmo-fetched')

/**
 * Reads the command line.
 *
 * @throws {FetchFault} that names the option and says what it may be
 */
export function readArguments(given: readonly string[]): FetchOptions {
  const values = parse(given)
  const out = resolve(values.out ?? defaultFolder())
  const from = listOf('--from', values.from, PUBLISHERS)
  const isAreal = from.includes('scb')
  return {
    from,
    kommuner: isAreal ? kommunerOf(values.kommun ?? '') : [],
    years: isAreal ? yearsOf(values.years ?? '') : [],
    only: values.only === undefined ? null : partsOf(values.only),
    out,
    cache: resolve(values.cache ?? join(out, 'cache')),
    config: resolve(values.config ?? join(import.meta.dirname, 'publishers.json')),
    mode: modeOf(values.offline === true, values.refresh === true),
    isDryRun: values['dry-run'] === true,
    interfaces: listOf('--api', values.api ?? 'v2,v1', ['v2', 'v1'] as const),
    language: languageOf(given),
  }
}

function modeOf(isOffline: boolean, isRefresh: boolean): CacheMode {
  if (isOffline && isRefresh) {
    throw usage('--offline --refresh', both('de utesluter varandra', 'they exclude each other'))
  }
  if (isOffline) return 'offline'
  return isRefresh ? 'refresh' : 'normal'
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options: OPTIONS, strict: true }).values
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : ''
    throw usage('npm run data:fetch', same(what))
  }
}

function listOf<T extends string>(option: string, given: string | undefined, allowed: readonly T[]): T[] {
  const parts = partsOf(given ?? '')
  const found = parts.flatMap((part) => allowed.find((choice) => choice === part) ?? [])
  if (parts.length > 0 && found.length === parts.length) return [...new Set(found)]
  const list = allowed.join(', ')
  throw usage(`${option} ${given ?? ''}`, both(`det får vara ${list}`, `it may be ${list}`))
}

function kommunerOf(given: string): string[] {
  const kommuner = [...new Set(partsOf(given))].sort()
  const wrong = kommuner.find((kommun) => !/^\d{4}$/.test(kommun))
  if (wrong === undefined && kommuner.length > 0) return kommuner
  throw usage(`--kommun ${given}`, both('en kommunkod är fyra siffror: 1280,0180', 'a code is four digits: 1280,0180'))
}

function yearsOf(given: string): number[] {
  const years = partsOf(given).flatMap((part) => {
    const [, first = '', last = first] = SPAN.exec(part) ?? []
    const [from, to] = [parseWholeNumber(first), parseWholeNumber(last)]
    const isSpan = from !== null && to !== null && from <= to && to - from < MOST_YEARS
    if (!isSpan) {
      throw usage(
        `--years ${given}`,
        both('år skrivs 2020-2025 eller 2020,2023', 'years are written 2020-2025 or 2020,2023'),
      )
    }
    return Array.from({ length: to - from + 1 }, (_, index) => from + index)
  })
  if (years.length > 0) return [...new Set(years)].sort((a, b) => a - b)
  throw usage('--years', both('vilka år? 2020-2025', 'which years? 2020-2025'))
}

const partsOf = (given: string): string[] =>
  given
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

function usage(asked: string, came: Both): FetchFault {
  return new FetchFault('usage', {
    asked: same(asked),
    came,
    look: same('npm run data:fetch -- --from scb --kommun 1280 --years 2020-2025'),
    mend: both(
      'Rätta kommandot. Allt står i scripts/fetch/README.md.',
      'Mend the command. See scripts/fetch/README.md.',
    ),
  })
}
