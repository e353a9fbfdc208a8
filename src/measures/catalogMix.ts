import type { CatalogEntry } from './catalogEntry.ts'

const EVEN_MIX = {
  sv: 'Säger hur jämn blandningen är, inte vilken grupp som är störst.',
  en: 'Says how even the mix is, not which group is the largest.',
}

const THREE_AREAS = {
  sv: 'Tre områden har 50, 100 och 80 av det ena slaget och 50, 0 och 20 av det andra.',
  en: 'Three areas have 50, 100 and 80 of one kind and 50, 0 and 20 of the other.',
}

/** Measures of what each areal unit consists of, in people or in homes. */
export const MIX_MEASURES: readonly CatalogEntry[] = [
  {
    id: 'diversity',
    symbol: 'E/ln K',
    dimension: 'composition',
    scope: 'local',
    groups: 'many',
    range: ['0', '1'],
    unit: 'proportion',
    direction: 'moreMixed',
    source: 'Shannon (1948); Theil (1972)',
    name: { sv: 'Blandning', en: 'Diversity' },
    meaning: {
      sv: 'Visar hur jämnt grupperna eller upplåtelseformerna delar på området. 0 betyder en enda, 1 att alla är lika stora.',
      en: 'Shows how evenly the groups or tenures share the area. 0 means a single one, 1 that all are equally large.',
    },
    caution: EVEN_MIX,
    formula: 'E_i/(ln K), E_i = -sum_g pi_(ig) ln pi_(ig), pi_(ig) = n_(ig)/t_i, 0 ln 0 = 0',
    formulaWords: {
      sv: 'För varje grupp: andelen i området gånger logaritmen av andelen. Summera, byt tecken och dela med det högsta summan kan bli med så många grupper.',
      en: 'For each group: the share in the area times the logarithm of the share. Add up, change the sign and divide by the most that the sum can be with so many groups.',
    },
    variant: {
      sv: 'Delas med logaritmen av ett fast antal grupper. Den som i stället delar med antalet grupper som finns i området får tal som inte kan jämföras mellan områden.',
      en: 'Divided by the logarithm of a fixed number of groups. Dividing by the number of groups present in the area gives numbers that cannot be compared between areas.',
    },
    example: {
      sv: `${THREE_AREAS.sv} Det första är så blandat det kan bli och får 1, det andra har ett slag och får 0. Det tredje, med andelarna 0,8 och 0,2, får 0,7219.`,
      en: `${THREE_AREAS.en} The first is as mixed as it can be and gets 1, the second has one kind and gets 0. The third, with shares of 0.8 and 0.2, gets 0.7219.`,
    },
  },
  {
    id: 'effectiveGroups',
    symbol: 'exp E',
    dimension: 'composition',
    scope: 'local',
    groups: 'many',
    range: ['1', 'K'],
    unit: 'groups',
    direction: 'moreMixed',
    source: 'Hill (1973)',
    name: { sv: 'Effektivt antal grupper', en: 'Effective number of groups' },
    meaning: {
      sv: 'Så många lika stora grupper eller upplåtelseformer skulle vara lika blandade som området är. 1 betyder en enda.',
      en: 'This many equally large groups or tenures would be just as mixed as the area is. 1 means a single one.',
    },
    caution: EVEN_MIX,
    formula: '"exp"(E_i), E_i = -sum_g pi_(ig) ln pi_(ig), pi_(ig) = n_(ig)/t_i, 0 ln 0 = 0',
    formulaWords: {
      sv: 'Räkna ut områdets entropi: andel gånger logaritmen av andelen, summerat och med bytt tecken. Upphöj talet e till den.',
      en: 'Compute the entropy of the area: share times the logarithm of the share, added up and with the sign changed. Raise the number e to it.',
    },
    variant: null,
    example: {
      sv: `${THREE_AREAS.sv} Det första är blandat som 2 lika stora slag och det andra som 1. Det tredje är blandat som 1,6494.`,
      en: `${THREE_AREAS.en} The first is mixed like 2 equally large kinds and the second like 1. The third is mixed like 1.6494.`,
    },
  },
  {
    id: 'simpson',
    symbol: '1 − Σπ²',
    dimension: 'composition',
    scope: 'local',
    groups: 'many',
    range: ['0', '1 − 1/K'],
    unit: 'proportion',
    direction: 'moreMixed',
    source: 'Simpson (1949)',
    name: { sv: 'Chansen att två är olika', en: 'Chance that two differ' },
    meaning: {
      sv: 'Så stor är chansen att två slumpvis valda boende eller bostäder i området är av olika slag. 0 betyder att alla är av samma slag.',
      en: 'This is the chance that two residents or homes of the area, picked at random, are of different kinds. 0 means that all are of the same kind.',
    },
    caution: EVEN_MIX,
    formula: '1 - sum_g pi_(ig)^2, pi_(ig) = n_(ig)/t_i',
    formulaWords: {
      sv: 'Multiplicera varje grupps andel i området med sig själv och summera: det är chansen att två är lika. Ta 1 minus den.',
      en: 'Multiply each group’s share in the area by itself and add up: that is the chance that two are alike. Take 1 minus it.',
    },
    variant: null,
    example: {
      sv: `${THREE_AREAS.sv} Chansen att två är olika är 0,5 i det första och 0 i det andra. I det tredje är den 1 − 0,64 − 0,04 = 0,32.`,
      en: `${THREE_AREAS.en} The chance that two differ is 0.5 in the first and 0 in the second. In the third it is 1 − 0.64 − 0.04 = 0.32.`,
    },
  },
  {
    id: 'dominantShare',
    symbol: 'max π',
    dimension: 'composition',
    scope: 'local',
    groups: 'many',
    range: ['1/K', '1'],
    unit: 'proportion',
    direction: 'lessMixed',
    source: 'Berger & Parker (1970)',
    name: { sv: 'Den största gruppens andel', en: 'Share of the largest group' },
    meaning: {
      sv: 'Så stor del av området är av det vanligaste slaget, till exempel den vanligaste upplåtelseformen. 1 betyder att det är det enda.',
      en: 'This share of the area is of the most common kind, for example the most common tenure. 1 means that it is the only one.',
    },
    caution: {
      sv: 'Säger inte vilket slag som är vanligast eller hur de andra delar på resten.',
      en: 'Does not say which kind is the most common or how the others share the rest.',
    },
    formula: 'max_g pi_(ig), pi_(ig) = n_(ig)/t_i',
    formulaWords: {
      sv: 'Ta andelen för det slag som är störst i området.',
      en: 'Take the share of the kind that is the largest in the area.',
    },
    variant: null,
    example: {
      sv: `${THREE_AREAS.sv} Det största slaget har andelen 0,5 i det första, 1 i det andra och 0,8 i det tredje.`,
      en: `${THREE_AREAS.en} The largest kind has the share 0.5 in the first, 1 in the second and 0.8 in the third.`,
    },
  },
]
