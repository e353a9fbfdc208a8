import type { CatalogEntry } from './catalogEntry.ts'
import { FOUR_AREAS } from './catalogTexts.ts'

/** Measures of how homes of different tenure are mixed, and of how that goes together with who lives there. */
export const SEGMENTATION_MEASURES: readonly CatalogEntry[] = [
  {
    id: 'mixedShare',
    symbol: 'mθ',
    dimension: 'composition',
    scope: 'global',
    groups: 'many',
    range: ['0', '1'],
    unit: 'proportion',
    direction: 'moreMixed',
    source: 'Berger & Parker (1970)',
    name: { sv: 'Andel i blandade områden', en: 'Share in mixed areas' },
    meaning: {
      sv: 'Så stor del av områdena, och av de boende, där ingen upplåtelseform har mer än en viss andel av bostäderna. Hyresrätt, bostadsrätt och äganderätt är de upplåtelseformer som räknas.',
      en: 'This share of the areas, and of the residents, where no tenure has more than a certain share of the homes. The tenures that count are rental, tenant-owned and owned.',
    },
    caution: {
      sv: 'Gränsen är vald här och har ingen källa. En liten flytt av gränsen kan ändra svaret mycket, så läs kurvan över alla gränser.',
      en: 'The limit is chosen here and has no source. A small move of the limit can change the answer a lot, so read the curve over all limits.',
    },
    formula: 'm_theta = (sum_(s_i <= theta) w_i)/(sum_i w_i), s_i = max_f n_(fi)/n_i',
    formulaWords: {
      sv: 'Ta den största upplåtelseformens andel av bostäderna i varje område. Räkna områdena, eller de boende, där andelen inte är högre än gränsen, och dela med alla områden, eller boende, som har bostäder.',
      en: 'Take the share of the homes that the largest tenure has in each area. Count the areas, or the residents, where that share is no higher than the limit, and divide by all areas, or residents, that have homes.',
    },
    variant: {
      sv: 'Ett område precis på gränsen räknas som blandat. Någon gräns som alla är överens om finns inte, så den visas alltid tillsammans med svaret.',
      en: 'An area exactly at the limit counts as mixed. There is no limit that all agree on, so it is always shown together with the answer.',
    },
    example: {
      sv: 'Fyra områden har 90, 50, 40 och 0 bostäder av den ena formen och 10, 50, 60 och 0 av den andra, och 300, 100, 200 och 7 boende. Med gränsen 0,6 är 2 av de 3 områden som har bostäder blandade, 0,6667, och där bor 300 av 600, hälften.',
      en: 'Four areas have 90, 50, 40 and 0 homes of one form and 10, 50, 60 and 0 of the other, and 300, 100, 200 and 7 residents. With the limit 0.6, 2 of the 3 areas that have homes are mixed, 0.6667, and 300 of 600 live there, one half.',
    },
  },
  {
    id: 'typeCoupling',
    symbol: 'Mτ/M',
    dimension: 'structure',
    scope: 'global',
    groups: 'many',
    range: ['0', '1'],
    unit: 'proportion',
    direction: 'moreCoupled',
    source: 'Theil (1972); Mora & Ruiz-Castillo (2011)',
    name: { sv: 'Andel av segregationen mellan områdestyper', en: 'Share of segregation between types of area' },
    meaning: {
      sv: 'Visar hur stor del av skillnaderna i var grupper bor som följer områdenas typ, till exempel vilka upplåtelseformer de har. Resten är skillnader mellan områden av samma typ.',
      en: 'Shows how much of the differences in where groups live follows the type of the areas, for example which tenures they have. The rest is differences between areas of the same type.',
    },
    caution: {
      sv: 'Att två saker finns på samma platser säger inte att den ena är orsaken till den andra. Fler typer ger aldrig en lägre andel.',
      en: 'That two things are found in the same places does not say that one causes the other. More types never give a lower share.',
    },
    formula: 'c = M_b/M, M = M_b + sum_tau T_tau/T M_tau',
    formulaWords: {
      sv: 'Räkna ut M en gång för områdena och en gång med alla områden av samma typ sammanslagna. Dela det senare med det förra.',
      en: 'Compute M once for the areas and once with all areas of the same type merged. Divide the latter by the former.',
    },
    variant: null,
    example: {
      sv: `${FOUR_AREAS.sv} De två första är av en typ och de två sista av en annan. M är 0,3566 för områdena och 0,1927 för typerna, så andelen är 0,5404.`,
      en: `${FOUR_AREAS.en} The first two are of one type and the last two of another. M is 0.3566 for the areas and 0.1927 for the types, so the share is 0.5404.`,
    },
  },
  {
    id: 'cramersV',
    symbol: 'V',
    dimension: 'structure',
    scope: 'global',
    groups: 'many',
    range: ['0', '1'],
    unit: 'coefficient',
    direction: 'moreCoupled',
    source: 'Cramer (1946); Bergsma (2013)',
    name: { sv: 'Cramérs V', en: 'Cramér’s V' },
    meaning: {
      sv: 'Visar hur nära två indelningar följer varandra, till exempel födelseland och upplåtelseform. 0 betyder att de inte säger något om varandra, 1 att den ena helt följer den andra.',
      en: 'Shows how closely two sortings go together, for example country of birth and tenure. 0 means that they say nothing about each other, 1 that one follows the other entirely.',
    },
    caution: {
      sv: 'Säger hur stark kopplingen är, inte vilka som hör ihop. En tabell över områden säger inget om enskilda hushåll.',
      en: 'Says how strong the coupling is, not which belong together. A table over areas says nothing of single households.',
    },
    formula:
      'V = sqrt(phi^2/min(R - 1, C - 1)), phi^2 = 1/n sum_r sum_c (n_(rc) - e_(rc))^2/e_(rc), e_(rc) = (n_r n_c)/n',
    formulaWords: {
      sv: 'Jämför varje ruta i tabellen med vad den skulle ha utan koppling: skillnaden i kvadrat delad med det väntade. Summera, dela med alla och med det minsta av rader och kolumner minus ett, och ta kvadratroten.',
      en: 'Compare each cell of the table with what it would hold without any coupling: the difference squared, divided by what is expected. Add up, divide by everyone and by the smaller of rows and columns less one, and take the square root.',
    },
    variant: {
      sv: 'Utan rättning för slumpen, som i de flesta skrifter. Bergsmas rättning går att välja och ger lägre värden för små tabeller.',
      en: 'Not corrected for chance, as in most publications. Bergsma’s correction can be chosen and gives lower values for small tables.',
    },
    example: {
      sv: 'En tabell har 40 och 10 i den ena kolumnen och 10 och 40 i den andra. Utan koppling vore det 25 i varje ruta; skillnaden är 15 överallt, och V blir 0,6.',
      en: 'A table has 40 and 10 in one column and 10 and 40 in the other. Without any coupling there would be 25 in each cell; the difference is 15 everywhere, and V is 0.6.',
    },
  },
]
