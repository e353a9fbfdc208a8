import type { CatalogEntry } from './catalogEntry.ts'
import { SMALL_UNITS } from './catalogTexts.ts'

const THREE_GROUPS = {
  sv: 'Tre områden har 50, 10 och 0 av grupp A, 30, 40 och 20 av grupp B och 20, 50 och 80 av grupp C. Grupperna är 20, 30 och 50 procent av staden.',
  en: 'Three areas have 50, 10 and 0 of group A, 30, 40 and 20 of group B and 20, 50 and 80 of group C. The groups are 20, 30 and 50 per cent of the city.',
}

const LARGE_GROUPS = {
  sv: 'Stora grupper väger mest, så en liten grupp som bor för sig märks lite. Små områden ger högre värden av en slump.',
  en: 'Large groups weigh most, so a small group that lives by itself shows little. Small areas give higher values by chance.',
}

const EMPTY_CHANGES_NOTHING = {
  sv: 'En grupp utan medlemmar ändrar ingenting.',
  en: 'A group without members changes nothing.',
}

/** Measures of how unevenly several groups at once are spread over the region. */
export const MULTIGROUP_MEASURES: readonly CatalogEntry[] = [
  {
    id: 'multigroupDissimilarity',
    symbol: 'D',
    dimension: 'evenness',
    scope: 'global',
    groups: 'many',
    range: ['0', '1'],
    unit: 'proportion',
    direction: 'moreApart',
    source: 'Sakoda (1981); Reardon & Firebaugh (2002)',
    name: { sv: 'Olikhetsindex, flera grupper', en: 'Index of dissimilarity, several groups' },
    meaning: {
      sv: 'Så stor del av dem som bor i staden skulle behöva flytta för att alla områden ska bli lika blandade, jämfört med om grupperna bodde helt åtskilda. 0 betyder att alla områden är blandade som staden, 1 att inget område har mer än en grupp.',
      en: 'This part of everyone would have to move for all areas to be mixed alike, compared with if the groups lived entirely apart. 0 means that all areas are mixed like the city, 1 that no area has more than one group.',
    },
    caution: SMALL_UNITS,
    formula:
      'D = (sum_g sum_i t_i abs(pi_(ig) - P_g))/(2 T I), I = sum_g P_g (1 - P_g), pi_(ig) = n_(ig)/t_i, P_g = N_g/T',
    formulaWords: {
      sv: 'För varje grupp och område: hur många medlemmar fler eller färre som bor där än om gruppen vore jämnt spridd. Summera och dela med det högsta summan kan bli.',
      en: 'For each group and area: how many members more or fewer live there than if the group were evenly spread. Add up and divide by the most that the sum can be.',
    },
    variant: EMPTY_CHANGES_NOTHING,
    example: {
      sv: `${THREE_GROUPS.sv} Avvikelserna är 60 för A, 20 för B och 60 för C, tillsammans 140 av högst 372. Kvoten är 0,3763.`,
      en: `${THREE_GROUPS.en} The gaps are 60 for A, 20 for B and 60 for C, together 140 of at most 372. The ratio is 0.3763.`,
    },
  },
  {
    id: 'multigroupGini',
    symbol: 'G',
    dimension: 'evenness',
    scope: 'global',
    groups: 'many',
    range: ['0', '1'],
    unit: 'proportion',
    direction: 'moreApart',
    source: 'Reardon & Firebaugh (2002)',
    name: { sv: 'Ginikoefficient för boende, flera grupper', en: 'Gini index of segregation, several groups' },
    meaning: {
      sv: 'Visar hur mycket blandningen skiljer sig mellan alla par av områden, jämfört med det mesta den kan skilja sig. Det reagerar på varje flytt mellan områden som är olika blandade.',
      en: 'Shows how much the mix differs between all pairs of areas, compared with the most it can differ. It reacts to every move between areas that are mixed differently.',
    },
    caution: SMALL_UNITS,
    formula:
      'G = (sum_g sum_i sum_j t_i t_j abs(pi_(ig) - pi_(jg)))/(2 T^2 I), I = sum_g P_g (1 - P_g), pi_(ig) = n_(ig)/t_i, P_g = N_g/T',
    formulaWords: {
      sv: 'Jämför för varje grupp alla par av områden: skillnaden i gruppens andel, utan minustecken, gånger invånarna i det ena och i det andra. Summera och dela med det högsta summan kan bli.',
      en: 'For each group compare all pairs of areas: the difference in the group’s share, without the sign, times the residents of one and of the other. Add up and divide by the most that the sum can be.',
    },
    variant: EMPTY_CHANGES_NOTHING,
    example: {
      sv: `${THREE_GROUPS.sv} Alla par ger 20 000 för A, 8 000 för B och 24 000 för C, tillsammans 52 000 av högst 111 600. Kvoten är 0,4659.`,
      en: `${THREE_GROUPS.en} All pairs give 20,000 for A, 8,000 for B and 24,000 for C, together 52,000 of at most 111,600. The ratio is 0.4659.`,
    },
  },
  {
    id: 'relativeDiversity',
    symbol: 'R',
    dimension: 'evenness',
    scope: 'global',
    groups: 'many',
    range: ['0', '1'],
    unit: 'proportion',
    direction: 'moreApart',
    source: 'Goodman & Kruskal (1954); Carlson (1992); Reardon & Firebaugh (2002)',
    name: { sv: 'Relativ mångfald', en: 'Relative diversity' },
    meaning: {
      sv: 'Visar hur mycket mindre chansen är att två i samma område hör till olika grupper än att två i staden gör det. 0 betyder lika stor chans, 1 att ingen delar område med en annan grupp.',
      en: 'Shows how much smaller the chance is that two in the same area belong to different groups than that two in the city do. 0 means the same chance, 1 that nobody shares an area with another group.',
    },
    caution: LARGE_GROUPS,
    formula:
      'R = (sum_g sum_i t_i (pi_(ig) - P_g)^2)/(T I), I = sum_g P_g (1 - P_g), pi_(ig) = n_(ig)/t_i, P_g = N_g/T',
    formulaWords: {
      sv: 'För varje grupp och område: avståndet mellan gruppens andel där och i staden, i kvadrat, gånger invånarna. Summera, och dela med alla invånare gånger chansen att två i staden är olika.',
      en: 'For each group and area: the distance between the group’s share there and in the city, squared, times the residents. Add up, and divide by all residents times the chance that two in the city differ.',
    },
    variant: EMPTY_CHANGES_NOTHING,
    example: {
      sv: `${THREE_GROUPS.sv} Kvadraterna ger 14 för A, 2 för B och 18 för C, tillsammans 34. Delat med 300 gånger 0,62 är det 0,1828.`,
      en: `${THREE_GROUPS.en} The squares give 14 for A, 2 for B and 18 for C, together 34. Over 300 times 0.62 that is 0.1828.`,
    },
  },
  {
    id: 'normalizedExposure',
    symbol: 'P',
    dimension: 'exposure',
    scope: 'global',
    groups: 'many',
    range: ['0', '1'],
    unit: 'proportion',
    direction: 'moreApart',
    source: 'James (1986); Reardon & Firebaugh (2002)',
    name: { sv: 'Justerad isolering, flera grupper', en: 'Normalised exposure, several groups' },
    meaning: {
      sv: 'Visar hur mycket mer grupperna i genomsnitt bor med den egna gruppen än vad gruppernas storlek ger. 0 betyder jämnt spridda, 1 att ingen delar område med en annan grupp.',
      en: 'Shows how much more the groups on average live with their own than the sizes of the groups give. 0 means evenly spread, 1 that nobody shares an area with another group.',
    },
    caution: LARGE_GROUPS,
    formula: 'P = sum_g (sum_i t_i (pi_(ig) - P_g)^2)/(T (1 - P_g)), pi_(ig) = n_(ig)/t_i, P_g = N_g/T',
    formulaWords: {
      sv: 'För varje grupp: summera över områdena avståndet mellan gruppens andel där och i staden, i kvadrat, gånger invånarna, och dela med de andras andel. Lägg ihop grupperna och dela med alla invånare.',
      en: 'For each group: add up over the areas the distance between the group’s share there and in the city, squared, times the residents, and divide by the share of the others. Add the groups and divide by all residents.',
    },
    variant: {
      sv: 'En grupp utan medlemmar tas inte med. Den skulle lägga till 0.',
      en: 'A group without members is left out. It would add 0.',
    },
    example: {
      sv: `${THREE_GROUPS.sv} Kvadraterna ger 14 för A, 2 för B och 18 för C. Delade med 0,8, 0,7 och 0,5 är de tillsammans 56,357, och delat med 300 är det 0,1879.`,
      en: `${THREE_GROUPS.en} The squares give 14 for A, 2 for B and 18 for C. Over 0.8, 0.7 and 0.5 they are together 56.357, and over 300 that is 0.1879.`,
    },
  },
  {
    id: 'squaredCoefficientOfVariation',
    symbol: 'C',
    dimension: 'evenness',
    scope: 'global',
    groups: 'many',
    range: ['0', '1'],
    unit: 'proportion',
    direction: 'moreApart',
    source: 'Reardon & Firebaugh (2002)',
    name: { sv: 'Kvadrerad variationskoefficient', en: 'Squared coefficient of variation' },
    meaning: {
      sv: 'Visar hur mycket gruppernas över- och underrepresentation varierar mellan områdena, där små grupper väger minst lika mycket som stora. 0 betyder ingen variation, 1 att inget område har mer än en grupp.',
      en: 'Shows how much the groups’ over- and underrepresentation varies between the areas, with small groups weighing at least as much as large ones. 0 means no variation, 1 that no area has more than one group.',
    },
    caution: {
      sv: 'En mycket liten grupp påverkar minst lika mycket som en stor, och där betyder slumpen mest. Läs det tillsammans med gruppernas storlek.',
      en: 'A very small group moves it at least as much as a large one, and there chance matters most. Read it together with the sizes of the groups.',
    },
    formula: 'C = sum_g (sum_i t_i (pi_(ig) - P_g)^2)/(T (K - 1) P_g), pi_(ig) = n_(ig)/t_i, P_g = N_g/T',
    formulaWords: {
      sv: 'För varje grupp: summera över områdena avståndet mellan gruppens andel där och i staden, i kvadrat, gånger invånarna, och dela med gruppens andel. Lägg ihop grupperna och dela med alla invånare gånger antalet grupper minus 1.',
      en: 'For each group: add up over the areas the distance between the group’s share there and in the city, squared, times the residents, and divide by the group’s share. Add the groups and divide by all residents times the number of groups less 1.',
    },
    variant: {
      sv: 'En grupp utan medlemmar räknas inte, inte heller i antalet grupper. Annars vore måttet inte definierat.',
      en: 'A group without members does not count, nor in the number of groups. Otherwise the measure would not be defined.',
    },
    example: {
      sv: `${THREE_GROUPS.sv} Kvadraterna ger 14 för A, 2 för B och 18 för C. Delade med 0,2, 0,3 och 0,5 är de tillsammans 112,667, och delat med 300 gånger 2 är det 0,1878.`,
      en: `${THREE_GROUPS.en} The squares give 14 for A, 2 for B and 18 for C. Over 0.2, 0.3 and 0.5 they are together 112.667, and over 300 times 2 that is 0.1878.`,
    },
  },
]
