import type { Language } from '../domain/text.ts'

/** What the lowest and the highest value say; after an infinite end the words follow "the lower, the". */
interface Ends {
  readonly sv: readonly [lowest: string, highest: string]
  readonly en: readonly [lowest: string, highest: string]
}

const BY_CHANCE: Ends = {
  sv: ['slumpen ger ingen skillnad alls', 'slumpen ger så stor skillnad som det går'],
  en: ['chance gives no difference at all', 'chance gives as large a difference as can be'],
}
const BESIDE_NEIGHBOURS: Ends = {
  sv: [
    'grannar skiljer sig åt så mycket som det går, i förhållande till hela fördelningen',
    'så åtskilt som det går, utan skillnad mellan grannar',
  ],
  en: [
    'neighbours differ as much as can be, set against the whole distribution',
    'as far apart as can be, with no difference between neighbours',
  ],
}
const OWN_GROUP: Ends = {
  sv: ['gruppens medlemmar möter aldrig varandra', 'gruppens medlemmar möter bara varandra'],
  en: ['members of the group never meet each other', 'members of the group meet only each other'],
}
const OTHER_GROUP: Ends = {
  sv: ['gruppen möter aldrig den andra', 'gruppen möter bara den andra'],
  en: ['the group never meets the other', 'the group meets only the other'],
}
const IN_AREA: Ends = {
  sv: ['ingen där tillhör gruppen', 'alla där tillhör gruppen'],
  en: ['nobody there is of the group', 'everybody there is of the group'],
}
const IN_TRIALS: Ends = {
  sv: ['inget försök hamnade lika långt från mitten', 'alla försök hamnade minst lika långt från mitten'],
  en: ['no trial ended as far from the middle', 'every trial ended at least as far from the middle'],
}
const HIGH_AND_LOW: Ends = {
  sv: ['så låga värden tillsammans som det går', 'så höga värden tillsammans som det går'],
  en: ['values together as low as can be', 'values together as high as can be'],
}

const MONEY_AND_NEED: Ends = {
  sv: ['pengarna ligger i proportion till behovet', 'pengarna ligger bara där det inte finns något behov'],
  en: ['the money lies in proportion to the need', 'the money lies only where there is no need'],
}

