/** When a measure has no value, in Swedish and English. */
const NO_GROUP = [
  'När någon av grupperna saknar invånare i staden.',
  'When either group has no members in the city.',
] as const
const NO_FIRST_GROUP = ['När gruppen saknar invånare i staden.', 'When the group has no members in the city.'] as const
const NO_PEOPLE_HERE = ['I områden utan invånare.', 'In areas without residents.'] as const
const NOTHING_HERE = ['I områden där det inte finns något att räkna.', 'In areas with nothing to count.'] as const

export const UNDEFINED_WHEN: Readonly<Record<string, readonly [sv: string, en: string]>> = {
  dissimilarity: NO_GROUP,
  gini: NO_GROUP,
  informationTheory: NO_GROUP,
  correlationRatio: NO_GROUP,
  isolation: NO_FIRST_GROUP,
  exposure: NO_FIRST_GROUP,
  mutualInformation: ['När ingen bor i staden.', 'When nobody lives in the city.'],
  multigroupInformationTheory: [
    'När färre än två grupper har invånare i staden.',
    'When fewer than two groups have members in the city.',
  ],
  expectedDissimilarity: NO_GROUP,
  simulatedDissimilarity: NO_GROUP,
  correctedDissimilarity: NO_GROUP,
  excessDissimilarity: [
    'När olikhetsindex eller slumpens värde saknas, eller båda är 1.',
    'When the index of dissimilarity or the value of chance is missing, or both are 1.',
  ],
  locationQuotient: [
    'I områden utan invånare, och överallt när gruppen saknar invånare i staden.',
    'In areas without residents, and everywhere when the group has no members in the city.',
  ],
  localSegregation: NO_PEOPLE_HERE,
  diversity: [
    'I områden där det inte finns något att räkna, och överallt när det bara finns ett slag att räkna.',
    'In areas with nothing to count, and everywhere when there is only one kind to count.',
  ],
  effectiveGroups: NOTHING_HERE,
  simpson: NOTHING_HERE,
  dominantShare: NOTHING_HERE,
}
