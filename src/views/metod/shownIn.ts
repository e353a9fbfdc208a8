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
  gorard: ['segregation'],
  atkinson: ['segregation'],
  hutchens: ['segregation'],
  multigroupDissimilarity: ['segregation'],
  multigroupGini: ['segregation'],
  relativeDiversity: ['segregation'],
  normalizedExposure: ['segregation'],
  squaredCoefficientOfVariation: ['segregation'],
  regionDiversity: ['segregation'],
  normalizedRegionDiversity: ['segregation'],
  regionInteraction: ['segregation'],
  expectedDissimilarity: ['segregation'],
  excessDissimilarity: ['segregation'],
  expectedMutualInformation: ['segregation'],
  delta: ['segregation'],
  absoluteConcentration: ['segregation'],
  relativeConcentration: ['segregation'],
  absoluteCentralization: ['segregation'],
  relativeCentralization: ['segregation'],
  spatialProximity: ['segregation'],
  absoluteClustering: ['segregation'],
  relativeClustering: ['segregation'],
  distanceDecayIsolation: ['segregation'],
  distanceDecayExposure: ['segregation'],
  adjacencyDissimilarity: ['segregation'],
  boundaryDissimilarity: ['segregation'],
  spatialRelativeDiversity: ['segregation'],
  moran: ['segregation'],
  moranPermutation: ['segregation'],
  locationQuotient: ['segregation'],
  localSegregation: ['segregation'],
  diversity: ['segregation', 'boende'],
  mergingLoss: ['segregation'],
  segregationProfile: ['segregation'],
  spatialInformationTheory: ['segregation'],
  spatialDissimilarity: ['segregation'],
  mutualInformationChange: ['segregation'],
  empiricalBayesRates: ['segregation'],
  localMoran: ['segregation'],
  localMoranPermutation: ['segregation'],
  falseDiscoveryRate: ['segregation'],
  getisOrdStar: ['segregation'],
  effectiveGroups: ['boende'],
  mixedShare: ['boende'],
  typeCoupling: ['boende'],
  cramersV: ['boende'],
  dominantShare: ['laget'],
}

/** Measures that no view can show, with the word for why. */
const WITHHELD: Readonly<Record<string, 'perimeters'>> = { perimeterAreaDissimilarity: 'perimeters' }

export const whyNotShown = (measure: string): 'perimeters' | 'notYet' => WITHHELD[measure] ?? 'notYet'

export const viewsShowing = (measure: string): readonly View[] => SHOWN_IN[measure] ?? []

export const MEASURES_SHOWN: readonly string[] = Object.keys(SHOWN_IN)
