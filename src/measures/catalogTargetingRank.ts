import type { BothLanguages, CatalogEntry } from './catalogEntry.ts'
import { withSplits } from './catalogTexts.ts'

/** Measures of money and need over people who are ranked by the rate of need of their area. */

const FOUR_AREAS = {
  sv: 'Fyra områden har 500, 300, 200 och 0 kronor och 80, 100, 100 och 120 invånare, från högst andel i behovsmåttet till lägst.',
  en: 'Four areas have 500, 300, 200 and 0 kronor and 80, 100, 100 and 120 residents, from the highest share in the measure of need to the lowest.',
}
const TOP_GROUP = {
  sv: 'De två första har 45 procent av invånarna, och tillsammans 800 av 1 000 kronor.',
  en: 'The first two have 45 per cent of the residents, and together 800 of 1,000 kronor.',
}
const example = (...ends: readonly BothLanguages[]): BothLanguages => ({
  sv: [FOUR_AREAS, ...ends].map(({ sv }) => sv).join(' '),
  en: [FOUR_AREAS, ...ends].map(({ en }) => en).join(' '),
})

const WHOLE_AREAS = {
  sv: 'Hela områden, från högst andel i behovsmåttet, tills de har minst 40 procent av invånarna: området som passerar gränsen räknas med, liksom alla med samma andel. Gruppen kan alltså ha fler än 40 procent.',
  en: 'Whole areas, from the highest share in the measure of need, until they have at least 40 per cent of the residents: the area that passes the limit is in the group, and so are all of the same share. The group may thus have more than 40 per cent.',
}

