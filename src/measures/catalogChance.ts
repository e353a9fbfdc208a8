import type { CatalogEntry } from './catalogEntry.ts'
import { FOUR_AREAS } from './catalogTexts.ts'

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
    formula: 'E[D] ~~ (sum_i t_i sqrt((2 P (1 - P))/(pi t_i)))/(2 T P (1 - P)), P = X/T, t_i = x_i + y_i',
    formulaWords: {
      sv: 'Räkna ut hur mycket gruppens andel i varje område brukar avvika från stadens när slumpen avgör. Väg ihop avvikelserna på samma sätt som i olikhetsindex.',
      en: 'Work out how far the group’s share in each area tends to be from the city’s when chance decides. Weigh the differences together as the index of dissimilarity does.',
    },
    variant: null,
    example: {
      sv: `${FOUR_AREAS.sv} Slumpen flyttar andelen med ungefär 0,0399 i ett område med 100 invånare. Det ger 0,0798, medan det verkliga olikhetsindexet är 0,6.`,
      en: `${FOUR_AREAS.en} Chance moves the share by about 0.0399 in an area of 100 residents. That gives 0.0798, while the real index of dissimilarity is 0.6.`,
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
    formula: 'D^** = 1/B sum_b D(x_b, t - x_b), x_b ~ "Hypergeometric"(t, X)',
    formulaWords: {
      sv: 'Dela ut gruppen slumpmässigt bland alla boende, utan att ändra hur många som bor i varje område. Räkna ut olikhetsindex, gör om det många gånger och ta genomsnittet.',
      en: 'Deal the group out at random among all residents, without changing how many live in each area. Compute the index of dissimilarity, repeat it many times and take the average.',
    },
    variant: {
      sv: 'Exakta dragningar så länge variansen i ett områdes antal är under 100. Över det används ett avrundat normalfördelat tal med samma medelvärde och varians, som går fortare.',
      en: 'Exact draws while the variance of an area’s count is below 100. Above it a rounded normal number with the same mean and variance is used, which is faster.',
    },
    example: {
      sv: `${FOUR_AREAS.sv} Efter 500 försök med startvärdet 1 är genomsnittet 0,0704. 95 procent av försöken ligger mellan 0,02 och 0,13.`,
      en: `${FOUR_AREAS.en} After 500 trials with seed 1 the average is 0.0704. 95 per cent of the trials lie between 0.02 and 0.13.`,
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
    formula:
      'D_c = 2 D - 1/B sum_b D_b, D_b = D(x_b, y_b), x_b ~ "Multinomial"(X, x/X), y_b ~ "Multinomial"(Y, y/Y), [2 D - q_97.5, 2 D - q_2.5]',
    formulaWords: {
      sv: 'Fördela båda grupperna slumpmässigt många gånger, med den fördelning de har i verkligheten som chans. Så mycket som olikhetsindex i genomsnitt stiger då dras av en gång. Intervallet fås av de mittersta 95 procenten av försöken, speglade kring D.',
      en: 'Deal both groups out at random many times, with the distribution they really have as the chances. What this adds to the index of dissimilarity on average is taken away once. The interval comes from the middle 95 per cent of the trials, mirrored around D.',
    },
    variant: {
      sv: 'Intervallet speglas kring D, eftersom försöken ligger lika mycket för högt som D gör. Dragningarna är exakta så länge variansen i ett områdes antal är under 100.',
      en: 'The interval is mirrored around D, because the trials lie as much too high as D does. The draws are exact while the variance of an area’s count is below 100.',
    },
    example: {
      sv: `${FOUR_AREAS.sv} D är 0,6. 500 försök med startvärdet 1 ger i genomsnitt 0,6028, alltså 0,0028 för mycket. Rättat blir det 0,5972, med intervallet 0,5274 till 0,67.`,
      en: `${FOUR_AREAS.en} D is 0.6. 500 trials with seed 1 give 0.6028 on average, which is 0.0028 too much. Corrected it is 0.5972, with the interval 0.5274 to 0.67.`,
    },
  },
  {
    ...CHANCE,
    id: 'densityCorrectedDissimilarity',
    symbol: 'Ddc',
    range: ['0', '1'],
    direction: 'moreApart',
    source: 'Allen, Burgess, Davidson & Windmeijer (2015)',
    name: {
      sv: 'Olikhetsindex rättat för slump, område för område',
      en: 'Dissimilarity corrected for chance, area by area',
    },
    meaning: {
      sv: 'Olikhetsindex där varje områdes skillnad minskas med det som slumpen troligen har lagt till. Skillnader som inte är större än slumpen brukar ge räknas inte alls.',
      en: 'The index of dissimilarity with each area’s difference reduced by what chance has most likely added. Differences no larger than chance usually gives do not count at all.',
    },
    caution: {
      sv: 'Har inget intervall. Om grupperna inte bor åtskilt alls tar rättningen bort bara ungefär hälften av slumpens del.',
      en: 'Comes without an interval. If the groups do not live apart at all, the correction takes away only about half of what chance adds.',
    },
    formula:
      'D_"dc" = 1/2 sum_i sigma_i nu_i, nu_i = theta_i tanh(theta_i nu_i), theta_i = abs(a_i - b_i)/sigma_i, sigma_i^2 = (a_i (1 - a_i))/X + (b_i (1 - b_i))/Y, a_i = x_i/X, b_i = y_i/Y',
    formulaWords: {
      sv: 'Räkna för varje område ut hur många standardavvikelser grupperna skiljer sig åt. Ta i stället det avstånd som gör den uppmätta skillnaden mest trolig, gånger standardavvikelsen. Summera områdena och ta hälften.',
      en: 'Work out for each area by how many standard deviations the groups differ. Take instead the distance that makes the measured difference most likely, times the standard deviation. Add up the areas and take half.',
    },
    variant: {
      sv: 'Det mest troliga avståndet räknas ut direkt. Program som söker sig fram till det kan stanna på 0 när områdena är stora.',
      en: 'The most likely distance is computed directly. Programs that search for it can end at 0 when the areas are large.',
    },
    example: {
      sv: 'Fyra områden har 10, 6, 4 och 0 ur gruppen och 0, 4, 6 och 10 av de andra. D är 0,6. I de två mittersta är skillnaden 0,1 mindre än en standardavvikelse, 0,136, och räknas inte. I de yttersta är den 0,5, drygt fyra standardavvikelser, och räknas helt. Hälften av summan är 0,5.',
      en: 'Four areas have 10, 6, 4 and 0 of the group and 0, 4, 6 and 10 of the others. D is 0.6. In the two in the middle the difference of 0.1 is less than one standard deviation, 0.136, and does not count. In the outer two it is 0.5, more than four standard deviations, and counts in full. Half of the sum is 0.5.',
    },
  },
  {
    ...CHANCE,
    id: 'excessDissimilarity',
    symbol: 'De',
    range: ['−1', '1'],
    direction: 'moreApart',
    source: 'Carrington & Troske (1997); Winship (1977)',
    name: { sv: 'Olikhet utöver slumpen', en: 'Dissimilarity beyond chance' },
    meaning: {
      sv: 'Visar hur långt olikhetsindex ligger från vad slumpen ger, i förhållande till hur långt det kan ligga. 0 betyder som av en slump, 1 att grupperna inte delar något område.',
      en: 'Shows how far the index of dissimilarity lies from what chance gives, relative to how far it can lie. 0 means as by chance, 1 that the groups share no area.',
    },
    caution: {
      sv: 'Drar ifrån för mycket när grupperna verkligen bor åtskilt.',
      en: 'Takes away too much when the groups really live apart.',
    },
    formula: 'D_e = { (D - D^**)/(1 - D^**), D >= D^**; (D - D^**)/D^**, D < D^** :}',
    formulaWords: {
      sv: 'Ta olikhetsindex minus det som slumpen ger. Dela med avståndet från slumpens värde upp till 1, eller ner till 0 om olikhetsindex är lägre än slumpens.',
      en: 'Take the index of dissimilarity minus what chance gives. Divide by the distance from the value of chance up to 1, or down to 0 when the index is lower than that of chance.',
    },
    variant: null,
    example: {
      sv: 'Olikhetsindex är 0,6 och slumpen ger 0,0798. Skillnaden 0,5202 delat med 0,9202 är 0,5653.',
      en: 'The index of dissimilarity is 0.6 and chance gives 0.0798. The difference 0.5202 divided by 0.9202 is 0.5653.',
    },
  },
]
