import type { CatalogEntry } from './catalogEntry.ts'

const VALUES = { dimension: 'clustering', groups: 'value' } as const
const GLOBAL = { ...VALUES, scope: 'global' } as const
const LOCAL = { ...VALUES, scope: 'local' } as const

/** The four areas of the worked examples, and how far they lie from their mean. */
const ROW = {
  sv: 'Fyra områden i rad har värdena 1, 2, 4 och 5.',
  en: 'Four areas in a row have the values 1, 2, 4 and 5.',
}
const FROM_MEAN = {
  sv: `${ROW.sv} Medelvärdet är 3 och avstånden till det −2, −1, 1 och 2.`,
  en: `${ROW.en} The mean is 3 and the distances from it −2, −1, 1 and 2.`,
}
const LAGS = {
  sv: `${FROM_MEAN.sv} Grannarnas medelavstånd är −1, −0,5, 0,5 och 1.`,
  en: `${FROM_MEAN.en} The mean distances of the neighbours are −1, −0.5, 0.5 and 1.`,
}

const ISLANDS = {
  sv: 'Varje områdes grannar väger 1 tillsammans. Områden utan grannar räknas med i antalet och i medelvärdet, eftersom de är en del av staden; vissa program tar bort dem ur antalet.',
  en: 'The neighbours of every area weigh 1 together. Areas without neighbours count in the number and in the mean, because they are part of the city; some programs take them out of the number.',
}
const BORDERS = {
  sv: 'Andra områdesgränser ger andra värden. Andelar i små områden varierar av en slump och kan dölja ett mönster.',
  en: 'Other boundaries give other values. Shares in small areas vary by chance and can hide a pattern.',
}
const HALF = {
  sv: 'Tvåsidigt: dubbelt så mycket som den mindre av de två sidorna. Andra program visar den mindre sidan som den är.',
  en: 'Two-sided: twice the smaller of the two sides. Other programs show the smaller side as it is.',
}