/** How the money leans, as one number. */
const RANK_INDICES: readonly CatalogEntry[] = [
  {
    id: 'concentrationIndex',
    symbol: 'CI',
    dimension: 'targeting',
    scope: 'global',
    groups: 'value',
    range: ['−1', '1'],
    unit: 'coefficient',
    direction: 'aroundZero',
    source: 'Kakwani, Wagstaff & van Doorslaer (1997)',
    name: { sv: 'Koncentrationsindex', en: 'Concentration index' },
    meaning: {
      sv: 'Visar om pengarna, eller behovet, ligger mer där andelen i behovsmåttet är hög än där den är låg. Under 0 betyder mer där den är hög, över 0 mer där den är låg och 0 varken eller.',
      en: 'Shows whether the money, or the need, lies more where the share in the measure of need is high than where it is low. Below 0 means more where it is high, above 0 more where it is low and 0 neither.',
    },
    caution: withSplits({
      sv: 'Kan vara 0 också när områden med hög och med låg andel båda har mycket. Kurvan visar det.',
      en: 'Can be 0 also when areas with a high and with a low share both have much. The curve shows it.',
    }),
    formula: '"CI" = 1 - sum_k p_k (L_k + L_(k-1)), p_k = T_k/T, L_k = sum_(l <= k) m_l/M',
    formulaWords: {
      sv: 'Ordna områdena från högst andel i behovsmåttet till lägst. Räkna för varje steg andelen av pengarna dittills, före och efter steget, och väg summan av de två med stegets andel av invånarna. Dra allt från 1.',
      en: 'Put the areas in order from the highest share in the measure of need to the lowest. For each step take the share of the money so far, before and after the step, and weigh the sum of the two by the step’s share of the residents. Subtract it all from 1.',
    },
    variant: {
      sv: 'Högst andel kommer först, som litteraturen ordnar från fattigast. Vänds ordningen byter värdet tecken. Områden med samma andel är ett steg. Värdet är detsamma som två gånger kovariansen mellan kronor per invånare och plats i ordningen, delat med medelvärdet.',
      en: 'The highest share comes first, as the literature ranks from the poorest. Turning the order turns the sign. Areas of the same share are one step. The value is the same as twice the covariance of kronor per resident and place in the order, divided by the mean.',
    },
    example: example({
      sv: 'Andelarna av pengarna dittills är 0,5, 0,8, 1 och 1. Vägda summor blir 0,1 + 0,325 + 0,45 + 0,6 = 1,475, och 1 minus det är −0,475.',
      en: 'The shares of the money so far are 0.5, 0.8, 1 and 1. The weighted sums are 0.1 + 0.325 + 0.45 + 0.6 = 1.475, and 1 less that is −0.475.',
    }),
  },
  {
    id: 'kakwaniIndex',
    symbol: 'K',
    dimension: 'targeting',
    scope: 'global',
    groups: 'value',
    range: ['−2', '2'],
    unit: 'coefficient',
    direction: 'aroundZero',
    source: 'Kakwani (1977)',
    name: { sv: 'Kakwanis index', en: 'Kakwani index' },
    meaning: {
      sv: 'Visar om pengarna ligger mer i områden med hög andel i behovsmåttet än vad behovet självt gör. Under 0 betyder mer, över 0 mindre.',
      en: 'Shows whether the money lies more in areas with a high share in the measure of need than the need itself does. Below 0 means more, above 0 less.',
    },
    caution: withSplits({
      sv: 'Tecknet kan växla med antagandet. Säg först om det är detsamma under alla. 0 betyder inte att varje område har sin del.',
      en: 'Its sign can turn with the assumption. Say first whether it is the same under all. 0 does not mean that every area has its part.',
    }),
    formula: 'K = "CI"_m - "CI"_b',
    formulaWords: {
      sv: 'Räkna koncentrationsindex för pengarna och dra ifrån koncentrationsindex för behovet, i samma ordning av områdena.',
      en: 'Take the concentration index of the money and subtract that of the need, in the same order of the areas.',
    },
    variant: {
      sv: 'Behovet står här där inkomsten före skatt står för skatter, och högst andel kommer först. Vänds ordningen byter värdet tecken.',
      en: 'Need stands where income before tax does for taxes, and the highest share comes first. Turning the order turns the sign.',
    },
    example: example({
      sv: 'I behovsmåttet är 40, 30, 20 och 10. Index är −0,475 för pengarna och −0,325 för behovet, så K är −0,15.',
      en: 'In the measure of need are 40, 30, 20 and 10. The index is −0.475 for the money and −0.325 for the need, so K is −0.15.',
    }),
  },
  {
    id: 'demographicDisparity',
    symbol: 'd',
    dimension: 'targeting',
    scope: 'global',
    groups: 'value',
    range: ['−1', '1'],
    unit: 'proportion',
    direction: 'aroundZero',
    source: 'Narayanan, Stern & MacDonald (2020)',
    name: { sv: 'Andelen där en krona ligger, minus stadens', en: 'The share where a krona lies, less the city’s' },
    meaning: {
      sv: 'Visar hur mycket större andelen i behovsmåttet är där en genomsnittlig krona ligger än i hela staden. Över 0 betyder att pengarna ligger mer där andelen är stor.',
      en: 'Shows how much larger the share in the measure of need is where an average krona lies than in the whole city. Above 0 means that the money lies more where the share is large.',
    },
    caution: withSplits({
      sv: 'Beskriver vilka som bor där pengarna ligger, inte vilka de används för.',
      en: 'Describes who lives where the money lies, not whom it is used for.',
    }),
    formula: 'd = sum_i m_i/M q_i - B/T, q_i = b_i/t_i',
    formulaWords: {
      sv: 'Ta varje områdes andel i behovsmåttet och räkna medelvärdet över alla kronor. Dra ifrån andelen i hela staden.',
      en: 'Take each area’s share in the measure of need and average it over all kronor. Subtract the share in the whole city.',
    },
    variant: {
      sv: 'Ingen avrundning på vägen. I verktyget som måttet kommer från avrundas båda andelarna till tre decimaler först.',
      en: 'No rounding on the way. The tool that the measure comes from rounds both shares to three decimals first.',
    },
    example: example({
      sv: 'I behovsmåttet är 40, 30, 20 och 10, så andelarna är 0,5, 0,3, 0,2 och 0,08. Medelvärdet över kronorna är 0,38, stadens andel 0,25 och skillnaden 0,13.',
      en: 'In the measure of need are 40, 30, 20 and 10, so the shares are 0.5, 0.3, 0.2 and 0.08. Their average over the kronor is 0.38, the share of the city 0.25 and the difference 0.13.',
    }),
  },
]

