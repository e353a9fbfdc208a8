/** The sentence of every finding of delivered files, whoever made it, and where it is. */
import type { Finding, FindingPlace, Severity } from '../domain/finding.ts'
import type { Language } from '../domain/text.ts'
import { areaFindingsSv } from './areaFindings.ts'
import { areaFindingsEn } from './areaFindingsEn.ts'
import { INTAKE_WORDS } from './intakeMappings.ts'
import { protectionFindingsSv } from './protectionFindings.ts'
import { protectionFindingsEn } from './protectionFindingsEn.ts'
import { REGISTER_FINDING_WORDS } from './registerFindings.ts'
import { tableFindingsSv } from './tableFindings.ts'
import { tableFindingsEn } from './tableFindingsEn.ts'

type Sentence = (found: string, detail: (name: string) => string) => string
type Words = Readonly<Record<string, Sentence>>

/** Words by code; where two folders have a code of the same name, they mean the same. */
const WORDS: Readonly<Record<Language, readonly Words[]>> = {
  sv: [INTAKE_WORDS.sv, areaFindingsSv, tableFindingsSv, protectionFindingsSv, REGISTER_FINDING_WORDS.sv],
  en: [INTAKE_WORDS.en, areaFindingsEn, tableFindingsEn, protectionFindingsEn, REGISTER_FINDING_WORDS.en],
}

const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' }
/** Years and rows have no groups of digits. */
const GROUPED_FROM = 10_000
const MOST_DECIMALS = 6

function written(value: string | number | undefined, language: Language): string {
  if (typeof value !== 'number') return value ?? ''
  const options = { useGrouping: Math.abs(value) >= GROUPED_FROM, maximumFractionDigits: MOST_DECIMALS }
  return value.toLocaleString(LOCALES[language], options)
}

/** What is wrong and how to mend it. A code without words, which no part of the program has, is shown as it is. */
export function intakeFindingText({ code, found, details }: Finding, language: Language): string {
  const words = WORDS[language].find((table) => Object.hasOwn(table, code))
  return words?.[code]?.(found ?? '', (name) => written(details[name], language)) ?? code
}

const PLACE_WORDS = {
  sv: { row: 'rad', feature: 'område nr', column: 'kolumn', property: 'egenskap' },
  en: { row: 'row', feature: 'area no.', column: 'column', property: 'property' },
} as const

/** Where it is: file, sheet, row and column, as far as they are known. A CSV file has one sheet, named as the file. */
export function findingPlaceText(place: FindingPlace, language: Language): string {
  return placeText(place, PLACE_WORDS[language].row, PLACE_WORDS[language].column)
}

/** The same for a finding: in a file of areas the row is the number of the area and the column is a property. */
export function findingWhereText({ code, place }: Finding, language: Language): string {
  const words = PLACE_WORDS[language]
  const isOfAreas = Object.hasOwn(areaFindingsSv, code)
  return isOfAreas ? placeText(place, words.feature, words.property) : placeText(place, words.row, words.column)
}

function placeText({ file, sheet, row, column }: FindingPlace, rowWord: string, columnWord: string): string {
  return [
    file,
    sheet === file ? null : sheet,
    row === null ? null : `${rowWord} ${row}`,
    column === null ? null : `${columnWord} "${column}"`,
  ]
    .filter((part) => part !== null)
    .join(', ')
}

/** What a severity is called in front of a finding. */
export const SEVERITY_WORDS: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  sv: { fault: 'Fel', warning: 'Varning', note: 'Upplysning' },
  en: { fault: 'Fault', warning: 'Warning', note: 'Note' },
}
