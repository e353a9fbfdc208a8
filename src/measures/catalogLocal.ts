import type { CatalogEntry } from './catalogEntry.ts'
import { FOUR_AREAS } from './catalogTexts.ts'

const SMALL_UNIT = {
  sv: 'I områden med få invånare kan slumpen ge stora utslag.',
  en: 'In areas with few residents chance can make a large difference.',
}

/** Measures of how each areal unit stands out from the region. */
export const LOCAL_MEASURES: readonly CatalogEntry[] = [
  {
    id: 'locationQuotient',
    symbol: 'LQ',
    dimension: 'composition',
    scope: 'local',
    groups: 'two',
    range: ['0', 'T/X'],
    unit: 'ratio',
    direction: 'aroundOne',
    source: 'Isard (1960)',
    name: { sv: 'Lokaliseringskvot', en: 'Location quotient' },
    meaning: {
      sv: 'Visar hur många gånger större gruppens andel är i området än i hela staden. 1 betyder samma andel som i staden.',
      en: 'Shows how many times larger the group’s share is in the area than in the whole city. 1 means the same share as in the city.',
    },
    caution: SMALL_UNIT,
    formula: '"LQ"_i = (x_i/t_i)/(X/T), t_i = x_i + y_i',
    formulaWords: {
      sv: 'Dela gruppens andel i området med gruppens andel i hela staden.',
      en: 'Divide the group’s share in the area by the group’s share in the whole city.',
    },
    variant: null,
    example: {
      sv: `${FOUR_AREAS.sv} Gruppens andel i staden är 0,5. Kvoterna blir 2, 1,2, 0,8 och 0.`,
      en: `${FOUR_AREAS.en} The group’s share in the city is 0.5. The quotients are 2, 1.2, 0.8 and 0.`,
    },
  },
  {
    id: 'localSegregation',
    symbol: 'ls',
    dimension: 'evenness',
    scope: 'local',
    groups: 'many',
    range: ['0', 'ln(T/Nmin)'],
    unit: 'nats',
    direction: 'moreApart',
    source: 'Mora & Ruiz-Castillo (2011); Elbers (2021)',
    name: { sv: 'Områdets skillnad mot staden', en: 'The area’s difference from the city' },
    meaning: {
      sv: 'Visar hur långt områdets blandning av grupper ligger från hela stadens. Det säger inte åt vilket håll, så det ska läsas tillsammans med lokaliseringskvoten.',
      en: 'Shows how far the area’s mix of groups is from that of the whole city. It does not say in which direction, so it is read together with the location quotient.',
    },
    caution: SMALL_UNIT,
    formula:
      '"ls"_i = sum_g pi_(ig) ln(pi_(ig)/P_g), M = sum_i t_i/T "ls"_i, pi_(ig) = n_(ig)/t_i, P_g = N_g/T, 0 ln 0 = 0',
    formulaWords: {
      sv: 'För varje grupp: andelen i området gånger logaritmen av hur många gånger större den är än i staden. Summera grupperna. Genomsnittet över alla invånare är M.',
      en: 'For each group: the share in the area times the logarithm of how many times larger it is than in the city. Add up the groups. The average over all residents is M.',
    },
    variant: null,
    example: {
      sv: `${FOUR_AREAS.sv} Båda har andelen 0,5 i staden. Områdenas värden blir 0,6931, 0,0201, 0,0201 och 0,6931.`,
      en: `${FOUR_AREAS.en} Both have the share 0.5 in the city. The values of the areas are 0.6931, 0.0201, 0.0201 and 0.6931.`,
    },
  },
]
