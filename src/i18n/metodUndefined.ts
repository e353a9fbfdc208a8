/** When a measure has no value, in Swedish and English. */
const NO_GROUP = [
  'När någon av grupperna saknar invånare i staden.',
  'When either group has no members in the city.',
] as const
const NO_FIRST_GROUP = ['När gruppen saknar invånare i staden.', 'When the group has no members in the city.'] as const
const NO_PEOPLE_HERE = ['I områden utan invånare.', 'In areas without residents.'] as const
const NOTHING_HERE = ['I områden där det inte finns något att räkna.', 'In areas with nothing to count.'] as const
const FEW_GROUPS = [
  'När färre än två grupper har invånare i staden.',
  'When fewer than two groups have members in the city.',
] as const
const NOBODY = ['När ingen bor i staden.', 'When nobody lives in the city.'] as const
const NO_FIRST_LAND = [
  'När gruppen saknar invånare i staden, eller när staden saknar land.',
  'When the group has no members in the city, or when the city has no land.',
] as const
const TOO_FAR = [
  'När någon av grupperna saknar invånare i staden, eller när avstånden är så långa att all närhet blir 0.',
  'When either group has no members in the city, or when the distances are so long that every proximity is 0.',
] as const
const TOO_FAR_FIRST = [
  'När gruppen saknar invånare i staden, eller när ett område ligger så långt från alla att all närhet blir 0.',
  'When the group has no members in the city, or when an area lies so far from all that every proximity is 0.',
] as const
const NO_BORDER = [
  'När någon av grupperna saknar invånare i staden, eller när inga bebodda områden gränsar till varandra.',
  'When either group has no members in the city, or when no two inhabited areas share a border.',
] as const
const ALL_SAME = [
  'När alla värden är lika, eller när inga områden är grannar.',
  'When all values are the same, or when no two areas are neighbours.',
] as const
const NO_NEIGHBOUR = [
  'I områden utan värde eller utan grannar som har ett, och överallt när alla värden är lika.',
  'In areas without a value or without neighbours that have one, and everywhere when all values are the same.',
] as const

const NO_MONEY_OR_NEED = [
  'När ingen krona har en plats, eller när ingen i staden är med i behovsmåttet.',
  'When no krona has a place, or when nobody in the city is in the measure of need.',
] as const
const NO_NEED = [
  'När ingen i staden är med i behovsmåttet.',
  'When nobody in the city is in the measure of need.',
] as const
const NO_MONEY = [
  'När ingen krona har en plats, eller när ingen bor i staden.',
  'When no krona has a place, or when nobody lives in the city.',
] as const
const NOTHING_TO_RANK = [
  'När det inte finns några pengar, eller något behov, med en plats, eller när ingen bor i staden.',
  'When there is no money, or no need, with a place, or when nobody lives in the city.',
] as const

