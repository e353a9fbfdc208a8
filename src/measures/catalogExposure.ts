import type { CatalogEntry } from './catalogEntry.ts'
import { FOUR_AREAS, GROUP_SIZE, SMALL_UNITS } from './catalogTexts.ts'

/** Measures of whom the average member of a group lives with. */
export const EXPOSURE_MEASURES: readonly CatalogEntry[] = [
  {
    id: 'correlationRatio',
    symbol: 'η²',
    dimension: 'exposure',
    scope: 'global',
    groups: 'two',
    range: ['0', '1'],
    unit: 'proportion',
    direction: 'moreApart',
    source: 'Bell (1954); White (1986)',
    name: { sv: 'Justerad isolering', en: 'Adjusted isolation' },
    meaning: {
      sv: 'Visar hur mycket mer gruppen bor med den egna gruppen än vad dess storlek i staden ger. 0 betyder jämnt spridd, 1 att gruppen bor helt för sig.',
      en: 'Shows how much more the group lives with its own than its size in the city gives. 0 means evenly spread, 1 that the group lives entirely by itself.',
    },
    caution: SMALL_UNITS,
    formula: 'eta^2 = ("xPx" - P)/(1 - P) = (sum_i t_i (p_i - P)^2)/(T P (1 - P)), p_i = x_i/t_i, P = X/T',
    formulaWords: {
      sv: 'Ta isoleringen minus gruppens andel i staden. Dela med det högsta den skillnaden kan bli.',
      en: 'Take the isolation minus the group’s share in the city. Divide by the most that this difference can be.',
    },
    variant: null,
    example: {
      sv: `${FOUR_AREAS.sv} Isoleringen är 0,76 och gruppens andel 0,5. Skillnaden 0,26 av högst 0,5 är 0,52.`,
      en: `${FOUR_AREAS.en} The isolation is 0.76 and the group’s share 0.5. The difference 0.26 of at most 0.5 is 0.52.`,
    },
  },
  {
    id: 'isolation',
    symbol: 'xPx',
    dimension: 'exposure',
    scope: 'global',
    groups: 'two',
    range: ['X/T', '1'],
    unit: 'proportion',
    direction: 'moreApart',
    source: 'Bell (1954)',
    name: { sv: 'Isolering', en: 'Isolation' },
    meaning: {
      sv: 'Så stor är den egna gruppens andel i det område där gruppens medlemmar i genomsnitt bor. Den är aldrig lägre än gruppens andel i hela staden.',
      en: 'This is the own group’s share in the area where the group’s average member lives. It is never lower than the group’s share in the whole city.',
    },
    caution: GROUP_SIZE,
    formula: '"xPx" = sum_i x_i/X * x_i/t_i, t_i = x_i + y_i',
    formulaWords: {
      sv: 'För varje område: den del av gruppen som bor där, gånger gruppens andel i området. Summera områdena.',
      en: 'For each area: the part of the group that lives there, times the group’s share in the area. Add up the areas.',
    },
    variant: {
      sv: 'Personen själv räknas med bland dem som bor i området. Bells exakta form räknar bort personen, vilket bara märks i mycket små områden.',
      en: 'The person counts among those who live in the area. Bell’s exact form leaves the person out, which matters in very small areas only.',
    },
    example: {
      sv: `${FOUR_AREAS.sv} Det ger 0,5 · 1 + 0,3 · 0,6 + 0,2 · 0,4 + 0 · 0 = 0,76.`,
      en: `${FOUR_AREAS.en} That gives 0.5 · 1 + 0.3 · 0.6 + 0.2 · 0.4 + 0 · 0 = 0.76.`,
    },
  },
  {
    id: 'exposure',
    symbol: 'xPy',
    dimension: 'exposure',
    scope: 'global',
    groups: 'two',
    range: ['0', '1'],
    unit: 'proportion',
    direction: 'moreContact',
    source: 'Bell (1954); Lieberson (1981)',
    name: { sv: 'Möjlighet att mötas', en: 'Exposure' },
    meaning: {
      sv: 'Så stor är den andra gruppens andel i det område där den första gruppens medlemmar i genomsnitt bor. Det är inte samma tal åt båda hållen, för en liten grupp möter en stor oftare än tvärtom.',
      en: 'This is the other group’s share in the area where the first group’s average member lives. It is not the same number both ways, since a small group meets a large one more often than the reverse.',
    },
    caution: GROUP_SIZE,
    formula: '"xPy" = sum_i x_i/X * y_i/t_i',
    formulaWords: {
      sv: 'För varje område: den del av den första gruppen som bor där, gånger den andra gruppens andel i området. Summera områdena.',
      en: 'For each area: the part of the first group that lives there, times the other group’s share in the area. Add up the areas.',
    },
    variant: null,
    example: {
      sv: 'Fyra områden har 100, 60, 40 och 0 av den första gruppen och 0, 40, 60 och 100 av den andra, 100 invånare i varje. Det ger 0,5 · 0 + 0,3 · 0,4 + 0,2 · 0,6 + 0 · 1 = 0,24.',
      en: 'Four areas have 100, 60, 40 and 0 of the first group and 0, 40, 60 and 100 of the other, 100 residents in each. That gives 0.5 · 0 + 0.3 · 0.4 + 0.2 · 0.6 + 0 · 1 = 0.24.',
    },
  },
]
