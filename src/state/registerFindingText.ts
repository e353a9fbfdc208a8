import { ALLOCATION_LIST_FINDINGS, type AllocationListCode } from '../domain/allocationListCodes.ts'
import type { Finding } from '../domain/finding.ts'
import {
  FILE_FINDINGS,
  READING_FINDINGS,
  type FileFindingCode,
  type ReadingFindingCode,
} from '../domain/findingCodes.ts'
import type { Register } from '../domain/interventions.ts'
import { REGISTER_CHECK_SEVERITY, type RegisterFinding } from '../domain/registerCheck.ts'
import type { Language } from '../domain/text.ts'
import { ALLOCATION_LIST } from '../i18n/registerAllocationList.ts'
import { findingText as readingText } from '../i18n/registerFindings.ts'
import { formatCount, formatSek } from '../symbology/format.ts'
import { CHECK_WORDS } from '../i18n/registerChecks.ts'
import { registerCheckText } from './registerCheckText.ts'

/** A check is of the register as it stands, so that it has no place in a file; some codes are those of reading too. */
const isCheck = (finding: Finding): finding is RegisterFinding =>
  finding.place.file === null && Object.hasOwn(REGISTER_CHECK_SEVERITY, finding.code)

const isReading = (finding: Finding): finding is Finding<FileFindingCode | ReadingFindingCode> =>
  [...FILE_FINDINGS, ...READING_FINDINGS].some((code) => code === finding.code)

const isOfList = (finding: Finding): finding is Finding<AllocationListCode> =>
  ALLOCATION_LIST_FINDINGS.some((code) => code === finding.code)

/** What was found, why it matters and what can be done, in one run of sentences. */
export function findingText(finding: Finding, register: Register, language: Language): string {
  if (isCheck(finding)) {
    const { what, why, can } = registerCheckText(finding, register, language)
    return `${what} ${why} ${can}`
  }
  if (isReading(finding)) return readingText(finding, language)
  if (isOfList(finding)) return listText(finding, language)
  throw new RangeError(`a finding requires a text, got the code "${finding.code}"`)
}

/** A finding of the list that divides the money: kronor by the end of a detail's name, else a count. */
function listText({ code, details }: Finding<AllocationListCode>, language: Language): string {
  const { what, why, can } = ALLOCATION_LIST[language][code]
  const written = (detail: string): string => {
    if (detail === 'atLeast') return details['unknownCount'] === 0 ? '' : CHECK_WORDS[language].atLeast
    const value = details[detail]
    if (typeof value !== 'number') return value ?? ''
    return detail.endsWith('Sek') ? formatSek(value, language) : formatCount(value, language)
  }
  return `${what(written)} ${why} ${can}`
}
