import type { View } from '../../analysis/query.ts'

/** Where a reader meets a measure. What is not named here is computed but not shown by any view yet. */
const SHOWN_IN: Readonly<Record<string, readonly View[]>> = {
  dissimilarity: ['segregation', 'boende'],
  gini: ['segregation'],
  informationTheory: ['segregation'],
  correlationRatio: ['segregation'],
  isolation: ['segregation'],
  exposure: ['segregation'],
  mutualInformation: ['segregation', 'boende'],
  multigroupInformationTheory: ['segregation', 'boende'],
  simulatedDissimilarity: ['segregation'],
  correctedDissimilarity: ['segregation'],
  locationQuotient: ['segregation'],
  localSegregation: ['segregation'],
  diversity: ['segregation', 'boende'],
  mergingLoss: ['segregation'],
  segregationProfile: ['segregation'],
  spatialInformationTheory: ['segregation'],
  spatialDissimilarity: ['segregation'],
  mutualInformationChange: ['segregation'],
  effectiveGroups: ['boende'],
  mixedShare: ['boende'],
  typeCoupling: ['boende'],
  cramersV: ['boende'],
  dominantShare: ['laget'],
}

export const viewsShowing = (measure: string): readonly View[] => SHOWN_IN[measure] ?? []

export const MEASURES_SHOWN: readonly string[] = Object.keys(SHOWN_IN)
