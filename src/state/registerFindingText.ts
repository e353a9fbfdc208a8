import type { Finding } from '../domain/finding.ts'
import type { Register } from '../domain/interventions.ts'
import { REGISTER_CHECK_SEVERITY, type RegisterFinding } from '../domain/registerCheck.ts'
import type { Language } from '../domain/text.ts'
import { registerCheckText } from './registerCheckText.ts'

const isCheck = (finding: Finding): finding is RegisterFinding =>
  finding.place.file === null && Object.hasOwn(REGISTER_CHECK_SEVERITY, finding.code)

/** What was found, why it matters and what can be done, in one run of sentences. */
export function findingText(finding: Finding, register: Register, language: Language): string {
  if (!isCheck(finding)) return finding.code
  const { what, why, can } = registerCheckText(finding, register, language)
  return `${what} ${why} ${can}`
}
