import type { Severity } from './finding.ts'

/** Every rule of disclosure control that has something to say. The words are in `i18n/protectionFindings.ts`. */
export const PROTECTION_FINDINGS = {
  // Stops the file
  layersCrossed: 'fault',
  layerComputed: 'fault',
  protectionMixed: 'fault',
  totalsUnprotectable: 'fault',
  // About the limits
  limitsProposed: 'warning',
  limitsProposedChecked: 'note',
  // What was done with figures that nobody had protected
  areasTooFew: 'note',
  populationUnknown: 'warning',
  countsHidden: 'note',
  countsHiddenBeside: 'note',
  cityHidden: 'warning',
  baseNotGiven: 'warning',
  sharesHidden: 'note',
  sharesBounded: 'note',
  sharesRounded: 'note',
  amountsHidden: 'note',
  amountsRounded: 'note',
  // What was found in figures that the publisher has protected
  publishedSmallAreas: 'warning',
  publishedSmallBases: 'warning',
  publishedComputable: 'warning',
} as const satisfies Readonly<Record<string, Severity>>

export type ProtectionFindingCode = keyof typeof PROTECTION_FINDINGS
