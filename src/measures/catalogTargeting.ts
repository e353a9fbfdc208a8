import type { BothLanguages, CatalogEntry } from './catalogEntry.ts'
import { TARGETING_RANK_MEASURES } from './catalogTargetingRank.ts'
import { withSplits } from './catalogTexts.ts'

/** Measures of where money lies against where need is. */

const FOUR_AREAS = {
  sv: 'Fyra områden har 500, 300, 200 och 0 kronor, och 40, 30, 20 och 10 personer i behovsmåttet.',
  en: 'Four areas have 500, 300, 200 and 0 kronor, and 40, 30, 20 and 10 people in the measure of need.',
}
const example = (end: BothLanguages): BothLanguages => ({
  sv: `${FOUR_AREAS.sv} ${end.sv}`,
  en: `${FOUR_AREAS.en} ${end.en}`,
})

const DELTA = 'Delta = 1/2 sum_i abs(m_i/M - b_i/B)'

/** Area by area, and what the differences come to. */
const MISMATCH: readonly CatalogEntry[] = [
  {
    id: 'geographicDisparity',
    symbol: 'S',
    dimension: 'targeting',
    scope: 'local',
    groups: 'value',
    range: ['−1', '1'],
    unit: 'proportion',
    direction: 'aroundZero',
    source: 'Narayanan, Stern & MacDonald (2020)',
    name: { sv: 'Andel av pengarna minus andel av behovet', en: 'Share of the money minus share of need' },
    meaning: {
      sv: 'Visar om området har en större eller mindre del av pengarna än av behovet. Gånger 100 är det procentenheter.',
      en: 'Shows whether the area has a larger or smaller part of the money than of the need. Times 100 it is percentage points.',
    },
    caution: withSplits({
      sv: 'Säger var pengarna ligger och inte vem de används för.',
      en: 'Says where the money lies and not whom it is used for.',
    }),
    formula: 'S_i = m_i/M - b_i/B',
    formulaWords: {
      sv: 'Områdets andel av alla pengar minus dess andel av alla personer i behovsmåttet.',
      en: 'The area’s share of all money less its share of all people in the measure of need.',
    },
    variant: null,
    example: example({
      sv: 'Andelarna av pengarna är 0,5, 0,3, 0,2 och 0, av behovet 0,4, 0,3, 0,2 och 0,1. Skillnaderna är 0,1, 0, 0 och −0,1.',
      en: 'The shares of the money are 0.5, 0.3, 0.2 and 0, of the need 0.4, 0.3, 0.2 and 0.1. The differences are 0.1, 0, 0 and −0.1.',
    }),
  },
  {
    id: 'moneyNeedDissimilarity',
    symbol: 'Δ',
    dimension: 'targeting',
    scope: 'global',
    groups: 'value',
    range: ['0', '1'],
    unit: 'proportion',
    direction: 'moreMismatched',
    source: 'Hoover (1941)',
    name: { sv: 'Olikhet mellan pengar och behov', en: 'Dissimilarity of money and need' },
    meaning: {
      sv: 'Visar hur stor del av pengarna som skulle behöva ligga i andra områden för att varje område ska ha lika stor del av pengarna som av behovet.',
      en: 'Shows how much of the money would have to lie in other areas for every area to have the same part of the money as of the need.',
    },
    caution: withSplits({
      sv: 'Säger inget om riktning: för mycket i ett område med högt behov räknas som för mycket i ett med lågt.',
      en: 'Says nothing of direction: too much in an area with high need counts as too much in one with low need.',
    }),
    formula: DELTA,
    formulaWords: {
      sv: 'Ta skillnaden mellan varje områdes andel av pengarna och av behovet, utan minustecken. Summera och dela med två.',
      en: 'Take the difference between each area’s share of the money and of the need, without its sign. Add up and divide by two.',
    },
    variant: null,
    example: example({
      sv: 'Skillnaderna är 0,1, 0, 0 och 0,1. Halva summan är 0,1.',
      en: 'The differences are 0.1, 0, 0 and 0.1. Half the sum is 0.1.',
    }),
  },
  {
    id: 'amountToMove',
    symbol: 'F',
    dimension: 'targeting',
    scope: 'global',
    groups: 'value',
    range: ['0', 'M'],
    unit: 'kronor',
    direction: 'moreMismatched',
    source: 'Hoover (1941)',
    name: { sv: 'Kronor som skulle behöva flytta', en: 'Kronor that would have to move' },
    meaning: {
      sv: 'Visar hur många kronor som skulle behöva ligga i andra områden för att pengarna ska ligga i proportion till behovet.',
      en: 'Shows how many kronor would have to lie in other areas for the money to lie in proportion to the need.',
    },
    caution: withSplits({
      sv: 'Ett sätt att säga hur stor skillnaden är, inte ett förslag om att flytta något. Det växer med summan, så olika år eller medel går inte att jämföra.',
      en: 'A way to say how large the difference is, not a proposal to move anything. It grows with the sum, so different years or funds cannot be compared.',
    }),
    formula: `F = M Delta, ${DELTA}`,
    formulaWords: {
      sv: 'Olikheten mellan pengar och behov gånger alla pengar som har en plats.',
      en: 'The dissimilarity of money and need times all money that has a place.',
    },
    variant: null,
    example: example({
      sv: 'Olikheten är 0,1 och pengarna 1 000 kronor, så 100 kronor skulle behöva flytta.',
      en: 'The dissimilarity is 0.1 and the money 1,000 kronor, so 100 kronor would have to move.',
    }),
  },
  {
    id: 'moneyPerNeed',
    symbol: 'r',
    dimension: 'targeting',
    scope: 'local',
    groups: 'value',
    range: ['0', '∞'],
    unit: 'kronorPerPerson',
    direction: 'moreMoney',
    source: 'Isard (1960)',
    name: { sv: 'Kronor per person i behovsmåttet', en: 'Kronor per person in the measure of need' },
    meaning: {
      sv: 'Visar hur många kronor som ligger i området för varje person i behovsmåttet som bor där.',
      en: 'Shows how many kronor lie in the area for each person in the measure of need who lives there.',
    },
    caution: withSplits({
      sv: 'Det som ligger i ett område behöver inte vara för dem som bor där. Få personer ger lätt värden långt från de andras.',
      en: 'What lies in an area need not be for those who live there. Few people easily give values far from the others.',
    }),
    formula: 'r_i = m_i/b_i',
    formulaWords: {
      sv: 'Dela områdets kronor med antalet personer i behovsmåttet.',
      en: 'Divide the area’s kronor by the number of people in the measure of need.',
    },
    variant: {
      sv: 'Kronor per person. Lokaliseringskvoten för pengar mot behov, kvoten mellan de två andelarna, är samma tal gånger hela behovet och delat med alla pengar.',
      en: 'Kronor per person. The location quotient of money on need, the ratio of the two shares, is the same number times all need and divided by all money.',
    },
    example: example({
      sv: '500 delat med 40 är 12,5, de två följande ger 10 och det sista 0.',
      en: '500 divided by 40 is 12.5, the next two give 10 and the last one 0.',
    }),
  },
]