export const UNDEFINED_WHEN: Readonly<Record<string, readonly [sv: string, en: string]>> = {
  dissimilarity: NO_GROUP,
  gini: NO_GROUP,
  informationTheory: NO_GROUP,
  correlationRatio: NO_GROUP,
  isolation: NO_FIRST_GROUP,
  exposure: NO_FIRST_GROUP,
  mutualInformation: NOBODY,
  multigroupInformationTheory: FEW_GROUPS,
  expectedDissimilarity: NO_GROUP,
  simulatedDissimilarity: NO_GROUP,
  correctedDissimilarity: NO_GROUP,
  densityCorrectedDissimilarity: NO_GROUP,
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
  gorard: NO_GROUP,
  atkinson: NO_GROUP,
  hutchens: NO_GROUP,
  minMaxIndex: NO_GROUP,
  concentrationProfile: NO_GROUP,
  multigroupDissimilarity: FEW_GROUPS,
  multigroupGini: FEW_GROUPS,
  relativeDiversity: FEW_GROUPS,
  normalizedExposure: FEW_GROUPS,
  squaredCoefficientOfVariation: FEW_GROUPS,
  regionDiversity: NOBODY,
  normalizedRegionDiversity: [
    'När ingen bor i staden, och när det bara finns en grupp att räkna.',
    'When nobody lives in the city, and when there is only one group to count.',
  ],
  regionInteraction: NOBODY,
  mutualInformationDecomposition: [
    'När ingen bor i staden. Inom en del när ingen bor i den.',
    'When nobody lives in the city. Inside a part when nobody lives in it.',
  ],
  mergingLoss: [
    'När ingen bor i staden. Andelen som finns kvar också när det inte finns någon segregation att förlora.',
    'When nobody lives in the city. The share that is kept also when there is no segregation to lose.',
  ],
  mutualInformationChange: [
    'När ingen bor i staden det ena året. Delarna också när inget område och ingen grupp finns båda åren, eller när tomma rutor gör att tabellerna inte kan räknas om.',
    'When nobody lives in the city in one of the years. The parts also when no area and no group exist in both, or when empty cells keep the tables from being rescaled.',
  ],
  rankOrderInformationTheory: [
    'När det finns för få gränser mellan klasser för kurvan, eller när kurvans genomsnitt hamnar utanför 0 till 1.',
    'When there are too few limits between classes for the curve, or when the average of the curve comes out outside 0 to 1.',
  ],
  expectedMutualInformation: NOBODY,
  mixedShare: [
    'Andelen av områdena när inget område har bostäder, och andelen av de boende när ingen bor i dem som har.',
    'The share of areas when no area has homes, and the share of residents when nobody lives in those that have.',
  ],
  typeCoupling: [
    'När ingen bor i staden, och när det inte finns någon segregation att dela upp.',
    'When nobody lives in the city, and when there is no segregation to share out.',
  ],
  cramersV: [
    'När någon av indelningarna har färre än två klasser med någon i.',
    'When either sorting has fewer than two classes with anybody in them.',
  ],
  delta: NO_FIRST_LAND,
  absoluteConcentration: [
    'När gruppen saknar invånare i staden, eller när alla områden är lika stora eller gruppen behöver alla områden.',
    'When the group has no members in the city, or when all areas are of one size or the group needs all of them.',
  ],
  relativeConcentration: [
    'När någon av grupperna saknar invånare i staden, när de andra saknar land, eller när alla områden är lika stora eller gruppen behöver alla områden.',
    'When either group has no members in the city, when the others have no land, or when all areas are of one size or the group needs all of them.',
  ],
  absoluteCentralization: NO_FIRST_LAND,
  relativeCentralization: NO_GROUP,
  spatialProximity: TOO_FAR,
  relativeClustering: TOO_FAR,
  absoluteClustering: [
    'När gruppen saknar invånare i staden, eller när måttets högsta värde inte är högre än vad en jämn spridning ger.',
    'When the group has no members in the city, or when the most that could be is no more than what an even spread gives.',
  ],
  distanceDecayIsolation: TOO_FAR_FIRST,
  distanceDecayExposure: TOO_FAR_FIRST,
  adjacencyDissimilarity: [
    'När någon av grupperna saknar invånare i staden, eller när inga bebodda områden är grannar.',
    'When either group has no members in the city, or when no two inhabited areas are neighbours.',
  ],
  boundaryDissimilarity: NO_BORDER,
  perimeterAreaDissimilarity: NO_BORDER,
  spatialInformationTheory: FEW_GROUPS,
  spatialDissimilarity: FEW_GROUPS,
  spatialRelativeDiversity: FEW_GROUPS,
  spatialExposure: NO_FIRST_GROUP,
  spatialIsolation: NO_FIRST_GROUP,
  surroundingShare: NO_PEOPLE_HERE,
  segregationProfile: [
    'När färre än två grupper har invånare i staden. Kvoten också när det bara finns en radie, eller när värdet för den minsta inte är över 0.',
    'When fewer than two groups have members in the city. The ratio also with a single radius, or when the value of the smallest is not above 0.',
  ],
  moran: ALL_SAME,
  moranPermutation: ALL_SAME,
  gearyC: ALL_SAME,
  empiricalBayesRates: [
    'I områden utan invånare, och överallt när gruppen saknar invånare i staden.',
    'In areas without residents, and everywhere when the group has no members in the city.',
  ],
  localMoran: NO_NEIGHBOUR,
  localMoranPermutation: NO_NEIGHBOUR,
  falseDiscoveryRate: ['I områden utan något p att rätta.', 'In areas without a p to correct.'],
  getisOrdStar: [
    'I områden utan värde, eller som har alla andra till grannar, och överallt när alla värden är lika.',
    'In areas without a value, or with all others as neighbours, and everywhere when all values are the same.',
  ],
  getisOrd: [
    'I områden utan värde, utan grannar som har ett, eller som har alla andra till grannar, och när alla andra värden är lika.',
    'In areas without a value, without neighbours that have one, or with all others as neighbours, and when all other values are the same.',
  ],
  geographicDisparity: NO_MONEY_OR_NEED,
  moneyNeedDissimilarity: NO_MONEY_OR_NEED,
  amountToMove: NO_MONEY_OR_NEED,
  moneyPerNeed: [
    'I områden där ingen är med i behovsmåttet, också om det ligger pengar där.',
    'In areas where nobody is in the measure of need, also when money lies there.',
  ],
  needCoverage: NO_NEED,
  undercoverage: NO_NEED,
  demographicDisparity: NO_MONEY,
  concentrationIndex: NOTHING_TO_RANK,
  kakwaniIndex: [
    'När ingen krona har en plats, när ingen är med i behovsmåttet, eller när ingen bor i staden.',
    'When no krona has a place, when nobody is in the measure of need, or when nobody lives in the city.',
  ],
  leakage: NO_MONEY,
  topTargetingRatio: NO_MONEY,
  shareByRankGroup: NOTHING_TO_RANK,
}
