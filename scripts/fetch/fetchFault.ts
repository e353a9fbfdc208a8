import type { Both, Language } from './language.ts'

/** What kind of fault it is; some of them let the older interface be tried instead. */
export type FaultKind =
  'config' | 'network' | 'refused' | 'content' | 'metadata' | 'figures' | 'offline' | 'usage' | 'disk'

/** What a person needs to mend a fault. */
export interface FaultTexts {
  /** What was asked for. */
  readonly asked: Both
  /** What came instead. */
  readonly came: Both
  /** Where to look: an address, or a line of a file. */
  readonly look: Both
  readonly mend: Both
}

const WORDS = {
  sv: { asked: 'Frågan', came: 'Svaret', look: 'Titta i', mend: 'Åtgärd' },
  en: { asked: 'Asked', came: 'Came', look: 'Look at', mend: 'Mend' },
} as const

/** A fault in what a publisher answered or in how it was asked, told in every language. */
export class FetchFault extends Error {
  override readonly name = 'FetchFault'
  readonly kind: FaultKind
  readonly texts: FaultTexts

  constructor(kind: FaultKind, texts: FaultTexts) {
    super(`${texts.asked.en}: ${texts.came.en}`)
    this.kind = kind
    this.texts = texts
  }

  /** The same fault with the line of the configuration to look at; unchanged where it names it already. */
  at(line: string): FetchFault {
    const { look } = this.texts
    if (look.en.includes(line)) return this
    return new FetchFault(this.kind, {
      ...this.texts,
      look: { sv: `${line} och ${look.sv}`, en: `${line} and ${look.en}` },
    })
  }

  /** Four lines: what was asked, what came, where to look, what to do. */
  in(language: Language): string {
    const words = WORDS[language]
    const { asked, came, look, mend } = this.texts
    return [
      `${words.asked}: ${asked[language]}`,
      `${words.came}: ${came[language]}`,
      `${words.look}: ${look[language]}`,
      `${words.mend}: ${mend[language]}`,
    ].join('\n')
  }
}

/** Does a part of the work that a line of the configuration asks for: a fault of it names that line. */
export async function atLine<T>(line: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    throw cause instanceof FetchFault ? cause.at(line) : cause
  }
}

/** The first of several and how many more there are, so that a long list stays readable. */
export function firstOf(items: readonly string[], most = 5): string {
  const shown = items.slice(0, most).join(', ')
  return items.length > most ? `${shown}, … (${items.length})` : shown
}
