import type { CatalogEntry } from './catalogEntry.ts'

const SMALL_UNIT = {
  sv: 'I områden med få invånare kan slumpen ge stora utslag.',
  en: 'In areas with few residents chance can make a large difference.',
}
const EVEN_MIX = {
  sv: 'Säger hur jämn blandningen är, inte vilken grupp som är störst.',
  en: 'Says how even the mix is, not which group is the largest.',
}

/** Measures that give one number for each areal unit. */
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
  },
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
  },
]
