import type { Finding } from '../../domain/finding.ts'
import { SUM_STATUSES } from '../../domain/interventions.ts'
import type { RegisterCheckCode } from '../../domain/registerCheck.ts'
import { FIELDS, type FieldId } from './fieldIds.ts'

/** Where in the form something can be done about a check. What is about more than one effort leads to the name. */
const FIELD_OF: Readonly<Partial<Record<RegisterCheckCode, FieldId>>> = {
  grantedAboveApplied: 'granted',
  proposedAboveApplied: 'proposed',
  reportedAboveGranted: 'reported',
  neitherSumNorStaffing: 'applied',
  committeeGrantedAboveApplied: 'granted',
  fundGrantedAboveApplied: 'granted',
  duplicate: 'title',
  sharedThemeAndPlace: 'theme',
  relatedMissing: 'related',
  unknownCommittee: 'committees',
  unknownFund: 'fund',
  unknownDocument: 'sources',
  periodReversed: 'from',
  yearImplausible: 'from',
  oneYearMoney: 'to',
  periodOutsideFund: 'from',
  placesMissing: 'places',
  placesUnexpected: 'precision',
  pointInSeveralAreas: 'precision',
  largerAreaIsDelomrade: 'precision',
  placeWithoutAreas: 'places',
  placesOverlap: 'places',
  placeSharesAbove: 'places',
  placeSharesBelow: 'places',
  placeSharesPartly: 'places',
  cityWideShareWithoutPart: 'cityWideShare',
  committeeSharesNotWhole: 'committeeShares',
  committeeSharesPartly: 'committeeShares',
  sourceMissing: 'sources',
}

/** The field that a finding of a check leads to: the one that it names, or the one that its rule is about. */
export function fieldOf({ code, details }: Finding): FieldId {
  const status = SUM_STATUSES.find((known) => known === details['status'])
  if (status !== undefined) return status
  if (details['in'] === 'followUp') return 'followUpText'
  const named = FIELDS.find((field) => field === details['in'])
  if (named !== undefined) return named
  const known = Object.entries(FIELD_OF).find(([rule]) => rule === code)
  return known?.[1] ?? 'title'
}
