import type { Language, LocalText } from '../../src/domain/text.ts'
import { DataProblem } from './dataProblem.ts'

/** A text in Swedish and English. */
export const both = (sv: string, en: string): LocalText => ({ sv, en })

/** A fault in official figures that were given to the build, told in both languages; nothing is written after it. */
export class OfficialFault extends DataProblem {
  readonly where: string
  readonly texts: { readonly what: LocalText; readonly mend: LocalText }

  /**
   * @param where the file, and the line or unit in it
   * @param what what is wrong there
   * @param mend what to do about it
   */
  constructor(where: string, what: LocalText, mend: LocalText) {
    super(where, what.en, mend.en)
    this.where = where
    this.texts = { what, mend }
  }

  in(language: Language): string {
    return `${this.where}: ${this.texts.what[language]}. ${this.texts.mend[language]}`
  }
}

/** The first of several and how many there are, so that a long list stays readable. */
export function firstOf(items: readonly string[], most = 5): string {
  const shown = items.slice(0, most).join(', ')
  return items.length > most ? `${shown}, … (${items.length})` : shown
}