/** How much of the need lives where there is any money at all. */
const COVERAGE: readonly CatalogEntry[] = [
  {
    id: 'needCoverage',
    symbol: 'c',
    dimension: 'targeting',
    scope: 'global',
    groups: 'value',
    range: ['0', '1'],
    unit: 'proportion',
    direction: 'moreMatched',
    source: 'Cornia & Stewart (1993)',
    name: { sv: 'Behov i områden som har pengar', en: 'Need in areas that have money' },
    meaning: {
      sv: 'Visar hur stor del av alla personer i behovsmåttet som bor i ett område där några pengar ligger.',
      en: 'Shows how many of all people in the measure of need live in an area where any money lies.',
    },
    caution: withSplits({
      sv: 'En krona räknas lika mycket som en miljon, så fler platser ger aldrig ett lägre värde.',
      en: 'One krona counts as much as a million, so more places never give a lower value.',
    }),
    formula: 'c = (sum_(m_i > 0) b_i)/B',
    formulaWords: {
      sv: 'Räkna personerna i behovsmåttet i områden som har pengar och dela med alla.',
      en: 'Count the people in the measure of need in areas that have money and divide by all of them.',
    },
    variant: {
      sv: 'Räknat per område: alla i behovsmåttet som bor där pengar ligger räknas, eftersom inget register säger vilka en insats möter.',
      en: 'Counted by area: everybody in the measure of need who lives where money lies counts, since no register says whom an effort meets.',
    },
    example: example({
      sv: 'De tre första har pengar. 90 av 100 är 0,9.',
      en: 'The first three have money. 90 of 100 is 0.9.',
    }),
  },
  {
    id: 'undercoverage',
    symbol: 'u',
    dimension: 'targeting',
    scope: 'global',
    groups: 'value',
    range: ['0', '1'],
    unit: 'proportion',
    direction: 'moreMismatched',
    source: 'Cornia & Stewart (1993)',
    name: { sv: 'Behov i områden utan pengar', en: 'Need in areas without money' },
    meaning: {
      sv: 'Visar hur stor del av alla personer i behovsmåttet som bor i ett område där inga pengar ligger.',
      en: 'Shows how many of all people in the measure of need live in an area where no money lies.',
    },
    caution: withSplits({
      sv: 'Värdet beror på hur summor delas mellan platser och på var pengar utan plats ligger: en krona i ett av områdena sänker det.',
      en: 'The value depends on how sums are split between places and on where money without a place lies: one krona in one of the areas lowers it.',
    }),
    formula: 'u = 1 - c, c = (sum_(m_i > 0) b_i)/B',
    formulaWords: {
      sv: 'Den del av behovet som bor i områden med pengar, dragen från 1.',
      en: 'The part of the need that lives in areas with money, subtracted from 1.',
    },
    variant: {
      sv: 'Räknat per område, som behovet i områden som har pengar.',
      en: 'Counted by area, as the need in areas that have money.',
    },
    example: example({
      sv: 'Bara det sista saknar pengar. 10 av 100 är 0,1.',
      en: 'Only the last one has no money. 10 of 100 is 0.1.',
    }),
  },
]

/** All measures of money against need: by area, for the city, and over people ranked by need. */
export const TARGETING_MEASURES: readonly CatalogEntry[] = [...MISMATCH, ...COVERAGE, ...TARGETING_RANK_MEASURES]
