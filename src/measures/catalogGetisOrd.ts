import type { CatalogEntry } from './catalogEntry.ts'

const GETIS_ORD = {
  dimension: 'clustering',
  scope: 'local',
  groups: 'value',
  unit: 'standardDeviations',
  direction: 'aroundZero',
  source: 'Ord & Getis (1995)',
} as const

/** The four areas of the worked examples. */
const ROW = {
  sv: 'Fyra områden i rad har värdena 1, 2, 4 och 5.',
  en: 'Four areas in a row have the values 1, 2, 4 and 5.',
}

/** Where high or low values lie together. */
export const GETIS_ORD_MEASURES: readonly CatalogEntry[] = [
  {
    ...GETIS_ORD,
    id: 'getisOrdStar',
    symbol: 'Gᵢ*',
    range: ['−√(n − 1)', '√(n − 1)'],
    name: { sv: 'Samlade höga och låga värden', en: 'High and low values that lie together' },
    meaning: {
      sv: 'Visar om ett område och dess grannar tillsammans har högre eller lägre värden än lika många områden skulle ha av en slump. Över 0 är det samlade höga värden, under 0 samlade låga.',
      en: 'Shows whether an area and its neighbours together have higher or lower values than as many areas would have by chance. Above 0 high values lie together, below 0 low ones.',
    },
    caution: {
      sv: 'En summa för ett område och dess grannar, där området självt kan vara den minsta delen. Bland många områden ligger några över 2 av en slump.',
      en: 'A sum for an area and its neighbours, of which the area itself may be the smallest part. Among many areas some lie above 2 by chance.',
    },
    formula:
      'G_i^** = (sum_j w_(ij) x_j - W_i bar x)/(s sqrt((n sum_j w_(ij)^2 - W_i^2)/(n - 1))), W_i = sum_j w_(ij), s^2 = 1/n sum_j (x_j - bar x)^2, w_(ii) = 1',
    formulaWords: {
      sv: 'Summera värdena i området och hos grannarna och dra ifrån vad så många områden har i medeltal. Dela med hur mycket en sådan summa brukar variera.',
      en: 'Add up the values of the area and its neighbours and take away what as many areas have on average. Divide by how much such a sum tends to vary.',
    },
    variant: {
      sv: 'Varje granne räknas som 1, och området självt också, eftersom variationen är beräknad för det. Vissa program låter grannarna väga 1 tillsammans och får andra tal.',
      en: 'Every neighbour counts as 1, and so does the area itself, because the variation is computed for that. Some programs let the neighbours weigh 1 together and get other numbers.',
    },
    example: {
      sv: `${ROW.sv} Det första och dess granne har 1 + 2 = 3, två områden i medeltal 6, och en sådan summa varierar med 1,8257: −3 / 1,8257 = −1,6432. De andra får −1,2649, 1,2649 och 1,6432.`,
      en: `${ROW.en} The first and its neighbour have 1 + 2 = 3, two areas on average 6, and such a sum varies by 1.8257: −3 / 1.8257 = −1.6432. The others get −1.2649, 1.2649 and 1.6432.`,
    },
  },
  {
    ...GETIS_ORD,
    id: 'getisOrd',
    symbol: 'Gᵢ',
    range: ['−√(n − 2)', '√(n − 2)'],
    name: { sv: 'Höga och låga värden hos grannarna', en: 'High and low values among the neighbours' },
    meaning: {
      sv: 'Visar om ett områdes grannar har högre eller lägre värden än lika många andra områden skulle ha av en slump. Området självt räknas inte med.',
      en: 'Shows whether the neighbours of an area have higher or lower values than as many other areas would have by chance. The area itself does not count.',
    },
    caution: {
      sv: 'Säger inget om området självt, som kan skilja sig från allt runt omkring. Bland många områden ligger några över 2 av en slump.',
      en: 'Says nothing about the area itself, which may differ from all around it. Among many areas some lie above 2 by chance.',
    },
    formula:
      'G_i = (sum_j w_(ij) x_j - W_i bar x_((i)))/(s_((i)) sqrt(((n - 1) sum_j w_(ij)^2 - W_i^2)/(n - 2))), W_i = sum_(j != i) w_(ij)',
    formulaWords: {
      sv: 'Summera grannarnas värden och dra ifrån vad så många av de andra områdena har i medeltal. Dela med hur mycket en sådan summa brukar variera.',
      en: 'Add up the values of the neighbours and take away what as many of the other areas have on average. Divide by how much such a sum tends to vary.',
    },
    variant: {
      sv: 'Varje granne räknas som 1.',
      en: 'Every neighbour counts as 1.',
    },
    example: {
      sv: `${ROW.sv} Grannen till det första har 2, de tre andra områdena i medeltal 3,6667, och de varierar med 1,2472: −1,6667 / 1,2472 = −1,3363. De andra får −0,9806, 0,9806 och 1,3363.`,
      en: `${ROW.en} The neighbour of the first has 2, the three other areas on average 3.6667, and they vary by 1.2472: −1.6667 / 1.2472 = −1.3363. The others get −0.9806, 0.9806 and 1.3363.`,
    },
  },
]
