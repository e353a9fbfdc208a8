import type { Layer } from '../domain/layers.ts'
import { comparable } from './cellText.ts'

/** What may stand before or after the name of a layer, or under it, to say how it is counted. */
const MEASURES: readonly (readonly [RegExp, Layer['kind']])[] = [
  [/^(?:andel|andelen|share of)\s+/iu, 'share'],
  [/[\s,(]*(?<!\p{L})(?:antal|antal personer|personer|number|persons)\)?$/iu, 'count'],
  [/[\s,(]*(?<!\p{L})(?:andel|andel i procent|andel, procent|procent|%|share|per cent)\)?$/iu, 'share'],
  [/[\s,(]*(?<!\p{L})(?:kr|tkr|kronor|tusen kronor)\)?$/iu, 'amount'],
]
const AGES = /(?<!\d)(\d{1,2})\s*[-–]\s*(\d{1,2})(?!\d)/u
/** Other words for what a layer is called: an older register's, another office's, the everyday one. */
const SAME_AS: readonly (readonly [RegExp, string])[] = [
  [/^(?:befolkning|befolkningen|totalbefolkning|(?:antal |antalet )?(?:invånare|boende|folkbokförda))$/u, 'folkmängd'],
  [/^(?:befolkning|folkmängd)(?= \d)/u, 'invånare'],
  [/^(?:number of )?(?:inhabitants|residents)$/u, 'population'],
  [/förvärvsarbetande|förvärvsfrekvens|sysselsättningsgrad/u, 'sysselsatta'],
  [/arbetslöshet(?:en)?/u, 'arbetslösa'],
  [/utlandsfödda|födda utomlands/u, 'utrikes födda'],
]

/** The ages that a text names, as `20–64`; null where it names none. */
export function agesIn(text: string): string | null {
  const [, from, to] = AGES.exec(text) ?? []
  return from === undefined || to === undefined ? null : `${from}–${to}`
}

/** A heading without what says how it is counted, which may be said twice: "Andel födda utomlands, %". */
export function measured(heading: string): { readonly rest: string; readonly kind: Layer['kind'] | null } {
  let rest = heading
  let kind: Layer['kind'] | null = null
  for (const [word, measures] of MEASURES) {
    if (!word.test(rest) || (kind !== null && kind !== measures)) continue
    rest = comparable(rest.replace(word, ''))
    kind = measures
  }
  return { rest, kind }
}

/**
 * The layer of which a text is exactly the name, long or short, in either language; capitals do not matter here.
 *
 * @param ages those of the whole table, for names without any
 */
export function layerNamed(text: string, layers: readonly Layer[], ages: string | null = null): Layer | null {
  const written = asCompared(text)
  const wanted = alsoCalled(written)
  if (written === '') return null
  const withAges = ages === null ? [] : wanted.flatMap((name) => alsoCalled(`${name} ${ages} år`))
  const isDelivered = ({ kind }: Layer): boolean => kind === 'count' || kind === 'share' || kind === 'amount'
  const called = (names: readonly string[]): Layer | undefined =>
    layers.find((layer) => isDelivered(layer) && namesOf(layer).some((name) => names.includes(name)))
  // Of layers that differ in their ages alone, the table means the one of its own.
  return called(withAges) ?? called(wanted) ?? null
}

const alsoCalled = (name: string): readonly string[] => [
  name,
  ...SAME_AS.filter(([words]) => words.test(name)).map(([words, other]) => name.replace(words, other)),
]

const namesOf = ({ name, short }: Layer): readonly string[] => [name.sv, name.en, short.sv, short.en].map(asCompared)

const asCompared = (text: string): string =>
  comparable(text)
    .toLocaleLowerCase('sv')
    .replace(/\s*[-–]\s*/gu, '–')