/** The areas with the highest shares, and fifths of the people. */
const RANK_GROUPS: readonly CatalogEntry[] = [
  {
    id: 'leakage',
    symbol: 'l',
    dimension: 'targeting',
    scope: 'global',
    groups: 'value',
    range: ['0', '1'],
    unit: 'proportion',
    direction: 'moreMismatched',
    source: 'Coady, Grosh & Hoddinott (2004)',
    name: { sv: 'Pengar utanför områdena med högst andel', en: 'Money outside the areas with the highest share' },
    meaning: {
      sv: 'Visar hur stor del av pengarna som ligger utanför de områden som har högst andel i behovsmåttet och omkring 40 procent av invånarna.',
      en: 'Shows how much of the money lies outside the areas that have the highest share in the measure of need and about 40 per cent of the residents.',
    },
    caution: withSplits({
      sv: 'En insats utanför de områdena är inte fel placerad: personer i behovsmåttet bor även där.',
      en: 'An effort outside these areas is not misplaced: people in the measure of need live there as well.',
    }),
    formula: 'l = 1 - (sum_(i in H) m_i)/M',
    formulaWords: {
      sv: 'Räkna pengarna i områdena med högst andel, dela med alla pengar och dra det från 1.',
      en: 'Add up the money in the areas with the highest share, divide by all money and subtract it from 1.',
    },
    variant: WHOLE_AREAS,
    example: example(TOP_GROUP, {
      sv: 'Utanför ligger 200, alltså 0,2.',
      en: 'Outside lie 200, which is 0.2.',
    }),
  },
  {
    id: 'topTargetingRatio',
    symbol: 'CGH',
    dimension: 'targeting',
    scope: 'global',
    groups: 'value',
    range: ['0', '5/2'],
    unit: 'ratio',
    direction: 'aroundOne',
    source: 'Coady, Grosh & Hoddinott (2004)',
    name: { sv: 'Pengar per invånare där andelen är högst', en: 'Money per resident where the share is highest' },
    meaning: {
      sv: 'Visar hur många gånger större andel av pengarna än av invånarna som finns i områdena med högst andel i behovsmåttet. 1 betyder lika mycket per invånare som i staden.',
      en: 'Shows how many times larger a share of the money than of the residents the areas with the highest share in the measure of need have. 1 means as much per resident as in the city.',
    },
    caution: withSplits({
      sv: 'Jämför med invånarna och inte med behovet: pengar i proportion till behovet ger också mer än 1.',
      en: 'Compares with residents and not with need: money in proportion to need gives more than 1 too.',
    }),
    formula: 'c_H = (sum_(i in H) m_i/M)/(sum_(i in H) t_i/T)',
    formulaWords: {
      sv: 'Dela områdenas andel av pengarna med deras andel av invånarna.',
      en: 'Divide the areas’ share of the money by their share of the residents.',
    },
    variant: WHOLE_AREAS,
    example: example(TOP_GROUP, {
      sv: '0,8 delat med 0,45 är 1,7778.',
      en: '0.8 divided by 0.45 is 1.7778.',
    }),
  },
  {
    id: 'shareByRankGroup',
    symbol: 's₁ … s₅',
    dimension: 'targeting',
    scope: 'global',
    groups: 'value',
    range: ['0', '1'],
    unit: 'proportion',
    direction: 'moreMoney',
    source: 'O’Donnell, van Doorslaer, Wagstaff & Lindelow (2008)',
    name: { sv: 'Andel per femtedel', en: 'Share by fifth' },
    meaning: {
      sv: 'Visar hur stor del av pengarna, eller av behovet, som finns hos varje femtedel av invånarna. De är ordnade från områden med högst andel i behovsmåttet till områden med lägst.',
      en: 'Shows how much of the money, or of the need, each fifth of the residents has where they live. They are in order from the areas with the highest share in the measure of need to those with the lowest.',
    },
    caution: withSplits({
      sv: 'Invånarna ordnas efter var de bor och inte efter hur de själva har det, så i varje femtedel finns personer i behovsmåttet och andra.',
      en: 'Residents are ranked by where they live and not by how they fare themselves, so in every fifth there are people in the measure of need and others.',
    }),
    formula: 's_g = 1/M sum_k m_k T_(kg)/T_k',
    formulaWords: {
      sv: 'Ordna invånarna efter områdets andel i behovsmåttet och dela dem i fem lika stora delar. Räkna pengarna i varje del; ett område som ligger över en gräns delas efter invånarna.',
      en: 'Put the residents in order by the share of their area in the measure of need and part them into five equal parts. Add up the money in each; an area that lies across a limit is split by its residents.',
    },
    variant: {
      sv: 'Lika många invånare i varje femtedel. Med hela områden blir femtedelarna olika stora.',
      en: 'Equally many residents in each fifth. With whole areas the fifths would differ in size.',
    },
    example: example({
      sv: 'En femtedel är 80 invånare. Det första området är den första femtedelen och ger 0,5. Av det andra hör 80 av 100 invånare till den andra femtedelen: 0,24. I den tredje ligger 0,06 därifrån och 0,12 från nästa, alltså 0,18. I den fjärde ligger 0,08 och i den femte 0.',
      en: 'A fifth is 80 residents. The first area is the first fifth and gives 0.5. Of the second, 80 of 100 residents belong to the second fifth: 0.24. In the third lie 0.06 from there and 0.12 from the next, which is 0.18. In the fourth lies 0.08 and in the fifth 0.',
    }),
  },
]

export const TARGETING_RANK_MEASURES: readonly CatalogEntry[] = [...RANK_INDICES, ...RANK_GROUPS]
