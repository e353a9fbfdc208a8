import type { CatalogEntry } from './catalogEntry.ts'
import { FOUR_AREAS } from './catalogTexts.ts'

const LAND = {
  sv: 'Vatten, hamnar, industrimark och åkrar räknas med sin yta och kan avgöra värdet. I Malmö gäller det bland annat hamnarna. Räkna på befolkad mark om den är känd.',
  en: 'Water, harbours, industrial land and fields count by their area and can decide the value. In Malmö this concerns the harbours among others. Use populated land where it is known.',
}

const CENTRE = {
  sv: 'Gäller bara för den punkt som har angetts som centrum, och en stad kan ha flera. Måttet säger inget om hur långt grupperna bor från varandra och är sällan ett underlag för beslut.',
  en: 'Holds only for the point that was stated as the centre, and a city can have several. The measure says nothing of how far the groups live from each other and is rarely grounds for a decision.',
}

const FOUR_SIZES = {
  sv: 'Fyra områden på 1, 2, 3 och 4 hektar har 60, 30, 10 och 0 av gruppen och 40, 70, 90 och 100 av de andra. Gruppens medlemmar bor i genomsnitt i områden på 1,5 hektar. Gruppens 100 skulle få plats i det minsta området, 1 hektar, eller i det största, 4 hektar.',
  en: 'Four areas of 1, 2, 3 and 4 hectares have 60, 30, 10 and 0 of the group and 40, 70, 90 and 100 of the others. The group’s members live on average in areas of 1.5 hectares. The group’s 100 would fit into the smallest area, 1 hectare, or into the largest, 4 hectares.',
}

const MEAN_LAND = 'm_1 = sum_(i=1)^(n_1) t_i a_i/T_1, m_2 = sum_(i=n_2)^N t_i a_i/T_2'

