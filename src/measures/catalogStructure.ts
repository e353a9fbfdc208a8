import type { CatalogEntry } from './catalogEntry.ts'
import { FOUR_AREAS, SMALL_UNITS } from './catalogTexts.ts'

const TWO_HALVES = {
  sv: `${FOUR_AREAS.sv} De två första slås ihop till ett område och de två sista till ett annat.`,
  en: `${FOUR_AREAS.en} The first two are merged into one area and the last two into another.`,
}

/** Measures of what segregation is made up of: by parts of the city, by time, by rank, and by chance. */
export const STRUCTURE_MEASURES: readonly CatalogEntry[] = [
  {
    id: 'mutualInformationDecomposition',
    symbol: 'M = Mb + Mw',
    dimension: 'structure',
    scope: 'global',
    groups: 'many',
    range: ['0', 'min(ln K, ln N)'],
    unit: 'nats',
    direction: 'moreApart',
    source: 'Theil (1972); Mora & Ruiz-Castillo (2011)',
    name: { sv: 'Segregation mellan och inom stadens delar', en: 'Segregation between and within parts of the city' },
    meaning: {
      sv: 'Delar upp segregationen i skillnader mellan större delar av staden och skillnader mellan områden inom samma del. De två summerar exakt till helheten.',
      en: 'Splits segregation into differences between larger parts of the city and differences between areas of the same part. The two add up exactly to the whole.',
    },
    caution: SMALL_UNITS,
    formula:
      'M = M_b + sum_s T_s/T M_s, M_b = sum_s T_s/T sum_g pi_(sg) ln(pi_(sg)/P_g), M_s = sum_(i in s) t_i/T_s sum_g pi_(ig) ln(pi_(ig)/pi_(sg))',
    formulaWords: {
      sv: 'Räkna ut M med varje del som ett enda område: det är mellan delarna. Räkna ut M för sig inom varje del och väg ihop efter antal boende: det är inom delarna.',
      en: 'Compute M with each part as a single area: that is between the parts. Compute M separately inside each part and weigh together by residents: that is within the parts.',
    },
    variant: null,
    example: {
      sv: `${TWO_HALVES.sv} M är 0,3566 i allt: 0,1927 mellan delarna och 0,1639 inom dem.`,
      en: `${TWO_HALVES.en} M is 0.3566 in all: 0.1927 between the parts and 0.1639 within them.`,
    },
  },
  {
    id: 'mergingLoss',
    symbol: 'Mb/M',
    dimension: 'structure',
    scope: 'global',
    groups: 'many',
    range: ['0', '1'],
    unit: 'proportion',
    direction: 'moreApart',
    source: 'Theil (1972); Openshaw (1984)',
    name: { sv: 'Det som syns när områden slås ihop', en: 'What merged areas still show' },
    meaning: {
      sv: 'Visar hur stor del av segregationen mellan små områden som finns kvar när de slås ihop till större. Det som försvinner är inte borta, det ligger inom de större områdena.',
      en: 'Shows how much of the segregation between small areas is left when they are merged into larger ones. What is lost has not gone away, it is inside the larger areas.',
    },
    caution: {
      sv: 'Säger inget om skillnader inom de minsta områdena. Även en slumpmässig sammanslagning behåller en del.',
      en: 'Says nothing of differences inside the smallest areas. Merging at random keeps some of it too.',
    },
    formula: 'k = M_b/M, M - M_b = sum_s T_s/T M_s',
    formulaWords: {
      sv: 'Räkna ut M för de små områdena och för de sammanslagna. Dela det senare med det förra.',
      en: 'Compute M for the small areas and for the merged ones. Divide the latter by the former.',
    },
    variant: null,
    example: {
      sv: `${TWO_HALVES.sv} M går från 0,3566 till 0,1927, så 0,5404 är kvar. Olikhetsindex är 0,6 både före och efter.`,
      en: `${TWO_HALVES.en} M goes from 0.3566 to 0.1927, so 0.5404 is left. The index of dissimilarity is 0.6 both before and after.`,
    },
  },
  {
    id: 'mutualInformationChange',
    symbol: 'ΔM',
    dimension: 'structure',
    scope: 'global',
    groups: 'many',
    range: ['−ln K', 'ln K'],
    unit: 'nats',
    direction: 'aroundZero',
    source: 'Elbers (2021); Karmel & Maclachlan (1988)',
    name: { sv: 'Delarna i en förändring', en: 'The parts of a change' },
    meaning: {
      sv: 'Delar upp förändringen mellan två år: grupper som växt eller minskat, områden som växt eller minskat, och hur isär grupperna bor när storlekarna räknats bort. Delarna summerar exakt till förändringen.',
      en: 'Splits the change between two years: groups that grew or shrank, areas that grew or shrank, and how apart the groups live once sizes are taken out. The parts add up exactly to the change.',
    },
    caution: {
      sv: 'Kräver samma områden båda åren. Säger vad som ändrats, inte varför.',
      en: 'Requires the same areas in both years. Says what changed, not why.',
    },
    formula:
      'M_2 - M_1 = A + R + Delta_g + Delta_u + Delta_s, Delta_s = 1/2 (M_211 - M_111) + 1/2 (M_222 - M_122), Delta_u = 1/4 sum_s sum_g (M_(s2g) - M_(s1g)), Delta_g = 1/4 sum_s sum_u (M_(su2) - M_(su1)), A = M_2 - M_222, R = M_111 - M_1',
    formulaWords: {
      sv: 'Räkna om det ena årets tabell så att grupper och områden får det andra årets storlekar, utan att ändra vilka som bor med vilka. Det som ändå skiljer är strukturen, och resten delas mellan gruppernas och områdenas storlek. Gör det åt båda hållen och ta genomsnittet.',
      en: 'Rescale the table of one year so that groups and areas get the sizes of the other, without changing who lives with whom. What still differs is the structure, and the rest is shared between the sizes of groups and of areas. Do it in both directions and take the average.',
    },
    variant: {
      sv: 'Båda riktningarna räknas och vägs lika, så att årens ordning bara byter tecken. Storlekarna träffas mycket noga, eftersom en grövre anpassning ändrar delarna.',
      en: 'Both directions are computed and weigh the same, so that the order of the years changes only the sign. Sizes are met very closely, because a coarser fit changes the parts.',
    },
    example: {
      sv: 'Två områden har först 80 och 20 av den ena gruppen och 20 och 80 av den andra, sedan 140 och 60 mot 20 och 80. M går från 0,1927 till 0,1169, en förändring på −0,0759: −0,0254 av gruppernas storlek, 0,0022 av områdenas och −0,0526 av strukturen.',
      en: 'Two areas first have 80 and 20 of one group and 20 and 80 of the other, then 140 and 60 against 20 and 80. M goes from 0.1927 to 0.1169, a change of −0.0759: −0.0254 from the sizes of the groups, 0.0022 from those of the areas and −0.0526 from the structure.',
    },
  },
  {
    id: 'rankOrderInformationTheory',
    symbol: 'Hᴿ',
    dimension: 'evenness',
    scope: 'global',
    groups: 'many',
    range: ['0', '1'],
    unit: 'proportion',
    direction: 'moreApart',
    source: 'Reardon (2011); Reardon & Bischoff (2011)',
    name: { sv: 'Segregation efter rang', en: 'Rank-order segregation' },
    meaning: {
      sv: 'Visar hur isär människor med olika inkomst bor, med hänsyn till alla gränser mellan låg och hög. Rangordningen räknas och inte kronorna, så att talet inte ändras med priserna.',
      en: 'Shows how apart people of different incomes live, with every limit between low and high taken into account. Rank counts and not the amount of money, so that the number does not change with prices.',
    },
    caution: {
      sv: 'Bortom den lägsta och den högsta klassgränsen är kurvan en gissning. Fyra gränser, som med femtedelar, räcker till grad 2 eller 3.',
      en: 'Beyond the lowest and the highest class limit the curve is a guess. Four limits, as with fifths, are enough for degree 2 or 3.',
    },
    formula:
      'H^R = sum_k beta_k delta_k, H(p) ~~ sum_k beta_k p^k, delta_k = 2 ln 2 int_0^1 E(p) p^k dp, E(p) = -p log_2 p - (1 - p) log_2 (1 - p)',
    formulaWords: {
      sv: 'Räkna ut H vid varje gräns mellan klasserna, alla under mot alla över. Dra en kurva genom värdena och ta dess genomsnitt, där gränser nära mitten väger mest.',
      en: 'Compute H at each limit between the classes, everyone below against everyone above. Draw a curve through the values and take its average, in which limits near the middle weigh most.',
    },
    variant: {
      sv: 'När kurvan dras väger varje gräns efter kvadraten på sin entropi, som Reardon (2011) gör. Lika vikt för alla gränser går att välja.',
      en: 'When the curve is drawn each limit weighs by the square of its entropy, as in Reardon (2011). Equal weight for all limits can be chosen.',
    },
    example: {
      sv: 'Fyra inkomstklasser bor i tre områden: den lägsta med 60, 20 och 0, de andra med 30, 40 och 10, 10, 30 och 30 samt 0, 10 och 60. H är 0,3255, 0,3616 och 0,3876 vid de tre gränserna, och genomsnittet av kurvan genom dem är 0,3548.',
      en: 'Four income classes live in three areas: the lowest with 60, 20 and 0, the others with 30, 40 and 10, 10, 30 and 30, and 0, 10 and 60. H is 0.3255, 0.3616 and 0.3876 at the three limits, and the average of the curve through them is 0.3548.',
    },
  },
  {
    id: 'expectedMutualInformation',
    symbol: 'E[M]',
    dimension: 'chance',
    scope: 'global',
    groups: 'many',
    range: ['0', 'min(ln K, ln N)'],
    unit: 'nats',
    direction: 'moreChance',
    source: 'Miller (1955)',
    name: { sv: 'M av en slump', en: 'M by chance' },
    meaning: {
      sv: 'Så högt skulle M bli om alla bodde där de bor men grupperna fördelades helt slumpmässigt. Ligger det verkliga värdet nära detta säger det lite om hur grupperna bor.',
      en: 'This is what M would be if everybody lived where they do but the groups were dealt out entirely at random. When the real value is close to it, it says little about how the groups live.',
    },
    caution: {
      sv: 'En uppskattning som är god när områdena kan väntas ha minst tio ur varje grupp. För ovanligare grupper blir den oftast för låg.',
      en: 'An approximation that is close when the areas can be expected to have at least ten of every group. For rarer groups it mostly comes out too low.',
    },
    formula: 'E[M] ~~ ((N - 1)(K - 1))/(2 T)',
    formulaWords: {
      sv: 'Antalet områden minus ett gånger antalet grupper minus ett, delat med två gånger alla boende.',
      en: 'The number of areas less one times the number of groups less one, divided by twice the number of residents.',
    },
    variant: null,
    example: {
      sv: `${FOUR_AREAS.sv} 3 gånger 1 delat med 800 är 0,0038, medan det verkliga M är 0,3566.`,
      en: `${FOUR_AREAS.en} 3 times 1 divided by 800 is 0.0038, while the real M is 0.3566.`,
    },
  },
]