/** Whether a value has to do with place: like beside like, or unlike. */
export const AUTOCORRELATION_MEASURES: readonly CatalogEntry[] = [
  {
    ...GLOBAL,
    id: 'moran',
    symbol: 'I',
    range: ['−∞', '∞'],
    unit: 'coefficient',
    direction: 'moreClustered',
    source: 'Moran (1950); Cliff & Ord (1981)',
    name: { sv: 'Morans I', en: 'Moran’s I' },
    meaning: {
      sv: 'Visar om områden intill varandra har liknande värden. Över 0 ligger höga värden bland höga och låga bland låga, under 0 ligger höga bland låga, och nära 0 har värdet inget med läget att göra.',
      en: 'Shows whether areas beside each other have similar values. Above 0 high values lie among high and low among low, below 0 high among low, and near 0 the value has nothing to do with place.',
    },
    caution: {
      sv: `Säger att lika ligger bredvid lika, inte var. ${BORDERS.sv}`,
      en: `Says that like lies beside like, not where. ${BORDERS.en}`,
    },
    formula:
      'I = n/S_0 (sum_i sum_j w_(ij) (x_i - bar x)(x_j - bar x))/(sum_i (x_i - bar x)^2), S_0 = sum_i sum_j w_(ij)',
    formulaWords: {
      sv: 'Ta varje områdes avstånd till medelvärdet gånger grannarnas medelavstånd. Summera och dela med summan av avstånden i kvadrat.',
      en: 'Take each area’s distance from the mean times the mean distance of its neighbours. Add up and divide by the sum of the squared distances.',
    },
    variant: ISLANDS,
    example: {
      sv: `${LAGS.sv} Produkterna 2, 0,5, 0,5 och 2 är tillsammans 5, kvadraterna 10. 5 / 10 = 0,5.`,
      en: `${LAGS.en} The products 2, 0.5, 0.5 and 2 are 5 together, the squares 10. 5 / 10 = 0.5.`,
    },
  },
  {
    ...GLOBAL,
    id: 'moranPermutation',
    symbol: 'p(I)',
    range: ['1/(R + 1)', '1'],
    unit: 'proportion',
    direction: 'moreChance',
    source: 'Cliff & Ord (1981); Phipson & Smyth (2010)',
    name: { sv: 'Morans I mot slumpen', en: 'Moran’s I against chance' },
    meaning: {
      sv: 'Visar hur ofta Morans I blir lika långt från mitten när värdena delas ut slumpmässigt över områdena. Ett litet tal betyder att mönstret knappast är en slump.',
      en: 'Shows how often Moran’s I comes out as far from the middle when the values are dealt out over the areas at random. A small number means that the pattern is hardly chance.',
    },
    caution: {
      sv: 'Ett litet tal säger inte att mönstret är starkt. Med många områden blir talet litet också för mönster som knappt märks.',
      en: 'A small number does not say that the pattern is strong. With many areas it is small for patterns that hardly show too.',
    },
    formula: 'p = (1 + sum_(r=1)^R [I_r >= I])/(R + 1)',
    formulaWords: {
      sv: 'Räkna försöken med ett lika högt I, lägg till 1 för det verkliga och dela med antalet försök plus 1.',
      en: 'Count the draws with as high an I, add 1 for the real one and divide by the number of draws plus 1.',
    },
    variant: HALF,
    example: {
      sv: `${ROW.sv} Morans I är 0,5. Av 999 slumpvisa ordningar ger 82 minst så mycket: 83 / 1 000 = 0,083, och för båda sidorna 0,166.`,
      en: `${ROW.en} Moran’s I is 0.5. Of 999 random orders 82 give at least as much: 83 / 1,000 = 0.083, and 0.166 for both sides.`,
    },
  },
  {
    ...GLOBAL,
    id: 'gearyC',
    symbol: 'C',
    range: ['0', '∞'],
    unit: 'ratio',
    direction: 'aroundOne',
    source: 'Geary (1954)',
    name: { sv: 'Gearys C', en: 'Geary’s C' },
    meaning: {
      sv: 'Visar hur mycket områden intill varandra skiljer sig åt, jämfört med två områden vilka som helst. Under 1 är grannar lika, över 1 är de mer olika än områden i allmänhet.',
      en: 'Shows how much areas beside each other differ, compared with any two areas. Below 1 neighbours are alike, above 1 they differ more than areas at large.',
    },
    caution: {
      sv: `Går åt andra hållet än Morans I, och påverkas mer av några få stora skillnader. ${BORDERS.sv}`,
      en: `Runs the other way than Moran’s I, and is moved more by a few large differences. ${BORDERS.en}`,
    },
    formula: 'C = (n - 1)/(2 S_0) (sum_i sum_j w_(ij) (x_i - x_j)^2)/(sum_i (x_i - bar x)^2), S_0 = sum_i sum_j w_(ij)',
    formulaWords: {
      sv: 'Ta skillnaden i kvadrat mellan varje område och dess grannar, i medeltal. Summera, dela med summan av avstånden till medelvärdet i kvadrat och räkna om så att slumpen ger 1.',
      en: 'Take the squared difference between each area and its neighbours, on average. Add up, divide by the sum of the squared distances from the mean and scale so that chance gives 1.',
    },
    variant: ISLANDS,
    example: {
      sv: `${FROM_MEAN.sv} De fyra medelskillnaderna i kvadrat är 1, 2,5, 2,5 och 1, tillsammans 7, och kvadraterna 10. 7 / 10 · 3 / 8 = 0,2625.`,
      en: `${FROM_MEAN.en} The four mean squared differences are 1, 2.5, 2.5 and 1, together 7, and the squares 10. 7 / 10 · 3 / 8 = 0.2625.`,
    },
  },
  {
    ...LOCAL,
    id: 'empiricalBayesRates',
    symbol: 'z(EB)',
    range: ['−∞', '∞'],
    unit: 'standardDeviations',
    direction: 'aroundZero',
    source: 'Assunção & Reis (1999)',
    name: { sv: 'Andel med hänsyn till områdets storlek', en: 'Share with regard to the size of the area' },
    meaning: {
      sv: 'Visar hur långt områdets andel ligger från stadens, mätt med hur mycket andelar i så stora områden brukar variera. Små områden med få invånare får därför mindre utslag.',
      en: 'Shows how far the area’s share lies from the city’s, measured by how much shares in areas of that size tend to vary. Small areas with few residents therefore count for less.',
    },
    caution: {
      sv: 'Slumpen beräknas som för sällsynta händelser. För en grupp som är en stor del av alla blir måttet för försiktigt.',
      en: 'Chance is computed as for rare events. For a group that is a large part of everyone the measure is too careful.',
    },
    formula: 'z_i = (p_i - b)/sqrt(a + b/t_i), p_i = x_i/t_i, b = X/T, a = max(0, 1/T sum_i t_i (p_i - b)^2 - (n b)/T)',
    formulaWords: {
      sv: 'Ta områdets andel minus stadens. Dela med roten ur två slags variation: den mellan områden och den som slumpen ger så många invånare.',
      en: 'Take the area’s share less the city’s. Divide by the root of two kinds of variation: the one between areas and the one that chance gives so many residents.',
    },
    variant: {
      sv: 'Variationen mellan områden sätts till 0 när uppskattningen är negativ. I källan görs det bara för de områden vars hela variation skulle bli negativ.',
      en: 'The variation between areas is put to 0 when its estimate is negative. The source does so only for areas whose whole variation would be negative.',
    },
    example: {
      sv: 'Fyra områden har 2, 30, 8 och 60 av gruppen bland 20, 100, 80 och 200 invånare. Andelarna är 0,1, 0,3, 0,1 och 0,3, stadens 0,25, och variationen mellan områden 0,005. Resultatet är −1,1339, 0,5774, −1,6641 och 0,6325: samma andel ger större utslag där fler bor.',
      en: 'Four areas have 2, 30, 8 and 60 of the group among 20, 100, 80 and 200 residents. The shares are 0.1, 0.3, 0.1 and 0.3, the city’s 0.25, and the variation between areas 0.005. The result is −1.1339, 0.5774, −1.6641 and 0.6325: the same share counts for more where more people live.',
    },
  },
  {
    ...LOCAL,
    id: 'localMoran',
    symbol: 'Iᵢ',
    range: ['−n/2', 'n/2'],
    unit: 'coefficient',
    direction: 'moreClustered',
    source: 'Anselin (1995)',
    name: { sv: 'Lokalt Morans I', en: 'Local Moran’s I' },
    meaning: {
      sv: 'Visar om ett område och dess grannar ligger på samma sida om stadens medelvärde. Över 0 är de lika, höga värden bland höga eller låga bland låga; under 0 ligger de på var sin sida.',
      en: 'Shows whether an area and its neighbours lie on the same side of the city’s mean. Above 0 they are alike, high values among high or low among low; below 0 they lie on either side.',
    },
    caution: {
      sv: 'Gäller ett område och dess grannar tillsammans. Säger inte om värdena är höga eller låga, och inte om en slump kunde ge detsamma.',
      en: 'Is about an area and its neighbours together. Does not say whether the values are high or low, nor whether chance could give the same.',
    },
    formula: 'I_i = (z_i)/m_2 sum_j w_(ij) z_j, z_i = x_i - bar x, m_2 = 1/n sum_i z_i^2',
    formulaWords: {
      sv: 'Ta områdets avstånd till medelvärdet gånger grannarnas medelavstånd, och dela med medelvärdet av alla avstånd i kvadrat.',
      en: 'Take the area’s distance from the mean times the mean distance of its neighbours, and divide by the mean of all squared distances.',
    },
    variant: {
      sv: 'Kvadraterna delas med antalet områden. Vissa program delar med ett mindre, så att deras tal blir lite lägre: de kan väljas.',
      en: 'The squares are divided by the number of areas. Some programs divide by one less, so that their numbers come out slightly lower: they can be chosen.',
    },
    example: {
      sv: `${LAGS.sv} Avstånden i kvadrat är i medeltal 2,5. Resultatet är 2 / 2,5 = 0,8, 0,5 / 2,5 = 0,2, och sedan 0,2 och 0,8.`,
      en: `${LAGS.en} The squared distances are 2.5 on average. The result is 2 / 2.5 = 0.8, 0.5 / 2.5 = 0.2, and then 0.2 and 0.8.`,
    },
  },
  {
    ...LOCAL,
    id: 'localMoranPermutation',
    symbol: 'p(Iᵢ)',
    range: ['1/(R + 1)', '1'],
    unit: 'proportion',
    direction: 'moreChance',
    source: 'Anselin (1995)',
    name: { sv: 'Lokalt Morans I mot slumpen', en: 'Local Moran’s I against chance' },
    meaning: {
      sv: 'Visar hur ofta ett område med slumpvis valda grannar får ett lika långt utslag som med de verkliga. Ett litet tal betyder att likheten eller olikheten knappast är en slump.',
      en: 'Shows how often an area with neighbours chosen at random comes out as far from the middle as with the real ones. A small number means that the likeness or difference is hardly chance.',
    },
    caution: {
      sv: 'Av en slump får ungefär vart tjugonde område ett tal under 0,05. Därför rättas talen för att de är många innan de visas på en karta.',
      en: 'About one area in twenty gets a number below 0.05 by chance. The numbers are therefore adjusted for being many before a map shows them.',
    },
    formula: 'p_i = (1 + sum_(r=1)^R [I_(ir) >= I_i])/(R + 1)',
    formulaWords: {
      sv: 'Låt området behålla sitt värde och få andra områden som grannar. Räkna försöken med ett lika högt utslag, lägg till 1 och dela med antalet försök plus 1.',
      en: 'Let the area keep its value and get other areas as neighbours. Count the draws that come out as high, add 1 and divide by the number of draws plus 1.',
    },
    variant: {
      sv: `${HALF.sv} Alla områden delar på försöken.`,
      en: `${HALF.en} All areas share the draws.`,
    },
    example: {
      sv: `${ROW.sv} Med 999 försök blir talen 0,644, 0,638, 0,678 och 0,714: med så få områden är inget utslag ovanligt.`,
      en: `${ROW.en} With 999 draws the numbers are 0.644, 0.638, 0.678 and 0.714: with so few areas nothing is unusual.`,
    },
  },
  {
    ...LOCAL,
    id: 'falseDiscoveryRate',
    symbol: 'q',
    range: ['0', '1'],
    unit: 'proportion',
    direction: 'moreChance',
    source: 'Benjamini & Hochberg (1995)',
    name: { sv: 'Rättning för många jämförelser', en: 'Adjustment for many comparisons' },
    meaning: {
      sv: 'Visar hur stor del av områdena med ett minst så tydligt utslag som väntas vara slump. Tas alla med högst 0,05 är i genomsnitt högst vart tjugonde av dem en slump.',
      en: 'Shows what part of the areas that stand out at least as clearly is expected to be chance. Taking all with at most 0.05, on average at most one in twenty of them is chance.',
    },
    caution: {
      sv: 'Talen bygger på slumpförsök och kan inte bli mindre än försöken räcker till. Med för få försök blir inget kvar.',
      en: 'The numbers rest on random draws and cannot be smaller than the draws allow. With too few draws nothing is left.',
    },
    formula: 'q_((k)) = min_(l >= k) m/l p_((l)), p_((1)) <= ... <= p_((m))',
    formulaWords: {
      sv: 'Ordna talen från det minsta. Ta vart och ett gånger antalet tal och dela med dess plats i ordningen; ett senare och mindre resultat gäller också för de tidigare.',
      en: 'Order the numbers from the smallest. Take each times how many there are and divide by its place in the order; a later and smaller result holds for the earlier ones too.',
    },
    variant: {
      sv: 'Rättade tal visas i stället för ja eller nej, så att gränsen kan väljas efteråt. Metoden gäller när områdenas tal är oberoende eller följs åt.',
      en: 'Adjusted numbers rather than yes or no, so that the limit can be chosen afterwards. The method holds when the numbers of the areas are independent or go together.',
    },
    example: {
      sv: 'Fyra områden har talen 0,01, 0,04, 0,03 och 0,5. Det minsta blir 0,01 · 4 / 1 = 0,04. Nästa blir 0,03 · 4 / 2 = 0,06, men 0,04 · 4 / 3 = 0,0533 är mindre och gäller för båda. Det sista blir 0,5.',
      en: 'Four areas have the numbers 0.01, 0.04, 0.03 and 0.5. The smallest becomes 0.01 · 4 / 1 = 0.04. The next becomes 0.03 · 4 / 2 = 0.06, but 0.04 · 4 / 3 = 0.0533 is smaller and holds for both. The last becomes 0.5.',
    },
  },
]