/** Measures whose ends say something else than those of others of the same direction. */
export const ENDS_OF: Readonly<Record<string, Ends>> = {
  expectedDissimilarity: BY_CHANCE,
  simulatedDissimilarity: BY_CHANCE,
  expectedMutualInformation: BY_CHANCE,
  excessDissimilarity: {
    sv: ['helt jämnt fördelat, vilket slumpen inte ger', 'grupperna delar inget område'],
    en: ['spread perfectly evenly, which chance does not give', 'the groups share no area'],
  },
  adjacencyDissimilarity: BESIDE_NEIGHBOURS,
  boundaryDissimilarity: BESIDE_NEIGHBOURS,
  perimeterAreaDissimilarity: BESIDE_NEIGHBOURS,
  distanceDecayIsolation: OWN_GROUP,
  spatialIsolation: OWN_GROUP,
  distanceDecayExposure: OTHER_GROUP,
  spatialExposure: OTHER_GROUP,
  surroundingShare: IN_AREA,
  locationQuotient: IN_AREA,
  localSegregation: {
    sv: ['samma blandning som staden', 'bara stadens minsta grupp bor där'],
    en: ['the same mix as the city', 'only the smallest group of the city lives there'],
  },
  mixedShare: {
    sv: ['inget område är blandat', 'alla områden är blandade'],
    en: ['no area is mixed', 'all areas are mixed'],
  },
  mergingLoss: {
    sv: ['inget av segregationen syns mellan de större områdena', 'all segregation syns mellan de större områdena'],
    en: ['none of the segregation shows between the larger areas', 'all of the segregation shows between them'],
  },
  mutualInformationChange: {
    sv: ['så stor minskning som det går', 'så stor ökning som det går'],
    en: ['as large a decrease as can be', 'as large an increase as can be'],
  },
  segregationProfile: {
    sv: ['mindre finns kvar i stora omgivningar', 'så mycket som det går finns kvar i stora omgivningar'],
    en: ['less is left in large surroundings', 'as much as can be is left in large surroundings'],
  },
  absoluteConcentration: {
    sv: ['större yta bor gruppen på', 'mindre yta bor gruppen på'],
    en: ['more land the group lives on', 'less land the group lives on'],
  },
  relativeConcentration: {
    sv: ['större yta bor gruppen på, jämfört med de andra', 'mindre yta bor gruppen på, jämfört med de andra'],
    en: ['more land the group lives on, compared with the others', 'less land it lives on, compared with the others'],
  },
  relativeCentralization: {
    sv: ['alla ur gruppen bor längre bort än alla andra', 'alla ur gruppen bor närmare än alla andra'],
    en: ['all of the group live farther out than all others', 'all of the group live closer than all others'],
  },
  spatialProximity: {
    sv: [
      'gruppernas medlemmar bor så långt från sina egna som det går',
      'gruppernas medlemmar bor så nära sina egna som det går',
    ],
    en: ['members of the groups live as far from their own as can be', 'members live as close to their own as can be'],
  },
  absoluteClustering: {
    sv: ['färre av de egna bor i närheten', 'fler av de egna bor i närheten'],
    en: ['fewer of the own group live close by', 'more of the own group live close by'],
  },
  relativeClustering: {
    sv: ['gruppen bor mycket glesare än de andra', 'tätare bor gruppen jämfört med de andra'],
    en: ['the group lives much farther apart than the others', 'closer together the group lives than the others'],
  },
  moran: {
    sv: ['mer olika är grannarna', 'mer lika är grannarna'],
    en: ['more unlike are neighbours', 'more alike are neighbours'],
  },
  gearyC: {
    sv: ['grannarna är helt lika', 'mer olika är grannarna'],
    en: ['neighbours are quite alike', 'more unlike are neighbours'],
  },
  empiricalBayesRates: {
    sv: ['lägre är andelen än stadens', 'högre är andelen än stadens'],
    en: ['lower is the share than that of the city', 'higher is the share than that of the city'],
  },
  localMoran: {
    sv: ['området och grannarna ligger så långt åt var sitt håll som det går', 'så långt åt samma håll som det går'],
    en: ['the area and its neighbours lie as far apart as can be', 'as far to the same side as can be'],
  },
  moranPermutation: IN_TRIALS,
  localMoranPermutation: IN_TRIALS,
  falseDiscoveryRate: {
    sv: ['inget av så tydliga utslag väntas vara slump', 'alla så tydliga utslag kan vara slump'],
    en: ['no finding as clear is expected to be chance', 'every finding as clear can be chance'],
  },
  getisOrdStar: HIGH_AND_LOW,
  getisOrd: HIGH_AND_LOW,
  geographicDisparity: {
    sv: ['inget av pengarna men hela behovet', 'alla pengar men inget av behovet'],
    en: ['none of the money but all of the need', 'all of the money but none of the need'],
  },
  moneyNeedDissimilarity: MONEY_AND_NEED,
  amountToMove: MONEY_AND_NEED,
  moneyPerNeed: {
    sv: ['inga pengar i området', 'mer pengar i förhållande till behovet'],
    en: ['no money in the area', 'more money set against the need'],
  },
  demographicDisparity: {
    sv: [
      'alla pengar där ingen är med i behovsmåttet, men nästan alla i staden är det',
      'alla pengar där alla är med i behovsmåttet, men nästan ingen i staden är det',
    ],
    en: [
      'all money where nobody is in the measure of need, though nearly all in the city are',
      'all money where everybody is in the measure of need, though hardly anybody in the city is',
    ],
  },
  needCoverage: {
    sv: ['inga pengar där behovet är', 'några pengar överallt där behovet är'],
    en: ['no money where the need is', 'some money everywhere the need is'],
  },
  undercoverage: {
    sv: ['några pengar överallt där behovet är', 'inga pengar där behovet är'],
    en: ['some money everywhere the need is', 'no money where the need is'],
  },
  concentrationIndex: {
    sv: ['allt där andelen i behovsmåttet är högst', 'allt där andelen i behovsmåttet är lägst'],
    en: ['all where the share in the measure of need is highest', 'all where it is lowest'],
  },
  kakwaniIndex: {
    sv: [
      'alla pengar där andelen i behovsmåttet är högst, allt behov där den är lägst',
      'alla pengar där andelen i behovsmåttet är lägst, allt behov där den är högst',
    ],
    en: [
      'all money where the share in the measure of need is highest, all need where it is lowest',
      'all money where the share in the measure of need is lowest, all need where it is highest',
    ],
  },
  leakage: {
    sv: ['alla pengar i områdena med högst andel', 'inga pengar i områdena med högst andel'],
    en: ['all money in the areas with the highest share', 'no money in the areas with the highest share'],
  },
  topTargetingRatio: {
    sv: ['inga pengar i områdena med högst andel', 'alla pengar i områdena med högst andel'],
    en: ['no money in the areas with the highest share', 'all money in the areas with the highest share'],
  },
  shareByRankGroup: {
    sv: ['inga pengar i femtedelen', 'alla pengar i femtedelen'],
    en: ['no money in the fifth', 'all money in the fifth'],
  },
}

/** An end that no value reaches. */
export const isEndless = (end: string): boolean => end.endsWith('∞')

/** The ends of a measure, or those of its direction. */
export const endsOf = <D extends string>(
  { id, direction }: { readonly id: string; readonly direction: D },
  language: Language,
  ofDirection: Readonly<Record<D, readonly string[]>>,
): readonly string[] => ENDS_OF[id]?.[language] ?? ofDirection[direction]
