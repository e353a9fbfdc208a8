/** The languages that the command speaks. */
export const LANGUAGES = ['sv', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** One text in every language. */
export type Both = Readonly<Record<Language, string>>

/** A text in Swedish and English. */
export const both = (sv: string, en: string): Both => ({ sv, en })

/** A text that is the same in every language: an address, a code, a sign. */
export const same = (text: string): Both => ({ sv: text, en: text })
