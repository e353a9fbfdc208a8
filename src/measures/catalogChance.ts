import type { CatalogEntry } from './catalogEntry.ts'

/** What all of these share. */
const CHANCE = { dimension: 'chance', scope: 'global', groups: 'two', unit: 'proportion' } as const

/** Measures of how much of the index of dissimilarity chance can explain. */
export const CHANCE_MEASURES: readonly CatalogEntry[] = [
  {
    ...CHANCE,
    id: 'expectedDissimilarity',
    symbol: 'E[D]',
    range: ['0', '1'],
    direction: 'moreChance',
    source: 'Winship (1977)',
    name: { sv: 'Olikhetsindex av en slump', en: 'Dissimilarity by chance' },
    meaning: {
      sv: 'Så högt skulle olikhetsindex bli om alla bodde där de bor men grupperna fördelades helt slumpmässigt. Ligger det verkliga värdet nära detta säger det lite om hur grupperna bor.',
      en: 'This is what the index of dissimilarity would be if everybody lived where they do but the groups were dealt out entirely at random. When the real value is close to it, it says little about how the groups live.',
    },
    caution: {
      sv: 'En uppskattning som blir för hög för mycket små grupper. Då används simuleringen.',
      en: 'An approximation that comes out too high for very small groups. The simulation is used then.',
    },
  },
  {
    ...CHANCE,
    id: 'simulatedDissimilarity',
    symbol: 'D*',
    range: ['0', '1'],
    direction: 'moreChance',
    source: 'Carrington & Troske (1997)',
    name: { sv: 'Olikhetsindex av en slump, simulerat', en: 'Dissimilarity by chance, simulated' },
    meaning: {
      sv: 'Grupperna fördelas slumpmässigt över de boende många gånger, och varje gång räknas olikhetsindex ut. Talen visar genomsnittet och det spann som 95 procent av försöken hamnar i.',
      en: 'The groups are dealt out at random among the residents many times, and each time the index of dissimilarity is computed. The numbers show the average and the span that 95 per cent of the trials fall in.',
    },
    caution: {
      sv: 'Samma startvärde ger alltid samma tal; ett annat startvärde ger lite andra.',
      en: 'The same seed always gives the same numbers; another seed gives slightly different ones.',
    },
  },
  {
    ...CHANCE,
    id: 'correctedDissimilarity',
    symbol: 'Dc',
    range: ['0', '1'],
    direction: 'moreApart',
    source: 'Allen, Burgess, Davidson & Windmeijer (2015)',
    name: { sv: 'Olikhetsindex rättat för slump', en: 'Dissimilarity corrected for chance' },
    meaning: {
      sv: 'Olikhetsindex utan den del som slumpen lägger till när områden eller grupper är små. Intervallet visar slumpvis variation, inte urvalsfel.',
      en: 'The index of dissimilarity without the part that chance adds when areas or groups are small. The interval shows random variation, not sampling error.',
    },
    caution: {
      sv: 'Om grupperna inte bor åtskilt alls tar rättningen bort bara ungefär hälften av slumpens del. Intervallet täcker inte vad andra områdesgränser skulle ge.',
      en: 'If the groups do not live apart at all, the correction takes away only about half of what chance adds. The interval does not cover what other boundaries would give.',
    },
  },
  {
    ...CHANCE,
    id: 'excessDissimilarity',
    symbol: 'De',
    range: ['−1', '1'],
    direction: 'moreApart',
    source: 'Carrington & Troske (1997)',
    name: { sv: 'Olikhet utöver slumpen', en: 'Dissimilarity beyond chance' },
    meaning: {
      sv: 'Visar hur långt olikhetsindex ligger från vad slumpen ger, i förhållande till hur långt det kan ligga. 0 betyder som av en slump, 1 att grupperna inte delar något område.',
      en: 'Shows how far the index of dissimilarity lies from what chance gives, relative to how far it can lie. 0 means as by chance, 1 that the groups share no area.',
    },
    caution: {
      sv: 'Drar ifrån för mycket när grupperna verkligen bor åtskilt.',
      en: 'Takes away too much when the groups really live apart.',
    },
  },
]