/** How much land a group takes up, and how close to a stated centre it lives. */
export const CONCENTRATION_MEASURES: readonly CatalogEntry[] = [
  {
    id: 'delta',
    symbol: 'DEL',
    dimension: 'concentration',
    scope: 'global',
    groups: 'two',
    range: ['0', '1'],
    unit: 'proportion',
    direction: 'moreConcentrated',
    source: 'Hoover (1941); Duncan, Cuzzort & Duncan (1961)',
    name: { sv: 'Koncentration på marken (delta)', en: 'Concentration on the land (delta)' },
    meaning: {
      sv: 'Så stor del av gruppen skulle behöva flytta för att lika många ur den ska bo på varje hektar i staden. 0 betyder lika tätt överallt.',
      en: 'This share of the group would have to move for as many of its members to live on every hectare of the city. 0 means as dense everywhere.',
    },
    caution: {
      sv: `${LAND.sv} Även alla invånare tillsammans har ett delta: läs gruppens bredvid det.`,
      en: `${LAND.en} All residents together have a delta too: read the group’s beside it.`,
    },
    formula: '"DEL" = 1/2 sum_i abs(x_i/X - a_i/A)',
    formulaWords: {
      sv: 'För varje område: den del av gruppen som bor där minus områdets del av marken, utan minustecken. Summera områdena och ta hälften.',
      en: 'For each area: the part of the group that lives there minus the area’s part of the land, without the sign. Add up the areas and take half.',
    },
    variant: {
      sv: 'All mark som anges räknas, även där ingen bor. Sätts obebodda områdens yta till 0 räknas bara de bebodda.',
      en: 'All land that is given counts, also where nobody lives. With the area of uninhabited units set to 0, only the inhabited ones count.',
    },
    example: {
      sv: `${FOUR_AREAS.sv} De är 1, 1, 3 och 5 hektar. Delarna av gruppen och av marken skiljer sig med 0,4, 0,2, 0,1 och 0,5. Summan är 1,2 och hälften är 0,6.`,
      en: `${FOUR_AREAS.en} They are 1, 1, 3 and 5 hectares. The parts of the group and of the land differ by 0.4, 0.2, 0.1 and 0.5. The sum is 1.2 and half of it is 0.6.`,
    },
  },
  {
    id: 'absoluteConcentration',
    symbol: 'ACO',
    dimension: 'concentration',
    scope: 'global',
    groups: 'two',
    range: ['−∞', '∞'],
    unit: 'ratio',
    direction: 'moreConcentrated',
    source: 'Massey & Denton (1988)',
    name: { sv: 'Absolut koncentration', en: 'Absolute concentration' },
    meaning: {
      sv: 'Visar hur små områden gruppen bor i, mellan det minsta och det största som lika många invånare kan bo i. 1 är som i de minsta områdena, 0 som i de största.',
      en: 'Shows how small the areas are that the group lives in, between the smallest and the largest that as many residents can live in. 1 is as in the smallest areas, 0 as in the largest.',
    },
    caution: {
      sv: `${LAND.sv} Värdet kan hamna utanför 0 till 1 när områdena är stora i förhållande till gruppen.`,
      en: `${LAND.en} The value can fall outside 0 to 1 when areas are large beside the group.`,
    },
    formula: `"ACO" = 1 - (sum_i x_i a_i/X - m_1)/(m_2 - m_1), ${MEAN_LAND}`,
    formulaWords: {
      sv: 'Ta den genomsnittliga ytan på de områden som gruppens medlemmar bor i. Jämför med genomsnittet för lika många invånare i de minsta områdena och i de största.',
      en: 'Take the average size of the areas that the group’s members live in. Compare it with the average for as many residents in the smallest areas and in the largest.',
    },
    variant: {
      sv: 'Områden som är lika stora räknas som lika folkrika där gränsen går mellan dem, så att deras ordning i filen inte spelar någon roll.',
      en: 'Areas of the same size count as equally populous where the limit falls among them, so that their order in the file does not matter.',
    },
    example: {
      sv: `${FOUR_SIZES.sv} 1 − (1,5 − 1) / (4 − 1) = 0,8333.`,
      en: `${FOUR_SIZES.en} 1 − (1.5 − 1) / (4 − 1) = 0.8333.`,
    },
  },
  {
    id: 'relativeConcentration',
    symbol: 'RCO',
    dimension: 'concentration',
    scope: 'global',
    groups: 'two',
    range: ['−∞', '∞'],
    unit: 'ratio',
    direction: 'aroundZero',
    source: 'Massey & Denton (1988)',
    name: { sv: 'Relativ koncentration', en: 'Relative concentration' },
    meaning: {
      sv: 'Visar om gruppen bor i mindre områden än de andra, i förhållande till hur stor skillnaden kunde vara. 0 betyder lika stora områden, över 0 att gruppens är mindre.',
      en: 'Shows whether the group lives in smaller areas than the others, relative to how large the difference could be. 0 means areas of the same size, above 0 that the group’s are smaller.',
    },
    caution: {
      sv: `${LAND.sv} Värden under 0 har ingen nedre gräns och kan inte jämföras med värden över 0.`,
      en: `${LAND.en} Values below 0 have no lower limit and do not compare with values above 0.`,
    },
    formula: `"RCO" = ((sum_i x_i a_i/X)/(sum_i y_i a_i/Y) - 1)/(m_1/m_2 - 1), ${MEAN_LAND}`,
    formulaWords: {
      sv: 'Dela den genomsnittliga ytan på gruppens områden med den på de andras. Jämför med samma kvot om gruppen bodde i de minsta områdena och de andra i de största.',
      en: 'Divide the average size of the group’s areas by that of the others’. Compare it with the same ratio if the group lived in the smallest areas and the others in the largest.',
    },
    variant: {
      sv: 'De största områdena räknas tills de rymmer lika många som gruppen, som hos Massey och Denton. Andra räknar tills de rymmer lika många som de andra.',
      en: 'The largest areas count until they hold as many as the group, as in Massey and Denton. Others count until they hold as many as the rest.',
    },
    example: {
      sv: `${FOUR_SIZES.sv} De andra bor i genomsnitt i områden på 2,8333 hektar. (1,5 / 2,8333 − 1) / (1 / 4 − 1) = 0,6275.`,
      en: `${FOUR_SIZES.en} The others live on average in areas of 2.8333 hectares. (1.5 / 2.8333 − 1) / (1 / 4 − 1) = 0.6275.`,
    },
  },
  {
    id: 'absoluteCentralization',
    symbol: 'ACE',
    dimension: 'centralization',
    scope: 'global',
    groups: 'two',
    range: ['−1', '1'],
    unit: 'proportion',
    direction: 'moreCentral',
    source: 'Duncan & Duncan (1955); Massey & Denton (1988)',
    name: { sv: 'Absolut centralisering', en: 'Absolute centralization' },
    meaning: {
      sv: 'Chansen att någon ur gruppen bor närmare en angiven punkt än en bit av marken ligger, minus chansen för motsatsen. 0 betyder lika nära, under 0 att gruppen bor mer i utkanten.',
      en: 'The chance that somebody of the group lives closer to a stated point than a piece of the land lies, less the chance of the opposite. 0 means as close, below 0 that the group lives more at the edge.',
    },
    caution: {
      sv: `${CENTRE.sv} Nästan alla bor närmare centrum än marken ligger: läs värdet bredvid det för alla invånare.`,
      en: `${CENTRE.en} Nearly everybody lives closer to the centre than the land lies: read the value beside that of all residents.`,
    },
    formula: '"ACE" = sum_i X_(i-1) A_i - sum_i X_i A_(i-1)',
    formulaWords: {
      sv: 'Gå från centrum och utåt och summera gruppens del och markens del, område för område. Måttet är dubbla ytan mellan de två kurvorna.',
      en: 'Go from the centre outwards and add up the group’s part and the land’s part, area by area. The measure is twice the area between the two curves.',
    },
    variant: {
      sv: 'Områden på samma avstånd räknas som ett. All mark som anges räknas, även där ingen bor.',
      en: 'Areas at the same distance count as one. All land that is given counts, also where nobody lives.',
    },
    example: {
      sv: `${FOUR_AREAS.sv} De är 1, 1, 3 och 5 hektar och ligger i ordning från centrum. Gruppens del är 0,5, 0,8, 1 och 1 och markens 0,1, 0,2, 0,5 och 1. Det ger 1,5 − 0,78 = 0,72.`,
      en: `${FOUR_AREAS.en} They are 1, 1, 3 and 5 hectares and lie in order from the centre. The group’s part is 0.5, 0.8, 1 and 1 and the land’s 0.1, 0.2, 0.5 and 1. That gives 1.5 − 0.78 = 0.72.`,
    },
  },
  {
    id: 'relativeCentralization',
    symbol: 'RCE',
    dimension: 'centralization',
    scope: 'global',
    groups: 'two',
    range: ['−1', '1'],
    unit: 'proportion',
    direction: 'moreCentral',
    source: 'Duncan & Duncan (1955); Massey & Denton (1988)',
    name: { sv: 'Relativ centralisering', en: 'Relative centralization' },
    meaning: {
      sv: 'Chansen att någon ur gruppen bor närmare en angiven punkt än någon av de andra, minus chansen för motsatsen. 0 betyder lika nära, under 0 att de andra bor närmare.',
      en: 'The chance that somebody of the group lives closer to a stated point than one of the others, less the chance of the opposite. 0 means as close, below 0 that the others live closer.',
    },
    caution: CENTRE,
    formula: '"RCE" = sum_i X_(i-1) Y_i - sum_i X_i Y_(i-1)',
    formulaWords: {
      sv: 'Gå från centrum och utåt och summera gruppens del och de andras del, område för område. Måttet är dubbla ytan mellan de två kurvorna.',
      en: 'Go from the centre outwards and add up the group’s part and the others’ part, area by area. The measure is twice the area between the two curves.',
    },
    variant: {
      sv: 'Områden på samma avstånd räknas som ett, så att deras ordning inte spelar någon roll.',
      en: 'Areas at the same distance count as one, so that their order does not matter.',
    },
    example: {
      sv: `${FOUR_AREAS.sv} De ligger i ordning från centrum. Gruppens del är 0,5, 0,8, 1 och 1 och de andras 0, 0,2, 0,5 och 1. Det ger 1,5 − 0,7 = 0,8.`,
      en: `${FOUR_AREAS.en} They lie in order from the centre. The group’s part is 0.5, 0.8, 1 and 1 and the others’ 0, 0.2, 0.5 and 1. That gives 1.5 − 0.7 = 0.8.`,
    },
  },
]
