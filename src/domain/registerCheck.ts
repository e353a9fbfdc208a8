import type { Finding, Severity } from './finding.ts'
import type { Precision, SumStatus } from './interventions.ts'
import type { PersonalDataKind } from './personalData.ts'

// Types and not interfaces: only those can be read by any key, as the texts do.

/** What two sums that are compared were added up from: the efforts themselves, or the list that divides the money. */
export type SumBasis = 'efforts' | 'allocations'

type Compared = {
  readonly basis: SumBasis
  /** Sums that are not known and therefore not in the known sum, which is then a lower limit. */
  readonly unknownCount: number
}

type StatedTwice = {
  readonly subject: string
  readonly firstLine: string
  readonly secondLine: string
}

type Against = {
  readonly statedSek: number
  readonly line: string
  readonly effortsSek: number
  readonly unknownCount: number
}

type Share = {
  readonly committee: string
  /** A fund's id, `*` = all funds together, where the list or the efforts do not say which. */
  readonly fund: string
  readonly status: SumStatus
}

/** Words and places that two efforts have in common. */
type Other = {
  readonly otherId: string
  readonly otherTitle: string
}

type Nothing = Readonly<Record<string, never>>

/**
 * Every check of a register, and what its text needs. By the end of its name a detail is written as kronor (`Sek`), as
 * a number of things (`Count`), as a year (`Year`) or as a share (`Share`); `committee`, `fund`, `status` and
 * `precision` are ids that the reader sees as words.
 */
export type RegisterCheckDetails = {
  readonly grantedAboveApplied: { readonly grantedSek: number; readonly appliedSek: number }
  readonly proposedAboveApplied: { readonly proposedSek: number; readonly appliedSek: number }
  readonly reportedAboveGranted: { readonly reportedSek: number; readonly grantedSek: number }
  readonly sumNegative: { readonly status: SumStatus; readonly sumSek: number }
  readonly sumNotWhole: { readonly status: SumStatus; readonly sum: number }
  readonly neitherSumNorStaffing: Nothing
  readonly committeeGrantedAboveApplied: Compared & {
    readonly committee: string
    readonly grantedSek: number
    readonly appliedSek: number
  }
  readonly committeeGotNothing: Compared & { readonly committee: string; readonly appliedSek: number }
  readonly committeeGotEverything: { readonly basis: SumBasis; readonly committee: string; readonly appliedSek: number }
  readonly fundGrantedAboveApplied: Compared & {
    readonly fund: string
    readonly grantedSek: number
    readonly appliedSek: number
  }
  readonly fundOverdrawn: Compared & FundSums & { readonly overSek: number }
  readonly fundHasLeft: Compared & FundSums & { readonly leftSek: number }
  readonly statementsDisagree: StatedTwice & { readonly firstSek: number; readonly secondSek: number }
  readonly statedCountsDisagree: StatedTwice & { readonly firstCount: number; readonly secondCount: number }
  readonly committeeSumNotStated: Against & { readonly committee: string; readonly status: SumStatus }
  readonly totalNotStated: Against & { readonly status: SumStatus }
  readonly allocationDiffers: Share & {
    readonly listSek: number
    readonly listUnknownCount: number
    readonly effortsSek: number
    readonly unknownCount: number
  }
  readonly allocationWithoutEfforts: Share & { readonly listSek: number; readonly listUnknownCount: number }
  readonly effortsWithoutAllocation: Share & { readonly effortsSek: number; readonly unknownCount: number }
  readonly duplicate: Other
  readonly sharedThemeAndPlace: Other & { readonly theme: string; readonly place: string; readonly otherCount: number }
  readonly relatedMissing: Nothing
  readonly unknownCommittee: { readonly in: string }
  readonly unknownFund: { readonly in: string }
  readonly unknownDocument: { readonly in: string }
  readonly idTwice: { readonly in: string }
  readonly periodReversed: { readonly fromYear: number; readonly toYear: number }
  readonly yearImplausible: { readonly in: string; readonly wrongYear: number }
  readonly oneYearMoney: FundYears
  readonly periodOutsideFund: FundYears
  readonly placesMissing: { readonly precision: Precision }
  readonly placesUnexpected: { readonly precision: Precision; readonly place: string }
  readonly pointInSeveralAreas: { readonly place: string; readonly areaCount: number }
  readonly largerAreaIsDelomrade: { readonly place: string }
  readonly placeWithoutAreas: { readonly place: string }
  readonly placesOverlap: { readonly place: string; readonly otherPlace: string }
  readonly shareOutOfRange: { readonly in: string; readonly share: number }
  readonly placeSharesAbove: { readonly sumShare: number }
  readonly placeSharesBelow: { readonly sumShare: number }
  readonly placeSharesPartly: { readonly statedCount: number; readonly placeCount: number }
  readonly cityWideShareWithoutPart: { readonly statedShare: number }
  readonly committeeSharesNotWhole: { readonly sumShare: number }
  readonly committeeSharesPartly: { readonly statedCount: number; readonly committeeCount: number }
  readonly sourceMissing: Nothing
  readonly personalData: { readonly in: string; readonly kind: PersonalDataKind }
  readonly linkNotHttps: { readonly in: string }
  readonly linkRunsCode: { readonly in: string }
}

