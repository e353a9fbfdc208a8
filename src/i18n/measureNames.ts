/** The names of the measures whose figures stand on the pages, for links; as in the catalogue, which is loaded later. */
export const MEASURE_NAMES = {
  dissimilarity: { sv: 'Olikhetsindex', en: 'Index of dissimilarity' },
  multigroupInformationTheory: { sv: 'Theils H, flera grupper', en: 'Theil’s H, several groups' },
  correctedDissimilarity: { sv: 'Olikhetsindex rättat för slump', en: 'Dissimilarity corrected for chance' },
  isolation: { sv: 'Isolering', en: 'Isolation' },
  locationQuotient: { sv: 'Lokaliseringskvot', en: 'Location quotient' },
  diversity: { sv: 'Blandning', en: 'Diversity' },
  localSegregation: { sv: 'Områdets skillnad mot staden', en: 'The area’s difference from the city' },
} as const

export type LinkedMeasure = keyof typeof MEASURE_NAMES
