import type { Register } from '../domain/interventions.ts'
import type { RegisterCheckCode, RegisterFinding, RegisterFindingOf } from '../domain/registerCheck.ts'
import type { Language } from '../domain/text.ts'
import { CHECK_WORDS, REGISTER_CHECKS, type CheckWords, type RegisterCheckTexts } from '../i18n/registerChecks.ts'
import { ALL_FUNDS } from '../register/checkAllocations.ts'
import { formatCount, formatNumber, formatSek, formatValue, formatYear } from '../symbology/format.ts'

/** A finding of a check in words. */
export interface FindingText {
  readonly what: string
  readonly why: string
  readonly can: string
}

/** The three sentences of a finding; names of committees and funds are those of the register. */
export function registerCheckText(finding: RegisterFinding, register: Register, language: Language): FindingText {
  return textOf(finding, REGISTER_CHECKS[language], (detail) => writtenDetail(finding, detail, register, language))
}

function textOf<C extends RegisterCheckCode>(
  { code }: Pick<RegisterFindingOf<C>, 'code'>,
  texts: RegisterCheckTexts,
  written: (detail: string) => string,
): FindingText {
  const { what, why, can } = texts[code]
  return { what: what(written), why, can }
}

type Details = Readonly<Record<string, string | number>>

function writtenDetail({ details }: RegisterFinding, detail: string, register: Register, language: Language): string {
  const words = CHECK_WORDS[language]
  if (detail === 'atLeast') return lowerLimit(details, 'unknownCount', words)
  if (detail === 'listAtLeast') return lowerLimit(details, 'listUnknownCount', words)
  const value = (details as Details)[detail]
  if (value === undefined) throw new RangeError(`the finding has no detail "${detail}"`)
  return typeof value === 'number' ? writtenNumber(detail, value, language) : nameOf(detail, value, register, language)
}

/** A known sum beside unknown ones is a lower limit. */
const lowerLimit = (details: Details, count: string, words: CheckWords): string =>
  (details[count] ?? 0) === 0 ? '' : words.atLeast

function writtenNumber(detail: string, value: number, language: Language): string {
  if (detail.endsWith('Sek')) return formatSek(value, language)
  if (detail.endsWith('Year')) return formatYear(value)
  if (detail.endsWith('Count')) return formatCount(value, language)
  if (detail.endsWith('hare')) return formatValue(value, 'percent', language, { digits: 0 })
  return formatNumber(value, language, { digits: 2 })
}

/** The word or name for an id; what has none stands as it was written. */
function nameOf(detail: string, id: string, register: Register, language: Language): string {
  const words = CHECK_WORDS[language]
  if (detail === 'committee') return nameIn(register.committees, id, language)
  if (detail === 'fund') return id === ALL_FUNDS ? words.allFunds : nameIn(register.funds, id, language)
  if (detail === 'otherTitle') return titleOf(id, register, language)
  if (detail === 'subject') return subjectOf(id, register, language)
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...words, atLeast: {}, allFunds: {} }
  return lists[detail === 'in' ? 'part' : detail]?.[id] ?? id
}

const titleOf = (sv: string, { efforts }: Register, language: Language): string =>
  efforts.find(({ title }) => title.sv === sv)?.title[language] ?? sv

type Named = Pick<Register['committees'][number], 'id' | 'name'>

const nameIn = (entries: readonly Named[], id: string, language: Language): string =>
  entries.find((entry) => entry.id === id)?.name[language] ?? id

/** A statement is about a status, a part of the register, or a committee, by its id in small letters. */
function subjectOf(subject: string, { committees }: Register, language: Language): string {
  const { status, part } = CHECK_WORDS[language]
  const words: Readonly<Record<string, string>> = { ...part, ...status }
  const id = committees.find((committee) => committee.id.toLowerCase() === subject)?.id
  return words[subject] ?? (id === undefined ? subject : nameIn(committees, id, language))
}