type FundSums = {
  readonly fund: string
  readonly amountSek: number
  readonly grantedSek: number
}

type FundYears = {
  readonly fund: string
  readonly fundYear: number
  readonly fromYear: number
  readonly toYear: number
}

export type RegisterCheckCode = keyof RegisterCheckDetails

/** One thing that a check of a register has seen. Nothing in the register is changed by it. */
export type RegisterFinding = { [C in RegisterCheckCode]: RegisterFindingOf<C> }[RegisterCheckCode]

export type RegisterFindingOf<C extends RegisterCheckCode> = Omit<Finding<C>, 'details'> & {
  readonly details: RegisterCheckDetails[C]
}

/** A fault can be no reading of any document; a warning should be looked at; a note may be as it should. */
export const REGISTER_CHECK_SEVERITY: Readonly<Record<RegisterCheckCode, Severity>> = {
  grantedAboveApplied: 'warning',
  proposedAboveApplied: 'warning',
  reportedAboveGranted: 'warning',
  sumNegative: 'fault',
  sumNotWhole: 'fault',
  neitherSumNorStaffing: 'note',
  committeeGrantedAboveApplied: 'warning',
  committeeGotNothing: 'note',
  committeeGotEverything: 'note',
  fundGrantedAboveApplied: 'warning',
  fundOverdrawn: 'warning',
  fundHasLeft: 'note',
  statementsDisagree: 'warning',
  statedCountsDisagree: 'warning',
  committeeSumNotStated: 'warning',
  totalNotStated: 'warning',
  allocationDiffers: 'warning',
  allocationWithoutEfforts: 'warning',
  effortsWithoutAllocation: 'warning',
  duplicate: 'warning',
  sharedThemeAndPlace: 'note',
  relatedMissing: 'warning',
  unknownCommittee: 'warning',
  unknownFund: 'warning',
  unknownDocument: 'warning',
  idTwice: 'fault',
  periodReversed: 'fault',
  yearImplausible: 'fault',
  oneYearMoney: 'note',
  periodOutsideFund: 'warning',
  placesMissing: 'warning',
  placesUnexpected: 'warning',
  pointInSeveralAreas: 'warning',
  largerAreaIsDelomrade: 'note',
  placeWithoutAreas: 'warning',
  placesOverlap: 'note',
  shareOutOfRange: 'fault',
  placeSharesAbove: 'fault',
  placeSharesBelow: 'warning',
  placeSharesPartly: 'warning',
  cityWideShareWithoutPart: 'warning',
  committeeSharesNotWhole: 'warning',
  committeeSharesPartly: 'warning',
  sourceMissing: 'note',
  personalData: 'fault',
  linkNotHttps: 'warning',
  linkRunsCode: 'fault',
}
