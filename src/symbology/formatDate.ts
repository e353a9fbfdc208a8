import type { Language } from '../domain/text.ts'

const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' }

/** A date of the data in words: "2025-12-31" is "31 december 2025". Anything else, such as a year, stays as it is. */
export function formatDate(isoDate: string, language: Language): string {
  const match = /^\d{4}-\d{2}-\d{2}$/.test(isoDate)
  if (!match) return isoDate
  // Noon UTC: the same day in every time zone that the page may be read in.
  const date = new Date(`${isoDate}T12:00:00Z`)
  if (Number.isNaN(date.getTime())) return isoDate
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(date)
}

/** Sorts names as the language does: å, ä, ö after z in Swedish. Numbers inside names sort by size. */
export const collator = (language: Language): Intl.Collator => new Intl.Collator(LOCALES[language], { numeric: true })
