/** The names of the measures whose figures stand on the pages, for links; as in the catalogue, which is loaded later. */
export const MEASURE_NAMES = {
  dissimilarity: { sv: 'Olikhetsindex', en: 'Index of dissimilarity' },
  multigroupInformationTheory: { sv: 'Theils H, flera grupper', en: 'Theil’s H, several groups' },
  correctedDissimilarity: { sv: 'Olikhetsindex rättat för slump', en: 'Dissimilarity corrected for chance' },
  isolation: { sv: 'Isolering', en: 'Isolation' },
  locationQuotient: { sv: 'Lokaliseringskvot', en: 'Location quotient' },
  diversity: { sv: 'Blandning', en: 'Diversity' },
  localSegregation: { sv: 'Områdets skillnad mot staden', en: 'The area’s difference from the city' },
  mergingLoss: { sv: 'Det som syns när områden slås ihop', en: 'What merged areas still show' },
  segregationProfile: { sv: 'Segregationens skala', en: 'Segregation profile' },
  spatialInformationTheory: { sv: 'Informationsindex för omgivningar', en: 'Spatial information theory index' },
  spatialDissimilarity: { sv: 'Olikhetsindex för omgivningar', en: 'Spatial dissimilarity index' },
  mutualInformationChange: { sv: 'Delarna i en förändring', en: 'The parts of a change' },
  moran: { sv: 'Morans I', en: 'Moran’s I' },
  empiricalBayesRates: {
    sv: 'Andel med hänsyn till områdets storlek',
    en: 'Share with regard to the size of the area',
  },
  localMoran: { sv: 'Lokalt Morans I', en: 'Local Moran’s I' },
  localMoranPermutation: { sv: 'Lokalt Morans I mot slumpen', en: 'Local Moran’s I against chance' },
  falseDiscoveryRate: { sv: 'Rättning för många jämförelser', en: 'Adjustment for many comparisons' },
  getisOrdStar: { sv: 'Samlade höga och låga värden', en: 'High and low values that lie together' },
} as const

export type LinkedMeasure = keyof typeof MEASURE_NAMES
