import type { CatalogEntry } from './catalogEntry.ts'

const THREE_SHARES = {
  sv: 'Tre områden har 50, 10 och 0 av grupp A, 30, 40 och 20 av grupp B och 20, 50 och 80 av grupp C. Grupperna är 0,2, 0,3 och 0,5 av staden.',
  en: 'Three areas have 50, 10 and 0 of group A, 30, 40 and 20 of group B and 20, 50 and 80 of group C. The groups are 0.2, 0.3 and 0.5 of the city.',
}

const NOT_WHERE = {
  sv: 'Säger hur blandad hela staden är, inte var grupperna bor. Två städer med samma värde kan vara jämnt eller ojämnt fördelade.',
  en: 'Says how mixed the whole city is, not where the groups live. Two cities with the same value can be evenly or unevenly spread.',
}

/** Measures of the mix of the whole region, wherever in it people live. */
export const REGION_MEASURES: readonly CatalogEntry[] = [
  {
    id: 'regionDiversity',
    symbol: 'E',
    dimension: 'composition',
    scope: 'global',
    groups: 'many',
    range: ['0', 'ln K'],
    unit: 'nats',
    direction: 'moreMixed',
    source: 'Shannon (1948); Theil (1972)',
    name: { sv: 'Stadens blandning, entropi', en: 'The city’s mix, entropy' },
    meaning: {
      sv: 'Visar hur många grupper staden har och hur jämnstora de är. 0 betyder en enda grupp.',
      en: 'Shows how many groups the city has and how alike in size they are. 0 means a single group.',
    },
    caution: NOT_WHERE,
    formula: 'E = -sum_g P_g ln P_g, P_g = N_g/T, 0 ln 0 = 0',
    formulaWords: {
      sv: 'För varje grupp: andelen av staden gånger logaritmen av andelen. Summera och byt tecken.',
      en: 'For each group: the share of the city times the logarithm of the share. Add up and change the sign.',
    },
    variant: null,
    example: {
      sv: `${THREE_SHARES.sv} Gånger sina logaritmer är de −0,3219, −0,3612 och −0,3466. Summan med bytt tecken är 1,0297.`,
      en: `${THREE_SHARES.en} Times their logarithms they are −0.3219, −0.3612 and −0.3466. The sum with the sign changed is 1.0297.`,
    },
  },
  {
    id: 'normalizedRegionDiversity',
    symbol: 'E/ln K',
    dimension: 'composition',
    scope: 'global',
    groups: 'many',
    range: ['0', '1'],
    unit: 'proportion',
    direction: 'moreMixed',
    source: 'Shannon (1948); Theil (1972)',
    name: { sv: 'Stadens blandning', en: 'The city’s mix' },
    meaning: {
      sv: 'Visar hur jämnt grupperna delar på staden. 0 betyder en enda grupp, 1 att alla är lika stora.',
      en: 'Shows how evenly the groups share the city. 0 means a single group, 1 that all are equally large.',
    },
    caution: NOT_WHERE,
    formula: 'E/(ln K), E = -sum_g P_g ln P_g, P_g = N_g/T, 0 ln 0 = 0',
    formulaWords: {
      sv: 'För varje grupp: andelen av staden gånger logaritmen av andelen. Summera, byt tecken och dela med det högsta summan kan bli med så många grupper.',
      en: 'For each group: the share of the city times the logarithm of the share. Add up, change the sign and divide by the most that the sum can be with so many groups.',
    },
    variant: {
      sv: 'Delas med logaritmen av ett fast antal grupper, så att ett år då en grupp saknas kan jämföras med andra år. Program som inte räknar den tomma gruppen ger då ett högre tal.',
      en: 'Divided by the logarithm of a fixed number of groups, so that a year in which a group is missing compares with other years. Programs that do not count the empty group give a higher number there.',
    },
    example: {
      sv: `${THREE_SHARES.sv} Entropin är 1,0297. Delad med logaritmen av 3, som är 1,0986, är den 0,9372.`,
      en: `${THREE_SHARES.en} The entropy is 1.0297. Over the logarithm of 3, which is 1.0986, it is 0.9372.`,
    },
  },
  {
    id: 'regionInteraction',
    symbol: 'I',
    dimension: 'composition',
    scope: 'global',
    groups: 'many',
    range: ['0', '1 − 1/K'],
    unit: 'proportion',
    direction: 'moreMixed',
    source: 'Simpson (1949); Lieberson (1969)',
    name: { sv: 'Chansen att två i staden är olika', en: 'Chance that two in the city differ' },
    meaning: {
      sv: 'Så stor är chansen att två slumpvis valda i staden hör till olika grupper, var de än bor. 0 betyder att alla hör till samma grupp.',
      en: 'This is the chance that two people in the city, picked at random, belong to different groups, wherever they live. 0 means that all belong to the same group.',
    },
    caution: NOT_WHERE,
    formula: 'I = sum_g P_g (1 - P_g) = 1 - sum_g P_g^2, P_g = N_g/T',
    formulaWords: {
      sv: 'Multiplicera varje grupps andel av staden med de andras andel och summera.',
      en: 'Multiply each group’s share of the city by the share of the others and add up.',
    },
    variant: null,
    example: {
      sv: `${THREE_SHARES.sv} Chansen att två är lika är 0,04 + 0,09 + 0,25 = 0,38. Chansen att de är olika är 0,62.`,
      en: `${THREE_SHARES.en} The chance that two are alike is 0.04 + 0.09 + 0.25 = 0.38. The chance that they differ is 0.62.`,
    },
  },
]
