import type { RegisterCheckCode, RegisterCheckDetails } from '../domain/registerCheck.ts'
import type { Language } from '../domain/text.ts'
import { sumChecksEn } from './registerCheckSumsEn.ts'
import { sumChecksSv } from './registerCheckSumsSv.ts'
import { otherChecksEn, wordsEn } from './registerChecksEn.ts'
import { otherChecksSv, wordsSv } from './registerChecksSv.ts'

/** Gives a detail as it is written; `atLeast` and `listAtLeast` are the words before a sum that is a lower limit. */
type Written<C extends RegisterCheckCode> = (
  detail: (keyof RegisterCheckDetails[C] & string) | 'atLeast' | 'listAtLeast',
) => string

/** What was seen, why it matters (with the line of the memo where it is from one), and what one can do. */
interface CheckText<C extends RegisterCheckCode> {
  readonly what: (p: Written<C>) => string
  readonly why: string
  readonly can: string
}

export type RegisterCheckTexts = { readonly [C in RegisterCheckCode]: CheckText<C> }

/** The part of the texts that is about these checks: both languages have each of them, the compiler sees to it. */
export type ChecksAbout<C extends RegisterCheckCode> = Pick<RegisterCheckTexts, C>

/** The checks of sums that are added up and held against each other. */
export type SumCheck =
  | 'grantedAboveApplied'
  | 'proposedAboveApplied'
  | 'reportedAboveGranted'
  | 'sumNegative'
  | 'sumNotWhole'
  | 'neitherSumNorStaffing'
  | 'committeeGrantedAboveApplied'
  | 'committeeGotNothing'
  | 'committeeGotEverything'
  | 'fundGrantedAboveApplied'
  | 'fundOverdrawn'
  | 'fundHasLeft'
  | 'statementsDisagree'
  | 'statedCountsDisagree'
  | 'committeeSumNotStated'
  | 'totalNotStated'
  | 'allocationDiffers'
  | 'allocationWithoutEfforts'
  | 'effortsWithoutAllocation'

/** Words for the ids that the texts name. */
export type CheckWords = typeof wordsSv

export const REGISTER_CHECKS: Readonly<Record<Language, RegisterCheckTexts>> = {
  sv: { ...sumChecksSv, ...otherChecksSv },
  en: { ...sumChecksEn, ...otherChecksEn },
}

export const CHECK_WORDS: Readonly<Record<Language, CheckWords>> = { sv: wordsSv, en: wordsEn }
